import { type Sentence, say } from '#kernel/sentence.ts';

/** What the page of a month's plan says. */
export const monthWords = {
  title: say('แผนกิจกรรมประจำเดือน', 'Plan of the month'),
  lead: (office: Sentence, month: Sentence): Sentence =>
    say(`${office.th} · ${month.th}`, `${office.en} · ${month.en}`),
  months: say('เดือน', 'Month'),
  previous: say('เดือนก่อน', 'Month before'),
  next: say('เดือนถัดไป', 'Next month'),
  view: say('มุมมอง', 'View'),
  list: say('รายการ', 'List'),
  calendar: say('ปฏิทิน', 'Calendar'),
  standings: say('แผนของหน่วยงานในพื้นที่', 'Plans of the area'),
  copy: say('คัดลอกจากเดือนก่อน', 'Copy the month before'),
  copied: (count: number): Sentence =>
    say(
      `คัดลอกเป็นร่าง ${count} กิจกรรมแล้ว โปรดตรวจแล้วยืนยัน`,
      `Copied ${count} as drafts. Please look at them and confirm.`,
    ),
  drafts: (count: number): Sentence =>
    say(
      `มีร่าง ${count} กิจกรรมที่ยังไม่ยืนยัน จึงยังไม่มีกำหนดรายงานผล`,
      count === 1
        ? '1 draft is not confirmed, so its result is not due yet.'
        : `${count} drafts are not confirmed, so their results are not due yet.`,
    ),
  confirmAll: say('ยืนยันแผนทั้งหมด', 'Confirm them all'),
  confirmed: (count: number): Sentence =>
    say(
      `ยืนยันแล้ว ${count} กิจกรรม`,
      count === 1 ? '1 activity confirmed.' : `${count} activities confirmed.`,
    ),
  none: say('เดือนนี้ยังไม่มีแผนกิจกรรม', 'No activity is planned this month'),
  noneLead: say('เพิ่มกิจกรรมด้านบน หรือคัดลอกจากเดือนก่อน', 'Add one above, or copy the month before.'),
  noneYet: say('เพิ่มกิจกรรมแรกของเดือนด้านบน', 'Add the first one above.'),
  nothing: say('ไม่มีรายงานที่ติดตามจากแผนกิจกรรม', 'No report follows planned activities here'),
  nothingLead: say(
    'ยังไม่มีโครงการใดให้หน่วยงานนี้จัดทำแผนกิจกรรมในปีงบประมาณของเดือนนี้',
    'No programme asks this office for plans in the fiscal year of this month.',
  ),
  standIn: (office: Sentence): Sentence =>
    say(
      `ท่านกำลังบันทึกแทน ${office.th} แผนและรายงานเป็นของหน่วยงานนั้น และระบบเก็บว่าใครเป็นผู้บันทึกแทน`,
      `You record in place of ${office.en}: plan and reports stay theirs, and it is kept who recorded them.`,
    ),
  day: say('วันที่', 'Day'),
  time: say('เวลา', 'Time'),
  what: say('กิจกรรม', 'Activity'),
  place: say('สถานที่', 'Place'),
  type: say('ประเภท', 'Type'),
  people: say('คาดว่าจะร่วม (คน)', 'Expected people'),
  result: say('สถานะ', 'Status'),
  action: say('ดำเนินการ', 'Action'),
  signed: say('ผู้จัดทำแผน', 'Prepared by'),
} as const;

/** What the fields of a plan say. */
export const fieldWords = {
  add: say('เพิ่มกิจกรรม', 'Add an activity'),
  addHelp: say(
    'พิมพ์แล้วกด Enter เพื่อเพิ่มและพิมพ์กิจกรรมถัดไปได้ทันที',
    'Type and press Enter: it is added, and the next one can be typed.',
  ),
  addOne: say('เพิ่มในแผน', 'Add to the plan'),
  more: say('รายละเอียดเพิ่มเติม', 'More details'),
  requirement: say('รายงานผลตาม', 'Reported as'),
  titleHelp: say('ชื่อสั้น ๆ ที่บอกได้ว่าทำอะไร', 'A short name that says what is done.'),
  host: say('จัดเอง', 'Own activity'),
  joined: say('ไปร่วมกับหน่วยงานอื่น', 'Joins another office'),
  partnerHost: say('ร่วมกับ', 'Together with'),
  partnerJoined: say('หน่วยงานที่ไปร่วม', 'Whose activity'),
  people: say('คน', 'people'),
  needsHelp: say(
    'สิ่งที่ผู้เข้าร่วมควรเตรียมหรือสิ่งที่ต้องการสนับสนุน',
    'What people should bring, or what is still needed.',
  ),
  latitude: say('ละติจูด', 'Latitude'),
  longitude: say('ลองจิจูด', 'Longitude'),
  here: say('ใช้ตำแหน่งของเครื่องนี้', 'Use where this device is'),
  noPoint: say('เครื่องไม่ให้ตำแหน่ง', 'The device gives no position.'),
  pointHalf: say('โปรดกรอกทั้งละติจูดและลองจิจูด', 'Please give both latitude and longitude.'),
  due: (days: number): Sentence =>
    say(
      `เมื่อยืนยันแล้ว ต้องรายงานผลภายใน ${days} วันหลังวันจัด`,
      `Once confirmed, the result is due within ${days === 1 ? '1 day' : `${days} days`} of its day.`,
    ),
  missing: say('โปรดกรอกช่องนี้', 'Please fill this in.'),
  added: (title: string): Sentence => say(`เพิ่ม ${title} แล้ว`, `Added: ${title}`),
  save: say('บันทึก', 'Save'),
  saved: say('บันทึกแผนแล้ว', 'The plan is saved.'),
  back: say('กลับ', 'Back'),
} as const;

/** Where an activity stands, in words. */
export const stateWords = {
  draft: say('ร่าง', 'Draft'),
  ahead: say('ตามแผน', 'Planned'),
  today: say('วันนี้', 'Today'),
  toReport: say('รอรายงานผล', 'Result to report'),
  overdue: say('เลยกำหนดรายงาน', 'Result overdue'),
  reported: say('รายงานแล้ว', 'Reported'),
  returned: say('ผลถูกตีกลับ', 'Result sent back'),
  accepted: say('รับรองแล้ว', 'Accepted'),
  excused: say('ยกเว้น', 'Excused'),
  cancelled: say('ยกเลิก', 'Called off'),
  dropped: say('ทิ้งร่างแล้ว', 'Draft thrown away'),
} as const;
