import { type Sentence, say } from '#kernel/sentence.ts';

/** What the pages of one's own account say. */
export const accountWords = {
  passwordTitle: say('เปลี่ยนรหัสผ่าน', 'Change password'),
  firstPassword: say(
    'รหัสผ่านนี้เป็นรหัสผ่านแรก โปรดตั้งรหัสผ่านของท่านเองก่อนใช้งาน',
    'This is a first password. Please choose your own before you go on.',
  ),
  current: say('รหัสผ่านปัจจุบัน', 'Current password'),
  next: say('รหัสผ่านใหม่', 'New password'),
  nextHelp: say(
    'อย่างน้อย 12 ตัวอักษร ใช้วลีที่จำง่ายแต่ผู้อื่นเดาไม่ได้',
    'At least 12 characters: a phrase that is easy to remember and hard to guess.',
  ),
  again: say('รหัสผ่านใหม่อีกครั้ง', 'New password again'),
  differ: say('รหัสผ่านใหม่ทั้งสองช่องไม่ตรงกัน', 'The two new passwords differ.'),
  currentMissing: say('กรอกรหัสผ่านปัจจุบัน', 'Enter your current password.'),
  save: say('บันทึกรหัสผ่านใหม่', 'Save the new password'),
  saved: say(
    'เปลี่ยนรหัสผ่านแล้ว อุปกรณ์อื่นถูกออกจากระบบ',
    'The password was changed; other devices were signed out.',
  ),
  sessionsTitle: say('อุปกรณ์ที่เข้าสู่ระบบ', 'Signed-in devices'),
  sessionsLead: say(
    'หากพบอุปกรณ์ที่ไม่รู้จัก ให้ยุติการเข้าสู่ระบบแล้วเปลี่ยนรหัสผ่าน',
    'If you do not know a device, end its session and change your password.',
  ),
  thisDevice: say('อุปกรณ์นี้', 'This device'),
  unknownDevice: say('ไม่ทราบอุปกรณ์', 'Unknown device'),
  end: say('ยุติการเข้าสู่ระบบ', 'End session'),
  ended: say('ยุติการเข้าสู่ระบบของอุปกรณ์แล้ว', 'The session was ended.'),
  address: say('จากที่อยู่', 'From address'),
  since: say('เข้าสู่ระบบเมื่อ', 'Signed in'),
  lastSeen: say('ใช้งานล่าสุด', 'Last used'),
};

/** The browser and the system of a device, as far as its own description tells. */
export const deviceName = (userAgent: string): Sentence => {
  const browser = [
    ['Edg/', 'Edge'],
    ['Line/', 'LINE'],
    ['Firefox/', 'Firefox'],
    ['Chrome/', 'Chrome'],
    ['Safari/', 'Safari'],
  ].find(([mark = '']) => userAgent.includes(mark))?.[1];
  const system = ['Android', 'iPhone', 'iPad', 'Windows', 'Macintosh', 'Linux'].find((mark) =>
    userAgent.includes(mark),
  );
  const name = [browser, system].filter(Boolean).join(' · ');
  return name === '' ? accountWords.unknownDevice : say(name, name);
};
