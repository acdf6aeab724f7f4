import { type Sentence, say } from '#kernel/sentence.ts';

const counted = (count: number): string => count.toLocaleString('en-US');

/** All totals and reports agree with the events. */
export const verified = (reports: number, rows: number): Sentence =>
  say(
    `ตรวจแล้ว รายงาน ${counted(reports)} ฉบับ และยอดรวม ${counted(rows)} รายการ ตรงกับประวัติเหตุการณ์ทุกประการ`,
    `Verified: ${counted(reports)} reports and ${counted(rows)} totals agree exactly with the events.`,
  );

/** Something stored differs from what the events tell. */
export const differs = (subject: string, found: string, expected: string): Sentence =>
  say(
    `ไม่ตรง: ${subject} ในระบบเป็น ${found} แต่ควรเป็น ${expected}`,
    `Differs: ${subject} is ${found}, should be ${expected}`,
  );

/** How many differences there are in all. */
export const verifyFailed = (count: number): Sentence =>
  say(
    `พบรายการที่ไม่ตรงกับประวัติเหตุการณ์ ${counted(count)} รายการ`,
    `${counted(count)} stored values do not agree with the events.`,
  );

/** More differences than are worth printing. */
export const moreDiffer = (count: number): Sentence =>
  say(`และอีก ${counted(count)} รายการ`, `and ${counted(count)} more`);

/** The sentences of the screen of totals. */
export const totalsWords = {
  title: say('ยอดรวมจากรายงาน', 'Totals'),
  rail: say('ยอดรวม', 'Totals'),
  figure: say('ตัวเลข', 'Figure'),
  stage: say('นับรายงาน', 'Count reports'),
  stages: {
    received: say('ที่ได้รับแล้ว', 'received'),
    accepted: say('ที่รับรองแล้ว', 'accepted'),
  },
  view: say('มุมมอง', 'View'),
  views: {
    table: say('ตาราง', 'Table'),
    areas: say('แผนภูมิตามหน่วยงาน', 'Chart by office'),
    periods: say('แผนภูมิตามงวด', 'Chart by period'),
  },
  area: say('หน่วยงาน', 'Office'),
  all: say('รวมทุกงวด', 'All periods'),
  whole: say('รวม', 'All'),
  none: say('ยังไม่มีรายงานให้รวมยอด', 'There are no reports to add up yet.'),
  noFigures: say('แบบรายงานนี้ไม่มีตัวเลขให้รวมยอด', 'This form has no figures that add up.'),
  unit: (unit: Sentence): Sentence => say(`หน่วย: ${unit.th}`, `Unit: ${unit.en}`),
  adds: {
    sum: say('รวมโดยการบวก', 'Added up'),
    last: say('แต่ละหน่วยงานใช้ค่าของงวดล่าสุดที่มี แล้วบวกกัน', 'Each office’s latest period, added up'),
    max: say('ใช้ค่าสูงสุด', 'The greatest value'),
  },
} as const;

/** Titles of columns that only an exported sheet has. */
export const exportWords = {
  period: say('งวด', 'Period'),
  periodStart: say('เริ่มงวด', 'Period begins'),
  reports: say('จำนวนรายงาน', 'Reports'),
} as const;
