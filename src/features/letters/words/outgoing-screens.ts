import { type Sentence, say } from '#kernel/sentence.ts';

/** What the pages of outgoing letters say of their list. */
export const listWords = {
  acknowledged: (done: number, all: number): Sentence =>
    say(`รับทราบ ${done} จาก ${all} หน่วยงาน`, `${done} of ${all} acknowledged`),
} as const;

/** The page of an outgoing letter. */
export const letterWords = {
  relay: say('ร่างหนังสือส่งต่อ', 'Draft a relay'),
  draftTitle: say('ร่างหนังสือ', 'Draft letter'),
  kind: say('ชนิดหนังสือ', 'Kind of letter'),
  kinds: {
    external: say('หนังสือภายนอก', 'External letter'),
    memo: say('บันทึกข้อความ', 'Memo'),
    stamped: say('หนังสือประทับตรา', 'Stamped letter'),
  },
  urgency: say('ชั้นความเร็ว', 'Urgency'),
  urgencies: {
    urgent: say('ด่วน', 'Urgent'),
    'very-urgent': say('ด่วนมาก', 'Very urgent'),
    'most-urgent': say('ด่วนที่สุด', 'Most urgent'),
  },
  usualSpeed: say('ปกติ', 'Usual'),
  secrecy: say('ชั้นความลับ', 'Secrecy'),
  open: say('ไม่มีชั้นความลับ', 'Not secret'),
  secrecies: {
    confidential: say('ลับ', 'Confidential'),
    secret: say('ลับมาก', 'Secret'),
    'top-secret': say('ลับที่สุด', 'Top secret'),
  },
  numbering: say('การออกเลข', 'Numbering'),
  circular: say('หนังสือเวียน (ว)', 'Circular'),
  salutation: say('คำขึ้นต้น', 'Salutation'),
  salutationHelp: say(
    'กราบเรียนใช้กับผู้ดำรงตำแหน่งที่ระเบียบกำหนดเท่านั้น',
    'กราบเรียน is only for the offices that the regulation names.',
  ),
  /** A letter is Thai alone, so are the words that begin it. */
  salutations: ['เรียน', 'กราบเรียน'],
  copiesTo: say('สำเนาส่ง', 'Copies to'),
  forHimself: say('ลงนามในตำแหน่งของตน', 'Signs for himself'),
  actingAs: ['ปฏิบัติราชการแทน', 'รักษาราชการแทน', 'ทำการแทน', 'ปฏิบัติหน้าที่แทน'],
  actingFor: say('ลงนามแทนตำแหน่งใด', 'Signs on behalf of'),
  actingForHelp: say('เช่น ผู้ว่าราชการจังหวัดมุกดาหาร', 'Such as ผู้ว่าราชการจังหวัดมุกดาหาร'),
  officeLines: say('หน่วยงานและการติดต่อในหนังสือ', 'The office and its contacts on the letter'),
  useUsualLines: say('ใช้ตามหัวหนังสือ', 'Use those of the letterhead'),
  usualLinesUsed: say('ใช้ข้อความตามหัวหนังสือแล้ว', 'The lines of the letterhead are used'),
  references: say('อ้างถึง', 'References'),
  onePerLine: say('บรรทัดละหนึ่งรายการ', 'One per line'),
  enclosures: say('สิ่งที่ส่งมาด้วย', 'Enclosures'),
  addEnclosure: say('เพิ่มสิ่งที่ส่งมาด้วย', 'Add an enclosure'),
  copiesCount: say('จำนวน', 'Copies'),
  copiesUnit: say('หน่วย', 'Unit'),
  unitHelp: say('เช่น ฉบับ ชุด แผ่น', 'Such as ฉบับ, ชุด, แผ่น'),
  enclosureRemoved: (no: number): Sentence =>
    say(`นำรายการที่ ${no} ออกแล้ว`, `Enclosure ${no} removed`),
  fileRemoved: (name: string): Sentence => say(`นำไฟล์ ${name} ออกแล้ว`, `${name} removed`),
  fileTooLarge: (most: number): Sentence =>
    say(
      `ไฟล์มีขนาดเกิน ${most / 1024 / 1024} เมกะไบต์ โปรดลดขนาดแล้วแนบใหม่`,
      `The file is larger than ${most / 1024 / 1024} MB. Make it smaller and attach it again.`,
    ),
  enclosureTitle: (no: number): Sentence => say(`รายการที่ ${no}`, `Enclosure ${no}`),
  removeEnclosure: (no: number): Sentence => say(`นำรายการที่ ${no} ออก`, `Remove enclosure ${no}`),
  chooseFile: (no: number): Sentence =>
    say(`แนบไฟล์ของรายการที่ ${no}`, `Attach the file of enclosure ${no}`),
  fileHelp: say(
    'PDF, Word, Excel หรือภาพ ไม่เกิน 25 เมกะไบต์',
    'PDF, Word, Excel or a picture, at most 25 MB',
  ),
  bodyHelp: say(
    'ย่อหน้าละหนึ่งบรรทัด ขึ้นต้นบรรทัดด้วย 1. (1) หรือ - สำหรับข้อ และเว้น 2 เคาะต่อข้อย่อยหนึ่งชั้น',
    'A line a paragraph; begin a line with 1. (1) or - for items, two blanks for each step further in.',
  ),
  preview: say('หนังสือตามที่จะพิมพ์', 'The letter as it prints'),
  pagesOf: (count: number): Sentence =>
    say(`${count} หน้า`, count === 1 ? '1 page' : `${count} pages`),
  page: (no: number, count: number): Sentence =>
    say(`หน้า ${no} จาก ${count}`, `Page ${no} of ${count}`),
  drawing: say('กำลังจัดหน้า', 'Setting the pages'),
  notDrawn: say(
    'จัดหน้าไม่ได้ขณะนี้ แสดงข้อความในหนังสือแทน',
    'The pages cannot be set now; this is the text of the letter.',
  ),
  asText: say('อ่านเป็นข้อความ', 'Read as text'),
  conflictTitle: say('ร่างนี้ถูกแก้ไขจากที่อื่นด้วย', 'This draft was also changed elsewhere'),
  conflictText: say(
    'เลือกฉบับที่จะใช้ต่อ เปลี่ยนใจได้หลังเลือก',
    'Choose the one to go on with. You can change your mind afterwards.',
  ),
  differs: (parts: readonly string[]): Sentence =>
    say(`ส่วนที่ต่างกัน: ${parts.join(' ')}`, `What differs: ${parts.join(', ')}`),
  useMine: say('ใช้ฉบับในเครื่องนี้', 'Use the one on this device'),
  useTheirs: say('ใช้ฉบับในระบบ', 'Use the one on the server'),
  usedMine: say('ใช้ฉบับในเครื่องนี้แล้ว', 'Using the one on this device'),
  usedTheirs: say('ใช้ฉบับในระบบแล้ว', 'Using the one on the server'),
  propose: say('เสนอลงนาม', 'Propose for signature'),
  proposed: say('เสนอลงนามแล้ว', 'Proposed for signature'),
  discard: say('ทิ้งร่าง', 'Discard'),
  discardedNow: say('ทิ้งร่างแล้ว', 'Draft discarded'),
  restore: say('นำร่างกลับมา', 'Take the draft back'),
  restored: say('นำร่างกลับมาแล้ว', 'The draft is back'),
  findings: (count: number): Sentence =>
    say(
      `ข้อที่ควรตรวจ ${count} ข้อ`,
      count === 1 ? '1 thing to look at' : `${count} things to look at`,
    ),
  noFindings: say('ไม่พบข้อที่ควรตรวจ', 'Nothing to look at'),
  severities: {
    error: say('ต้องแก้ไข', 'Error'),
    warning: say('ควรตรวจ', 'Warning'),
    note: say('ข้อสังเกต', 'Note'),
  },
  sign: say('ลงนามและออกเลข', 'Sign and number'),
  signText: say(
    'เมื่อลงนามแล้ว หนังสือจะได้เลขและวันที่ และแก้ไขไม่ได้อีก ระบบบันทึกชื่อ ตำแหน่ง เวลา และบัญชีของท่านเป็นลายมือชื่ออิเล็กทรอนิกส์',
    'Once signed, the letter has its number and date and cannot be changed. Your name, position, time and account are kept as the electronic signature.',
  ),
  signReason: say('เหตุผลที่ลงนามทั้งที่มีข้อที่ต้องแก้ไข', 'Reason for signing with errors'),
  withPicture: say('ใช้ภาพลายมือชื่อของข้าพเจ้า', 'With the picture of your signature'),
  noPicture: say('ยังไม่มีภาพลายมือชื่อของท่าน', 'There is no picture of your signature yet.'),
  addPicture: say('เพิ่มภาพลายมือชื่อ', 'Add the picture of your signature'),
  signed: say('ลงนามแล้ว', 'Signed'),
  signedBy: (name: string, at: Sentence): Sentence =>
    say(`ลงนามโดย ${name} เมื่อ ${at.th}`, `Signed by ${name}, ${at.en}`),
  sendBack: say('ตีกลับให้ผู้ร่าง', 'Send back to the drafter'),
  sendBackReason: say('เหตุผลที่ตีกลับ', 'Reason'),
  send: say('ส่งหนังสือ', 'Send the letter'),
  sendTitle: say('ส่งถึงหน่วยงานใด', 'Which offices is it sent to?'),
  sendTo: (count: number): Sentence => say(`ส่งถึง ${count} หน่วยงาน`, `Send to ${count} offices`),
  sent: say('ส่งหนังสือแล้ว', 'The letter was sent'),
  papers: say('เอกสาร', 'Papers'),
  pdf: say('เปิด PDF', 'Open PDF'),
  word: say('เปิด Word', 'Open Word'),
  meeting: say('นัดประชุมในปฏิทิน', 'Meeting for the calendar'),
  deliveries: say('การรับทราบ', 'Acknowledgement'),
  waitingFor: say('ยังไม่เปิด', 'Not opened'),
  opened: say('เปิดแล้ว ยังไม่รับทราบ', 'Opened, not acknowledged'),
  acknowledged: say('รับทราบแล้ว', 'Acknowledged'),
  byAt: (name: string, at: Sentence): Sentence => say(`${name} · ${at.th}`, `${name} · ${at.en}`),
  remind: say('เตือนหน่วยงานที่ยังไม่รับทราบ', 'Remind those missing'),
  reminded: (count: number): Sentence =>
    say(`เตือนแล้ว ${count} หน่วยงาน`, `${count} offices reminded`),
  copyLine: say('คัดลอกข้อความสำหรับ LINE', 'Copy a text for LINE'),
  copied: say('คัดลอกข้อความแล้ว', 'Text copied'),
  lineText: (number: string, subject: string, offices: readonly string[]): string =>
    `ขอความอนุเคราะห์รับทราบหนังสือ ที่ ${number} เรื่อง ${subject} ในระบบรายงานอำเภอ\nยังไม่รับทราบ ${offices.length} หน่วยงาน: ${offices.join(', ')}`,
  downloads: (count: number): Sentence =>
    say(`ดาวน์โหลดสิ่งที่ส่งมาด้วย ${count} ครั้ง`, `Enclosures fetched ${count} times`),
  downloadsUntil: (date: Sentence): Sentence =>
    say(
      `หน้าดาวน์โหลดจากคิวอาร์โค้ดใช้ได้ถึง ${date.th}`,
      `The page behind the QR code works until ${date.en}`,
    ),
  downloadsClosed: say('ปิดหน้าดาวน์โหลดแล้ว', 'The download page is closed'),
  closeDownloads: say('ปิดหน้าดาวน์โหลด', 'Close the download page'),
  history: say('ประวัติ', 'History'),
  events: {
    drafted: say('ร่าง', 'Drafted'),
    proposed: say('เสนอลงนาม', 'Proposed'),
    returned: say('ตีกลับ', 'Sent back'),
    discarded: say('ทิ้งร่าง', 'Discarded'),
    restored: say('นำร่างกลับมา', 'Taken back'),
    signed: say('ลงนามและออกเลข', 'Signed and numbered'),
    kept: say('เก็บเป็น PDF', 'Kept as PDF'),
    sent: say('ส่ง', 'Sent'),
    reminded: say('เตือน', 'Reminded'),
    'downloads-closed': say('ปิดหน้าดาวน์โหลด', 'Download page closed'),
    cancelled: say('ยกเลิกโดยหนังสือฉบับอื่น', 'Cancelled by another letter'),
  } as Readonly<Record<string, Sentence>>,
  cancel: say('ยกเลิก', 'Cancel'),
  undatedPaper: say('ร่าง ยังไม่มีเลขและวันที่', 'Draft, without number and date'),
} as const;

/** The page of the letterhead. */
export const headWords = {
  title: say('หัวหนังสือ', 'Letterhead'),
  lead: say(
    'ใช้กับหนังสือทุกฉบับที่หน่วยงานของท่านร่าง หนังสือที่ลงนามแล้วไม่เปลี่ยน',
    'For every letter your office drafts. Letters that are signed stay as they are.',
  ),
  unset: say(
    'ยังไม่มีผู้กำหนด ค่าที่แสดงมาจากชื่อพื้นที่และรหัสหนังสือของจังหวัด',
    'Nobody has set it yet: this comes from the area’s name and the province’s letter code.',
  ),
  numberCode: say('รหัสหนังสือ', 'Number code'),
  numberCodeHelp: say('เช่น มห 0018.1', 'Such as มห 0018.1'),
  name: say('ชื่อหน่วยงานบนหัวหนังสือ', 'Name on the letter'),
  address: say('ที่อยู่', 'Address'),
  owner: say('ส่วนราชการเจ้าของเรื่อง', 'Section that owns the matter'),
  ownerHelp: say('บรรทัดละหนึ่งชื่อ', 'One name a line'),
  phone: say('โทร.', 'Telephone'),
  fax: say('โทรสาร', 'Fax'),
  email: say('ไปรษณีย์อิเล็กทรอนิกส์', 'E-mail'),
  relayDays: say('กำหนดส่งต่อให้เร็วขึ้น (วันทำการ)', 'Relayed due days are earlier by (working days)'),
  emblem: say('ภาพตราของหน่วยงาน', 'The office’s emblem'),
  emblemHelp: say(
    'ระบบไม่มีภาพตราให้ โปรดใช้ภาพของหน่วยงาน (PNG หรือ JPEG)',
    'None is shipped: use your office’s own picture (PNG or JPEG).',
  ),
  emblemName: say('ภาพตรา', 'Emblem'),
  emblemRemoved: say('นำภาพตราออกแล้ว', 'Emblem removed'),
  hand: say('ภาพลายมือชื่อของท่าน', 'The picture of your signature'),
  handLead: say(
    'ใช้เฉพาะหนังสือที่ท่านลงนามด้วยบัญชีของท่านเอง ผู้อื่นเปิดดูหรือนำไปใช้ไม่ได้ ลบได้ทุกเมื่อ หนังสือที่ลงนามแล้วคงเดิม',
    'Used only on letters that you sign with your own account. Nobody else can open or use it. Remove it at any time: signed letters stay as they are.',
  ),
  handHelp: say(
    'PNG ลายเส้นบนพื้นโปร่งใส ไม่เกิน 2 เมกะไบต์',
    'PNG, lines on a transparent ground, at most 2 MB',
  ),
  handName: say('ลายมือชื่อ', 'Signature'),
  handKept: say('เก็บภาพลายมือชื่อแล้ว', 'The picture of your signature is kept'),
  handRemoved: say('นำภาพลายมือชื่อออกแล้ว', 'The picture of your signature is removed'),
  save: say('บันทึกหัวหนังสือ', 'Save the letterhead'),
  saved: say('บันทึกหัวหนังสือแล้ว', 'Letterhead saved'),
  onlyAdministrators: say(
    'เฉพาะผู้ดูแลระบบของหน่วยงานที่แก้ไขได้',
    'Only administrators of the office can change it.',
  ),
} as const;

/** Letters that came, and the private calendar. */
export const receivedWords = {
  title: say('หนังสือเข้า', 'Letters received'),
  waiting: (count: number): Sentence =>
    say(`รอรับทราบ ${count} ฉบับ`, `${count} waiting to be acknowledged`),
  acknowledge: say('รับทราบ', 'Acknowledge'),
  acknowledged: say('รับทราบและลงทะเบียนรับแล้ว', 'Acknowledged and registered'),
  reminded: (at: Sentence): Sentence =>
    say(`ผู้ส่งเตือนเมื่อ ${at.th}`, `The sender reminded you, ${at.en}`),
  acknowledgedBy: (name: string, at: Sentence): Sentence =>
    say(`รับทราบโดย ${name} เมื่อ ${at.th}`, `Acknowledged by ${name}, ${at.en}`),
  receivedNo: (no: number, year: number): Sentence =>
    say(`เลขที่รับ ${no}/${year + 543}`, `Receipt number ${no}/${year}`),
  numbered: (number: string, date: Sentence): Sentence =>
    say(`ที่ ${number} ลงวันที่ ${date.th}`, `No. ${number}, ${date.en}`),
  text: say('ข้อความในหนังสือ', 'The letter'),
  open: say('เปิดหนังสือ', 'Open the letter'),
  enclosures: say('สิ่งที่ส่งมาด้วย', 'Enclosures'),
  meeting: say('นัดประชุมในปฏิทิน', 'Meeting for the calendar'),
  calendar: say('ปฏิทินของหน่วยงาน', 'Your office’s calendar'),
  calendarLead: say(
    'ลิงก์ส่วนตัวสำหรับแอปปฏิทิน แสดงกำหนดส่งรายงานและนัดประชุมของหน่วยงาน ผู้ใดมีลิงก์ก็เปิดดูได้ โปรดอย่าส่งต่อ',
    'A private address for a calendar app, with what your office owes and its meetings. Whoever has it can read it: do not pass it on.',
  ),
  makeFeed: say('สร้างลิงก์ใหม่', 'Make a new address'),
  feedOnce: say('คัดลอกลิงก์นี้ไว้ ระบบแสดงเพียงครั้งเดียว', 'Copy this address: it is shown only once.'),
  feedOf: (name: string, at: Sentence): Sentence =>
    say(`ลิงก์ของ ${name} สร้างเมื่อ ${at.th}`, `Made by ${name}, ${at.en}`),
  endFeed: say('ยกเลิกลิงก์', 'End this address'),
  noFeeds: say('ยังไม่มีลิงก์ปฏิทิน', 'No calendar address yet'),
} as const;
