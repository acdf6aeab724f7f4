import { type Sentence, say } from '#kernel/sentence.ts';
import type { EntryKind } from '../model/entry.ts';
import type { UnitStatus } from '../model/unit.ts';

/** What a disaster unit is called. */
export const unitName = say('ชุดปฏิบัติการจิตอาสาภัยพิบัติ', 'Disaster volunteer unit');

/** What each status of a unit is called. */
export const statusWords: Readonly<Record<UnitStatus, Sentence>> = {
  none: say('ยังไม่ได้ฝึกอบรม', 'Not trained yet'),
  trained: say('ฝึกอบรมแล้ว', 'Trained'),
  ordered: say('มีคำสั่งแต่งตั้งแล้ว', 'Appointed by order'),
  complete: say('ครบถ้วน', 'Complete'),
  lapsed: say('พ้นกำหนดฝึกทบทวน', 'Refresher overdue'),
};

/** What each kind of entry is called. */
export const entryWords: Readonly<Record<EntryKind, Sentence>> = {
  training: say('การฝึกอบรม', 'Training'),
  order: say('คำสั่งแต่งตั้ง', 'Order'),
  members: say('จำนวนสมาชิก', 'Members'),
  equipment: say('เครื่องมืออุปกรณ์', 'Equipment'),
  plan: say('แผนฝึกทบทวน', 'Planned refresher'),
  confirmation: say('ยืนยันข้อมูลประจำเดือน', 'Confirmed for the month'),
  withdrawal: say('ถอนรายการ', 'Entry taken back'),
};

/** What the two kinds of course are called. */
export const courseWords = {
  initial: say('หลักสูตรแรก', 'First course'),
  refresher: say('ฝึกทบทวน', 'Refresher'),
} as const;

/** Why an entry is refused. */
export const refusals = {
  endsEarly: say('วันสิ้นสุดอยู่ก่อนวันเริ่ม', 'The last day lies before the first.'),
  tooLong: say(
    'การฝึกอบรมยาวเกิน 60 วัน โปรดตรวจวันที่',
    'A course of more than 60 days: please check the dates.',
  ),
  nobodyTrained: say('ต้องมีผู้เข้ารับการฝึกอย่างน้อย 1 คน', 'At least one person was trained.'),
  moreReady: say('จำนวนที่พร้อมใช้มากกว่าจำนวนที่มี', 'More is ready for use than there is.'),
  planPast: say('วันที่วางแผนผ่านไปแล้ว', 'The planned day has passed.'),
  inFuture: say('วันที่นี้ยังมาไม่ถึง', 'This day has not come yet.'),
  nothingToCorrect: say(
    'ไม่พบรายการที่จะแก้ไขของชุดปฏิบัติการนี้',
    'This unit has no such entry to correct.',
  ),
  correctedAlready: say(
    'รายการนี้แก้ไขไปแล้ว โปรดแก้ไขรายการล่าสุดแทน',
    'This entry was corrected already. Please correct the one that stands for it.',
  ),
  otherKind: say(
    'รายการที่แก้ไขต้องเป็นเรื่องเดียวกับรายการเดิม',
    'A correction must be of the same kind as the entry it stands for.',
  ),
} as const;
