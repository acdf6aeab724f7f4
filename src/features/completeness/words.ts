import { type Sentence, say } from '#kernel/sentence.ts';

/** The lines of a reminder that is pasted into a chat of offices. */
export const reminderWords = {
  opening: say('เรียน หน่วยงานที่เกี่ยวข้อง', 'To the offices concerned,'),
  asks: say(
    'ขอความอนุเคราะห์จัดส่งรายงานต่อไปนี้ ซึ่งยังไม่พบการส่งในระบบ',
    'please send the following reports, which have not yet arrived in the system.',
  ),
  closing: say(
    'หากจัดส่งแล้ว ขออภัยมา ณ โอกาสนี้ ขอขอบคุณในความร่วมมือ',
    'If you have sent yours meanwhile, please accept our apologies. Thank you for your cooperation.',
  ),
  nobody: say(
    'ทุกหน่วยงานส่งรายงานครบแล้ว ขอขอบคุณในความร่วมมือ',
    'Every office has sent its reports. Thank you for your cooperation.',
  ),
  report: (title: Sentence, period: Sentence): Sentence =>
    say(`เรื่อง ${title.th} งวด${period.th}`, `${title.en}, ${period.en}`),
  dueAt: (at: Sentence): Sentence => say(`ครบกำหนด ${at.th}`, `Due ${at.en}`),
  office: (number: number, name: Sentence): Sentence =>
    say(`${number}. ${name.th}`, `${number}. ${name.en}`),
  asOf: (at: Sentence): Sentence => say(`ข้อมูล ณ ${at.th}`, `As of ${at.en}`),
} as const;
