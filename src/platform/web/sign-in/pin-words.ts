import { say } from '#kernel/sentence.ts';

/** What the sign-in page says on a phone that a code has opened. */
export const pinWords = {
  pinTitle: say('ใส่ PIN ของท่าน', 'Enter your PIN'),
  pin: say('PIN 6 หลัก', 'PIN of six digits'),
  pinMissing: say('กรอก PIN', 'Enter your PIN'),
  pinForgotten: say(
    'ลืม PIN หรือเปลี่ยนโทรศัพท์ โปรดขอรหัส QR ใหม่จากที่ทำการปกครองอำเภอ',
    'Forgotten PIN, or a new phone? Ask your district office for a new QR code.',
  ),
  byPassword: say('ใช้ชื่อผู้ใช้และรหัสผ่าน', 'Use a username and password'),
  byPin: say('ใช้ PIN ของเครื่องนี้', 'Use the PIN of this phone'),
  byCode: say('มีแผ่นรหัส QR จากอำเภอ', 'I have a QR code from the district'),
};
