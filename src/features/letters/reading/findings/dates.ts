import { weekdayName } from '#kernel/calendar-words.ts';
import { type CivilDate, daysBetween, weekdayOf } from '#kernel/civil-date.ts';
import type { Sentence } from '#kernel/sentence.ts';
import { dateSentence, thaiDate } from '#kernel/thai-date.ts';
import type { Finding, Reference, TextSpan } from '../../model/letter.ts';
import * as words from '../../words/findings.ts';
import { findDates, weekdayAgrees } from '../parts/dates.ts';
import { datesExpected, looksLikeDate } from '../parts/unread-dates.ts';
import { inOneLine, type Range } from '../text/ranges.ts';
import { type Check, digitsOf, found } from './found.ts';

const long = (date: CivilDate): Sentence => dateSentence(date, { style: 'long' });

/** A weekday that is not the date's, and days that the calendar does not have. */
export const checkDates: Check = ({ flow }) =>
  findDates(flow.text).flatMap((one): Finding[] => {
    if (one.date === undefined) {
      const raw = inOneLine(flow.rawOf(one.dayFrom, one.to));
      const span = flow.spanOf(one.dayFrom, one.to);
      return [found('date-impossible', span, words.dateImpossible(raw))];
    }
    if (one.weekday === undefined || weekdayAgrees(one)) return [];
    const { full } = weekdayName(weekdayOf(one.date));
    const span = flow.spanOf(one.weekday.from, one.weekday.to);
    const raw = flow.rawOf(one.weekday.from, one.weekday.to);
    const right = raw.startsWith('วัน') ? `วัน${full.th}` : full.th;
    return [found('weekday-mismatch', span, words.weekdayMismatch(long(one.date), full), right)];
  });

// What follows it (a time, a remark) may or may not belong to it: it is not taken for the letter's date.
const beginsWithDate = (line: string): boolean => findDates(line)[0]?.from === 0;

/**
 * Dates that are announced ("ลงวันที่", "ภายในวันที่", the date of the letter itself) and cannot be read for
 * certain: a month misspelt beyond what is known, a year that is missing or of three digits.
 */
export const checkUnreadDates: Check = ({ flow, folded, letter, sections }) => {
  const known = findDates(flow.text);
  const isKnown = ({ from, to }: Range): boolean =>
    known.some((one) => one.dayFrom < to && one.to > from);
  const isDate = ({ from, to }: Range): boolean => {
    const line = folded.text.slice(from, to);
    return looksLikeDate(line) || beginsWithDate(line);
  };
  const own = letter.date === null ? sections.issuer.filter(isDate) : [];
  return [
    ...datesExpected(flow.text).filter((place) => !isKnown(place)),
    ...own.map((line) => flow.placeOf(line)),
  ].map(({ from, to }) => {
    const raw = inOneLine(flow.rawOf(from, to));
    return found('date-impossible', flow.spanOf(from, to), words.dateUnread(raw));
  });
};

const MOST_NAMINGS = 20;

type Dated = Pick<Reference, 'number' | 'date' | 'dateSpan'>;

const datedOf = ({
  references,
  enclosures,
  citations,
}: Parameters<Check>[0]['letter']): Dated[] => [...references, ...enclosures, ...citations];

/** A letter that is named with a date after this letter's own. */
export const checkDateAfterLetter: Check = ({ letter }) => {
  const own = letter.date;
  if (own === null) return [];
  return datedOf(letter).flatMap(({ date, dateSpan }) =>
    date !== null && dateSpan !== null && date > own
      ? [found('date-after-letter', dateSpan, words.dateAfterLetter(long(date), long(own)))]
      : [],
  );
};

type Naming = { readonly raw: string; readonly date: CivilDate; readonly span: TextSpan };

/** The namings of whole numbers that have a date, by what is named. */
const namingsOf = (letter: Parameters<Check>[0]['letter']): Map<string, Naming[]> => {
  const byNumber = new Map<string, Naming[]>();
  for (const { number, date, dateSpan } of datedOf(letter)) {
    if (number === null || number.office === null || date === null || dateSpan === null) continue;
    const key = `${number.office}/${number.circular}/${number.running}`;
    const known = byNumber.get(key) ?? [];
    byNumber.set(key, [...known, { raw: number.raw, date, span: dateSpan }].slice(0, MOST_NAMINGS));
  }
  return byNumber;
};

/**
 * One letter that is named with two dates; where only one can be, the other is proposed. Numbers begin
 * anew with each year, so two days of two years are two letters, unless they lie close, one can not be, or only
 * the year differs.
 */
export const checkCitationConflict: Check = ({ folded, letter }) =>
  [...namingsOf(letter).values()].flatMap(([first, ...others]): Finding[] =>
    first === undefined
      ? []
      : others
          .filter((other) => contradicts(first.date, other.date, letter.date))
          .map((other) => conflict(folded.source, first, other, letter.date)),
  );

/** An office's numbers do not come round again within so few days. */
const CLOSE_DAYS = 60;

const contradicts = (one: CivilDate, other: CivilDate, own: CivilDate | null): boolean => {
  if (one === other) return false;
  const isLate = own !== null && (one > own || other > own);
  const isClose = Math.abs(daysBetween(one, other)) <= CLOSE_DAYS;
  const isOneYear = one.slice(0, 4) === other.slice(0, 4);
  return isLate || isClose || isOneYear || one.slice(4) === other.slice(4);
};

const conflict = (source: string, one: Naming, other: Naming, own: CivilDate | null): Finding => {
  const says = words.citationConflict(one.raw, long(one.date), long(other.date));
  const late = [one, other].filter(({ date }) => own !== null && date > own);
  const wrong = late.length === 1 ? late[0] : undefined;
  if (wrong === undefined) return found('citation-conflict', other.span, says);
  const right = wrong === one ? other.date : one.date;
  const digits = digitsOf(source.slice(...wrong.span));
  return found('citation-conflict', wrong.span, says, thaiDate(right, { style: 'long', digits }));
};

/** A deadline before the letter's own date, or on a day on which offices are closed. */
export const checkDeadlines: Check = ({ letter, isDayOff }) =>
  letter.deadlines.flatMap(({ kind, date, span }): Finding[] => {
    if (kind !== 'once' || date === null) return [];
    const due = dateSentence(date, { style: 'long', weekday: true });
    if (letter.date !== null && date < letter.date) {
      return [found('deadline-past', span, words.deadlinePast(due, long(letter.date)))];
    }
    return isDayOff(date) ? [found('deadline-on-day-off', span, words.deadlineOnDayOff(due))] : [];
  });
