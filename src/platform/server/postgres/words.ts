import { say } from '#kernel/sentence.ts';

export const unsupportedPlatform = (platform: string) =>
  say(
    `เครื่องนี้ (${platform}) ไม่มีโปรแกรมฐานข้อมูลที่มากับระบบ โปรดระบุฐานข้อมูล PostgreSQL ด้วย DATABASE_URL`,
    `No database programs ship for this machine (${platform}); name a PostgreSQL database in DATABASE_URL.`,
  );

export const secondServer = (folder: string) =>
  say(
    `ระบบอีกชุดหนึ่งกำลังใช้โฟลเดอร์ข้อมูล ${folder} โปรดหยุดชุดนั้นก่อน หรือระบุโฟลเดอร์อื่นด้วย AMPHOE_DATA`,
    `Another server is already using the data folder ${folder}; stop it first, or name another folder in AMPHOE_DATA.`,
  );

export const notWritable = (folder: string) =>
  say(
    `เขียนข้อมูลลงโฟลเดอร์ ${folder} ไม่ได้ โปรดแก้สิทธิของโฟลเดอร์ หรือระบุโฟลเดอร์อื่นด้วย AMPHOE_DATA`,
    `The data folder ${folder} cannot be written; change its permissions, or name another folder in AMPHOE_DATA.`,
  );

export const notReachable = (folder: string) =>
  say(
    `บัญชีที่ใช้เรียกฐานข้อมูลเข้าถึงโฟลเดอร์ ${folder} ไม่ได้ โปรดย้ายไปไว้ในโฟลเดอร์ที่ผู้ใช้อื่นเข้าถึงได้`,
    `The account that runs the database cannot reach the folder ${folder}; move it to where other accounts may enter.`,
  );

export const wrongMajor = (folder: string, found: string, wanted: string) =>
  say(
    `โฟลเดอร์ ${folder} เป็นข้อมูลของ PostgreSQL ${found} แต่ระบบนี้ใช้รุ่น ${wanted} โปรดใช้ระบบรุ่นเดิมสำรองข้อมูลแล้วย้ายเข้ารุ่นใหม่`,
    `The folder ${folder} holds data of PostgreSQL ${found}, but this release brings ${wanted}; open it with the former release and move the data over.`,
  );

export const initFailed = (detail: string) =>
  say(`สร้างฐานข้อมูลไม่สำเร็จ: ${detail}`, `The database could not be made: ${detail}`);

export const startFailed = (log: string, detail: string) =>
  say(
    `ฐานข้อมูลเริ่มทำงานไม่ได้ (ดูรายละเอียดใน ${log}): ${detail}`,
    `The database did not start (see ${log}): ${detail}`,
  );

export const socketFolderTaken = (folder: string) =>
  say(
    `โฟลเดอร์ ${folder} เป็นของผู้ใช้อื่น จึงใช้ติดต่อฐานข้อมูลไม่ได้ โปรดลบโฟลเดอร์นั้น`,
    `The folder ${folder} belongs to somebody else and cannot be used to reach the database; remove it.`,
  );

export const databaseUnreachable = (place: string, reason: string) =>
  say(
    `ติดต่อฐานข้อมูล ${place} ตาม DATABASE_URL ไม่ได้: ${reason}`,
    `The database ${place} of DATABASE_URL cannot be reached: ${reason}`,
  );

export const databaseTooOld = (found: string, oldest: string) =>
  say(
    `ฐานข้อมูลเป็น PostgreSQL ${found} แต่ต้องใช้รุ่น ${oldest} ขึ้นไป`,
    `The database is PostgreSQL ${found}, but ${oldest} or newer is needed.`,
  );
