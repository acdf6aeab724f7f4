import { type Sentence, say } from '#kernel/sentence.ts';
import type { ActivityEventBody } from '../model/activity.ts';

/** What the page of one activity says. */
export const activityWords = {
  facts: say('รายละเอียดกิจกรรม', 'The activity'),
  office: say('หน่วยงาน', 'Office'),
  when: say('วันเวลา', 'When'),
  hours: (from: Sentence, until: Sentence | undefined): Sentence =>
    until ? say(`${from.th} ถึง ${until.th}`, `${from.en} to ${until.en}`) : from,
  postponedFrom: say('เลื่อนจาก', 'Postponed from'),
  reason: say('เหตุผล', 'Reason'),
  map: say('เปิดแผนที่', 'Open the map'),
  published: say('เผยแพร่ต่อประชาชน', 'Shown to citizens'),
  publishedSince: (at: Sentence): Sentence => say(`ตั้งแต่ ${at.th}`, `since ${at.en}`),
  notPublished: say('ยังไม่เผยแพร่', 'Not shown'),
  publish: say('เผยแพร่', 'Show to citizens'),
  publishNew: say('เผยแพร่ข้อความใหม่', 'Show the new words'),
  unpublish: say('ถอนการเผยแพร่', 'Stop showing it'),
  publishedDone: say('เผยแพร่กิจกรรมแล้ว', 'Citizens can see the activity.'),
  stillRead: say('ประชาชนยังเห็น', 'Citizens still read'),
  stillReadOne: (part: Sentence, text: string): Sentence =>
    text === ''
      ? say(`${part.th}: ไม่แสดง`, `${part.en}: nothing`)
      : say(`${part.th}: ${text}`, `${part.en}: ${text}`),
  wordsWait: say('มีข้อความรอเผยแพร่', 'New words not shown yet'),
  editRule: say(
    'กิจกรรมนี้เผยแพร่แล้ว ประชาชนจะเห็นวันเวลาใหม่ทันที ส่วนชื่อ สถานที่ และข้อความอื่นจะเห็นเมื่อผู้รับรองเผยแพร่ข้อความใหม่',
    'Citizens see this activity. A new day or time is shown to them at once; a new title, place and other words once a reviewer shows them.',
  ),
  reasonRule: say(
    'ประชาชนจะเห็นการเลื่อนหรือยกเลิกทันที ส่วนเหตุผลจะเห็นเมื่อผู้รับรองเผยแพร่ข้อความใหม่',
    'Citizens see at once that it is postponed or called off, and the reason once a reviewer shows it.',
  ),
  unpublishedDone: say('ถอนการเผยแพร่แล้ว', 'Citizens no longer see the activity.'),
  toReport: say('รายงานผล', 'Report the result'),
  openReport: say('เปิดรายงานผล', 'Open the result'),
  due: say('กำหนดรายงานผล', 'Result due'),
  edit: say('แก้ไข', 'Edit'),
  editTitle: say('แก้ไขแผนกิจกรรม', 'Edit the plan'),
  confirm: say('ยืนยันแผน', 'Confirm'),
  confirmedDone: say('ยืนยันแผนแล้ว', 'The plan is confirmed.'),
  drop: say('ทิ้งร่าง', 'Throw away'),
  dropOne: (title: string): Sentence => say(`ทิ้งร่าง ${title}`, `Throw away ${title}`),
  dropped: say('ทิ้งร่างแล้ว', 'The draft is gone.'),
  postpone: say('เลื่อน', 'Postpone'),
  postponeTitle: say('เลื่อนกิจกรรม', 'Postpone the activity'),
  newDay: say('วันใหม่', 'New day'),
  postponed: say(
    'เลื่อนกิจกรรมแล้ว กำหนดรายงานผลเลื่อนตาม',
    'Postponed; its result falls due later too.',
  ),
  cancel: say('ยกเลิกกิจกรรม', 'Call it off'),
  cancelTitle: say('ยกเลิกกิจกรรม', 'Call the activity off'),
  cancelRule: say(
    'กิจกรรมจะไม่ต้องรายงานผล ประวัติและเหตุผลจะถูกเก็บไว้',
    'Its result is no longer due; what happened and why is kept.',
  ),
  cancelled: say('ยกเลิกกิจกรรมแล้ว', 'The activity is called off.'),
  keep: say('ไม่ยกเลิก', 'Keep it'),
  history: say('ประวัติของแผน', 'History of the plan'),
  standIn: (office: Sentence): Sentence =>
    say(`บันทึกแทนโดย ${office.th}`, `recorded in its place by ${office.en}`),
  movedTo: (day: Sentence): Sentence => say(`เป็นวันที่ ${day.th}`, `to ${day.en}`),
} as const;

/** What happened to a plan, as its history tells it. */
export const eventWords: Readonly<Record<ActivityEventBody['kind'], Sentence>> = {
  drafted: say('ร่างแผน', 'Drafted'),
  planned: say('ยืนยันแผน', 'Confirmed'),
  changed: say('แก้ไขแผน', 'Changed'),
  postponed: say('เลื่อนกิจกรรม', 'Postponed'),
  cancelled: say('ยกเลิกกิจกรรม', 'Called off'),
  dropped: say('ทิ้งร่าง', 'Draft thrown away'),
  published: say('เผยแพร่ต่อประชาชน', 'Shown to citizens'),
  unpublished: say('ถอนการเผยแพร่', 'No longer shown'),
};
