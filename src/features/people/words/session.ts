import { say } from '#kernel/sentence.ts';

export const words = {
  signInRefused: say('ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง', 'The username or the password is not right.'),
  locked: say(
    'บัญชีถูกพักการใช้งานชั่วคราวเพราะใส่รหัสผ่านผิดหลายครั้ง โปรดลองใหม่ใน 15 นาที หรือแจ้งผู้ดูแลระบบ',
    'The account is locked for a while after too many wrong passwords. Try again in 15 minutes or tell your administrator.',
  ),
  tooManyTries: say(
    'มีการพยายามเข้าสู่ระบบจำนวนมากเกินไป โปรดรอสักครู่แล้วลองใหม่',
    'Too many attempts to sign in. Please wait a moment and try again.',
  ),
  passwordWrong: say('รหัสผ่านปัจจุบันไม่ถูกต้อง', 'The current password is not right.'),
  passwordWeak: say(
    'รหัสผ่านนี้เดาง่ายเกินไป โปรดใช้อย่างน้อย 10 ตัวอักษรที่ไม่ใช่ชื่อผู้ใช้หรือคำที่พบบ่อย',
    'This password is too easy to guess. Use at least 10 characters that are not the username or a common word.',
  ),
} as const;
