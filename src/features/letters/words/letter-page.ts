import type { CivilDate } from '#kernel/civil-date.ts';
import { type Sentence, say } from '#kernel/sentence.ts';
import { dateSentence } from '#kernel/thai-date.ts';

const dated = (datedOn: CivilDate | null): Sentence => {
  if (datedOn === null) return say('', '');
  const { th, en } = dateSentence(datedOn, { style: 'long' });
  return say(` ลงวันที่ ${th}`, ` of ${en}`);
};

export const sourceWords = {
  /** By which letter a programme or requirement was asked for. */
  asked: (number: string | null, datedOn: CivilDate | null): Sentence => {
    const { th, en } = dated(datedOn);
    if (number === null) return say(`ตามหนังสือ${th}`, `By a letter${en}.`);
    return say(`ตามหนังสือ ที่ ${number}${th}`, `By the letter ${number}${en}.`);
  },
  /** What reports that a letter asks for are called in English until somebody knows better. */
  reportTitle: (number: string | null, datedOn: CivilDate | null): string =>
    `Report by the letter${number === null ? '' : ` ${number}`}${dated(datedOn).en}`,
} as const;

export const pageWords = {
  facts: say('ข้อมูลหนังสือ', 'About this letter'),
  receivedNo: say('เลขทะเบียนรับ', 'Received no.'),
  number: say('ที่', 'Number'),
  date: say('ลงวันที่', 'Dated'),
  issuer: say('จาก', 'From'),
  to: say('ถึง', 'To'),
  urgency: say('ชั้นความเร็ว', 'Urgency'),
  secrecy: say('ชั้นความลับ', 'Secrecy'),
  state: say('สถานะ', 'State'),
  file: say('ไฟล์ต้นฉบับ', 'The file it came as'),
  none: say('ไม่ระบุ', 'Not given'),
  correct: say('แก้ไขค่าที่อ่านได้', 'Put values right'),
  stop: say('เลิกแก้ไข', 'Stop'),
  close: say('ปิดเรื่อง', 'Close'),
  reopen: say('เปิดเรื่องอีกครั้ง', 'Open again'),
  closed: say('ปิดเรื่องแล้ว', 'Closed'),
  reopened: say('เปิดเรื่องอีกครั้งแล้ว', 'Opened again'),
  work: say('กำหนดและงานที่มอบหมาย', 'Due dates and work'),
  noWork: say('หนังสือฉบับนี้ไม่มีกำหนด', 'This letter names no due date.'),
  chain: say('หนังสือที่เกี่ยวข้อง', 'Related letters'),
  noChain: say('ยังไม่ได้เชื่อมกับหนังสืออื่น', 'Not linked to another letter yet.'),
  relation: say('ความเกี่ยวข้อง', 'How it relates'),
  findOther: say('ค้นหาหนังสือในทะเบียน', 'Find a letter of the register'),
  addLink: say('เชื่อมหนังสือ', 'Link'),
  linked: say('เชื่อมหนังสือแล้ว', 'The letters are linked'),
  unlink: (subject: string) => say(`เลิกเชื่อมกับ ${subject}`, `Unlink ${subject}`),
  unlinked: say('เลิกเชื่อมแล้ว', 'The link was taken away'),
  history: say('ประวัติ', 'History'),
  text: say('ต้นฉบับ', 'The letter'),
  noText: say('ไม่มีข้อความต้นฉบับ', 'There is no text.'),
  system: say('ระบบ', 'The system'),
} as const;

export const eventWords: Readonly<Record<string, Sentence>> = {
  registered: say('ลงทะเบียนรับ', 'Registered'),
  corrected: say('แก้ไขค่าที่อ่านได้', 'Values put right'),
  closed: say('ปิดเรื่อง', 'Closed'),
  reopened: say('เปิดเรื่องอีกครั้ง', 'Opened again'),
  linked: say('เชื่อมกับหนังสืออื่น', 'Linked to another letter'),
  unlinked: say('เลิกเชื่อมกับหนังสืออื่น', 'Unlinked from another letter'),
  'file-kept': say('เก็บไฟล์ต้นฉบับ', 'The file was kept'),
  'work-made': say('มอบหมายงาน', 'Made into work'),
  'work-undone': say('ยกเลิกงานที่มอบหมาย', 'Work taken back'),
};
