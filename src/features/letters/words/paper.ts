import type { Secrecy, Urgency } from '../model/letter.ts';

/**
 * The words of the printed forms (ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. ๒๕๒๖, แบบที่ ๑ - ๓). An
 * official letter is Thai only, so none of them has an English twin.
 */
export const PAPER = {
  memo: 'บันทึกข้อความ',
  office: 'ส่วนราชการ',
  number: 'ที่',
  date: 'วันที่',
  subject: 'เรื่อง',
  to: 'ถึง',
  references: 'อ้างถึง',
  enclosures: 'สิ่งที่ส่งมาด้วย',
  copies: 'จำนวน',
  phone: 'โทร.',
  fax: 'โทรสาร',
  phoneAndFax: 'โทร./โทรสาร',
  email: 'ไปรษณีย์อิเล็กทรอนิกส์',
  copiesTo: 'สำเนาส่ง',
} as const;

export const URGENCY_WORDS: Readonly<Record<Urgency, string>> = {
  urgent: 'ด่วน',
  'very-urgent': 'ด่วนมาก',
  'most-urgent': 'ด่วนที่สุด',
};

export const SECRECY_WORDS: Readonly<Record<Secrecy, string>> = {
  confidential: 'ลับ',
  secret: 'ลับมาก',
  'top-secret': 'ลับที่สุด',
};

/** The closing phrase that goes with each salutation (ภาคผนวก ๒ of the regulation). */
export const CLOSING_WORDS = {
  เรียน: 'ขอแสดงความนับถือ',
  กราบเรียน: 'ขอแสดงความนับถืออย่างยิ่ง',
} as const;
