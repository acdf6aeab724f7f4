import { type Sentence, say } from '#kernel/sentence.ts';

/** What the screens of phones and their codes say. */
export const phoneWords = {
  openTitle: say('เปิดใช้ระบบในเครื่องนี้', 'Open the system on this phone'),
  typeLead: say(
    'พิมพ์รหัสที่อยู่ใต้รหัส QR บนแผ่นที่ได้รับจากอำเภอ',
    'Type the code that stands under the QR code on the sheet from the district.',
  ),
  code: say('รหัสบนแผ่น', 'Code on the sheet'),
  codeHelp: say(
    'ตัวอักษรและตัวเลข 28 ตัว มีขีดหรือไม่มีก็ได้',
    '28 letters and digits, with or without dashes.',
  ),
  codeMissing: say('กรอกรหัสให้ครบ 28 ตัว', 'Enter all 28 characters of the code.'),
  next: say('ถัดไป', 'Next'),
  whose: say('ตรวจชื่อหน่วยงานก่อนตั้ง PIN', 'Check the office before you choose a PIN.'),
  validUntil: say('รหัสใช้ได้ถึง', 'The code is valid until'),
  otherCode: say('ไม่ใช่หน่วยงานนี้ ใส่รหัสอื่น', 'Not this office: enter another code'),
  pin: say('ตั้ง PIN 6 หลัก', 'Choose a PIN of six digits'),
  pinHelp: say(
    'ใช้แทนรหัสผ่านในเครื่องนี้ เลือกตัวเลขที่จำได้และผู้อื่นเดายาก',
    'It takes the place of a password on this phone: easy for you to remember, hard for others to guess.',
  ),
  again: say('PIN อีกครั้ง', 'PIN again'),
  differ: say('PIN ทั้งสองช่องไม่ตรงกัน', 'The two PINs differ.'),
  open: say('เปิดใช้เครื่องนี้', 'Open this phone'),
  once: say('เมื่อกดแล้ว รหัสนี้จะใช้กับเครื่องอื่นไม่ได้อีก', 'Once you press, the code opens no other phone.'),
  opened: say('เปิดใช้เครื่องนี้แล้ว', 'This phone is open now.'),
  changePin: say('เปลี่ยน PIN', 'Change the PIN'),
  changePinLead: say(
    'เปลี่ยนเฉพาะ PIN ของเครื่องนี้ เครื่องอื่นใช้ PIN เดิมต่อไป',
    'This changes the PIN of this phone alone; other phones keep theirs.',
  ),
  noPinHere: say(
    'เปลี่ยน PIN ได้ในโทรศัพท์ที่เปิดใช้ด้วยรหัส QR และเข้าสู่ระบบด้วย PIN',
    'A PIN is changed on the phone that a QR code has opened, signed in by PIN.',
  ),
  currentPin: say('PIN ปัจจุบัน', 'Present PIN'),
  currentMissing: say('กรอก PIN ปัจจุบัน', 'Enter the present PIN.'),
  forgotten: say(
    'ถ้าลืม PIN โปรดขอแผ่นรหัส QR ใบใหม่จากอำเภอ',
    'If you have forgotten it, ask your district office for a new QR sheet.',
  ),
  nextPin: say('PIN ใหม่ 6 หลัก', 'New PIN of six digits'),
  nextAgain: say('PIN ใหม่อีกครั้ง', 'New PIN again'),
  pinChanged: say('เปลี่ยน PIN แล้ว', 'The PIN was changed.'),
  phones: say('โทรศัพท์ที่ใช้ PIN', 'Phones with a PIN'),
  noPhones: say('ยังไม่มีโทรศัพท์ที่เปิดใช้', 'No phone has been opened yet.'),
  mine: say(
    'โทรศัพท์หายหรือเลิกใช้ ให้ตัดออกจากระบบ จะใช้ไม่ได้ทันที',
    'Cut off a phone that is lost or no longer used: it is out at once.',
  ),
  madeAt: say('เปิดใช้เมื่อ', 'Opened'),
  lastSeen: say('ใช้งานล่าสุด', 'Last used'),
  thisPhone: say('เครื่องนี้', 'This phone'),
  cutOff: say('ตัดออกจากระบบ', 'Cut off'),
  cutOffDone: say('ตัดโทรศัพท์ออกจากระบบแล้ว', 'The phone was cut off.'),
  printOne: say('พิมพ์รหัส QR', 'Print a QR code'),
  printOneHint: say(
    'ใช้เมื่อเปิดใช้ครั้งแรก เปลี่ยนโทรศัพท์ หรือลืม PIN รหัสเดิมที่ยังไม่ได้ใช้จะถูกยกเลิก',
    'For a first phone, a new phone or a forgotten PIN. An unused older code ends.',
  ),
  waiting: say('มีรหัสรอเปิดใช้', 'A code waits'),
  withPhone: say('มีโทรศัพท์', 'Has a phone'),
  revoke: say('ยกเลิกรหัส', 'Take the code back'),
  revoked: say('ยกเลิกรหัสแล้ว', 'The code was taken back.'),
  print: say('พิมพ์แผ่นรหัส QR', 'Print QR codes'),
  printTitle: say('พิมพ์แผ่นรหัส QR ของพื้นที่นี้', 'QR codes for this area'),
  printLead: say(
    'ได้ไฟล์ PDF ขนาด A4 หน้าละ 8 ใบ สำหรับตัดแจกหมู่บ้านและตำบล แต่ละใบเปิดโทรศัพท์ได้หนึ่งเครื่อง',
    'A PDF on A4 with eight cards a page, to be cut and handed to villages and subdistricts. Each card opens one phone.',
  ),
  printWhom: say('พิมพ์ให้', 'Print for'),
  withoutPhone: say('เฉพาะบัญชีที่ยังไม่มีโทรศัพท์', 'Only accounts without a phone'),
  everyone: say('ทุกบัญชี', 'Every account'),
  everyoneHint: say('โทรศัพท์ที่เปิดใช้แล้วยังใช้ได้ต่อไป', 'Phones that are open stay open.'),
  replaces: say(
    'รหัสที่พิมพ์ไว้เดิมและยังไม่ได้ใช้จะถูกยกเลิกทั้งหมด เก็บแผ่นรหัสเหมือนเก็บกุญแจ',
    'Codes printed earlier and not yet used end. Keep the sheet as you keep keys.',
  ),
  saved: say('ทำแผ่นรหัสแล้ว อยู่ในโฟลเดอร์ดาวน์โหลด', 'The sheet is in your downloads.'),
} as const;

/** The name of the file of a sheet. */
export const sheetFile = (of: Sentence): Sentence =>
  say(`แผ่นรหัส QR ${of.th}.pdf`, `QR codes ${of.en}.pdf`);
