import type { Sentence } from '#kernel/sentence.ts';
import { say } from '#kernel/sentence.ts';

/** What the form says while it is being answered. */
export const answerWords = {
  figures: say('ตัวเลขของงวดนี้', 'Figures of this period'),
  item: say('รายการ', 'Item'),
  lastTime: (value: string): Sentence => say(`ครั้งก่อน ${value}`, `Last time ${value}`),
  useLast: say('ใช้ตัวเลขครั้งก่อนทั้งตาราง', 'Use last time’s figures'),
  lastUsed: say(
    'ใส่ตัวเลขครั้งก่อนแล้ว โปรดตรวจทุกช่อง',
    'Last time’s figures are in. Please check each one.',
  ),
  gridHelp: say(
    'กด Enter ไปช่องถัดไป กดลูกศรเลื่อนขึ้นลง',
    'Enter goes to the next figure; arrow keys move around.',
  ),
  unverified: say('ยังไม่ยืนยัน', 'Unverified'),
  unansweredHere: (count: number): Sentence =>
    say(`ยังไม่ได้กรอก ${count} ช่อง`, `${count} fields are not filled in.`),
  sum: say('รวม', 'Total'),
  returned: (reason: string): Sentence => say(`ตีกลับ: ${reason}`, `Sent back: ${reason}`),
  addRow: (label: Sentence): Sentence => say(`เพิ่ม${label.th}`, `Add: ${label.en}`),
  rowTitle: (label: Sentence, at: number): Sentence =>
    say(`${label.th}ที่ ${at}`, `${label.en} ${at}`),
  rowActions: (title: string): Sentence => say(`จัดการ ${title}`, `Actions for ${title}`),
  rowRemoved: (title: string): Sentence => say(`ลบ ${title} แล้ว`, `${title} removed`),
  rowCopied: say('ทำสำเนาแล้ว ภาพและไฟล์ไม่ถูกคัดลอก', 'Copied. Photos and files are not.'),
  copy: say('ทำสำเนา', 'Copy'),
  moveUp: say('เลื่อนขึ้น', 'Move up'),
  moveDown: say('เลื่อนลง', 'Move down'),
  remove: say('ลบ', 'Remove'),
  noRows: (label: Sentence): Sentence =>
    say(`ยังไม่มี${label.th}`, `Nothing here yet: ${label.en.toLowerCase()}`),
  dateHelp: say('เช่น 05/06/2570 หรือ 5 มิ.ย. 70', 'For example 05/06/2570 or 5 Jun 2027'),
  latitude: say('ละติจูด', 'Latitude'),
  longitude: say('ลองจิจูด', 'Longitude'),
  herePlace: say('ใช้ตำแหน่งปัจจุบัน', 'Use this position'),
  noPlace: say('อ่านตำแหน่งจากเครื่องนี้ไม่ได้', 'This device gave no position.'),
  areaHelp: say('กรอกรหัสพื้นที่', 'Enter the area code'),
};

/** What photos and files say while they are picked and sent. */
export const uploadWords = {
  pickPhotos: say('เลือกภาพ', 'Choose photos'),
  takePhoto: say('ถ่ายภาพ', 'Take a photo'),
  pickFiles: say('เลือกไฟล์', 'Choose files'),
  caption: (at: number): Sentence => say(`คำบรรยายภาพที่ ${at}`, `Caption of photo ${at}`),
  fileNote: (at: number): Sentence => say(`คำอธิบายไฟล์ที่ ${at}`, `Note on file ${at}`),
  photo: (at: number): Sentence => say(`ภาพที่ ${at}`, `Photo ${at}`),
  file: (at: number): Sentence => say(`ไฟล์ที่ ${at}`, `File ${at}`),
  remove: (what: Sentence): Sentence => say(`ลบ${what.th}`, `Remove ${what.en.toLowerCase()}`),
  removed: (what: Sentence): Sentence => say(`ลบ${what.th}แล้ว`, `${what.en} removed`),
  room: (count: number, most: number): Sentence =>
    say(`แนบแล้ว ${count} จากไม่เกิน ${most} รายการ`, `${count} of at most ${most}`),
  full: (most: number): Sentence =>
    say(`แนบได้ไม่เกิน ${most} รายการ รายการที่เกินไม่ได้แนบ`, `At most ${most}; the rest were left out.`),
  tooLarge: (name: string): Sentence =>
    say(`“${name}” ใหญ่เกิน 20 เมกะไบต์ จึงไม่ได้แนบ`, `“${name}” is over 20 MB and was not attached.`),
  empty: (name: string): Sentence =>
    say(
      `ไฟล์ “${name}” ว่างเปล่า จึงไม่ได้แนบ โปรดถ่ายหรือเลือกใหม่`,
      `“${name}” is empty and was not attached. Take or choose it again.`,
    ),
  unreadable: (name: string): Sentence =>
    say(
      `อ่านไฟล์ “${name}” ไม่ได้ จึงไม่ได้แนบ หากไฟล์อยู่บนคลาวด์ โปรดดาวน์โหลดลงเครื่องก่อน`,
      `“${name}” could not be read and was not attached. If it lies in a cloud, download it first.`,
    ),
  notTaken: (name: string, why: Sentence): Sentence =>
    say(`ไม่ได้แนบ “${name}”: ${why.th}`, `“${name}” was not attached: ${why.en}`),
  waiting: say('รอส่ง', 'Waiting'),
  sending: (percent: number): Sentence => say(`กำลังส่ง ${percent}%`, `Sending ${percent}%`),
  kept: say('เก็บในเครื่องนี้แล้ว รอสัญญาณ', 'Kept on this device, waiting for a network'),
  failed: say('ส่งไม่สำเร็จ', 'Not sent'),
  done: say('ส่งแล้ว', 'Sent'),
  retry: say('ส่งอีกครั้ง', 'Send again'),
  allSending: (done: number, all: number): Sentence =>
    say(`กำลังส่งภาพและไฟล์ ${done} จาก ${all} รายการ`, `Sending photos and files: ${done} of ${all}`),
  someFailed: (count: number): Sentence =>
    say(`ยังส่งไม่สำเร็จ ${count} รายการ`, `${count} not sent yet`),
  retryAll: say('ส่งที่ค้างทั้งหมดอีกครั้ง', 'Send all of them again'),
};

/** What the report page says while a report is being written. */
export const writingWords = {
  backFromCamera: say(
    'กลับมาที่คำถามเดิมแล้ว หากไม่เห็นภาพที่ถ่าย โปรดถ่ายอีกครั้ง',
    'Back at the same question. If the photo is not there, take it again.',
  ),
  compiled: say('รายงานรวบรวม', 'A compiled report'),
  compiledLead: say(
    'เลือกกิจกรรมจากรายงานของหน่วยงานในสังกัดในหน้ารวบรวม หน้านี้ใช้ส่งได้เฉพาะเมื่อไม่มีผลการดำเนินงาน',
    'Pick from the reports of the offices below on the compile page. From here only a nil report can be sent.',
  ),
  toCompile: say('ไปที่หน้ารวบรวม', 'Go to the compile page'),
  period: say('งวด', 'Period'),
  due: say('กำหนดส่ง', 'Due'),
  closes: (at: Sentence): Sentence => say(`ปิดรับ ${at.th}`, `Closes ${at.en}`),
  extended: say('ขยายเวลาแล้ว', 'Extended'),
  letter: say('หนังสือต้นเรื่อง', 'Source letter'),
  unverified: say('ยังไม่ยืนยัน', 'Unverified'),
  unverifiedHelp: say(
    'แบบรายงานนี้ยังไม่ได้ตรวจยืนยันกับหนังสือต้นเรื่อง',
    'This form has not yet been checked against its source letter.',
  ),
  turn: say('เรื่องอยู่ที่', 'Now with'),
  yours: (office: Sentence): Sentence => say(`${office.th} (ท่าน)`, `${office.en} (you)`),
  copyLast: say('คัดลอกรายงานครั้งก่อน', 'Copy last report'),
  copied: say(
    'คัดลอกรายงานครั้งก่อนแล้ว ไม่รวมภาพและไฟล์ โปรดตรวจทุกช่อง',
    'Last report copied without photos and files. Please check each field.',
  ),
  nil: say('ไม่มีผลการดำเนินงานงวดนี้', 'Nothing to report this period'),
  nilTitle: say('รายงานว่าไม่มีผลการดำเนินงาน', 'Report that there is nothing'),
  nilText: say(
    'ระบบจะส่งรายงานว่าหน่วยงานของท่านไม่มีผลการดำเนินงานในงวดนี้ สิ่งที่กรอกไว้จะไม่ถูกส่ง',
    'The report will say that your office has nothing for this period. What is typed here is not sent.',
  ),
  nilSend: say('ยืนยันและส่ง', 'Confirm and send'),
  cancel: say('ยกเลิก', 'Cancel'),
  send: say('ส่งรายงาน', 'Send the report'),
  resend: say('ส่งรายงานที่แก้ไขแล้ว', 'Send the corrected report'),
  sendsTo: (office: Sentence): Sentence =>
    say(`เมื่อส่งแล้ว ${office.th}จะเป็นผู้รับรอง`, `After this, ${office.en} reviews it.`),
  formChanged: say(
    'แบบรายงานถูกปรับปรุงแล้ว สิ่งที่กรอกไว้ยังอยู่ โปรดตรวจแล้วส่งอีกครั้ง',
    'The form has a newer version. Your answers are kept; check them and send again.',
  ),
  closed: say(
    'ปิดรับรายงานงวดนี้แล้ว สิ่งที่กรอกไว้ยังอยู่ในเครื่องนี้ โปรดติดต่อหน่วยงานที่กำกับดูแลเพื่อขอขยายเวลา',
    'This period is closed. What you typed is kept on this device; ask the supervising office for more time.',
  ),
  refused: say('ระบบไม่รับรายงานนี้', 'The report was not taken'),
  refusedNext: say(
    'สิ่งที่กรอกไว้ยังอยู่ครบ แก้ไขแล้วกดส่งอีกครั้งได้',
    'What you typed is all here: change it and send again.',
  ),
  returnedTitle: say('รายงานนี้ถูกตีกลับ', 'This report was sent back'),
  returnedCount: (count: number): Sentence =>
    say(
      `มี ${count} จุดที่ทำเครื่องหมายไว้ในแบบรายงาน`,
      count === 1 ? 'One place is marked in the form.' : `${count} places are marked in the form.`,
    ),
  inReports: say('รายงาน', 'Reports'),
};

/** What the save mark says. */
export const saveWords = {
  clean: say('บันทึกอัตโนมัติขณะพิมพ์', 'Saved as you type'),
  pending: say('กำลังบันทึก', 'Saving'),
  saved: (at: Sentence): Sentence => say(`บันทึกแล้ว ${at.th}`, `Saved ${at.en}`),
  here: say('เก็บในเครื่องนี้แล้ว รอเชื่อมต่อ', 'Kept on this device, waiting to connect'),
  unkept: say('ยังบันทึกไม่ได้ โปรดอย่าปิดหน้านี้', 'Not saved yet. Please keep this page open.'),
  conflict: say('มีร่างสองฉบับ โปรดเลือก', 'There are two drafts; please choose'),
};

/** What stands when two drafts of one report differ. */
export const conflictWords = {
  title: say('ร่างนี้ถูกแก้ไขจากที่อื่นด้วย', 'This draft was also changed elsewhere'),
  text: say(
    'เลือกฉบับที่จะใช้ต่อ ท่านเปลี่ยนใจได้หลังเลือก',
    'Choose the one to go on with. You can change your mind afterwards.',
  ),
  field: say('ช่อง', 'Field'),
  mine: say('ในเครื่องนี้', 'On this device'),
  theirs: say('ในระบบ', 'On the server'),
  empty: say('(ว่าง)', '(empty)'),
  useMine: say('ใช้ฉบับในเครื่องนี้', 'Use the one on this device'),
  useTheirs: say('ใช้ฉบับในระบบ', 'Use the one on the server'),
  usedMine: say('ใช้ฉบับในเครื่องนี้แล้ว', 'Using the one on this device'),
  usedTheirs: say('ใช้ฉบับในระบบแล้ว', 'Using the one on the server'),
  more: (count: number): Sentence => say(`และอีก ${count} ช่อง`, `and ${count} more`),
};

/** What the receipt says. */
export const receiptWords = {
  title: say('ส่งรายงานแล้ว', 'Report sent'),
  number: say('เลขที่รับ', 'Receipt number'),
  at: say('เวลาที่ระบบรับ', 'Received at'),
  verdict: say('ผล', 'Result'),
  onTime: say('ทันกำหนด', 'On time'),
  late: say('ล่าช้า', 'Late'),
  status: say('ขั้นต่อไป', 'What comes next'),
  inReview: say('รอการตรวจ', 'It will be reviewed'),
  accepted: say('รับรองแล้ว', 'Accepted'),
  nil: say('ไม่มีผลการดำเนินงาน', 'Nothing to report'),
  revision: say('ฉบับที่', 'Version'),
  print: say('พิมพ์ใบรับ', 'Print the receipt'),
  view: say('ดูรายงานที่ส่ง', 'See the report'),
  toInbox: say('กลับไปงานที่ต้องทำ', 'Back to the inbox'),
  next: say('งานถัดไป', 'Next'),
  noNext: say('ไม่มีรายงานอื่นที่ต้องส่งในขณะนี้', 'No other report is waiting for you.'),
};

/** What a report says when it is only read. */
export const readingWords = {
  none: say('ยังไม่มีการรายงาน', 'Nothing has been reported yet.'),
  unanswered: say('ไม่ได้กรอก', 'Not answered'),
};
