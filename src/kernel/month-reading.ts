import { monthName } from './calendar-words.ts';

/** Other ways in which the months are written: stems and frequent misspellings, 1 to 12. */
const VARIANTS: readonly (readonly string[])[] = [
  ['มกรา', 'มค', 'มกรคม'],
  ['กุมภา', 'กพ', 'กุมภาพัน', 'กุมภาพันธุ์', 'กุมพาพันธ์'],
  ['มีนา', 'มีค', 'มินาคม'],
  ['เมษา', 'เมย', 'เมศายน', 'เมษยน'],
  ['พฤษภา', 'พค', 'พฤศภาคม', 'พฤกษภาคม'],
  ['มิถุนา', 'มิย', 'มิถุนายา'],
  ['กรกฎา', 'กค', 'กรกฎคม', 'กรกดาคม'],
  ['สิงหา', 'สค', 'สิงหคม'],
  ['กันยา', 'กย', 'กันยยน'],
  ['ตุลา', 'ตค', 'ตุลคม'],
  ['พฤศจิกา', 'พย', 'พฤษจิกายน', 'พฤศจิกยน', 'พฤกษจิกายน'],
  ['ธันวา', 'ธค', 'ธันวคม'],
];

/** One spelling for what is only typed differently: no points and spaces, small letters, ฎ for ฏ. */
const keyOf = (text: string): string => text.replace(/[.\s]/g, '').toLowerCase().replace(/ฏ/g, 'ฎ');

const spellingsOf = (index: number): string[] => {
  const { full, short } = monthName(index + 1);
  return [full.th, short.th, full.en, short.en, ...(VARIANTS[index] ?? [])];
};

const MONTH_BY_KEY = new Map(
  VARIANTS.flatMap((_, index) =>
    spellingsOf(index).map((spelling) => [keyOf(spelling), index + 1] as const),
  ),
).set('sept', 9);

/** Every Thai spelling of a month that `findMonth` knows, the longest first, ฏ for ฎ as well. */
export const thaiMonthSpellings: readonly string[] = VARIANTS.flatMap((_, index) =>
  spellingsOf(index).filter((spelling) => !/[a-z]/i.test(spelling)),
)
  .flatMap((spelling) =>
    spelling.includes('ฎ') ? [spelling, spelling.replace('ฎ', 'ฏ')] : [spelling],
  )
  .sort((one, other) => other.length - one.length);

/** The number of the month that is written, full or short, Thai or English, or undefined. */
export const findMonth = (text: string): number | undefined => MONTH_BY_KEY.get(keyOf(text));
