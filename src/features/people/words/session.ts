import { say } from '#kernel/sentence.ts';

export const words = {
  signInRefused: say(
    'ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง หากใส่ผิดหลายครั้ง บัญชีจะพัก 15 นาที ลองใหม่ภายหลังหรือแจ้งผู้ดูแลระบบ',
    'The username or the password is not right. After several wrong tries an account rests for 15 minutes: try again later, or tell your administrator.',
  ),
  tooManyTries: say(
    'มีการพยายามหลายครั้งเกินไป โปรดรอสักครู่แล้วลองใหม่',
    'Too many tries. Please wait a moment and try again.',
  ),
  codeNeeded: say(
    'กรอกรหัสจากแอปยืนยันตัวตนเพื่อเข้าสู่ระบบ',
    'Enter the code of your authenticator app to sign in.',
  ),
  codeWrong: say(
    'รหัสไม่ถูกต้องหรือใช้ไปแล้ว โปรดรอรหัสถัดไปในแอปแล้วลองใหม่',
    'The code is not right, or has been used. Wait for the next one in the app and try again.',
  ),
  factorKey: say(
    'ระบบเปิดกุญแจของแอปยืนยันตัวตนไม่ได้ โปรดใช้รหัสสำรอง หรือแจ้งผู้ดูแลระบบให้คืนไฟล์กุญแจ',
    'The key of the authenticator cannot be opened. Use a recovery code, or ask the administrator to put the key file back.',
  ),
  factorUnbegun: say(
    'ยังไม่ได้เริ่มตั้งค่าการยืนยันตัวตนสองขั้นตอน หรือตั้งค่าเสร็จแล้ว โปรดเปิดหน้านี้ใหม่',
    'The second step has not been begun, or is already set up. Please open this page again.',
  ),
  factorOn: say('การยืนยันตัวตนสองขั้นตอนใช้งานอยู่แล้ว', 'The second step is already in use.'),
  factorRequired: say(
    'หน้าที่ของท่านต้องใช้การยืนยันตัวตนสองขั้นตอน จึงปิดไม่ได้',
    'Your role needs the second step; it cannot be turned off.',
  ),
  passwordWrong: say('รหัสผ่านปัจจุบันไม่ถูกต้อง', 'The current password is not right.'),
  passwordWeak: say(
    'รหัสผ่านนี้เดาง่ายเกินไป โปรดใช้อย่างน้อย 12 ตัวอักษรที่ไม่ได้มาจากชื่อผู้ใช้ ชื่อหน่วยงาน ปี ตัวเลขเรียงกัน หรือคำที่พบบ่อย',
    'This password is too easy to guess. Use at least 12 characters that are not mostly your name, your office, a year, a run of digits or common words.',
  ),
} as const;
