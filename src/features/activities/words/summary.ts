import { type Sentence, say } from '#kernel/sentence.ts';

/** What a summary says on paper. */
export const paperWords = {
  to: say('เรียน', 'To'),
  office: say('หน่วยงาน', 'Office'),
  programme: say('โครงการ', 'Programme'),
  issue: say('ฉบับที่', 'Issue'),
  issuedAt: say('ออกเมื่อ', 'Issued'),
  version: (version: number, at: Sentence): Sentence =>
    say(`${version} ออกเมื่อ ${at.th}`, `${version}, issued ${at.en}`),
  numbered: (issue: Sentence): Sentence => say(`ฉบับที่ ${issue.th}`, `Issue ${issue.en}`),
  follows: (version: number, at: Sentence, later: number): Sentence =>
    say(
      `ฉบับนี้แทนฉบับที่ ${version} ซึ่งออกเมื่อ ${at.th} มีรายงานเข้ามาภายหลัง ${later} ฉบับ`,
      `This issue follows issue ${version} of ${at.en}; ${later === 1 ? '1 report' : `${later} reports`} came after that.`,
    ),
  overview: say('ภาพรวม', 'Overview'),
  activities: say('จำนวนกิจกรรม', 'Activities'),
  people: say('ผู้เข้าร่วมทั้งหมด', 'People taking part'),
  unitActivities: say('กิจกรรม', 'activities'),
  unitPeople: say('คน', 'people'),
  byType: say('จำแนกตามประเภทกิจกรรม', 'By type of activity'),
  byLevel: say('จำแนกตามระดับหน่วยงานที่จัด', 'By level of the office'),
  byArea: say('จำแนกตามพื้นที่', 'By area'),
  type: say('ประเภท', 'Type'),
  level: say('ระดับ', 'Level'),
  area: say('พื้นที่', 'Area'),
  total: say('รวม', 'Total'),
  picked: say('กิจกรรมที่คัดเลือก', 'Selected activities'),
  none: say('ไม่มีกิจกรรมที่รายงานในงวดนี้', 'No activity was reported for this period.'),
  accepted: say(
    'นับเฉพาะรายงานที่รับรองครบทุกขั้นแล้ว',
    'Counted are reports that every reviewer has accepted.',
  ),
  received: say('นับรายงานที่ส่งแล้วทั้งหมด', 'Counted are all reports that were sent.'),
  onTheWay: (waiting: number, missing: number, cancelled: number): Sentence =>
    say(
      `ระหว่างตรวจ ${waiting} ยังไม่รายงาน ${missing} ยกเลิก ${cancelled} กิจกรรม`,
      `Under review: ${waiting}; not reported yet: ${missing}; called off: ${cancelled}.`,
    ),
  heldOn: say('วันที่จัด', 'Day'),
  photos: say('ภาพในไฟล์', 'Photos in the files'),
  demo: say('ข้อมูลสาธิต', 'Demo data'),
  sheet: say('สรุปกิจกรรม', 'Activities'),
} as const;

/** What the screens of summaries say. */
export const summaryWords = {
  title: say('สรุปกิจกรรม', 'Summaries of activities'),
  lead: say(
    'สรุปออกเองเมื่อสิ้นงวด ทุกฉบับเก็บไว้ตามที่ออก หากมีรายงานเข้ามาภายหลังจะออกเป็นฉบับใหม่',
    'They come out by themselves when a period ends. Every issue is kept as it came out; what comes later makes a further issue.',
  ),
  own: say('ฉบับของหน่วยงาน', 'Issues of this office'),
  below: say('ฉบับของหน่วยงานในพื้นที่', 'Issues of offices below'),
  none: say('ยังไม่มีสรุปที่ออกแล้ว', 'Nothing was issued yet'),
  noneLead: say('สรุปฉบับแรกจะออกเมื่อสิ้นงวด', 'The first one comes out when its period ends.'),
  nothing: say('ไม่มีสรุปกิจกรรมในปีงบประมาณนี้', 'No summaries in this fiscal year'),
  nothingLead: say(
    'ยังไม่มีโครงการใดกำหนดให้ออกสรุปกิจกรรม',
    'No programme asks for summaries of activities.',
  ),
  every: { week: say('ทุกสัปดาห์', 'Every week'), month: say('ทุกเดือน', 'Every month') },
  comesOut: (every: Sentence, days: number): Sentence =>
    days === 0
      ? say(`${every.th} ออกเมื่อสิ้นงวด`, `${every.en}, when the period has ended`)
      : say(
          `${every.th} ออก ${days} วันหลังสิ้นงวด`,
          `${every.en}, ${days === 1 ? '1 day' : `${days} days`} after the period`,
        ),
  period: say('งวด', 'Period'),
  name: say('สรุป', 'Summary'),
  version: say('ฉบับที่', 'Issue'),
  issuedAt: say('ออกเมื่อ', 'Issued'),
  issuedBy: say('ออกโดย', 'By'),
  clock: say('ระบบ (เมื่อสิ้นงวด)', 'The system, at the period’s end'),
  activities: say('กิจกรรม', 'Activities'),
  office: say('หน่วยงาน', 'Office'),
  preview: say('ดูและออกสรุป', 'Preview and issue'),
  previewTitle: say('ดูสรุปก่อนออก', 'Before it is issued'),
  choosePeriod: say('เลือกงวด', 'Choose the period'),
  issueNow: say('ออกสรุปเดี๋ยวนี้', 'Issue it now'),
  issued: (version: number): Sentence =>
    say(`ออกสรุปฉบับที่ ${version} แล้ว`, `Issue ${version} has come out.`),
  choose: say('กิจกรรมที่แสดงภาพ', 'Activities shown with photos'),
  chooseHelp: (most: number): Sentence =>
    say(
      `เลือกได้ไม่เกิน ${most} กิจกรรม หากไม่เลือก ระบบเลือกตามเกณฑ์ให้`,
      `Up to ${most}. Unless somebody chooses, the rule does.`,
    ),
  byPerson: say('เลือกโดยเจ้าหน้าที่', 'Chosen by a person'),
  byRule: say('เลือกตามเกณฑ์', 'Chosen by the rule'),
  saveChoice: say('บันทึกที่เลือก', 'Keep the choice'),
  choiceSaved: say('บันทึกกิจกรรมที่เลือกแล้ว', 'The choice is kept.'),
  noOffer: say('ยังไม่มีกิจกรรมที่มีภาพในงวดนี้', 'No activity of this period has photos yet.'),
  offered: (office: Sentence, people: string): Sentence =>
    say(`${office.th} · ${people} คน`, `${office.en} · ${people} people`),
  pdf: say('ดาวน์โหลด PDF', 'Download PDF'),
  docx: say('ดาวน์โหลด Word', 'Download Word'),
  xlsx: say('ดาวน์โหลด Excel', 'Download Excel'),
  verified: say('ยังไม่ยืนยันกับหนังสือต้นเรื่อง', 'Not verified against its letter yet'),
  edit: say('แก้ไขสรุป', 'Edit the summary'),
  titleTh: say('ชื่อสรุปภาษาไทย', 'Title in Thai'),
  titleEn: say('ชื่อสรุปภาษาอังกฤษ', 'Title in English'),
  toTh: say('เรียนใคร ภาษาไทย', 'Addressee in Thai'),
  toEn: say('เรียนใคร ภาษาอังกฤษ', 'Addressee in English'),
  daysAfter: say('ออกหลังสิ้นงวด', 'Comes out after the period'),
  days: say('วัน', 'days'),
  counts: say('นับรายงานเมื่อ', 'A report counts once it is'),
  countsReceived: say('ส่งแล้ว', 'sent'),
  countsAccepted: say('รับรองครบทุกขั้นแล้ว', 'accepted by every reviewer'),
  levels: say('ออกในนามหน่วยงานระดับ', 'Issued by offices of'),
  figures: say('ช่องตัวเลขที่รวม', 'Figures added up'),
  figuresHelp: say('รหัสช่อง คั่นด้วยเว้นวรรค', 'Paths of fields, with spaces between them.'),
  pickCount: say('จำนวนกิจกรรมที่แสดงภาพ', 'Activities shown with photos'),
  photoCount: say('ภาพต่อกิจกรรม', 'Photos of each'),
  fromEachArea: say('เลือกจากทุกพื้นที่ก่อน', 'The best of each area first'),
  active: say('ใช้สรุปนี้', 'The summary is in use'),
  isVerified: say('ตรวจกับหนังสือต้นเรื่องแล้ว', 'Verified against its letter'),
  save: say('บันทึก', 'Save'),
  saved: say('บันทึกแล้ว ใช้ตั้งแต่ฉบับถัดไป', 'Saved; it holds from the next issue on.'),
} as const;
