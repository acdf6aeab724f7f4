import { type Sentence, say } from '#kernel/sentence.ts';

/** Why a summary cannot be issued. */
export const summaryRefusals = {
  monthAhead: say('เดือนนี้ยังมาไม่ถึง', 'This month has not begun yet.'),
} as const;

const count = (value: number): string => value.toLocaleString('en-US');

/** What the printed summary says. */
export const summaryWords = {
  title: say(
    'สรุปผลชุดปฏิบัติการจิตอาสาภัยพิบัติประจำองค์กรปกครองส่วนท้องถิ่น',
    'Summary of the disaster volunteer units of local authorities',
  ),
  ofMonth: (month: Sentence): Sentence => say(`ประจำเดือน${month.th}`, `For ${month.en}`),
  asOf: (day: Sentence): Sentence => say(`ข้อมูล ณ วันที่ ${day.th}`, `As of ${day.en}`),
  demo: say('ข้อมูลสาธิต ไม่ใช่ข้อมูลจริง', 'Demonstration data, not real figures'),
  overview: say('ภาพรวม', 'Overview'),
  byArea: say('จำแนกรายพื้นที่', 'By area'),
  notUpdated: say(
    'หน่วยงานที่ยังไม่ได้ปรับปรุงข้อมูลในเดือนนี้',
    'Authorities that updated nothing in the month',
  ),
  allUpdated: say('ทุกแห่งปรับปรุงข้อมูลในเดือนนี้แล้ว', 'Every authority updated its data in the month.'),
  number: say('ลำดับ', 'No.'),
  area: say('พื้นที่', 'Area'),
  authority: say('องค์กรปกครองส่วนท้องถิ่น', 'Local authority'),
  units: say('อปท. ทั้งหมด', 'Authorities'),
  status: say('จำนวนชุดปฏิบัติการตามสถานะ', 'Units by status'),
  none: say('ยังไม่ฝึก', 'Not trained'),
  trained: say('ฝึกแล้ว', 'Trained'),
  ordered: say('มีคำสั่ง', 'Ordered'),
  complete: say('ครบถ้วน', 'Complete'),
  lapsed: say('พ้นทบทวน', 'Overdue'),
  people: say('จำนวนคน', 'People'),
  trainedMen: say('ฝึก (ชาย)', 'Trained, men'),
  trainedWomen: say('ฝึก (หญิง)', 'Trained, women'),
  active: say('สมาชิก', 'Members'),
  updated: say('ปรับปรุงแล้ว', 'Updated'),
  total: say('รวม', 'Total'),
  reporter: say('ผู้รายงาน', 'Reported by'),
  fileName: (month: Sentence, issue: number): Sentence =>
    say(`สรุปชุดจิตอาสาภัยพิบัติ ${month.th} (${issue})`, `Disaster units ${month.en} (${issue})`),
  ruleUnverified: say(
    'เกณฑ์สถานะที่ใช้ยังไม่ยืนยันกับหนังสือสั่งการ',
    'The rule of statuses has not been verified against a letter yet.',
  ),
  rule: (revision: number, target: number, months: number): Sentence =>
    say(
      `เกณฑ์ฉบับที่ ${revision}: เป้าหมาย ${target} คนต่อแห่ง ฝึกทบทวนทุก ${months} เดือน`,
      `Rule, revision ${revision}: ${target} people aimed at, a refresher every ${months} months`,
    ),
  peopleLine: (men: number, women: number, active: number): Sentence =>
    say(
      `ผู้ผ่านการฝึกอบรม ${count(men + women)} คน (ชาย ${count(men)} คน หญิง ${count(women)} คน) สมาชิกที่ปฏิบัติงานได้ ${count(active)} คน`,
      `${count(men + women)} people trained (${count(men)} men, ${count(women)} women); ${count(active)} active members.`,
    ),
  standing: (complete: number, units: number, share: number): Sentence =>
    say(
      `มีชุดปฏิบัติการครบถ้วน ${count(complete)} แห่ง จากองค์กรปกครองส่วนท้องถิ่น ${count(units)} แห่ง คิดเป็นร้อยละ ${share}`,
      `Units are complete in ${count(complete)} of ${count(units)} local authorities, ${share} per cent.`,
    ),
  overdue: (lapsed: number, none: number): Sentence =>
    say(
      `พ้นกำหนดฝึกทบทวน ${count(lapsed)} แห่ง และยังไม่ได้ฝึกอบรม ${count(none)} แห่ง`,
      `The refresher is overdue in ${count(lapsed)}, and nobody was trained yet in ${count(none)}.`,
    ),
  updating: (updated: number, units: number): Sentence =>
    say(
      `ปรับปรุงข้อมูลในเดือนนี้แล้ว ${count(updated)} แห่ง จาก ${count(units)} แห่ง`,
      `${count(updated)} of ${count(units)} authorities updated their data in the month.`,
    ),
} as const;
