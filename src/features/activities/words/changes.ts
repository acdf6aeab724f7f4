import { type Sentence, say } from '#kernel/sentence.ts';

/** What a change of a plan that waits on this device does, and what the page says around it. */
export const changeWords = {
  add: (title: string, day: Sentence): Sentence =>
    say(`เพิ่ม ${title} ${day.th}`, `Add ${title}, ${day.en}`),
  draft: (title: string, day: Sentence): Sentence =>
    say(`ร่าง ${title} ${day.th}`, `Draft ${title}, ${day.en}`),
  confirm: (title: string, day: Sentence): Sentence =>
    say(`ยืนยัน ${title} ${day.th}`, `Confirm ${title}, ${day.en}`),
  change: (title: string, day: Sentence): Sentence =>
    say(`แก้ไข ${title} ${day.th}`, `Change ${title}, ${day.en}`),
  postpone: (title: string, day: Sentence): Sentence =>
    say(`เลื่อน ${title} เป็น ${day.th}`, `Postpone ${title} to ${day.en}`),
  cancel: (title: string): Sentence => say(`ยกเลิก ${title}`, `Call off ${title}`),
  drop: (title: string): Sentence => say(`ทิ้งร่าง ${title}`, `Throw away the draft of ${title}`),
  item: (office: Sentence, month: Sentence): Sentence =>
    say(`${office.th} · ${month.th}`, `${office.en} · ${month.en}`),
  kept: (month: Sentence): Sentence =>
    say(`เก็บแผนเดือน${month.th} ไว้ในเครื่องนี้แล้ว`, `The plan of ${month.en} is kept on this device`),
  waits: say('รอส่ง', 'Waiting to be sent'),
  restored: say(
    'นำข้อความที่พิมพ์ค้างไว้ในเครื่องนี้กลับมาแล้ว',
    'What you typed on this device before is back.',
  ),
  nowStands: (title: string, when: string, place: string): Sentence =>
    say(
      `แผนนี้มีผู้แก้ไขหลังจากที่ท่านพิมพ์ไว้ ปัจจุบันคือ ${[title, when, place].filter(Boolean).join(' · ')} หากบันทึก แผนจะเป็นตามที่ท่านพิมพ์`,
      `Somebody changed this plan after you typed. It now says ${[title, when, place].filter(Boolean).join(' · ')}. If you save, it will be as you typed it.`,
    ),
  refused: say('ระบบไม่รับ อยู่ในเครื่องนี้เท่านั้น', 'Refused; it is on this device alone'),
  noHistory: say(
    'ประวัติของแผนดูได้เมื่อมีสัญญาณ',
    'The history of the plan can be seen when there is a network.',
  ),
} as const;
