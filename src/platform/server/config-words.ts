import { say } from '#kernel/sentence.ts';

export const portFault = (value: string) =>
  say(
    `PORT ต้องเป็นจำนวนเต็ม 0 ถึง 65535 แต่ได้รับ "${value}"`,
    `PORT must be a whole number from 0 to 65535, but is "${value}".`,
  );

export const hostFault = () =>
  say('HOST ต้องไม่ว่าง เช่น 127.0.0.1', 'HOST must not be empty; for example 127.0.0.1.');

export const dataFault = () =>
  say('AMPHOE_DATA ต้องเป็นชื่อโฟลเดอร์', 'AMPHOE_DATA must name a folder.');

export const databaseFault = () =>
  say(
    'DATABASE_URL ต้องมีรูปแบบ postgresql://ผู้ใช้:รหัสผ่าน@เครื่อง:5432/ฐานข้อมูล',
    'DATABASE_URL must look like postgresql://user:password@host:5432/database.',
  );

export const filesFault = () =>
  say(
    'รุ่นนี้ยังไม่รองรับ FILES_URL โปรดลบค่านี้ ไฟล์จะอยู่ในโฟลเดอร์ files ของ AMPHOE_DATA',
    'FILES_URL is not supported in this release; remove it, and files are kept in the folder files of AMPHOE_DATA.',
  );

export const levelFault = (value: string, levels: readonly string[]) =>
  say(
    `LOG_LEVEL ต้องเป็นค่าใดค่าหนึ่งใน ${levels.join(', ')} แต่ได้รับ "${value}"`,
    `LOG_LEVEL must be one of ${levels.join(', ')}, but is "${value}".`,
  );

export const proxyFault = (value: string) =>
  say(
    `TRUST_PROXY ต้องเป็น loopback หรือหมายเลข IP ของพร็อกซี คั่นด้วยจุลภาค แต่ได้รับ "${value}"`,
    `TRUST_PROXY must be loopback or the addresses of the proxies, with commas between, but is "${value}".`,
  );

export const demoFault = (value: string) =>
  say(
    `AMPHOE_DEMO ต้องเป็น on หรือ off แต่ได้รับ "${value}"`,
    `AMPHOE_DEMO must be on or off, but is "${value}".`,
  );

export const secondFactorFault = (value: string, roles: readonly string[]) =>
  say(
    `AMPHOE_SECOND_FACTOR ต้องเป็นชื่อหน้าที่ใน ${roles.join(', ')} คั่นด้วยจุลภาค แต่ได้รับ "${value}"`,
    `AMPHOE_SECOND_FACTOR must be roles out of ${roles.join(', ')}, with commas between, but is "${value}".`,
  );

export const idleFault = (value: string) =>
  say(
    `AMPHOE_IDLE_HOURS ต้องเป็นจำนวนเต็ม 1 ถึง 720 ชั่วโมง แต่ได้รับ "${value}"`,
    `AMPHOE_IDLE_HOURS must be a whole number of hours from 1 to 720, but is "${value}".`,
  );

const outOf = (name: string, most: number, th: string, en: string) => (value: string) =>
  say(
    `${name} ต้องเป็นจำนวนเต็ม 1 ถึง ${most} ${th} แต่ได้รับ "${value}"`,
    `${name} must be a whole number of ${en} from 1 to ${most}, but is "${value}".`,
  );

export const codeDaysFault = outOf('AMPHOE_CODE_DAYS', 365, 'วัน', 'days');

export const deviceDaysFault = outOf('AMPHOE_DEVICE_DAYS', 365, 'วัน', 'days');

export const pinHoursFault = outOf('AMPHOE_PIN_HOURS', 720, 'ชั่วโมง', 'hours');

export const uploadFault = (value: string) =>
  say(
    `AMPHOE_UPLOAD_MB ต้องเป็นจำนวนเต็มตั้งแต่ 20 ถึง 1000000 เมกะไบต์ แต่ได้รับ "${value}"`,
    `AMPHOE_UPLOAD_MB must be a whole number of megabytes from 20 to 1000000, but is "${value}".`,
  );

export const keyFileFault = () =>
  say('AMPHOE_KEY_FILE ต้องเป็นชื่อไฟล์', 'AMPHOE_KEY_FILE must name a file.');

export const readingFault = (value: string) =>
  say(
    `AMPHOE_READING_SECONDS ต้องเป็นจำนวนเต็ม 1 ถึง 600 วินาที แต่ได้รับ "${value}"`,
    `AMPHOE_READING_SECONDS must be a whole number of seconds from 1 to 600, but is "${value}".`,
  );
