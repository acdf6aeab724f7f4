import { type Sentence, say } from '#kernel/sentence.ts';

/** What the text for a chat says. */
export const reminderWords = {
  opening: (month: Sentence): Sentence =>
    say(
      `ขอความร่วมมือปรับปรุงข้อมูลชุดปฏิบัติการจิตอาสาภัยพิบัติ ประจำเดือน${month.th}`,
      `Please update the data of your disaster volunteer unit for ${month.en}`,
    ),
  ofDistrict: (name: Sentence): Sentence => say(`พื้นที่${name.th}`, name.en),
  authority: (number: number, name: Sentence): Sentence =>
    say(`${number}. ${name.th}`, `${number}. ${name.en}`),
  closing: say(
    'หากไม่มีการเปลี่ยนแปลง กดยืนยันในระบบเพียงครั้งเดียว ขอบคุณ',
    'If nothing has changed, one press in the system is enough. Thank you.',
  ),
  asOf: (day: Sentence): Sentence => say(`ข้อมูล ณ ${day.th}`, `As of ${day.en}`),
  text: say('ข้อความสำหรับส่งทาง LINE', 'Text for LINE'),
  copy: say('คัดลอกข้อความ', 'Copy the text'),
  copied: say('คัดลอกข้อความแล้ว', 'Text copied'),
  notCopied: say('คัดลอกไม่ได้ โปรดเลือกข้อความแล้วคัดลอกเอง', 'Could not copy; please select the text.'),
} as const;
