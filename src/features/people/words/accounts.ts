import { type Sentence, say } from '#kernel/sentence.ts';

/** What the pages of accounts say. */
export const accountsWords = {
  title: say('บัญชีผู้ใช้', 'Accounts'),
  lead: say('บัญชีทั้งหมดในหน่วยงานของท่านและในสังกัด', 'All accounts at your office and below.'),
  caption: say('รายการบัญชีผู้ใช้', 'List of accounts'),
  search: say('ค้นหาชื่อหรือชื่อผู้ใช้', 'Search by name or username'),
  role: say('สิทธิ', 'Role'),
  roles: say('สิทธิ', 'Roles'),
  every: say('ทั้งหมด', 'All'),
  none: say('ไม่พบบัญชีตามเงื่อนไขนี้', 'No account fits these conditions.'),
  noneHere: say('หน่วยงานนี้ยังไม่มีบัญชีผู้ใช้', 'This office has no accounts yet.'),
  name: say('ชื่อ', 'Name'),
  nameHelp: say('ชื่อ-สกุล หรือชื่อตำแหน่ง', 'A person’s name or the name of a post.'),
  username: say('ชื่อผู้ใช้', 'Username'),
  usernameHelp: say(
    'อักษรอังกฤษ ตัวเลข จุด ขีด หรือขีดล่าง 3-60 ตัว แก้ไขภายหลังไม่ได้',
    '3 to 60 letters, digits, dots, dashes or underlines; it cannot be changed later.',
  ),
  lastSeen: say('ใช้งานล่าสุด', 'Last used'),
  never: say('ยังไม่เคยเข้าสู่ระบบ', 'Never'),
  created: say('สร้างเมื่อ', 'Created'),
  locked: say('พักบัญชีชั่วคราว', 'Locked'),
  waiting: say('ยังใช้รหัสผ่านแรก', 'Still has a first password'),
  create: say('สร้างบัญชี', 'Create account'),
  createTitle: say('สร้างบัญชีผู้ใช้', 'Create an account'),
  createLead: say(
    'ระบบออกรหัสผ่านแรกให้และแสดงเพียงครั้งเดียว ผู้ใช้ต้องตั้งรหัสผ่านใหม่เมื่อเข้าสู่ระบบครั้งแรก',
    'The system gives a first password and shows it only once. The user must replace it at the first sign-in.',
  ),
  edit: say('ชื่อและสิทธิ', 'Name and roles'),
  save: say('บันทึก', 'Save'),
  saved: say('บันทึกบัญชีแล้ว', 'The account was saved.'),
  office: say('หน่วยงาน', 'Office'),
  findOffice: say('ค้นหาหน่วยงาน', 'Search for an office'),
  chooseOffice: say('เลือกหน่วยงาน', 'Choose the office'),
  chosenOffice: say('หน่วยงานที่เลือก', 'The chosen office'),
  otherOffice: say('เลือกหน่วยงานอื่น', 'Choose another office'),
  moreOffices: say('พิมพ์ชื่อเพื่อจำกัดรายการ', 'Type a name to narrow the list.'),
  move: say('ย้ายหน่วยงาน', 'Move to another office'),
  moveButton: say('ย้ายบัญชี', 'Move the account'),
  moved: say('ย้ายบัญชีแล้ว', 'The account was moved.'),
  access: say('การเข้าใช้งาน', 'Access'),
  deactivate: say('ปิดใช้งานบัญชี', 'Deactivate the account'),
  activate: say('เปิดใช้งานบัญชี', 'Activate the account'),
  deactivated: say('ปิดใช้งานบัญชีแล้ว', 'The account was deactivated.'),
  activated: say('เปิดใช้งานบัญชีแล้ว', 'The account was activated.'),
  reset: say('ออกรหัสผ่านใหม่', 'Give a new password'),
  resetAsk: say(
    'รหัสผ่านเดิมจะใช้ไม่ได้ทันที และทุกอุปกรณ์จะถูกออกจากระบบ',
    'The old password stops working at once, and every device is signed out.',
  ),
  twoSteps: say('ยืนยันสองขั้นตอน', 'Two-step sign-in'),
  resetFactor: say('ยกเลิกการยืนยันสองขั้นตอน', 'Take two-step sign-in off'),
  resetFactorAsk: say(
    'ใช้เมื่อเจ้าของบัญชีทำโทรศัพท์และรหัสสำรองหาย โปรดยืนยันตัวบุคคลก่อน ทุกอุปกรณ์จะถูกออกจากระบบ',
    'For an owner who lost both the phone and the recovery codes. Make sure who is asking. Every device is signed out.',
  ),
  factorReset: say('ยกเลิกการยืนยันสองขั้นตอนแล้ว', 'Two-step sign-in was taken off.'),
  unlock: say('ปลดการพักบัญชี', 'Unlock'),
  unlocked: say('ปลดการพักบัญชีแล้ว', 'The account was unlocked.'),
  endSessions: say('ออกจากระบบทุกอุปกรณ์', 'Sign out of every device'),
  sessionsEnded: say('ยุติการเข้าสู่ระบบทุกอุปกรณ์แล้ว', 'Every session was ended.'),
  audit: say('ดูบันทึกการใช้งาน', 'See what it did'),
  passwords: say('รหัสผ่านแรก', 'First passwords'),
  passwordsLead: say(
    'แสดงครั้งเดียวในหน้านี้ พิมพ์แล้วตัดแจกรายบุคคล เมื่อออกจากหน้านี้จะเรียกดูอีกไม่ได้',
    'Shown once, on this page. Print and hand each card to its owner; after you leave they cannot be seen again.',
  ),
  password: say('รหัสผ่านแรก', 'First password'),
  cardHint: say(
    'ตั้งรหัสผ่านของท่านเองเมื่อเข้าสู่ระบบครั้งแรก แล้วทำลายบัตรนี้',
    'Choose your own password at the first sign-in, then destroy this card.',
  ),
  address: say('เข้าสู่ระบบที่', 'Sign in at'),
  passwordGone: say(
    'รหัสผ่านนี้แสดงไปแล้วและเรียกดูอีกไม่ได้ ให้ออกรหัสผ่านใหม่ที่หน้าบัญชี',
    'This password was shown already and cannot be seen again. Give a new one on the page of the account.',
  ),
  officeMissing: say('เลือกหน่วยงาน', 'Choose an office.'),
  rolesMissing: say('เลือกอย่างน้อยหนึ่งสิทธิ', 'Choose at least one role.'),
  nameMissing: say('กรอกชื่อ', 'Enter a name.'),
} as const;

/** How many accounts were found. */
export const accountsFound = (count: number): Sentence =>
  say(`พบ ${count} บัญชี`, count === 1 ? '1 account' : `${count} accounts`);

/** That an account now exists. */
export const accountMade = (username: string): Sentence =>
  say(`สร้างบัญชี ${username} แล้ว`, `The account ${username} was created.`);

/** The question before a second factor is taken off. */
export const resetFactorTitle = (name: string): Sentence =>
  say(`ยกเลิกการยืนยันสองขั้นตอนของ ${name}`, `Take two-step sign-in off ${name}`);

/** The question before a password is replaced. */
export const resetTitle = (name: string): Sentence =>
  say(`ออกรหัสผ่านใหม่ให้ ${name}`, `A new password for ${name}`);
