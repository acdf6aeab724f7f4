import { type Sentence, say } from '#kernel/sentence.ts';
import { instantSentence } from '#kernel/thai-date.ts';
import type { Doer } from '../model/letter.ts';
import type { DeadlineValue } from '../model/register.ts';

export const reviewWords = {
  title: say('ลงทะเบียนรับหนังสือ', 'Register a letter'),
  paste: say('ข้อความของหนังสือ', 'The text of the letter'),
  pasteHelp: say(
    'วางข้อความทั้งฉบับ หรือวางไฟล์ txt, md, docx, PDF ลงที่นี่ ไม่เกิน 10 MB ระบบไม่เปลี่ยนต้นฉบับ',
    'Paste the whole letter, or drop a txt, md, docx or PDF file here, up to 10 MB. The text itself is never changed.',
  ),
  chooseFile: say('เลือกไฟล์หนังสือ', 'Choose a file'),
  noFile: say('เปิดไฟล์ไม่ได้', 'The file could not be read'),
  read: say('อ่านหนังสือ', 'Read the letter'),
  again: say('วางข้อความใหม่', 'Paste another text'),
  text: say('ต้นฉบับ', 'The letter'),
  values: say('ค่าที่อ่านได้', 'What was read'),
  notLetter: say(
    'อ่านข้อความนี้เป็นหนังสือราชการไม่ได้ โปรดกรอกเอง',
    'This does not read as an official letter; please fill the fields in.',
  ),
  number: say('ที่', 'Number'),
  date: say('ลงวันที่', 'Date'),
  subject: say('เรื่อง', 'Subject'),
  issuer: say('จาก', 'From'),
  to: say('ถึง', 'To'),
  toHelp: say('คั่นผู้รับแต่ละรายด้วยเครื่องหมายจุลภาค', 'Separate addressees by commas'),
  show: (name: Sentence) => say(`ดู “${name.th}” ในต้นฉบับ`, `Show “${name.en}” in the letter`),
  found: say('สิ่งที่พบในหนังสือ', 'Found in the letter'),
  references: say('อ้างถึง', 'References'),
  citations: say('หนังสือที่กล่าวถึงในเนื้อความ', 'Letters named in the text'),
  enclosures: say('สิ่งที่ส่งมาด้วย', 'Enclosures'),
  deadlinesTitle: say('กำหนดในหนังสือ', 'Due dates'),
  deadline: say('กำหนด', 'Due date'),
  addDeadline: say('เพิ่มกำหนด', 'Add a due date'),
  editDeadline: (what: string) => say(`แก้กำหนด: ${what}`, `Edit the due date: ${what}`),
  removeDeadline: (what: string) => say(`นำกำหนดออก: ${what}`, `Remove the due date: ${what}`),
  deadlineRemoved: say('นำกำหนดออกแล้ว', 'The due date was removed'),
  deadlinesAsRead: say('กลับไปใช้กำหนดตามที่อ่านได้', 'Back to the due dates as read'),
  deadlinesFixed: say(
    'มอบหมายงานจากหนังสือฉบับนี้แล้ว หากต้องการแก้กำหนด โปรดยกเลิกงานก่อน',
    'Work was made of this letter; take it back to change the due dates.',
  ),
  deadlineKind: say('ลักษณะ', 'Kind'),
  dueOn: say('วันที่', 'Date'),
  weekday: say('วันในสัปดาห์', 'Day of the week'),
  dayOfMonth: say('วันที่ของเดือน', 'Day of the month'),
  dueTime: say('เวลา', 'Time'),
  firstDueOn: say('ครั้งแรก', 'First due on'),
  doneBy: say('ผู้ปฏิบัติ', 'To be done by'),
  notSaid: say('หนังสือไม่ได้ระบุ', 'The letter does not say'),
  what: say('สิ่งที่ต้องทำ', 'What is to be done'),
  meeting: {
    place: say('สถานที่ประชุม', 'Place'),
    link: say('ลิงก์ประชุม', 'Link'),
    meetingId: say('รหัสการประชุม', 'Meeting ID'),
    passcode: say('รหัสผ่าน', 'Passcode'),
  },
  deadlineMissing: {
    date: say('โปรดระบุวันที่', 'Give the date.'),
    weekday: say('โปรดเลือกวันในสัปดาห์', 'Choose the day of the week.'),
    dayOfMonth: say('โปรดระบุวันที่ของเดือน 1 ถึง 31', 'Give a day of the month, 1 to 31.'),
    what: say('โปรดระบุสิ่งที่ต้องทำ', 'Say what is to be done.'),
  },
  keepDeadline: say('ใช้กำหนดนี้', 'Use this due date'),
  cancelDeadline: say('ยกเลิก', 'Cancel'),
  daysOffUnknown: say(
    'ยังไม่ได้ตรวจกับวันหยุดราชการ เพราะติดต่อระบบไม่ได้',
    'Not held against public holidays: the server gave no answer.',
  ),
  mostDeadlines: (most: number) =>
    say(
      `แสดงเพียง ${most} กำหนดแรก โปรดตรวจว่าเป็นหนังสือฉบับเดียว`,
      `Only the first ${most} due dates are kept; please check that this is one letter.`,
    ),
  noDeadlines: say('ไม่พบกำหนดในหนังสือ', 'The letter names no due date.'),
  findings: (count: number) => say(`ข้อสังเกต ${count} ข้อ`, `${count} findings`),
  noFindings: say('ไม่พบข้อสังเกต', 'Nothing was found wrong.'),
  accept: (correction: string) => say(`แก้เป็น “${correction}”`, `Correct to “${correction}”`),
  dismiss: say('ไม่ใช่ข้อผิด', 'Not a fault'),
  accepted: say('แก้แล้ว', 'Corrected'),
  dismissed: say('ไม่นับเป็นข้อผิด', 'Dismissed'),
  undo: say('เลิกทำ', 'Undo'),
  useAs: say('ใช้เป็น…', 'Use as…'),
  selected: (text: string) => say(`เลือกไว้ “${text}”`, `Selected: “${text}”`),
  unfit: say('อ่านข้อความที่เลือกเป็นค่านี้ไม่ได้', 'What you selected does not read as this value.'),
  receivedOn: say('วันที่รับ', 'Received on'),
  receivedTime: say('เวลารับ', 'Time received'),
  known: (received: Sentence) =>
    say(
      `มีหนังสือเลขที่และวันที่นี้ในทะเบียนแล้ว: ${received.th}`,
      `The register has a letter of this number and date already: ${received.en}`,
    ),
  alike: (received: Sentence, registeredAt: string) => {
    const at = instantSentence(registeredAt);
    return say(
      `ดูเหมือนเลขทะเบียนรับ ${received.th} ลงทะเบียนเมื่อ ${at.th}`,
      `Looks like no. ${received.en}, registered ${at.en}`,
    );
  },
  saveDespite: say('ลงทะเบียนเป็นอีกฉบับ', 'Register as another letter'),
  reading: (megabytes: string) =>
    say(`กำลังอ่านหนังสือ ${megabytes} ล้านตัวอักษร`, `Reading a letter of ${megabytes} million letters`),
  readingFor: (seconds: number) => say(`${seconds} วินาที`, `${seconds} s`),
  stopReading: say('เลิกอ่าน', 'Stop reading'),
  notRead: say(
    'อ่านหนังสือฉบับนี้ไม่สำเร็จ โปรดวางเฉพาะตัวหนังสือ',
    'This letter could not be read; paste the letter alone.',
  ),
  save: say('ลงทะเบียน', 'Register'),
  saved: (no: number, year: number) =>
    say(`ลงทะเบียนแล้ว เลขทะเบียนรับ ${no}/${year + 543}`, `Registered as ${no}/${year}`),
  fileLost: say(
    'ลงทะเบียนแล้ว แต่เก็บไฟล์ต้นฉบับไม่สำเร็จ โปรดแนบไฟล์อีกครั้งที่หน้าหนังสือ',
    'Registered, but the file could not be kept; please add it again on the letter’s page.',
  ),
  keepChanges: say('บันทึกการแก้ไข', 'Keep the changes'),
  kept: say('บันทึกการแก้ไขแล้ว', 'The changes were kept'),
} as const;

export const severityWords = {
  error: say('ผิด', 'Error'),
  warning: say('ควรตรวจ', 'Check'),
  note: say('ข้อสังเกต', 'Note'),
} as const;

export const deadlineWords: Readonly<Record<DeadlineValue['kind'], Sentence>> = {
  once: say('ครั้งเดียว', 'Once'),
  weekly: say('ทุกสัปดาห์', 'Every week'),
  monthly: say('ทุกเดือน', 'Every month'),
  'after-event': say('หลังจัดกิจกรรม', 'After each event'),
  meeting: say('ประชุม', 'Meeting'),
};

/** Who does what a letter asks for. */
export const doerWords = {
  department: say('กรม', 'The department'),
  province: say('จังหวัด', 'The province'),
  district: say('อำเภอ', 'The district'),
  subdistrict: say('ตำบล', 'The subdistrict'),
  village: say('หมู่บ้าน', 'The village'),
  'local-authority': say('องค์กรปกครองส่วนท้องถิ่น', 'The local authority'),
} as const satisfies Record<Doer, Sentence>;

/** On which day of the month. */
export const onDay = (day: number): Sentence => say(`วันที่ ${day}`, `on day ${day}`);
