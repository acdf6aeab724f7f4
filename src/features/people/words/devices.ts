import { type Sentence, say } from '#kernel/sentence.ts';

const ASK = {
  th: 'โปรดขอรหัสใหม่จากที่ทำการปกครองอำเภอ',
  en: 'Please ask your district office for a new code.',
} as const;

/** What is said of codes, phones and PINs when something is refused. */
export const words = {
  pinForm: say('PIN ต้องเป็นตัวเลข 6 หลัก', 'A PIN has six digits.'),
  pinWeak: say(
    'PIN นี้เดาง่าย โปรดเลือกตัวเลขที่ไม่เรียง ไม่ซ้ำ ไม่ใช่ปีเกิด และไม่ใช่รหัสพื้นที่',
    'This PIN is easy to guess. Choose digits that are no run, no repeat, no year and no area code.',
  ),
  pinSame: say('PIN ใหม่ต้องไม่ซ้ำกับ PIN ปัจจุบัน', 'The new PIN must differ from the present one.'),
  pinWrong: say('PIN ไม่ถูกต้อง', 'The PIN is not right.'),
  pinsRest: say(
    'ใส่ PIN ผิดหลายครั้ง โปรดรอ 15 นาทีแล้วลองใหม่ หรือขอรหัสใหม่จากที่ทำการปกครองอำเภอ',
    'Several wrong PINs. Please wait 15 minutes and try again, or ask your district office for a new code.',
  ),
  codeUnknown: say(
    'ไม่พบรหัสนี้ โปรดตรวจว่าสแกนหรือพิมพ์ครบทุกตัว หรือขอรหัสใหม่จากที่ทำการปกครองอำเภอ',
    'This code is not known. Check that it was scanned or typed whole, or ask your district office for a new one.',
  ),
  codeUsed: say(
    `รหัสนี้ใช้เปิดเครื่องไปแล้ว ถ้าท่านไม่ได้เป็นผู้เปิด โปรดแจ้งอำเภอทันที ${ASK.th}`,
    `This code has opened a phone already. If that was not you, tell the district at once. ${ASK.en}`,
  ),
  codeRevoked: say(
    `รหัสนี้ถูกยกเลิกหรือมีแผ่นใหม่แทนแล้ว ${ASK.th}`,
    `This code was taken back, or a newer sheet replaces it. ${ASK.en}`,
  ),
  codeExpired: say(`รหัสนี้หมดอายุแล้ว ${ASK.th}`, `This code has expired. ${ASK.en}`),
  codeClosed: say(
    'บัญชีของรหัสนี้ใช้งานด้วยโทรศัพท์และ PIN ไม่ได้แล้ว โปรดติดต่อที่ทำการปกครองอำเภอ',
    'The account of this code may not sign in by phone and PIN any more. Please ask your district office.',
  ),
  deviceUnknown: say(
    `เครื่องนี้ยังไม่ได้เปิดใช้ด้วยรหัส QR ${ASK.th}`,
    `This phone has not been opened by a QR code. ${ASK.en}`,
  ),
  deviceCutOff: say(`เครื่องนี้ถูกตัดออกจากระบบแล้ว ${ASK.th}`, `This phone has been cut off. ${ASK.en}`),
  deviceIdle: say(
    `เครื่องนี้ไม่ได้ใช้งานนานเกินกำหนด ${ASK.th}`,
    `This phone has not been used for too long. ${ASK.en}`,
  ),
  deviceClosed: say(
    'บัญชีนี้ใช้งานด้วยโทรศัพท์และ PIN ไม่ได้แล้ว โปรดติดต่อที่ทำการปกครองอำเภอ',
    'This account may not sign in by phone and PIN any more. Please ask your district office.',
  ),
  notForPhones: say(
    'เข้าสู่ระบบด้วยโทรศัพท์และ PIN ได้เฉพาะบัญชีของหมู่บ้านและตำบลที่เปิดใช้งาน และไม่เป็นผู้รับรองหรือผู้ดูแลระบบ',
    'Only open accounts of villages and subdistricts that are no reviewers and no administrators may sign in by phone and PIN.',
  ),
  noAccounts: say(
    'ไม่มีบัญชีหมู่บ้านหรือตำบลที่ต้องพิมพ์รหัสในพื้นที่นี้',
    'No account of a village or subdistrict in this area needs a code.',
  ),
  tooManyAccounts: say(
    'พิมพ์ได้ครั้งละไม่เกิน 1,000 บัญชี โปรดเลือกพื้นที่ที่เล็กลง',
    'At most 1,000 accounts can be printed at once. Please choose a smaller area.',
  ),
  sheetGone: say(
    'แผ่นรหัสนี้ออกไปแล้วและเรียกดูอีกไม่ได้ โปรดกดพิมพ์ใหม่',
    'This sheet was made already and cannot be seen again. Please print it anew.',
  ),
  noOpening: say('บัญชีนี้ไม่มีรหัสที่รอเปิดใช้', 'This account has no code that waits to be opened.'),
} as const;

/** How many tries are left before something happens. */
export const triesLeft = (count: number): Sentence =>
  say(
    `PIN ไม่ถูกต้อง ลองได้อีก ${count} ครั้ง`,
    count === 1
      ? 'The PIN is not right. One try is left.'
      : `The PIN is not right. ${count} tries are left.`,
  );
