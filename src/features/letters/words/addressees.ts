import type { Level } from '#kernel/area.ts';
import { levelWords } from '#kernel/office-words.ts';
import { type Sentence, say } from '#kernel/sentence.ts';
import { relayWords } from './relay.ts';

const everyOf: Readonly<Record<Level, string>> = {
  department: 'อธิบดี ทุกกรม',
  province: relayWords.addressees.department,
  district: relayWords.addressees.province,
  subdistrict: relayWords.addressees.district,
  village: relayWords.addressees.subdistrict,
  'local-authority': 'นายกองค์กรปกครองส่วนท้องถิ่น ทุกแห่ง',
};

/** How letters address offices; a document is Thai alone. */
export const addressWords = { everyOf, chief: relayWords.chief } as const;

/** The picker of addressees, in the draft and at sending. */
export const addresseeWords = {
  find: say('ค้นหาผู้รับ', 'Find an addressee'),
  findHelp: say(
    'พิมพ์ชื่อหน่วยงาน แล้วเลือกเพื่อเพิ่มในช่อง “เรียน”',
    'Type the name of an office and choose it to add it to “To”.',
  ),
  found: say('หน่วยงานที่พบ', 'Offices found'),
  more: (shown: number, total: number): Sentence =>
    say(
      `แสดง ${shown} จาก ${total} หน่วยงาน พิมพ์เพิ่มเพื่อให้ตรงขึ้น`,
      `${shown} of ${total} offices shown. Type more to narrow it down.`,
    ),
  nothing: say('ไม่พบหน่วยงานตามที่พิมพ์', 'No office has this name.'),
  group: (level: Level): Sentence =>
    say(`ทุก${levelWords[level].th}ในสังกัด`, `Every ${levelWords[level].en.toLowerCase()} below`),
  count: (count: number): Sentence =>
    say(`${count} หน่วยงาน`, count === 1 ? '1 office' : `${count} offices`),
  ways: {
    below: say('ส่งผ่านระบบได้', 'Can be sent through the system'),
    above: say('หน่วยงานเหนือขึ้นไป ส่งผ่านระบบได้', 'The office above: can be sent through the system'),
    paper: say('ระบุในหนังสือได้ แต่ส่งผ่านระบบไม่ได้', 'On paper only: cannot be sent through the system'),
  },
  groups: say('ทั้งกลุ่ม', 'Whole groups'),
  chosen: say('หน่วยงานที่เลือก', 'Chosen offices'),
  remove: (name: Sentence): Sentence => say(`นำ ${name.th} ออก`, `Remove ${name.en}`),
  removed: (name: Sentence): Sentence => say(`นำ ${name.th} ออกแล้ว`, `${name.en} removed`),
  findToSend: say('เพิ่มหน่วยงาน', 'Add an office'),
  findToSendHelp: say(
    'ส่งผ่านระบบได้ถึงหน่วยงานในสังกัดทุกระดับ และหน่วยงานเหนือขึ้นไปหนึ่งชั้น',
    'To offices below at any level, and to the one directly above.',
  ),
} as const;

/** Why a letter cannot be sent to an office. */
export const addresseeRefusals = {
  outOfLine: say(
    'ส่งผ่านระบบได้เฉพาะหน่วยงานในสังกัด และหน่วยงานเหนือขึ้นไปหนึ่งชั้น โปรดเลือกใหม่',
    'A letter goes through the system only to offices below and to the one directly above. Choose again.',
  ),
  tooMany: (most: number): Sentence =>
    say(
      `ส่งพร้อมกันได้ไม่เกิน ${most} หน่วยงาน โปรดส่งทีละกลุ่ม`,
      `At most ${most} offices at once. Send to one group after the other.`,
    ),
} as const;
