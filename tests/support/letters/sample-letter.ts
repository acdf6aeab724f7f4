/** The parts of a letter that a test may change; an empty part is left out. */
export type SampleParts = {
  readonly urgency: string;
  readonly number: string;
  readonly issuer: string;
  readonly date: string;
  readonly subject: string;
  readonly to: string;
  readonly references: string;
  readonly enclosures: string;
  readonly cause: string;
  readonly body: string;
  readonly purpose: string;
  readonly closing: string;
  readonly signer: string;
  readonly owner: string;
  readonly sheet: string;
};

/** A letter without a fault, of invented content. */
const SAMPLE: SampleParts = {
  urgency: '',
  number: 'ที่ มห ๐๐๑๘.๑/ว ๑๒๓',
  issuer: 'ศาลากลางจังหวัดมุกดาหาร\nถนนวิจิตรสุรการ มห ๔๙๐๐๐',
  date: '๑ กุมภาพันธ์ ๒๕๖๗',
  subject: 'เรื่อง การรายงานผลการดำเนินงาน',
  to: 'เรียน นายอำเภอ ทุกอำเภอ',
  references: 'อ้างถึง หนังสือจังหวัดมุกดาหาร ที่ มห ๐๐๑๘.๑/ว ๙๘ ลงวันที่ ๒๕ มกราคม ๒๕๖๗',
  enclosures: 'สิ่งที่ส่งมาด้วย แบบรายงานผลการดำเนินงาน จำนวน ๑ ฉบับ',
  cause: 'ตามหนังสือที่อ้างถึง จังหวัดมุกดาหารได้แจ้งแนวทางการดำเนินงาน ความละเอียดแจ้งแล้ว นั้น',
  body: 'จึงขอให้อำเภอดำเนินการตามแบบรายงานผลการดำเนินงาน รายละเอียดปรากฏตามสิ่งที่ส่งมาด้วย',
  purpose: 'จึงเรียนมาเพื่อพิจารณาดำเนินการต่อไป',
  closing: 'ขอแสดงความนับถือ',
  signer: '(นายตัวอย่าง ทดสอบ)\nปลัดจังหวัด ปฏิบัติราชการแทน\nผู้ว่าราชการจังหวัดมุกดาหาร',
  owner: 'ที่ทำการปกครองจังหวัด\nกลุ่มงานปกครอง\nโทร. ๐ ๔๒๖๑ ๐๐๐๐',
  sheet: '',
};

/** The text of a letter: the clean one, with the given parts instead of its own. */
export const sampleLetter = (parts: Partial<SampleParts> = {}): string =>
  Object.values({ ...SAMPLE, ...parts })
    .filter((part) => part !== '')
    .join('\n\n');
