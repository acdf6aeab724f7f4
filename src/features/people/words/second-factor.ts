import { type Sentence, say } from '#kernel/sentence.ts';

/** What the page of the second factor says. */
export const secondFactorWords = {
  title: say('การยืนยันตัวตนสองขั้นตอน', 'Two-step sign-in'),
  lead: say(
    'นอกจากรหัสผ่าน การเข้าสู่ระบบจะถามรหัส 6 หลักจากแอปในโทรศัพท์ของท่าน ผู้ที่รู้เพียงรหัสผ่านจึงเข้าใช้แทนท่านไม่ได้',
    'Besides the password, signing in asks for six digits from an app on your phone. Whoever knows only the password cannot sign in as you.',
  ),
  required: say(
    'หน้าที่ของท่านต้องใช้การยืนยันตัวตนสองขั้นตอน โปรดตั้งค่าก่อนใช้งานส่วนอื่น',
    'Your role needs two-step sign-in. Please set it up before you go on.',
  ),
  password: say('รหัสผ่านของท่าน', 'Your password'),
  passwordHelp: say('เพื่อยืนยันว่าเป็นท่าน', 'To make sure that it is you.'),
  passwordMissing: say('กรอกรหัสผ่าน', 'Enter your password.'),
  code: say('รหัสจากแอปยืนยันตัวตน', 'Code of the authenticator app'),
  codeHelp: say('ตัวเลข 6 หลักที่แอปแสดงอยู่', 'The six digits that the app shows now.'),
  anyCodeHelp: say(
    'ตัวเลข 6 หลักจากแอป หรือรหัสสำรองหนึ่งรหัส',
    'The six digits of the app, or one of your recovery codes.',
  ),
  codeMissing: say('กรอกรหัส', 'Enter the code.'),
  begin: say('เริ่มตั้งค่า', 'Set it up'),
  steps: say('ตั้งค่าในแอป', 'Set up the app'),
  install: say(
    'ติดตั้งแอปยืนยันตัวตนในโทรศัพท์ แอปใดก็ได้ที่รองรับรหัสตามเวลา (TOTP)',
    'Install an authenticator app on your phone: any app for time-based codes (TOTP).',
  ),
  enter: say(
    'เพิ่มบัญชีในแอปด้วยกุญแจนี้ หรือกดปุ่มด้านล่างหากเปิดหน้านี้ในโทรศัพท์เครื่องเดียวกัน',
    'Add an account in the app with this key, or press the button below if you see this page on that phone.',
  ),
  key: say('กุญแจ', 'Key'),
  openApp: say('เปิดในแอปยืนยันตัวตน', 'Open in the authenticator app'),
  confirmStep: say('กรอกรหัสที่แอปแสดง แล้วยืนยัน', 'Enter the code that the app shows, and confirm.'),
  confirm: say('ยืนยันและเปิดใช้', 'Confirm and turn on'),
  isOn: say('ใช้งานอยู่', 'In use'),
  since: say('เปิดใช้เมื่อ', 'In use since'),
  codesLeft: say('รหัสสำรองที่เหลือ', 'Recovery codes left'),
  recoveryCodes: say('รหัสสำรอง', 'Recovery codes'),
  codesLead: say(
    'แสดงครั้งเดียวในหน้านี้ ใช้เข้าสู่ระบบแทนแอปได้รหัสละหนึ่งครั้งเมื่อโทรศัพท์หายหรือเสีย พิมพ์หรือจดแล้วเก็บไว้ในที่ปลอดภัย',
    'Shown once, on this page. Each signs you in once in place of the app when the phone is lost. Print them or write them down, and keep them safe.',
  ),
  codesGone: say(
    'รหัสสำรองชุดนี้แสดงไปแล้วและเรียกดูอีกไม่ได้ โปรดออกชุดใหม่',
    'These recovery codes were shown already and cannot be seen again. Please make new ones.',
  ),
  codesKept: say('เก็บรหัสสำรองแล้ว', 'I have kept the codes'),
  renew: say('ออกรหัสสำรองชุดใหม่', 'Make new recovery codes'),
  renewLead: say('รหัสสำรองชุดเดิมจะใช้ไม่ได้ทันที', 'The former codes stop working at once.'),
  off: say('ปิดการยืนยันตัวตนสองขั้นตอน', 'Turn two-step sign-in off'),
  isOff: say('ปิดการยืนยันตัวตนสองขั้นตอนแล้ว', 'Two-step sign-in is off.'),
  staysOn: say(
    'หน้าที่ของท่านต้องใช้การยืนยันตัวตนสองขั้นตอน จึงปิดไม่ได้ หากเปลี่ยนโทรศัพท์ ให้ผู้ดูแลระบบยกเลิกให้แล้วตั้งค่าใหม่',
    'Your role needs two-step sign-in, so it cannot be turned off. For a new phone, ask an administrator to take it off, and set it up again.',
  ),
} as const;

/** The key as it is typed: in groups of four. */
export const keyInGroups = (key: string): string => key.replace(/(.{4})(?=.)/g, '$1 ');

/** How many recovery codes are left. */
export const codesLeft = (count: string): Sentence => say(`${count} รหัส`, count);
