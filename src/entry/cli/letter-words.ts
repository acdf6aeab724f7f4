import type {
  DeadlineKind,
  LetterKind,
  Secrecy,
  Urgency,
  Weekday,
} from '#features/letters/model/letter.ts';
import { WEEKDAYS } from '#features/letters/model/letter.ts';
import { weekdayName } from '#kernel/calendar-words.ts';

export const KINDS: Readonly<Record<LetterKind, string>> = {
  external: 'หนังสือภายนอก',
  memo: 'บันทึกข้อความ',
  stamped: 'หนังสือประทับตรา',
  order: 'คำสั่ง',
  unknown: 'หนังสือไม่ทราบชนิด',
};
export const URGENCIES: Readonly<Record<Urgency, string>> = {
  urgent: 'ด่วน',
  'very-urgent': 'ด่วนมาก',
  'most-urgent': 'ด่วนที่สุด',
};
export const SECRECIES: Readonly<Record<Secrecy, string>> = {
  confidential: 'ลับ',
  secret: 'ลับมาก',
  'top-secret': 'ลับที่สุด',
};
export const DEADLINE_KINDS: Readonly<Record<DeadlineKind, string>> = {
  once: 'ภายใน',
  weekly: 'ทุกสัปดาห์',
  monthly: 'ทุกเดือน',
  'after-event': 'หลังเสร็จสิ้นทุกครั้ง',
  meeting: 'ประชุม',
};
export const WEEKDAY_NAMES = Object.fromEntries(
  WEEKDAYS.map((day, index) => [day, `วัน${weekdayName(index + 1).full.th}`]),
) as Readonly<Record<Weekday, string>>;

export const NUMBER = 'ที่';
export const ISSUER = 'ส่วนราชการ';
export const DATE = 'ลงวันที่';
export const SUBJECT = 'เรื่อง';
export const TO = 'เรียน';
export const SIGNER = 'ผู้ลงนาม';
export const ON_BEHALF = 'ปฏิบัติราชการแทน';
export const OWNER = 'เจ้าของเรื่อง';
export const PHONES = 'โทร.';
export const MISSING = '(ไม่มี)';
export const REFERENCES = 'อ้างถึง';
export const CITATIONS = 'หนังสือที่กล่าวถึงในเนื้อความ';
export const ENCLOSURES = 'สิ่งที่ส่งมาด้วย';
export const DEADLINES = 'กำหนดเวลา';
export const AMOUNTS = 'จำนวนเงิน';
export const NO_FINDINGS = 'ไม่พบข้อที่ควรตรวจ';

export const findings = (count: string): string => `ข้อที่ควรตรวจ ${count} ข้อ (บรรทัด:คอลัมน์)`;
export const proposal = (text: string): string => `เสนอแก้เป็น “${text}”`;
export const from = (date: string): string => `เริ่ม ${date}`;
export const dayOfMonth = (day: string): string => `วันที่ ${day}`;
export const baht = (amount: string): string => `${amount} บาท`;
