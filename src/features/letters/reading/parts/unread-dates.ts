import { matchesOf, type Range } from '../text/ranges.ts';
import { MONTH_SOURCE, WEEKDAY_WORDS } from './date-patterns.ts';

const AFTER = `(?:ลง ?วันที่|ลว\\.?|ภายใน(?:วัน(?:${WEEKDAY_WORDS})?) ?ที่)`;
/** A word that stands where a month should: one of the months, one that ends or is shortened as they are. */
const LIKE_MONTH = `(?:${MONTH_SOURCE}|[ก-๎]{0,12}(?:คม|ยน|พันธ์?)|[ก-ฮ]{1,2}\\. ?[ก-ฮ]\\.?)`;
const ERA = '(?:(?:พ\\. ?ศ\\.?|ค\\. ?ศ\\.?|พุทธศักราช|ปี) ?)?';
const YEAR_LIKE = '(?:2[0-6]\\d\\d)(?!\\d)';
const WORD = '[ก-๎A-Za-z.]{2,16}';
/** What goes on as a span of days, a day of every year or a number of something is no date without its year. */
const NO_YEAR = '(?! ?(?:-|ถึง|และ|ของ|\\d))';
const WORDS = `\\d{1,2} ?(?:เดือน ?)?(?:${LIKE_MONTH} ?${ERA}\\d{1,6}(?!\\d)|${WORD} ?${ERA}${YEAR_LIKE}|${LIKE_MONTH}(?![ก-๎])${NO_YEAR})`;
const DOTS = '\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}(?!\\d)';
const WITHOUT_DAY = `${MONTH_SOURCE} ?${ERA}\\d{2,4}(?!\\d)`;
const ENGLISH = '[A-Za-z]{3,9}\\.? \\d{1,2},? \\d{4}';

const IN_TEXT = new RegExp(`${AFTER} ?(?<raw>${WORDS}|${DOTS}|${WITHOUT_DAY}|${ENGLISH})`, 'dg');
const WHOLE_LINE = new RegExp(`^(?:(?:ลง)?วันที่ ?|ลว\\.? ?)?(?:${WORDS}|${DOTS}|${ENGLISH})$`);

/** Places where a text says that a date follows, and what follows looks like one: the reader may know it or not. */
export const datesExpected = (text: string): Range[] =>
  matchesOf(IN_TEXT, text).flatMap((match): Range[] => {
    const place = match.indices?.groups?.raw;
    return place ? [{ from: place[0], to: place[1] }] : [];
  });

/** Whether a line says nothing but what looks like a date. */
export const looksLikeDate = (line: string): boolean => WHOLE_LINE.test(line);
