import { type Sentence, say } from '#kernel/sentence.ts';

/** What stands in the calendars of an office. */
export const calendarWords = {
  name: (office: Sentence): Sentence =>
    say(`กำหนดงานของ${office.th}`, `What is due at ${office.en}`),
  due: (title: Sentence): Sentence => say(`ส่ง${title.th}`, `Send: ${title.en}`),
  letterDue: (what: string): Sentence => say(`ครบกำหนด: ${what}`, `Due: ${what}`),
  meeting: (what: string): Sentence => say(`ประชุม: ${what}`, `Meeting: ${what}`),
  fileName: 'นัดประชุม.ics',
} as const;
