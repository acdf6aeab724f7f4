import { type Sentence, say } from '#kernel/sentence.ts';

/** The lines of a reminder that is pasted into a chat of offices. */
export const reminderWords = {
  opening: say('เรียน หน่วยงานที่เกี่ยวข้อง', 'To the offices concerned,'),
  asks: say(
    'ขอความอนุเคราะห์จัดส่งรายงานต่อไปนี้ ซึ่งยังไม่พบการส่งในระบบ',
    'please send the following reports, which have not yet arrived in the system.',
  ),
  closing: say(
    'หากจัดส่งแล้ว ขออภัยมา ณ โอกาสนี้ ขอขอบคุณในความร่วมมือ',
    'If you have sent yours meanwhile, please accept our apologies. Thank you for your cooperation.',
  ),
  nobody: say(
    'ทุกหน่วยงานส่งรายงานครบแล้ว ขอขอบคุณในความร่วมมือ',
    'Every office has sent its reports. Thank you for your cooperation.',
  ),
  report: (title: Sentence, period: Sentence): Sentence =>
    say(`เรื่อง ${title.th} งวด${period.th}`, `${title.en}, ${period.en}`),
  dueAt: (at: Sentence): Sentence => say(`กำหนดส่ง ${at.th}`, `Due ${at.en}`),
  office: (number: number, name: Sentence): Sentence =>
    say(`${number}. ${name.th}`, `${number}. ${name.en}`),
  asOf: (at: Sentence): Sentence => say(`ข้อมูล ณ ${at.th}`, `As of ${at.en}`),
} as const;

const counted = (thai: string, english: string, count: string): Sentence =>
  say(`${thai} ${count} ฉบับ`, `${english} ${count}`);

/** The sentences of the completeness screens. */
export const gridWords = {
  title: say('ความครบถ้วนของรายงาน', 'Completeness'),
  rail: say('ความครบถ้วน', 'Completeness'),
  requirement: say('รายงาน', 'Report'),
  view: say('มุมมอง', 'View'),
  grid: say('ตารางรายงวด', 'By period'),
  missing: say('ยังไม่ส่ง', 'Missing'),
  held: say('เวลาที่ใช้แต่ละระดับ', 'Time at each level'),
  completeness: say('ครบถ้วน', 'Complete'),
  timeliness: say('ทันกำหนด', 'On time'),
  area: say('หน่วยงาน', 'Office'),
  all: say('รวม', 'All'),
  legend: say('ความหมายของสัญลักษณ์', 'Legend'),
  share: say(
    'ร้อยละ = ส่งแล้ว (รวมไม่มีผล) ÷ ที่ต้องส่งถึงขณะนี้ ไม่นับที่ยกเว้นและที่ยังไม่ถึงกำหนด',
    'Percent = sent (nil included) ÷ expected by now; excused and not yet due are left out',
  ),
  sentOf: (sent: string, expected: string): Sentence =>
    say(`ส่งแล้ว ${sent} จาก ${expected} ฉบับ`, `${sent} of ${expected} sent`),
  nothingOwed: say('ไม่มีรายงานที่ต้องส่ง', 'Nothing owed'),
  keys: say(
    'ใช้ปุ่มลูกศรเลื่อนดูแต่ละช่อง กด Enter เพื่อเปิด',
    'Arrow keys move between cells; Enter opens one.',
  ),
  noRequirements: say('ยังไม่มีรายงานในปีงบประมาณนี้', 'No reports are asked for this fiscal year.'),
  noRows: say('ยังไม่มีรายงานที่ต้องส่งในพื้นที่นี้', 'No office in this area owes this report yet.'),
  marks: {
    'on-time': say('ส่งทันกำหนด', 'On time'),
    late: say('ส่งล่าช้า', 'Late'),
    missing: say('ยังไม่ส่ง เลยกำหนดแล้ว', 'Missing'),
    nil: say('ไม่มีผลการดำเนินงาน', 'Nil'),
    excused: say('ยกเว้น', 'Excused'),
    due: say('ยังไม่ถึงกำหนด', 'Not yet due'),
  },
  returned: say('ตีกลับ', 'Sent back'),
  quarter: (number: number): Sentence => say(`ไตรมาส ${number}`, `Q${number}`),
} as const;

/** The sentences of the list of missing reports. */
export const missingWords = {
  all: say('ทุกรายงาน', 'Every report'),
  this: say('เฉพาะรายงานนี้', 'This report only'),
  show: say('แสดง', 'Show'),
  period: say('งวด', 'Period'),
  allPeriods: say('ทุกงวด', 'Every period'),
  office: say('หน่วยงาน', 'Office'),
  due: say('กำหนดส่ง', 'Due'),
  reminded: say('แจ้งเตือนล่าสุด', 'Last reminder'),
  never: say('ยังไม่เคย', 'Never'),
  list: say('รายงานที่ยังไม่ส่ง', 'Missing reports'),
  none: say('ส่งครบทุกฉบับแล้ว', 'Everything has been sent'),
  noneLead: say('ไม่มีรายงานค้างส่งในขณะนี้', 'Nothing is overdue at the moment.'),
  count: (count: string): Sentence => counted('ค้างส่ง', 'Missing:', count),
  first: (count: string): Sentence => say(`แสดง ${count} ฉบับแรก`, `The first ${count} are shown`),
  remind: say('แจ้งเตือนทุกหน่วยงานที่ยังไม่ส่ง', 'Remind all who are missing'),
  remindedNow: (count: number, already: number): Sentence =>
    say(
      `แจ้งเตือนแล้ว ${count} ฉบับ${already > 0 ? ` (วันนี้แจ้งไปก่อนแล้ว ${already} ฉบับ)` : ''}`,
      `Reminded: ${count}${already > 0 ? `; already reminded today: ${already}` : ''}`,
    ),
  text: say('ข้อความสำหรับส่งทาง LINE', 'Text to paste into LINE'),
  textHelp: say(
    'มีเฉพาะชื่อหน่วยงาน งวด และกำหนดส่ง ไม่มีข้อมูลส่วนบุคคล',
    'Names offices, periods and due times only; no personal data.',
  ),
  copy: say('คัดลอกข้อความ', 'Copy the text'),
  copied: say('คัดลอกข้อความแล้ว', 'Text copied'),
  notCopied: say('คัดลอกไม่ได้ โปรดเลือกข้อความแล้วคัดลอกเอง', 'Could not copy; please select the text.'),
} as const;

const HOURS = 3600;

/** The sentences of the table of time held. */
export const heldWords = {
  lead: say(
    'นับตั้งแต่เปิดงวด รายงานอยู่ที่ระดับใดนานเท่าใด ความล่าช้าจึงตกอยู่กับระดับที่ถือเรื่องไว้',
    'How long reports have lain at each step since the period opened. A delay falls on whoever held them.',
  ),
  step: say('ขั้นตอน', 'Step'),
  reports: say('รายงานที่ผ่าน', 'Reports'),
  average: say('เฉลี่ย', 'Average'),
  longest: say('นานที่สุด', 'Longest'),
  holding: say('ค้างอยู่ขณะนี้', 'Held now'),
  records: say('บันทึก', 'recording'),
  reviews: say('ตรวจ', 'review'),
  time: (seconds: number): Sentence => {
    const hours = Math.round(seconds / HOURS);
    if (hours < 48) return say(`${hours} ชั่วโมง`, `${hours} h`);
    const days = Math.round(hours / 2.4) / 10;
    return say(`${days} วัน`, `${days} days`);
  },
} as const;

/** Titles of columns that only an exported sheet has. */
export const exportWords = {
  periodStart: say('เริ่มงวด', 'Period begins'),
  programme: say('โครงการ', 'Programme'),
  doing: say('ทำหน้าที่', 'Does'),
  averageDays: say('เฉลี่ย (วัน)', 'Average (days)'),
  longestDays: say('นานที่สุด (วัน)', 'Longest (days)'),
  completePercent: say('ครบถ้วน (ร้อยละ)', 'Complete (%)'),
  onTimePercent: say('ทันกำหนด (ร้อยละ)', 'On time (%)'),
} as const;
