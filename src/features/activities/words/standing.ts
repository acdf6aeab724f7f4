import { type Sentence, say } from '#kernel/sentence.ts';

/** What the page of the plans below says. */
export const standingWords = {
  title: say('แผนกิจกรรมของพื้นที่', 'Plans of the area'),
  lead: say(
    'หน่วยงานใดมีแผนกิจกรรมของเดือนแล้ว และหน่วยงานใดยังไม่มี',
    'Who below has planned activities for the month, and who has not.',
  ),
  area: say('หน่วยงานหรือพื้นที่', 'Office or area'),
  plan: say('แผนเดือนนี้', 'Plan of the month'),
  has: say('มีแผนแล้ว', 'Planned'),
  drafts: say('มีแต่ร่าง', 'Drafts alone'),
  none: say('ยังไม่มีแผน', 'No plan'),
  share: (some: number, all: number): Sentence =>
    say(`มีแผน ${some} จาก ${all} หน่วยงาน`, `${some} of ${all} offices`),
  planned: say('กิจกรรม', 'Activities'),
  reported: say('รายงานผลแล้ว', 'Results sent'),
  overdue: say('เลยกำหนดรายงาน', 'Results overdue'),
  cancelled: say('ยกเลิก', 'Called off'),
  all: (without: number, all: number): Sentence =>
    without === 0
      ? say('ทุกหน่วยงานมีแผนของเดือนนี้แล้ว', 'Everybody has a plan for this month.')
      : say(`ยังไม่มีแผน ${without} จาก ${all} หน่วยงาน`, `${without} of ${all} offices have no plan.`),
  onlyWithout: say('เฉพาะที่ยังไม่มีแผน', 'Only without a plan'),
  empty: say('ไม่มีหน่วยงานที่ต้องจัดทำแผนกิจกรรม', 'No office here is asked for plans'),
  emptyLead: say(
    'ยังไม่มีโครงการใดให้หน่วยงานในพื้นที่นี้จัดทำแผนกิจกรรม',
    'No programme asks offices of this area for plans of activities.',
  ),
  up: say('พื้นที่ที่ใหญ่กว่า', 'Larger area'),
} as const;
