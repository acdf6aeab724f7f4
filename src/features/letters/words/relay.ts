import type { Level } from '#kernel/area.ts';
import type { Urgency } from '../model/letter.ts';

/** The offices below each level, as a letter asks them. */
const below: Readonly<Record<Level, string>> = {
  department: 'จังหวัด',
  province: 'อำเภอ',
  district: 'ตำบล',
  subdistrict: 'หมู่บ้าน',
  village: 'หน่วยงาน',
  'local-authority': 'หน่วยงาน',
};

const addressees: Readonly<Record<Level, string>> = {
  department: 'ผู้ว่าราชการจังหวัด ทุกจังหวัด',
  province: 'นายอำเภอ ทุกอำเภอ',
  district: 'กำนัน ทุกตำบล',
  subdistrict: 'ผู้ใหญ่บ้าน ทุกหมู่บ้าน',
  village: 'หัวหน้าหน่วยงาน',
  'local-authority': 'หัวหน้าหน่วยงาน',
};

/** Who signs at each level; `%` stands for the name of the area. */
const chiefs: Readonly<Record<Level, string>> = {
  department: 'อธิบดี%',
  province: 'ผู้ว่าราชการ%',
  district: 'นาย%',
  subdistrict: 'กำนัน%',
  village: 'ผู้ใหญ่บ้าน%',
  'local-authority': 'หัวหน้าหน่วยงาน',
};

const urgency: Readonly<Record<Urgency, string>> = {
  urgent: 'ด่วน',
  'very-urgent': 'ด่วนมาก',
  'most-urgent': 'ด่วนที่สุด',
};

/** The phrases of which a letter that passes on another one is made (งานสารบรรณ พ.ศ. 2526); a document is Thai alone. */
export const relayWords = {
  below,
  addressees,
  urgency,
  sender: 'หน่วยงานต้นเรื่อง',
  buildings: /^(?:ศาลากลาง(?=จังหวัด)|ที่ว่าการ(?=อำเภอ)|ที่ทำการ(?=จังหวัด|อำเภอ))/,
  beginnings: /^(?:ด้วย|ตามที่|เนื่องจาก|อนุสนธิ)\s*/,
  endings: /\s*นั้น\s*$/,
  closings: /^จึงเรียนมา/,
  asksBelow: /(?:ดังนี้|ดังต่อไปนี้)\s*:?$/,
  letter: 'หนังสือ',
  number: 'ที่',
  dated: 'ลงวันที่',
  copy: 'ฉบับ',
  blank: '-',
  dots: '................................................',
  subject: 'เรื่องของหนังสือ',
  paragraph: 'ด้วย',
  closing: 'จึงเรียนมาเพื่อพิจารณาดำเนินการต่อไป',
  copyOf: (letter: string): string => `สำเนา${letter}`,
  told: (office: string, sender: string, what: string): string =>
    `${office}ได้รับแจ้งจาก${sender}ว่า ${what}`.trim(),
  tell: (whom: string): string => `ให้${whom}ทราบ`,
  ask: (whom: string): string => `ในการนี้ จึงขอให้${whom}ดำเนินการ ดังนี้`,
  chief: (level: Level, area: string): string => chiefs[level].replace('%', area),
  hall: (area: string): string => `ศาลากลาง${area}`,
  districtOffice: (area: string): string => `ที่ว่าการ${area}`,
} as const;
