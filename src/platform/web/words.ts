import { type Sentence, say } from '#kernel/sentence.ts';

/** What the frame around every screen says. */
export const frameWords = {
  product: say('ระบบรายงานอำเภอ', 'Amphoe'),
  skip: say('ข้ามไปยังเนื้อหา', 'Skip to the content'),
  mainPlaces: say('เมนูหลัก', 'Main menu'),
  more: say('เพิ่มเติม', 'More'),
  search: say('ค้นหา', 'Search'),
  fiscalYear: say('ปีงบประมาณ', 'Fiscal year'),
  language: say('ภาษา', 'Language'),
  otherLanguage: say('English', 'ไทย'),
  switchLanguage: say('Switch to English', 'เปลี่ยนเป็นภาษาไทย'),
  theme: say('รูปแบบสี', 'Theme'),
  digits: say('รูปแบบตัวเลข', 'Digits'),
  arabicDigits: say('เลขอารบิก', 'Arabic digits'),
  thaiDigits: say('เลขไทย', 'Thai digits'),
  account: say('บัญชีผู้ใช้', 'Account'),
  sessions: say('อุปกรณ์ที่เข้าสู่ระบบ', 'Signed-in devices'),
  changePin: say('เปลี่ยน PIN', 'Change the PIN'),
  changePassword: say('เปลี่ยนรหัสผ่าน', 'Change password'),
  secondFactor: say('การยืนยันตัวตนสองขั้นตอน', 'Two-step sign-in'),
  signOut: say('ออกจากระบบ', 'Sign out'),
  demo: say('ข้อมูลสาธิต ไม่ใช่ข้อมูลจริง', 'Demonstration data, not real data'),
  offline: say(
    'ไม่มีการเชื่อมต่ออินเทอร์เน็ต สิ่งที่กรอกไว้ยังอยู่ในเครื่องนี้',
    'You are offline. What you have typed stays on this device.',
  ),
  newRelease: say(
    'มีระบบรุ่นใหม่พร้อมใช้ สิ่งที่กรอกไว้ยังอยู่ในเครื่องนี้',
    'A newer release is ready. What you have typed stays on this device.',
  ),
  startNewRelease: say('ใช้รุ่นใหม่', 'Use it'),
  working: say('กำลังทำงาน', 'Working'),
  opened: (title: Sentence): Sentence => say(`เปิดหน้า${title.th}แล้ว`, `${title.en} opened`),
};

/** The names of the themes. */
export const themeWords = {
  system: say('ตามเครื่อง', 'As the system'),
  light: say('สว่าง', 'Light'),
  dark: say('มืด', 'Dark'),
  contrast: say('ตัดกันสูง', 'High contrast'),
};

/** What the search palette says. */
export const searchWords = {
  placeholder: say('ค้นหาเมนู หนังสือ หน่วยงาน โครงการ', 'Search pages, letters, offices, programmes'),
  places: say('เมนู', 'Pages'),
  none: say('ไม่พบรายการที่ตรงกับคำค้น', 'Nothing matches these words.'),
  hint: say('พิมพ์คำที่ต้องการค้นหา', 'Type what you are looking for.'),
  failed: say('ค้นหาส่วนนี้ไม่สำเร็จ', 'This part could not be searched.'),
  found: (count: number): Sentence => say(`พบ ${count} รายการ`, `${count} found`),
};

/** What the sign-in page says. */
export const signInWords = {
  title: say('เข้าสู่ระบบ', 'Sign in'),
  username: say('ชื่อผู้ใช้', 'Username'),
  password: say('รหัสผ่าน', 'Password'),
  showPassword: say('แสดงรหัสผ่าน', 'Show password'),
  submit: say('เข้าสู่ระบบ', 'Sign in'),
  lead: say(
    'รับหนังสือสั่งการ รายงานผล และรวบรวมส่งจังหวัด ในที่เดียว',
    'Orders in, reports out and compiled, in one place.',
  ),
  forgotten: say(
    'ลืมรหัสผ่าน โปรดติดต่อผู้ดูแลระบบของหน่วยงาน',
    'Forgotten password? Ask your office’s administrator.',
  ),
  code: say('รหัสจากแอปยืนยันตัวตน', 'Code of the authenticator app'),
  codeHelp: say(
    'ตัวเลข 6 หลักจากแอป หรือรหัสสำรองหนึ่งรหัสหากไม่มีโทรศัพท์',
    'The six digits of the app, or a recovery code if you do not have the phone.',
  ),
  codeMissing: say('กรอกรหัส', 'Enter the code'),
  usernameMissing: say('กรอกชื่อผู้ใช้', 'Enter your username'),
  passwordMissing: say('กรอกรหัสผ่าน', 'Enter your password'),
};

/** Failures that are not the server’s own words. */
export const failureWords = {
  offline: say(
    'ติดต่อเครื่องแม่ข่ายไม่ได้ โปรดตรวจการเชื่อมต่อแล้วลองอีกครั้ง',
    'The server cannot be reached. Check the connection and try again.',
  ),
  stranger: say(
    'เครือข่ายนี้ตอบแทนระบบ อาจต้องลงชื่อเข้าใช้เครือข่ายก่อน แล้วลองอีกครั้ง',
    'This network answered in place of the server. Sign in to the network, then try again.',
  ),
  unexpected: say(
    'เกิดข้อผิดพลาดที่ไม่คาดคิด โปรดลองอีกครั้ง',
    'Something unexpected went wrong. Please try again.',
  ),
  notFoundTitle: say('ไม่พบหน้านี้', 'Page not found'),
  notFound: say(
    'หน้านี้ไม่มีอยู่ หรือถูกย้ายไปแล้ว โปรดเลือกจากเมนู',
    'This page does not exist or has moved. Choose a page from the menu.',
  ),
  backHome: say('กลับหน้าแรก', 'Back to the start'),
};

const grouped = (count: number): string => count.toLocaleString('en-GB');

/** Why a pasted or dropped text stays out of the page. */
export const pasteRefused = (length: number, most: number): Sentence =>
  say(
    `ข้อความที่วางยาว ${grouped(length)} ตัวอักษร เกินกว่าที่รับได้ (${grouped(most)} ตัวอักษร) จึงไม่ได้วาง`,
    `The text has ${grouped(length)} characters, more than can be taken (${grouped(most)}), and was not pasted.`,
  );
