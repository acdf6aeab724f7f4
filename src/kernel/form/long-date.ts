import type { Language } from '#kernel/sentence.ts';

const MONTHS: Record<Language, readonly string[]> = {
  th: [
    ...['มกราคม', 'กุมภาพันธ์', 'มีนาคม', 'เมษายน', 'พฤษภาคม', 'มิถุนายน'],
    ...['กรกฎาคม', 'สิงหาคม', 'กันยายน', 'ตุลาคม', 'พฤศจิกายน', 'ธันวาคม'],
  ],
  en: [
    ...['January', 'February', 'March', 'April', 'May', 'June'],
    ...['July', 'August', 'September', 'October', 'November', 'December'],
  ],
};

/** Writes an ISO date in words: `10 กุมภาพันธ์ 2565` in the Buddhist era, `10 February 2022` in English. */
export const longDate = (date: string, language: Language): string => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return `${day} ${MONTHS[language][month - 1]} ${language === 'th' ? year + 543 : year}`;
};
