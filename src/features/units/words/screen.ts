import { type Sentence, say } from '#kernel/sentence.ts';

const count = (value: number): string => value.toLocaleString('en-US');

/** What the screens of disaster units share. */
export const commonWords = {
  rail: say('ชุดจิตอาสาภัยพิบัติ', 'Disaster units'),
  status: say('สถานะ', 'Status'),
  authority: say('องค์กรปกครองส่วนท้องถิ่น', 'Local authority'),
  district: say('อำเภอ', 'District'),
  trained: say('ผ่านการฝึก', 'Trained'),
  active: say('สมาชิก', 'Active members'),
  people: say('คน', 'people'),
  refresherDue: say('ฝึกทบทวนภายใน', 'Refresher due by'),
  updatedAt: say('ปรับปรุงล่าสุด', 'Last updated'),
  updated: say('ปรับปรุงเดือนนี้แล้ว', 'Updated this month'),
  notUpdated: say('ยังไม่ปรับปรุงเดือนนี้', 'Not updated this month'),
  never: say('ยังไม่เคย', 'Never'),
  unverified: say('เกณฑ์ยังไม่ยืนยัน', 'Rule not verified'),
  more: say('แสดงเฉพาะ 200 แห่งแรก', 'Only the first 200 are shown.'),
} as const;

/** What the page of the coverage says. */
export const coverageWords = {
  title: say('ชุดปฏิบัติการจิตอาสาภัยพิบัติ', 'Disaster volunteer units'),
  lead: say(
    'ชุดปฏิบัติการขององค์กรปกครองส่วนท้องถิ่นแต่ละแห่ง แห่งใดพร้อม แห่งใดต้องติดตาม',
    'The units of local authorities: which are ready, and which need following up.',
  ),
  area: say('พื้นที่', 'Area'),
  units: say('อปท. ทั้งหมด', 'Local authorities'),
  complete: say('ครบถ้วน', 'Complete'),
  share: say('ร้อยละ', 'Per cent'),
  ofAll: (part: number, all: number): Sentence =>
    say(`${count(part)} จาก ${count(all)} แห่ง`, `${count(part)} of ${count(all)}`),
  noneYet: (units: number): Sentence =>
    say(`ยังไม่ได้ฝึกอบรม ${count(units)} แห่ง`, `${count(units)} not trained yet`),
  places: (many: number): Sentence => say('แห่ง', many === 1 ? 'authority' : 'authorities'),
  map: say('แผนที่จังหวัด', 'Map of provinces'),
  mapHint: say(
    'เลื่อนไปที่จังหวัดเพื่อดูตัวเลข กดเพื่อดูรายอำเภอ ใช้ปุ่มลูกศรเลื่อนระหว่างจังหวัดได้',
    'Point at a province for its figures; press it for its districts. Arrow keys go from one to the next.',
  ),
  districts: say('รายอำเภอ', 'By district'),
  tileSays: (name: Sentence, complete: number, units: number, share: number): Sentence =>
    say(
      `${name.th}: ครบถ้วน ${count(complete)} จาก ${count(units)} แห่ง (ร้อยละ ${share})`,
      `${name.en}: ${count(complete)} of ${count(units)} complete (${share} %)`,
    ),
  tileEmpty: (name: Sentence): Sentence =>
    say(`${name.th}: ยังไม่มีรายชื่อ อปท. ในระบบ`, `${name.en}: no local authority entered yet`),
  bandEmpty: say('ยังไม่มี อปท. ในระบบ', 'None entered'),
  bandNone: say('ยังไม่มีที่ครบถ้วน', 'None complete'),
  bandSome: say('ไม่ถึงครึ่ง', 'Under half'),
  bandHalf: say('50 ถึง 79 %', '50 to 79 %'),
  bandMost: say('80 ถึง 99 %', '80 to 99 %'),
  bandAll: say('ครบทุกแห่ง', 'All'),
  byArea: say('จำแนกรายพื้นที่', 'By area'),
  list: say('รายชื่อชุดปฏิบัติการ', 'The units'),
  show: say('แสดง', 'Show'),
  all: say('ทั้งหมด', 'All'),
  noUnits: say('ยังไม่มีองค์กรปกครองส่วนท้องถิ่นในพื้นที่นี้', 'No local authority is entered here yet'),
  noUnitsLead: say(
    'ผู้ดูแลระบบเพิ่มพื้นที่และหน่วยงานขององค์กรปกครองส่วนท้องถิ่นได้ที่ พื้นที่และบุคลากร',
    'An administrator adds local authorities and their offices under “Areas and people”.',
  ),
  choose: say(
    'เลือกสถานะ หรือเลือกแสดงแห่งที่ยังไม่ปรับปรุงเดือนนี้ เพื่อดูรายชื่อ หรือกดจังหวัดเพื่อดูรายอำเภอ',
    'Choose a status, or who has not updated this month, to see names; or press a province for its districts.',
  ),
  noneFits: say('ไม่มีแห่งใดตามเงื่อนไขนี้', 'None fits these conditions.'),
  allUpdated: say('ทุกแห่งปรับปรุงข้อมูลเดือนนี้แล้ว', 'Every authority has updated its data this month.'),
  summaries: say('สรุปประจำเดือน', 'Monthly summaries'),
  rule: say('เกณฑ์สถานะ', 'Rule of statuses'),
  ruleLine: (target: number, months: number): Sentence =>
    say(
      `เป้าหมาย ${target} คนต่อแห่ง ฝึกทบทวนทุก ${months} เดือน`,
      `Target: ${target} people in each unit, and a refresher every ${months} months.`,
    ),
} as const;

/** What the page of one unit says. */
export const unitWords = {
  target: say('ผู้ผ่านการฝึกเทียบเป้าหมาย', 'Trained against the target'),
  ofTarget: (trained: number, target: number): Sentence =>
    say(
      `${count(trained)} จาก ${count(target)} คน`,
      `${count(trained)} of ${count(target)} people`,
    ),
  bySex: (men: number, women: number): Sentence =>
    say(`ชาย ${count(men)} หญิง ${count(women)}`, `${count(men)} men, ${count(women)} women`),
  order: say('คำสั่งแต่งตั้ง', 'Order'),
  orderLine: (number: string, day: Sentence, members: number): Sentence =>
    say(
      `ที่ ${number} ลงวันที่ ${day.th} (${count(members)} คน)`,
      `No. ${number}, ${day.en} (${count(members)} people)`,
    ),
  noOrder: say('ยังไม่มีคำสั่ง', 'None yet'),
  activeOn: (day: Sentence): Sentence => say(`ณ วันที่ ${day.th}`, `as of ${day.en}`),
  equipment: say('เครื่องมืออุปกรณ์พร้อมใช้', 'Equipment ready for use'),
  equipmentLine: (ready: number, all: number): Sentence =>
    say(`${count(ready)} จาก ${count(all)} ชิ้น`, `${count(ready)} of ${count(all)} pieces`),
  noEquipment: say('ยังไม่ได้บันทึก', 'Not recorded yet'),
  refresher: say('ฝึกทบทวนครั้งถัดไป', 'Next refresher'),
  refresherBy: (day: Sentence): Sentence => say(`ภายใน ${day.th}`, `by ${day.en}`),
  refresherPlanned: (day: Sentence): Sentence => say(`วางแผนไว้ ${day.th}`, `planned for ${day.en}`),
  noRefresher: say('นับจากการฝึกครั้งแรก', 'Counted from the first course'),
  todo: say('เดือนนี้', 'This month'),
  isUpdated: say('ปรับปรุงข้อมูลเดือนนี้แล้ว ขอบคุณ', 'The data is up to date this month. Thank you.'),
  askUpdate: say(
    'ข้อมูลเดือนนี้ยังเหมือนเดิมหรือไม่ หากไม่มีการเปลี่ยนแปลง กดยืนยันเพียงครั้งเดียว',
    'Is everything still as it stands here? If nothing has changed, one press is enough.',
  ),
  keptUpdate: say(
    'มีข้อมูลของเดือนนี้รอส่งอยู่ในเครื่องนี้',
    'Something of this month waits on this device to be sent.',
  ),
  confirm: say('ยืนยันว่าไม่มีการเปลี่ยนแปลง', 'Nothing has changed'),
  record: say('บันทึกข้อมูล', 'Record'),
  recordTraining: say('บันทึกการฝึกอบรม', 'Record a training'),
  recordOrder: say('บันทึกคำสั่งแต่งตั้ง', 'Record an order'),
  recordMembers: say('บันทึกจำนวนสมาชิก', 'Record the members'),
  recordEquipment: say('บันทึกเครื่องมืออุปกรณ์', 'Record the equipment'),
  recordPlan: say('วางแผนฝึกทบทวน', 'Plan a refresher'),
  history: say('รายการที่บันทึก', 'What was recorded'),
  none: say('ยังไม่มีรายการ', 'Nothing is recorded yet'),
  noneLead: say('เริ่มจากบันทึกการฝึกอบรมรุ่นแรก', 'Begin with the first training.'),
  correct: say('แก้ไข', 'Correct'),
  takeBack: say('ถอนรายการ', 'Take back'),
  takeBackTitle: say('ถอนรายการนี้', 'Take this entry back'),
  takeBackRule: say(
    'รายการเดิมยังอยู่ในประวัติพร้อมเหตุผล แต่ไม่นับอีก',
    'The entry stays in the history with your reason, and counts no more.',
  ),
  keep: say('ไม่ถอน', 'Keep it'),
  reason: say('เหตุผล', 'Reason'),
  replaced: say('มีรายการแก้ไขแทนแล้ว', 'Corrected since'),
  correction: say('รายการแก้ไข', 'Correction'),
  correctionWaits: say('การแก้ไขรอส่ง', 'A correction waits to be sent'),
  because: (reason: string): Sentence => say(`เหตุผล: ${reason}`, `Reason: ${reason}`),
  recordedBy: (name: string, when: Sentence): Sentence =>
    say(`บันทึกโดย ${name} เมื่อ ${when.th}`, `Recorded by ${name}, ${when.en}`),
  recordedFor: (office: Sentence): Sentence =>
    say(`บันทึกแทนโดย${office.th}`, `on behalf, by ${office.en}`),
  roster: say('บัญชีรายชื่อ', 'Roster'),
  rosterCount: (people: number): Sentence =>
    people === 0
      ? say('ยังไม่ได้เก็บบัญชีรายชื่อ (ไม่บังคับ)', 'No roster is kept (it is optional)')
      : say(`${count(people)} คน`, `${count(people)} people`),
  openRoster: say('เปิดบัญชีรายชื่อ', 'Open the roster'),
  training: (batch: number, course: Sentence): Sentence =>
    say(`${course.th} รุ่นที่ ${batch}`, `${course.en}, batch ${batch}`),
  membersLine: (men: number, women: number): Sentence =>
    say(
      `${count(men + women)} คน (ชาย ${count(men)} หญิง ${count(women)})`,
      `${count(men + women)} people (${count(men)} men, ${count(women)} women)`,
    ),
  itemLine: (name: string, ready: number, all: number): Sentence =>
    say(`${name} ${count(ready)}/${count(all)}`, `${name} ${count(ready)}/${count(all)}`),
} as const;

/** What the form of an entry says. */
export const recordWords = {
  save: say('บันทึก', 'Record'),
  course: say('หลักสูตร', 'Course'),
  batch: say('รุ่นที่', 'Batch'),
  startOn: say('วันเริ่มฝึก', 'First day'),
  endOn: say('วันสิ้นสุดการฝึก', 'Last day'),
  endHelp: say('หลักสูตรแรกตามปกติ 3 วัน', 'A first course usually takes 3 days.'),
  place: say('สถานที่ฝึก', 'Place'),
  men: say('ชาย', 'Men'),
  women: say('หญิง', 'Women'),
  sumOf: (people: number): Sentence =>
    say(`รวม ${count(people)} คน`, `${count(people)} people together`),
  number: say('เลขที่คำสั่ง', 'Number of the order'),
  numberHelp: say('เช่น 125/2569', 'For example 125/2569'),
  orderedOn: say('ลงวันที่', 'Dated'),
  members: say('จำนวนสมาชิกตามคำสั่ง', 'Members by the order'),
  countedOn: say('ณ วันที่', 'Counted on'),
  checkedOn: say('วันที่ตรวจ', 'Checked on'),
  items: say('รายการเครื่องมืออุปกรณ์', 'Equipment'),
  item: (number: number): Sentence => say(`รายการที่ ${number}`, `Item ${number}`),
  itemName: say('ชื่อ', 'Name'),
  itemCount: say('จำนวนที่มี', 'How many'),
  itemReady: say('พร้อมใช้', 'Ready for use'),
  addItem: say('เพิ่มรายการ', 'Add an item'),
  removeItem: (number: number): Sentence => say(`นำรายการที่ ${number} ออก`, `Remove item ${number}`),
  plannedOn: say('วันที่จะฝึกทบทวน', 'Day of the refresher'),
  reason: say('เหตุผลที่แก้ไข', 'Why it is corrected'),
  reasonHelp: say(
    'รายการเดิมยังอยู่ในประวัติ ผู้เปิดดูจะเห็นเหตุผลนี้',
    'The former entry stays in the history; whoever reads it sees this reason.',
  ),
  missing: say('กรอกข้อมูลนี้', 'This is needed.'),
  atLeast: (least: number): Sentence =>
    say(`ต้องไม่น้อยกว่า ${count(least)}`, `This has to be at least ${count(least)}.`),
  atMost: (most: number): Sentence =>
    say(`ต้องไม่เกิน ${count(most)}`, `This can be at most ${count(most)}.`),
  faults: say('ยังบันทึกไม่ได้ โปรดแก้ไข', 'It cannot be recorded yet. Please correct:'),
  correcting: say('แก้ไขรายการ', 'Correct an entry'),
  restored: say(
    'นำข้อความที่พิมพ์ค้างไว้ในเครื่องนี้กลับมาแล้ว',
    'What you typed on this device before is back.',
  ),
  kept: say('เก็บสิ่งที่พิมพ์ไว้ในเครื่องนี้แล้ว', 'What you typed is kept on this device'),
} as const;

/** What the page of a roster says. */
export const rosterWords = {
  title: say('บัญชีรายชื่อ', 'Roster'),
  lead: say(
    'เห็นเฉพาะองค์กรปกครองส่วนท้องถิ่นแห่งนี้และอำเภอ เก็บแบบเข้ารหัส บันทึกการเปิดดูทุกครั้ง และส่งออกไม่ได้',
    'Seen by this authority and its district alone, kept encrypted, every reading is written down, and it cannot be exported.',
  ),
  open: say('เปิดดูรายชื่อ', 'Show the names'),
  openLead: say(
    'ระบบจะบันทึกว่าท่านเปิดดูรายชื่อนี้',
    'That you have looked at these names will be written into the audit.',
  ),
  names: say('รายชื่อ', 'Names'),
  namesHelp: say(
    'หนึ่งบรรทัดต่อหนึ่งคน ใส่หน้าที่หลังเครื่องหมายจุลภาคได้ เช่น ชื่อ นามสกุล, หัวหน้าชุด',
    'One line for each person; a comma parts the name from the duty.',
  ),
  save: say('เก็บบัญชีรายชื่อ', 'Keep the roster'),
  saved: say('เก็บบัญชีรายชื่อแล้ว', 'The roster is kept'),
  savedAt: (when: Sentence): Sentence => say(`เก็บล่าสุด ${when.th}`, `Last kept ${when.en}`),
  empty: say('ยังไม่มีรายชื่อ', 'No names are kept'),
  tooMany: (most: number): Sentence => say(`เก็บได้ไม่เกิน ${most} คน`, `At most ${most} people.`),
} as const;

/** What the page of the monthly summaries says. */
export const summaryPageWords = {
  title: say('สรุปประจำเดือน', 'Monthly summaries'),
  lead: say(
    'ดูตัวเลขของเดือน แล้วออกสรุปเป็น PDF, Word และ Excel สรุปที่ออกแล้วเก็บไว้ตามเดิมเสมอ',
    'See the figures of a month and issue them as PDF, Word and Excel. What was issued stays as it was.',
  ),
  month: say('เดือน', 'Month'),
  preview: say('ตัวเลขของเดือนที่เลือก', 'The figures of the month'),
  issue: say('ออกสรุปของเดือนนี้', 'Issue the summary of this month'),
  again: say('ออกสรุปฉบับใหม่ของเดือนนี้', 'Issue this month once more'),
  issued: (number: number): Sentence => say(`ออกสรุปแล้ว ครั้งที่ ${number}`, `Issued, number ${number}`),
  history: say('สรุปที่ออกแล้ว', 'Issued summaries'),
  issueNo: (number: number): Sentence => say(`ครั้งที่ ${number}`, `issue ${number}`),
  none: say('ยังไม่เคยออกสรุป', 'None was issued yet'),
  noneLead: say(
    'เลือกเดือน ตรวจตัวเลข แล้วกดออกสรุป',
    'Choose a month, look at its figures, and issue it.',
  ),
  issuedBy: (when: Sentence, name: string | null): Sentence =>
    name === null
      ? say(`ออกเมื่อ ${when.th}`, `Issued ${when.en}`)
      : say(`ออกเมื่อ ${when.th} โดย ${name}`, `Issued ${when.en} by ${name}`),
  files: say('ไฟล์', 'Files'),
  asOf: (day: Sentence): Sentence => say(`ข้อมูล ณ วันที่ ${day.th}`, `As of ${day.en}`),
  running: say(
    'เดือนนี้ยังไม่สิ้นสุด ตัวเลขอาจเปลี่ยนแปลง',
    'The month has not ended yet; the figures may change.',
  ),
} as const;

/** What the page of the rule says. */
export const rulePageWords = {
  title: say('เกณฑ์สถานะของชุดปฏิบัติการ', 'Rule of the units’ statuses'),
  lead: say(
    'ระบบไล่เงื่อนไขจากบนลงล่าง ข้อแรกที่เป็นจริงคือสถานะ ไม่มีข้อใดจริงคือยังไม่ได้ฝึกอบรม',
    'The conditions are asked from the top; the first that holds gives the status, and none means not trained yet.',
  ),
  target: say('เป้าหมายต่อแห่ง', 'People aimed at in each'),
  refresherMonths: say('ฝึกทบทวนทุก', 'A refresher every'),
  months: say('เดือน', 'months'),
  remindOnDay: say('เตือนผู้ที่ยังไม่ปรับปรุงข้อมูลตั้งแต่วันที่', 'Those without an update are reminded from day'),
  ofMonth: say('ของเดือน', 'of the month'),
  source: say('ที่มา', 'Source'),
  sourceTh: say('หนังสือต้นเรื่อง', 'Source letter'),
  sourceEn: say('หนังสือต้นเรื่อง (ภาษาอังกฤษ)', 'Source letter (English)'),
  section: say('ข้อในหนังสือ', 'Section of the letter'),
  sectionEn: say('ข้อในหนังสือ (ภาษาอังกฤษ)', 'Section (English)'),
  datedOn: say('หนังสือลงวันที่', 'Letter dated'),
  verified: say('ตรวจกับหนังสือต้นเรื่องแล้ว', 'Checked against the source letter'),
  unverified: say('ยังไม่ยืนยัน', 'Unverified'),
  confirmed: say('ยืนยันแล้ว', 'Verified'),
  conditions: say('เงื่อนไขของแต่ละสถานะ', 'Conditions'),
  names: say('ตัวเลขที่ใช้ในเงื่อนไขได้', 'Numbers that a condition may use'),
  reason: say('เหตุผลที่แก้ไข', 'Why it is changed'),
  change: say('แก้ไขเกณฑ์', 'Change the rule'),
  save: say('ใช้เกณฑ์นี้ตั้งแต่บัดนี้', 'Put in force from now on'),
  saved: say('ใช้เกณฑ์ใหม่แล้ว', 'The new rule is in force'),
  cancel: say('ไม่แก้ไข', 'Leave it'),
  history: say('เกณฑ์ที่ผ่านมา', 'Former revisions'),
  revision: (number: number): Sentence => say(`ฉบับที่ ${number}`, `Revision ${number}`),
  shipped: say('มากับระบบ', 'Came with the system'),
  madeBy: (name: string, when: Sentence): Sentence =>
    say(`${name} เมื่อ ${when.th}`, `${name}, ${when.en}`),
} as const;
