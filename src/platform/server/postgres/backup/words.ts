import { say } from '#kernel/sentence.ts';

export const targetTaken = (target: string) =>
  say(
    `มี ${target} อยู่แล้ว โปรดระบุชื่ออื่นสำหรับข้อมูลสำรอง`,
    `${target} exists already; name another place for the backup.`,
  );

export const folderNotEmpty = (folder: string) =>
  say(
    `โฟลเดอร์ ${folder} ไม่ว่าง การกู้คืนต้องใช้โฟลเดอร์ข้อมูลที่ว่าง โปรดระบุด้วย AMPHOE_DATA`,
    `The folder ${folder} is not empty; restore needs an empty data folder, named in AMPHOE_DATA.`,
  );

export const notABackup = (source: string) =>
  say(
    `${source} ไม่ใช่ข้อมูลสำรองของระบบ หรือไม่สมบูรณ์`,
    `${source} is not a backup of Amphoe, or is not complete.`,
  );

export const damaged = (source: string, files: readonly string[]) =>
  say(
    `ข้อมูลสำรอง ${source} เสียหาย ${files.length} ไฟล์ เช่น ${files[0]} จึงไม่กู้คืน`,
    `The backup ${source} is damaged in ${files.length} files, such as ${files[0]}, so nothing was restored.`,
  );

export const walMissing = (segment: string) =>
  say(
    `ขาดไฟล์บันทึกธุรกรรม ${segment} ข้อมูลสำรองจึงใช้ไม่ได้ โปรดสำรองใหม่`,
    `The transaction log ${segment} is missing, so this backup is of no use; make it again.`,
  );

export const toolMissing = (tool: string) =>
  say(
    `ต้องใช้โปรแกรม ${tool} โปรดติดตั้งก่อน (สำหรับ pg_dump และ pg_restore คือแพ็กเกจ postgresql-client)`,
    `The program ${tool} is needed; install it first (pg_dump and pg_restore are in the package postgresql-client).`,
  );

export const toolFailed = (tool: string, detail: string) =>
  say(`${tool} ทำงานไม่สำเร็จ: ${detail}`, `${tool} failed: ${detail}`);

export const needsDatabaseUrl = say(
  'ข้อมูลสำรองนี้มาจากฐานข้อมูลภายนอก โปรดระบุ DATABASE_URL ของฐานข้อมูลว่างที่จะกู้คืน',
  'This backup is of an external database; name the empty database to restore into in DATABASE_URL.',
);

export const needsEmbedded = say(
  'ข้อมูลสำรองนี้มาจากฐานข้อมูลที่มากับระบบ โปรดกู้คืนโดยไม่ระบุ DATABASE_URL',
  'This backup is of the embedded database; restore it without DATABASE_URL.',
);

export const databaseNotEmpty = say(
  'ฐานข้อมูลตาม DATABASE_URL มีข้อมูลของระบบอยู่แล้ว การกู้คืนต้องใช้ฐานข้อมูลว่าง',
  'The database of DATABASE_URL already holds data of Amphoe; restore needs an empty one.',
);
