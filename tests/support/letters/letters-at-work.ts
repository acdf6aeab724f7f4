import { hasFiveLetters, letterText } from './five-letters.ts';
import type { FileForm } from './letter-files.ts';
import { sampleLetter } from './sample-letter.ts';

/** A due date of a letter: its place in the letter, and when its first report falls due at a receiver. */
type Due = {
  readonly at: number;
  readonly dueAt: string;
  /** The offices that it is for, where not all. */
  readonly only?: readonly string[];
};

/** One of the five letters as it goes through an office, and what must come of it. */
export type LetterAtWork = {
  readonly start: string;
  readonly form: FileForm | 'pasted';
  readonly text: string;
  /** When it came, who registers it, and whose inbox its work reaches. */
  readonly now: string;
  readonly by: string;
  readonly receiver: string;
  readonly offices: number;
  /** Words of its subject by which its reports are known. */
  readonly subject: string;
  readonly number: string | null;
  readonly dues: readonly Due[];
};

const PROVINCE = { by: 'mukdahan', receiver: 'khamchai.clerk', offices: 7 } as const;

/** The letter where it lies beside the project, else one in its shape. */
const textOf = (start: string, parts: Parameters<typeof sampleLetter>[0]): string =>
  hasFiveLetters ? letterText(start) : sampleLetter(parts);

/** The five letters, each in another form, in the order of their dates. */
export const lettersAtWork: readonly LetterAtWork[] = [
  {
    ...PROVINCE,
    start: '000',
    form: 'pasted',
    text: textOf('000', {
      number: 'ที่ มท ๐๐๑๘.๑/ว ๓๒๘',
      issuer: 'ศาลากลางจังหวัดมุกดาหาร\nถนนวิจิตรสุรการ มท ๔๙๐๐๐',
      date: '๓๑ มกราคม ๒๕๖๕',
      subject: 'เรื่อง แนวทางการขับเคลื่อนนโยบายปกป้องและเชิดชูสถาบันพระมหากษัตริย์',
      references: '',
      body: [
        '๑. รายงานผลเชิงปริมาณ ในวันศุกร์ของทุกสัปดาห์',
        '๒. รายงานผลเชิงคุณภาพ ภายในวันที่ ๑๐ ของทุกเดือน ตามแบบรายงานผลการดำเนินงาน',
      ].join('\n'),
    }),
    now: '2022-02-01T02:00:00.000Z',
    subject: 'เชิดชูสถาบันพระมหากษัตริย์',
    number: 'มห ๐๐๑๘.๑/ว ๓๒๘',
    dues: [
      { at: 0, dueAt: '2022-02-04T09:30:00.000Z' },
      { at: 1, dueAt: '2022-02-10T09:30:00.000Z' },
    ],
  },
  {
    ...PROVINCE,
    start: '001',
    form: 'pdf',
    text: textOf('001', {
      number: 'ที่ มท ๐๐๑๘.๑/ว ๙๔๒',
      date: '๗ กุมภาพันธ์ ๒๕๖๕',
      subject: 'เรื่อง การขับเคลื่อนโครงการสำคัญของกรมการปกครอง',
      references: '',
      body: 'ให้ศูนย์ดำรงธรรมอำเภอสมัครขอรับรองมาตรฐาน ภายในวันที่ ๑๕ กุมภาพันธ์ ๒๕๖๕ ตามแบบรายงานผลการดำเนินงาน',
    }),
    now: '2022-02-08T02:00:00.000Z',
    subject: 'การขับเคลื่อนโครงการสำคัญของกรมการปกครอง',
    number: 'มห ๐๐๑๘.๑/ว ๙๔๒',
    dues: [{ at: 0, dueAt: '2022-02-15T09:30:00.000Z' }],
  },
  {
    start: '002',
    form: 'docx',
    text: textOf('002', {
      number: 'ที่ มท ๐๓๐๗.๒/ว ๓๐๙๘๒',
      issuer: 'กรมการปกครอง\nถนนอัษฎางค์ กทม. ๑๐๒๐๐',
      date: '๑๘ พฤศจิกายน ๒๕๖๓',
      subject: 'เรื่อง ศูนย์ดำรงธรรมอำเภอ “อำเภอดำรงธรรม”',
      to: 'เรียน ผู้ว่าราชการจังหวัด ทุกจังหวัด',
      references: '',
      signer: '(นายตัวอย่าง ทดสอบ)\nอธิบดีกรมการปกครอง',
      owner: 'สำนักการสอบสวนและนิติการ\nโทร. ๐ ๒๓๕๖ ๐๐๐๐',
      body: [
        '๑. ให้จังหวัดจัดส่งรายชื่อศูนย์ดำรงธรรมอำเภอ ภายในวันที่ ๔ ธันวาคม ๒๕๖๓',
        '๒. ให้จังหวัดรายงานการเบิกจ่าย ภายในวันที่ ๑๐ ของทุกเดือน ตามแบบรายงานผลการดำเนินงาน',
      ].join('\n'),
    }),
    now: '2020-11-19T02:00:00.000Z',
    by: 'dopa',
    receiver: 'mukdahan',
    offices: 1,
    subject: 'อำเภอดำรงธรรม',
    number: 'มท ๐๓๐๗.๒/ว ๓๐๙๘๒',
    dues: [
      { at: 0, dueAt: '2020-12-04T09:30:00.000Z' },
      { at: 1, dueAt: '2020-12-10T09:30:00.000Z' },
    ],
  },
  {
    ...PROVINCE,
    start: '003',
    form: 'md',
    text: textOf('003', {
      number: '',
      date: '๑๘ เมษายน ๒๕๖๕',
      subject: 'เรื่อง การขับเคลื่อนงานจิตอาสาภาคประชาชน มุ่งผลสัมฤทธิ์',
      references: '',
      body: 'ให้อำเภอบันทึกผลการดำเนินกิจกรรมจิตอาสาทุกครั้ง หลังเสร็จสิ้นการดำเนินกิจกรรม ตามแบบรายงานผลการดำเนินงาน',
    }),
    now: '2022-04-19T02:00:00.000Z',
    subject: 'จิตอาสาภาคประชาชน',
    number: null,
    dues: [{ at: 0, dueAt: '2022-04-26T09:30:00.000Z' }],
  },
  {
    ...PROVINCE,
    start: '004',
    form: 'txt',
    text: textOf('004', {
      number: 'ที่ มท ๐๐๑๘.๑/ว ๕๗๕',
      date: '๑๖ มกราคม ๒๕๖๗',
      subject: 'เรื่อง การขับเคลื่อนการประเมินอำเภอคุณธรรม “ต้นแบบ”',
      references: '',
      body: [
        '๑. ครั้งที่ ๑ รายงานตัวชี้วัดที่ ๑ - ๓ ภายในวันศุกร์ที่ ๘ มีนาคม ๒๕๖๗',
        '๒. ครั้งที่ ๒ รายงานตัวชี้วัดที่ ๔ - ๙ ภายในวันศุกร์ที่ ๑๐ พฤษภาคม ๒๕๖๗',
        '๓. ให้อำเภอเข้าร่วมการประชุมชี้แจง ในวันศุกร์ที่ ๒๖ มกราคม ๒๕๖๗ เวลา ๑๓.๓๐ น. ตามแบบรายงานผลการดำเนินงาน',
      ].join('\n'),
    }),
    now: '2024-01-17T02:00:00.000Z',
    subject: 'อำเภอคุณธรรม',
    number: 'มห ๐๐๑๘.๑/ว ๕๗๕',
    dues: [
      { at: 0, dueAt: '2024-03-08T09:30:00.000Z' },
      { at: 1, dueAt: '2024-05-10T09:30:00.000Z', only: ['อำเภอคำชะอี', 'อำเภอดงหลวง'] },
    ],
  },
];
