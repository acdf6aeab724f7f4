import { thaiMonthSpellings } from '#kernel/month-reading.ts';

/** The weekdays as a pattern's source. */
export const WEEKDAY_WORDS = 'จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัสฯ?|ศุกร์|เสาร์|อาทิตย์';

const escaped = (text: string): string => text.replace(/\./g, '\\.[ ]?');
/** The months, full and short, as a pattern's source. */
export const MONTH_SOURCE = `(?:${thaiMonthSpellings.map(escaped).join('|')})`;

/** At most one blank or line break, for dates go on over lines. */
const GAP = '[ \\t\\n]?';
const LEAD = `(?:(?<weekday>(?:วัน)?(?:${WEEKDAY_WORDS})) ?(?:ที่?)?${GAP}|วัน ?ที่?${GAP})?`;
/** The first day of a span: `๑ - ` before `๕ มีนาคม`. */
const START = `(?:(?<start>\\d{1,2}) ?(?:-|ถึง) ?(?:(?:วัน)?(?:${WEEKDAY_WORDS}) ?(?:ที่?)? ?|วันที่? ?)?)?`;
const ERA = '(?:(?<era>พ\\.? ?ศ\\.?|ค\\.? ?ศ\\.?) ?)?';
const YEAR = '(?<year>\\d{4}|\\d{2})(?!\\d|[./]\\d)';
const OF_MONTH = `${GAP}(?:ของ ?)?(?:เดือน ?)?`;
const NAMED = `${START}(?<day>\\d{1,2})${OF_MONTH}(?<month>${MONTH_SOURCE})${GAP}(?:ปี ?)?${ERA}${YEAR}`;
const NUMBERS =
  '(?<day2>\\d{1,2})(?<sep>[/-])(?<month2>\\d{1,2})\\k<sep>(?<year2>\\d{4}|\\d{2})(?![\\d/-])';
const ISO = '(?<year3>\\d{4})-(?<month3>\\d{2})-(?<day3>\\d{2})(?!\\d)';

/** Every writing of a whole date: `วันศุกร์ที่ ๘ มีนาคม ๒๕๖๗`, `๓๑ พ.ค.๒๕๔๔`, `๕/๖/๒๕๗๐`, `2027-06-05`. */
export const DATES = new RegExp(`${LEAD}(?<!\\d|\\d[./-])(?:${NAMED}|${ISO}|${NUMBERS})`, 'dg');
