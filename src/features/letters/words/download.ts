import { type Sentence, say } from '#kernel/sentence.ts';

const MB = 1024 * 1024;
const KB = 1024;

const sizeOf = (bytes: number): Sentence => {
  const [many, th, en] = bytes >= MB ? [bytes / MB, 'เมกะไบต์', 'MB'] : [bytes / KB, 'กิโลไบต์', 'KB'];
  const figure = many < 10 ? many.toFixed(1) : Math.round(many).toString();
  return say(`${figure} ${th}`, `${figure} ${en}`);
};

/** The page behind a letter's QR code. */
export const downloadWords = {
  files: say('สิ่งที่ส่งมาด้วย', 'Enclosures'),
  from: (issuer: string): Sentence => say(`จาก ${issuer}`, `From ${issuer}`),
  numbered: (number: string, date: Sentence): Sentence =>
    say(`ที่ ${number} ลงวันที่ ${date.th}`, `No. ${number}, ${date.en}`),
  open: say('ดาวน์โหลด', 'Download'),
  size: sizeOf,
  until: (date: Sentence): Sentence =>
    say(`ดาวน์โหลดได้ถึงวันที่ ${date.th}`, `Available until ${date.en}`),
  gone: say('ไม่พบเอกสาร', 'Nothing is here'),
  goneText: say(
    'ลิงก์นี้ไม่ถูกต้อง หมดอายุ หรือหน่วยงานเจ้าของหนังสือปิดแล้ว โปรดติดต่อหน่วยงานเจ้าของหนังสือ',
    'This link is wrong, has expired, or was closed by the office that sent the letter. Please ask that office.',
  ),
  tooOften: say('มีการเปิดหน้านี้บ่อยเกินไป โปรดรอหนึ่งนาที', 'Opened too often. Please wait a minute.'),
} as const;
