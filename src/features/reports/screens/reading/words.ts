import { type Sentence, say } from '#kernel/sentence.ts';
import type { ReportEventBody } from '../../model/report.ts';

/** What the reading page of a report says. */
export const readingWords = {
  inbox: say('งานที่ต้องทำ', 'Inbox'),
  reports: say('รายงาน', 'Reports'),
  facts: say('ข้อมูลรายงาน', 'About this report'),
  programme: say('โครงการ', 'Programme'),
  due: say('กำหนดส่ง', 'Due'),
  extended: say('ขยายเวลาถึง', 'Extended to'),
  closes: say('ปิดรับ', 'Closes'),
  sent: say('ส่งเมื่อ', 'Sent'),
  notSent: say('ยังไม่ส่ง', 'Not sent yet'),
  standIn: say('ผู้บันทึกแทน', 'Recorded in its place by'),
  receipt: say('เลขที่รับ', 'Receipt number'),
  letter: say('หนังสือต้นเรื่อง', 'Source letter'),
  letterNumber: (number: string): Sentence => say(`ที่ ${number}`, `No. ${number}`),
  unverified: say('ยังไม่ยืนยันกับหนังสือต้นเรื่อง', 'Not yet checked against the source letter'),
  unverifiedField: say('ยังไม่ยืนยัน', 'Unverified'),
  whoseMove: (holder: Sentence): Sentence => say(`รอ ${holder.th}`, `Waiting for ${holder.en}`),
  since: (at: Sentence, time: Sentence): Sentence =>
    say(`ตั้งแต่ ${at.th} (${time.th})`, `since ${at.en} (${time.en})`),
  steps: say('ขั้นตอนและเวลาที่ใช้', 'Steps and time held'),
  stepDone: say('ผ่านแล้ว', 'done'),
  stepNow: say('อยู่ขั้นนี้', 'here now'),
  stepSkipped: say('ข้าม ไม่มีหน่วยงาน', 'passed over, no office'),
  stepNext: say('ยังไม่ถึง', 'not yet'),
  answers: say('เนื้อหารายงาน', 'What was reported'),
  nilTitle: say('ไม่มีผลการดำเนินงานในงวดนี้', 'Nothing to report in this period'),
  nilText: say(
    'หน่วยงานรายงานว่าไม่มีผลการดำเนินงาน ซึ่งนับเป็นการส่งรายงานแล้ว',
    'The office reported nil, which counts as a report sent.',
  ),
  nothingSent: say('ยังไม่มีรายงานที่ส่งเข้ามา', 'Nothing has been sent yet'),
  nothingSentText: say(
    'เมื่อหน่วยงานส่งรายงาน เนื้อหาจะแสดงที่นี่',
    'When the office sends the report, its content appears here.',
  ),
  excusedTitle: say('รายงานนี้ได้รับยกเว้น', 'This report is excused'),
  unanswered: say('ไม่ได้กรอก', 'Not answered'),
  item: say('รายการ', 'Item'),
  value: say('ผล', 'Value'),
  total: say('รวม', 'Total'),
  rowTitle: (label: Sentence, at: number): Sentence =>
    say(`${label.th}ที่ ${at}`, `${label.en} ${at}`),
  noRows: say('ไม่มีรายการ', 'No items'),
  otherForm: say(
    'ฉบับนี้กรอกด้วยแบบรายงานฉบับก่อน บางช่องอาจไม่แสดง',
    'This revision used an earlier version of the form; some fields may not show.',
  ),
} as const;

/** What photos and files say. */
export const photoWords = {
  open: (label: string, at: number): Sentence =>
    say(`เปิดภาพที่ ${at} ของ ${label}`, `Open photo ${at} of ${label}`),
  viewer: (at: number, count: number): Sentence =>
    say(`ภาพที่ ${at} จาก ${count}`, `Photo ${at} of ${count}`),
  previous: say('ภาพก่อนหน้า', 'Previous photo'),
  next: say('ภาพถัดไป', 'Next photo'),
  noCaption: say('ไม่มีคำบรรยาย', 'No caption'),
  takenAt: say('ถ่ายเมื่อ', 'Taken'),
  place: say('พิกัดที่ถ่าย', 'Taken at'),
  noEvidence: say('ภาพนี้ไม่มีข้อมูลเวลาและสถานที่ถ่าย', 'This photo tells neither time nor place.'),
  photo: (at: number): Sentence => say(`ภาพที่ ${at}`, `photo ${at}`),
  reusedTitle: say('ภาพที่เคยใช้แล้ว', 'Photos used before'),
  reusedText: say(
    'ภาพต่อไปนี้เหมือนภาพในรายงานที่ส่งไว้ก่อน โปรดเปรียบเทียบก่อนรับรอง',
    'These photos look like photos of reports sent before. Compare them before you accept.',
  ),
  ofThis: say('ภาพในรายงานนี้', 'The photo of this report'),
  ofOther: say('ภาพในรายงานก่อน', 'The photo of the earlier report'),
  sentBefore: (on: Sentence): Sentence => say(`เคยส่งเมื่อ ${on.th}`, `Sent before, on ${on.en}`),
} as const;

/** What reviewing says. */
export const reviewWords = {
  bar: say('การตรวจรายงาน', 'Review'),
  accept: say('รับรองรายงาน', 'Accept'),
  sendBack: say('ตีกลับรายงาน', 'Send back'),
  hint: say(
    'กดเครื่องหมายย้อนกลับข้างช่องหรือภาพ เพื่อตีกลับเฉพาะจุดนั้น',
    'Use the arrow beside a field or photo to send back only that.',
  ),
  marked: (count: number): Sentence =>
    say(
      `เลือกไว้ ${count} จุดเพื่อตีกลับ`,
      count === 1 ? '1 thing to send back' : `${count} things to send back`,
    ),
  mark: (label: string): Sentence => say(`ตีกลับจุดนี้: ${label}`, `Send back: ${label}`),
  unmark: (label: string): Sentence => say(`ไม่ตีกลับจุดนี้: ${label}`, `Do not send back: ${label}`),
  accepted: say('รับรองรายงานแล้ว', 'Report accepted'),
  returned: say('ตีกลับรายงานแล้ว', 'Report sent back'),
  nowWith: (holder: Sentence): Sentence =>
    say(`ขณะนี้อยู่กับ ${holder.th}`, `It is now with ${holder.en}.`),
  finished: say('รายงานนี้เสร็จสิ้นทุกขั้นแล้ว', 'This report has passed every step.'),
  next: say('ตรวจรายการถัดไป', 'Review the next one'),
  noNext: say('ไม่มีรายงานรอตรวจแล้ว', 'Nothing else waits for review.'),
  toInbox: say('กลับไปงานที่ต้องทำ', 'Back to the inbox'),
  dialogTitle: say('ตีกลับรายงาน', 'Send the report back'),
  whole: say('ตีกลับทั้งฉบับ', 'The whole report'),
  targets: say('จุดที่ให้แก้ไข', 'What to correct'),
  targetReason: (label: string): Sentence => say(`เหตุผล: ${label}`, `Reason: ${label}`),
  removeTarget: (label: string): Sentence => say(`นำ ${label} ออก`, `Leave out ${label}`),
  reason: say('เหตุผลโดยรวม', 'Overall reason'),
  reasonHelp: say(
    'ผู้บันทึกจะเห็นข้อความนี้บนสุดของรายงาน',
    'The recorder sees this at the top of the report.',
  ),
  reasonMissing: say('กรอกเหตุผล', 'Give a reason'),
  preview: say('ผู้บันทึกจะเห็นดังนี้', 'What the recorder will see'),
  previewTitle: say('รายงานถูกตีกลับ', 'The report was sent back to you'),
  send: say('ตีกลับ', 'Send back'),
  cancel: say('ยกเลิก', 'Cancel'),
  mendMarked: (count: number): Sentence =>
    say(
      `โปรดแก้ไข ${count} จุดตามที่ระบุ`,
      count === 1
        ? 'Please correct the one thing named.'
        : `Please correct the ${count} things named.`,
    ),
  lastReturn: say('เหตุผลที่ตีกลับครั้งล่าสุด', 'Why it was last sent back'),
} as const;

export type Decision = 'extend' | 'excuse' | 'withdraw-excuse' | 'reopen';

type DecisionWords = {
  readonly button: Sentence;
  readonly title: Sentence;
  readonly rule: Sentence;
  readonly done: Sentence;
};

/** What the supervising office may decide, each with the rule that holds. */
export const decisionWords: Readonly<Record<Decision, DecisionWords>> = {
  extend: {
    button: say('ขยายเวลา', 'Give more time'),
    title: say('ขยายเวลาส่งรายงาน', 'Give more time'),
    rule: say(
      'กำหนดใหม่ต้องช้ากว่ากำหนดเดิมและยังไม่ผ่านไป ส่งภายในกำหนดใหม่นับว่าทันกำหนด รายงานที่เคยส่งล่าช้าแล้วยังคงเป็นส่งล่าช้า',
      'The new time must be later than the old one and still ahead. A report sent by then counts as on time; one already late stays late.',
    ),
    done: say('ขยายเวลาแล้ว', 'More time given'),
  },
  excuse: {
    button: say('ยกเว้นรายงานงวดนี้', 'Excuse'),
    title: say('ยกเว้นรายงานงวดนี้', 'Excuse this report'),
    rule: say(
      'หน่วยงานไม่ต้องส่งรายงานงวดนี้ และงวดนี้ไม่นับเป็นการขาดส่ง ถอนการยกเว้นภายหลังได้',
      'The office need not send this report, and it does not count as missing. The excuse can be withdrawn later.',
    ),
    done: say('ยกเว้นรายงานแล้ว', 'Report excused'),
  },
  'withdraw-excuse': {
    button: say('ถอนการยกเว้น', 'Withdraw the excuse'),
    title: say('ถอนการยกเว้น', 'Withdraw the excuse'),
    rule: say(
      'หน่วยงานต้องส่งรายงานงวดนี้ตามกำหนดเดิม หากเลยกำหนดแล้วควรขยายเวลาให้ด้วย',
      'The office must send this report by its due time again. If that has passed, give more time as well.',
    ),
    done: say('ถอนการยกเว้นแล้ว', 'Excuse withdrawn'),
  },
  reopen: {
    button: say('เปิดให้แก้ไขอีกครั้ง', 'Reopen'),
    title: say('เปิดรายงานที่รับรองแล้วให้แก้ไขอีกครั้ง', 'Reopen an accepted report'),
    rule: say(
      'รายงานกลับไปที่ผู้บันทึก ยอดรวมจะไม่นับจนกว่าจะรับรองใหม่ และผลทันกำหนดหรือล่าช้าไม่เปลี่ยน',
      'The report goes back to its recorder and leaves the totals until it is accepted again. On time or late does not change.',
    ),
    done: say('เปิดให้แก้ไขอีกครั้งแล้ว', 'Report reopened'),
  },
};

export const supervisionWords = {
  title: say('การกำกับดูแล', 'Supervision'),
  reason: say('เหตุผล', 'Reason'),
  reasonHelp: say('จะบันทึกไว้ในประวัติและแจ้งหน่วยงาน', 'Kept in the history and told to the office.'),
  reasonMissing: say('กรอกเหตุผล', 'Give a reason'),
  newDate: say('กำหนดส่งใหม่', 'New due date'),
  newTime: say('เวลา', 'Time'),
  dateMissing: say('เลือกวันที่และเวลา', 'Choose a date and a time'),
  notLater: say(
    'กำหนดใหม่ต้องช้ากว่ากำหนดเดิมและยังไม่ผ่านไป',
    'It must be later than the old due time and still ahead',
  ),
} as const;

/** What comparing two revisions says. */
export const changeWords = {
  title: say('สิ่งที่เปลี่ยนระหว่างฉบับ', 'What changed between revisions'),
  show: say('แสดงสิ่งที่เปลี่ยนข้างข้อมูล', 'Show changes beside the values'),
  from: say('เทียบจาก', 'From'),
  to: say('ถึงฉบับ', 'To'),
  revision: (revision: number, at: Sentence): Sentence =>
    say(`ฉบับที่ ${revision} (${at.th})`, `Revision ${revision} (${at.en})`),
  count: (count: number): Sentence =>
    say(`เปลี่ยน ${count} จุด`, count === 1 ? '1 change' : `${count} changes`),
  none: say('เนื้อหาทั้งสองฉบับเหมือนกัน', 'The two revisions say the same.'),
  added: say('เพิ่ม', 'Added'),
  removed: say('ลบ', 'Removed'),
  changed: say('แก้ไข', 'Changed'),
  before: say('เดิม', 'Before'),
  after: say('ใหม่', 'After'),
  empty: say('ว่าง', 'empty'),
  nilBefore: say('ฉบับก่อนรายงานว่าไม่มีผลการดำเนินงาน', 'The earlier revision was nil.'),
  nilAfter: say('ฉบับหลังรายงานว่าไม่มีผลการดำเนินงาน', 'The later revision is nil.'),
} as const;

export const historyWords = {
  title: say('ประวัติ', 'History'),
  address: (address: string): Sentence => say(`จาก ${address}`, `from ${address}`),
  system: say('ระบบ', 'The system'),
  target: (count: number): Sentence =>
    say(`ระบุ ${count} จุด`, count === 1 ? '1 thing named' : `${count} things named`),
} as const;

type Kind = ReportEventBody['kind'];

/** What happened, as a line of the history. */
export const eventWords: Readonly<Record<Kind, Sentence>> = {
  submitted: say('ส่งรายงาน', 'Sent'),
  accepted: say('รับรอง', 'Accepted'),
  returned: say('ตีกลับ', 'Sent back'),
  reopened: say('เปิดให้แก้ไขอีกครั้ง', 'Reopened'),
  extended: say('ขยายเวลา', 'Given more time'),
  excused: say('ยกเว้น', 'Excused'),
  'excuse-withdrawn': say('ถอนการยกเว้น', 'Excuse withdrawn'),
  'handed-over': say('ส่งต่อให้หน่วยงานที่ทำหน้าที่แทน', 'Handed to the office that acts instead'),
};

/** A submission as a line of the history: which revision, nil or not, on time or late. */
export const submittedWords = (revision: number, nil: boolean, late: boolean): Sentence =>
  say(
    `ส่งรายงานฉบับที่ ${revision}${nil ? ' (ไม่มีผลการดำเนินงาน)' : ''} ${late ? 'ล่าช้า' : 'ทันกำหนด'}`,
    `Sent revision ${revision}${nil ? ' (nil)' : ''}, ${late ? 'late' : 'on time'}`,
  );

/** An extension as a line of the history. */
export const extendedWords = (at: Sentence): Sentence =>
  say(`ขยายเวลาถึง ${at.th}`, `More time, until ${at.en}`);
