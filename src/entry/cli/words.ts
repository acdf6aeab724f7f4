import { type Sentence, say } from '#kernel/sentence.ts';

export const programSays = say(
  'ระบบรายงานอำเภอ: จากหนังสือราชการถึงรายงานที่ครบถ้วน',
  'Amphoe: from an official letter to finished, provable work.',
);
export const startSays = say('เริ่มระบบ', 'Start the server.');
export const setupSays = say('สร้างผู้ดูแลระบบคนแรก', 'Make the first administrator.');
export const usernameSays = say('ชื่อผู้ใช้', 'User name.');
export const displayNameSays = say('ชื่อที่แสดง', 'Name to show.');
export const backupSays = say(
  'สำรองข้อมูลทั้งหมดลงโฟลเดอร์หรือไฟล์ .tar.gz',
  'Back everything up into a folder or a .tar.gz file.',
);
export const restoreSays = say(
  'กู้คืนข้อมูลสำรองลงโฟลเดอร์ข้อมูลที่ว่าง',
  'Restore a backup into an empty data folder.',
);
export const demoRemoveSays = say('ลบข้อมูลสาธิต', 'Take the demo away.');
export const areasImportSays = say(
  'นำเข้าพื้นที่การปกครองจากไฟล์ CSV (ทำซ้ำได้)',
  'Import areas from a CSV file (repeatable).',
);
export const letterReadSays = say(
  'อ่านหนังสือราชการจากไฟล์ (หรือ - จากข้อความที่ส่งเข้า) และชี้ข้อที่ควรตรวจ',
  'Read an official letter from a file (or - from standard input) and point at its faults.',
);
export const jsonSays = say('แสดงเป็น JSON', 'As JSON.');
export const notALetter = say(
  'ข้อความนี้ไม่ใช่หนังสือราชการ: ไม่พบเลขที่ เรื่อง หรือคำขึ้นต้น',
  'This is not an official letter: no number, subject or salutation was found.',
);
export const totalsVerifySays = say(
  'คำนวณยอดรวมใหม่จากเหตุการณ์แล้วเทียบกับที่เก็บไว้',
  'Rebuild the totals from the events and compare.',
);
export const auditVerifySays = say(
  'ตรวจว่าบันทึกการใช้งานไม่ถูกแก้ไข',
  'Check that the audit was not changed.',
);
export const helpSays = say('แสดงวิธีใช้', 'Show this help.');

/** The titles of the help page. */
export const helpTitles: Readonly<Record<string, Sentence>> = {
  'Usage:': say('วิธีใช้', 'Usage'),
  'Options:': say('ตัวเลือก', 'Options'),
  'Commands:': say('คำสั่ง', 'Commands'),
  'Arguments:': say('ค่าที่ต้องระบุ', 'Arguments'),
};

export const wrongUsage = (detail: string) =>
  say(
    `คำสั่งไม่ถูกต้อง ดูวิธีใช้ได้ด้วย amphoe --help`,
    `${detail.replace(/^error: /, '').trim()}; see amphoe --help.`,
  );

export const unexpected = (detail: string) =>
  say(`เกิดข้อผิดพลาดที่ไม่คาดคิด: ${detail}`, `Something unexpected went wrong: ${detail}`);

export const listening = (address: string) =>
  say(`ระบบพร้อมใช้งานที่ ${address}`, `Amphoe is ready at ${address}`);

export const demoAccountsFollow = say(
  'บัญชีสาธิต (ข้อมูลสมมติทั้งหมด)',
  'Demo accounts (all data is invented)',
);

export const noAccounts = say(
  'ยังไม่มีบัญชีผู้ใช้ โปรดสร้างผู้ดูแลระบบคนแรกด้วย npx amphoe setup',
  'There is no account yet; make the first administrator with npx amphoe setup.',
);

export const openingDatabase = say('กำลังเปิดฐานข้อมูล', 'Opening the database');
export const loadingDemo = say('กำลังสร้างข้อมูลสาธิต', 'Loading the demo');
export const buildingWeb = say('กำลังเตรียมหน้าเว็บ', 'Building the web pages');
export const workerSays = say(
  'ทำงานเบื้องหลังโดยไม่เปิดเว็บ (เครื่องหรือโปรเซสเพิ่ม)',
  'Work off background jobs without a web server (a further machine or process)',
);

export const workerRuns = say(
  'กำลังทำงานเบื้องหลัง กด Ctrl-C เพื่อหยุด',
  'Working off background jobs; Ctrl-C stops.',
);

export const stopping = say('กำลังหยุดระบบ', 'Stopping');

export const portTaken = (host: string, port: number) =>
  say(
    `พอร์ต ${port} ของ ${host} มีโปรแกรมอื่นใช้อยู่ โปรดหยุดโปรแกรมนั้น หรือระบุพอร์ตอื่นด้วย PORT`,
    `Port ${port} of ${host} is already taken; stop that program, or choose another port in PORT.`,
  );

export const portNotAllowed = (port: number) =>
  say(
    `ไม่มีสิทธิใช้พอร์ต ${port} โปรดระบุพอร์ตตั้งแต่ 1024 ขึ้นไปด้วย PORT`,
    `Port ${port} may not be used by this account; choose 1024 or higher in PORT.`,
  );

export const hostUnknown = (host: string) =>
  say(`เครื่องนี้ไม่มีที่อยู่ ${host} โปรดแก้ค่า HOST`, `This machine has no address ${host}; correct HOST.`);

export const webMissing = (reason: string) =>
  say(`สร้างหน้าเว็บไม่สำเร็จ: ${reason}`, `The web pages could not be built: ${reason}`);

export const databaseLost = say(
  'ฐานข้อมูลหยุดทำงานและเริ่มใหม่ไม่ได้ ระบบจึงหยุด',
  'The database ended and could not be started again, so the server stops.',
);

export const demoRemoved = say('ลบข้อมูลสาธิตแล้ว', 'The demo was taken away.');
export const askUsername = say('ชื่อผู้ใช้ของผู้ดูแลระบบ', 'User name of the administrator');
export const askDisplayName = say('ชื่อที่แสดง', 'Name to show');
export const askPassword = say('รหัสผ่าน (อย่างน้อย 12 ตัวอักษร)', 'Password (at least 12 characters)');
export const askPasswordAgain = say('รหัสผ่านอีกครั้ง', 'The password again');
export const passwordsDiffer = say('รหัสผ่านสองครั้งไม่ตรงกัน', 'The two passwords differ.');
export const answerMissing = (question: string) =>
  say(`ยังไม่ได้ตอบ: ${question}`, `No answer was given: ${question}`);
export const setupDone = (username: string) =>
  say(`สร้างผู้ดูแลระบบ ${username} แล้ว`, `The administrator ${username} was made.`);
export const backupDone = (target: string, files: number) =>
  say(
    `สำรองข้อมูลลง ${target} แล้ว (${files} ไฟล์)`,
    `Everything was backed up into ${target} (${files} files).`,
  );
export const restoreDone = (folder: string, files: number) =>
  say(
    `กู้คืนข้อมูลลง ${folder} แล้ว ตรวจ ${files} ไฟล์ถูกต้องครบถ้วน`,
    `Everything was restored into ${folder}; ${files} files were checked.`,
  );

export const passwordFileSays = say(
  'ไฟล์ที่เก็บรหัสผ่าน (หรือใช้ตัวแปร AMPHOE_FIRST_PASSWORD)',
  'File with the password (or the variable AMPHOE_FIRST_PASSWORD).',
);
export const fromSays = say(
  'วันที่การเปลี่ยนชื่อหรือต้นสังกัดมีผล (ปปปป-ดด-วว ค.ศ.)',
  'Day from which new names and parents hold (YYYY-MM-DD).',
);
export const noOfficesSays = say('ไม่สร้างหน่วยงานให้พื้นที่', 'Make no offices for the areas.');
export const fileUnreadable = (file: string) =>
  say(`อ่านไฟล์ ${file} ไม่ได้`, `The file ${file} cannot be read.`);
export const wrongDate = (text: string) =>
  say(`${text} ไม่ใช่วันที่แบบ ปปปป-ดด-วว (ค.ศ.)`, `${text} is no date of the form YYYY-MM-DD.`);
export const auditSound = (seals: number, entries: number) =>
  say(
    `บันทึกการใช้งานถูกต้องครบถ้วน (${seals} ตราผนึก ${entries} รายการ)`,
    `The audit is as it was sealed (${seals} seals, ${entries} entries).`,
  );
export const auditBroken = (seal: number, ids: readonly number[]) => {
  const [first, last] = [ids[0] ?? '-', ids.at(-1) ?? '-'];
  return say(
    `บันทึกการใช้งานถูกแก้ไข: ตราผนึกที่ ${seal} ไม่ตรง (รายการที่ ${first} ถึง ${last})`,
    `The audit was changed: seal ${seal} does not fit (entries ${first} to ${last}).`,
  );
};
