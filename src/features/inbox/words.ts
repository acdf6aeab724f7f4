import { type Sentence, say } from '#kernel/sentence.ts';
import type { InboxKind } from './model.ts';

const reports = (count: number): string => (count === 1 ? '1 report' : `${count} reports`);

/** What the inbox says. */
export const inboxWords = {
  rail: say('งานที่ต้องทำ', 'Inbox'),
  title: say('งานที่ต้องทำ', 'Inbox'),
  count: (count: number): Sentence =>
    say(
      `มี ${count} เรื่องรอท่าน เรียงจากเวลาเหลือน้อยที่สุด`,
      `${reports(count)} waiting, least time left first`,
    ),
  kindFilter: say('เลือกดูตามประเภทงาน', 'Show by kind'),
  all: say('ทั้งหมด', 'All'),
  programme: say('โครงการ', 'Programme'),
  allProgrammes: say('ทุกโครงการ', 'All programmes'),
  exportAs: say('ส่งออก', 'Export'),
  loadingMore: say('แสดงเพิ่ม', 'Show more'),
  select: (title: string): Sentence => say(`เลือก ${title}`, `Select ${title}`),
  selectAll: (count: number): Sentence => say(`เลือกทั้งหมด ${count} ฉบับ`, `Select all ${count}`),
  selected: (count: number): Sentence => say(`เลือกไว้ ${count} ฉบับ`, `${count} selected`),
  clearSelection: say('เลิกเลือก', 'Clear'),
  held: (time: Sentence): Sentence => say(`มาแล้ว ${time.th}`, `for ${time.en}`),
  dueAt: (at: Sentence): Sentence => say(`กำหนดส่ง ${at.th}`, `Due ${at.en}`),
  yourMove: say('รอท่านดำเนินการ', 'Waiting for you'),
  goAll: say('ดูงานทั้งหมด', 'Show everything'),
  stale: (at: Sentence): Sentence =>
    say(
      `ติดต่อเครื่องแม่ข่ายไม่ได้ รายการนี้เป็นข้อมูลเมื่อ ${at.th}`,
      `The server cannot be reached. This list is from ${at.en}.`,
    ),
  keys: say(
    'แป้นลัด: J K หรือลูกศร เลื่อน · Enter เปิด · X เลือก',
    'Keys: J K or arrows to move · Enter to open · X to select',
  ),
} as const;

/** What each group of the inbox is called. */
export const kindWords: Readonly<Record<InboxKind, Sentence>> = {
  overdue: say('เลยกำหนด', 'Overdue'),
  returned: say('ตีกลับ', 'Sent back to you'),
  review: say('รอท่านตรวจ', 'To review'),
  due: say('ต้องส่ง', 'Due'),
};

/** The one button of a row. */
export const doWords: Readonly<Record<InboxKind, Sentence>> = {
  overdue: say('ทำรายงาน', 'Report'),
  returned: say('แก้ไข', 'Correct'),
  review: say('ตรวจ', 'Review'),
  due: say('ทำรายงาน', 'Report'),
};

/** What stands in place of the rows when nothing waits: zero is a reward. */
export const emptyWords = {
  title: say('ไม่มีงานค้าง', 'Nothing waits for you'),
  text: say(
    'ท่านทำครบทุกเรื่องแล้ว เมื่อถึงงวดใหม่หรือมีรายงานส่งมาให้ตรวจ งานจะขึ้นที่หน้านี้เอง',
    'You have done it all. When a new period begins or a report comes for review, it appears here by itself.',
  ),
  plan: say('ดูแผนกิจกรรมของเดือนนี้', 'See the plan of this month'),
  filteredTitle: say('ไม่มีงานในรายการที่เลือก', 'Nothing waits in this part'),
  filteredText: say(
    'อาจมีงานในประเภทหรือโครงการอื่น',
    'There may be work of another kind or programme.',
  ),
} as const;

/** What accepting several reports at once says. */
export const bulkWords = {
  accept: (count: number): Sentence => say(`รับรอง ${count} ฉบับ`, `Accept ${count}`),
  confirmTitle: (count: number): Sentence =>
    say(`รับรองรายงาน ${count} ฉบับ`, `Accept ${reports(count)}`),
  confirmText: say(
    'รายงานที่รับรองแล้วจะส่งต่อขั้นถัดไปทันที และท่านเรียกคืนเองไม่ได้',
    'Accepted reports go on to the next step at once, and you cannot call them back.',
  ),
  cancel: say('ยกเลิก', 'Cancel'),
  accepted: (count: number): Sentence => say(`รับรองแล้ว ${count} ฉบับ`, `${reports(count)} accepted`),
  refused: (count: number): Sentence =>
    say(`รับรองไม่ได้ ${count} ฉบับ`, `${reports(count)} not accepted`),
  refusedWhy: say('รายงานเหล่านี้ยังอยู่ที่เดิม ด้วยเหตุผลต่อไปนี้', 'These stay where they were, because:'),
  unknownReport: say('รายงานที่ไม่อยู่ในรายการนี้แล้ว', 'A report no longer in this list'),
  close: say('ปิดผลนี้', 'Close'),
} as const;

/** The first minute: one sentence of help that can be closed. */
export const helpWords = {
  text: say(
    'หน้านี้รวมทุกเรื่องที่รอท่านจากทุกโครงการ เริ่มจากแถวบนสุด กดปุ่มท้ายแถว แล้วทำตามที่หน้าจอบอก',
    'Everything that waits for you stands here, from all programmes. Start with the top row: press its button and follow the screen.',
  ),
  close: say('เข้าใจแล้ว ปิดคำแนะนำ', 'Got it, close this help'),
} as const;

/** What a sheet of the inbox calls its columns. */
export const columnWords = {
  kind: say('สถานะ', 'Status'),
  report: say('รายงาน', 'Report'),
  office: say('หน่วยงานที่รายงาน', 'Reporting office'),
  period: say('งวด', 'Period'),
  dueAt: say('กำหนดส่ง', 'Due'),
  holder: say('อยู่ที่หน่วยงาน', 'Whose move: office'),
  role: say('ผู้ดำเนินการ', 'Whose move: role'),
  heldSince: say('อยู่ในมือตั้งแต่', 'There since'),
} as const;
