import { say } from '#kernel/sentence.ts';

export const words = {
  notAdministrator: say(
    'เฉพาะผู้ดูแลระบบเท่านั้นที่จัดการบัญชีและหน่วยงานได้',
    'Only an administrator can manage accounts and offices.',
  ),
  ownAccount: say(
    'แก้ไขสิทธิ สังกัด หรือสถานะของบัญชีตนเองไม่ได้ โปรดให้ผู้ดูแลระบบคนอื่นดำเนินการ',
    'You cannot change the roles, the office or the state of your own account. Ask another administrator.',
  ),
  ownSecondFactor: say(
    'ยกเลิกการยืนยันตัวตนสองขั้นตอนของบัญชีตนเองที่นี่ไม่ได้ โปรดใช้หน้าการยืนยันตัวตนสองขั้นตอน หรือให้ผู้ดูแลระบบคนอื่นดำเนินการ',
    'You cannot take the second step off your own account here. Use the page of the second step, or ask another administrator.',
  ),
  noSecondFactor: say('บัญชีนี้ไม่ได้ใช้การยืนยันตัวตนสองขั้นตอน', 'This account uses no second step.'),
  ownPassword: say(
    'โปรดเปลี่ยนรหัสผ่านของตนเองที่หน้าเปลี่ยนรหัสผ่าน',
    'Change your own password on the page for it.',
  ),
  ownOffice: say('ปิดใช้งานหน่วยงานของตนเองไม่ได้', 'You cannot deactivate your own office.'),
  officeClosed: say('หน่วยงานนี้ปิดใช้งานแล้ว', 'This office is no longer active.'),
  officeHasAccounts: say(
    'ยังมีบัญชีที่ใช้งานอยู่ในหน่วยงานนี้ โปรดย้ายหรือปิดบัญชีเหล่านั้นก่อน',
    'Active accounts still work at this office. Move or deactivate them first.',
  ),
  accountClosed: say('บัญชีนี้ปิดใช้งานแล้ว', 'This account is no longer active.'),
  sameOffice: say('บัญชีอยู่ที่หน่วยงานนี้แล้ว', 'The account already works at this office.'),
  usernameTaken: say('ชื่อผู้ใช้นี้มีผู้ใช้แล้ว', 'This username is already in use.'),
  officeNameTaken: say('พื้นที่นี้มีหน่วยงานชื่อนี้แล้ว', 'The area already has an office of this name.'),
  unknownOffice: say('ไม่พบหน่วยงานนี้', 'This office could not be found.'),
  unknownArea: say('ไม่พบพื้นที่นี้', 'This area could not be found.'),
  alreadySetUp: say(
    'มีผู้ดูแลระบบอยู่แล้ว จึงไม่สร้างบัญชีแรกอีก',
    'An administrator already exists; no first account was made.',
  ),
  wrongUsername: say(
    'ชื่อผู้ใช้ต้องมี 3-60 ตัวอักษร เป็นอักษรอังกฤษ ตัวเลข จุด ขีด หรือขีดล่าง',
    'A username has 3 to 60 letters, digits, dots, dashes or underlines.',
  ),
  department: say('กรมการปกครอง', 'Department of Provincial Administration'),
  firstAdministrator: say('ผู้ดูแลระบบ', 'Administrator'),
} as const;
