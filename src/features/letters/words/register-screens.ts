import { type Sentence, say } from '#kernel/sentence.ts';
import type { RegisterState, Relation } from '../model/register.ts';
import { outgoingStates } from './outgoing.ts';

export const listWords = {
  register: say('ลงทะเบียนรับหนังสือ', 'Register a letter'),
  direction: say('รับหรือส่ง', 'Incoming or outgoing'),
  all: say('ทั้งหนังสือรับและหนังสือส่ง', 'Incoming and outgoing'),
  way: { incoming: say('รับ', 'In'), outgoing: say('ส่ง', 'Out') },
  incoming: say('หนังสือรับ', 'Incoming'),
  outgoing: say('หนังสือส่ง', 'Outgoing'),
  search: say('ค้นหา', 'Search'),
  searchHelp: say(
    'คำหรือส่วนของคำในเลขที่ เรื่อง ผู้ส่ง และเนื้อความ เลขไทยหรืออารบิก',
    'Words or parts of words in number, subject, sender and text; Thai or Arabic digits',
  ),
  number: say('เลขที่หนังสือ', 'Letter number'),
  issuer: say('จาก', 'From'),
  from: say('ลงวันที่ตั้งแต่', 'Dated from'),
  to: say('ลงวันที่ถึง', 'Dated until'),
  state: say('สถานะ', 'State'),
  every: say('ทุกสถานะ', 'Any state'),
  caption: say('ทะเบียนหนังสือ', 'Register of letters'),
  received: say('เลขทะเบียนรับ', 'Received no.'),
  receivedAt: say('รับเมื่อ', 'Received'),
  subject: say('เรื่อง', 'Subject'),
  datedOn: say('ลงวันที่', 'Dated'),
  addressees: say('ถึง', 'To'),
  urgency: say('ชั้นความเร็ว', 'Urgency'),
  none: say('ไม่มีหนังสือตามเงื่อนไขนี้', 'No letters like these'),
  noneYet: say('ยังไม่มีหนังสือในทะเบียน', 'The register is empty'),
  clear: say('ล้างเงื่อนไข', 'Clear the conditions'),
  printed: (count: number) => say(`${count} ฉบับ ใหม่สุดก่อน`, `${count} letters, newest first`),
  dated: (from: string, to: string) => say(`ลงวันที่ ${from} – ${to}`, `Dated ${from} – ${to}`),
  more: say('เงื่อนไขเพิ่มเติม', 'More conditions'),
} as const;

export const stateWords: Readonly<Record<RegisterState, Sentence>> = {
  received: say('รับแล้ว', 'Received'),
  'at-work': say('มอบหมายแล้ว', 'At work'),
  closed: say('ปิดเรื่องแล้ว', 'Closed'),
  ...outgoingStates,
};

/** How a letter relates to another, seen from the one (outward) and from the other. */
export const relationWords: Readonly<Record<Relation, { out: Sentence; in: Sentence }>> = {
  refers: { out: say('อ้างถึง', 'Refers to'), in: say('ถูกอ้างถึงใน', 'Named in') },
  answers: { out: say('ตอบ', 'Answers'), in: say('ตอบแล้วด้วย', 'Answered by') },
  relays: { out: say('แจ้งต่อจาก', 'Relays'), in: say('แจ้งต่อด้วย', 'Relayed by') },
  amends: { out: say('แก้ไข', 'Amends'), in: say('แก้ไขโดย', 'Amended by') },
  cancels: { out: say('ยกเลิก', 'Cancels'), in: say('ยกเลิกโดย', 'Cancelled by') },
};

export const urgencyWords: Readonly<Record<string, Sentence>> = {
  urgent: say('ด่วน', 'Urgent'),
  'very-urgent': say('ด่วนมาก', 'Very urgent'),
  'most-urgent': say('ด่วนที่สุด', 'Most urgent'),
};

export const secrecyWords: Readonly<Record<string, Sentence>> = {
  confidential: say('ลับ', 'Confidential'),
  secret: say('ลับมาก', 'Secret'),
  'top-secret': say('ลับที่สุด', 'Top secret'),
};
