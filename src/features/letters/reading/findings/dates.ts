import { weekdayName } from '#kernel/calendar-words.ts';
import { type CivilDate, weekdayOf } from '#kernel/civil-date.ts';
import type { Sentence } from '#kernel/sentence.ts';
import { dateSentence, thaiDate } from '#kernel/thai-date.ts';
import type { Finding, Reference, TextSpan } from '../../model/letter.ts';
import * as words from '../../words/findings.ts';
import { findDates, weekdayAgrees } from '../parts/dates.ts';
import { inOneLine } from '../text/ranges.ts';
import { type Check, digitsOf, found } from './found.ts';

const long = (date: CivilDate): Sentence => dateSentence(date, { style: 'long' });

/** A weekday that is not the date's, and days that the calendar does not have. */
export const checkDates: Check = ({ folded }) =>
  findDates(folded.text).flatMap((one): Finding[] => {
    if (one.date === undefined) {
      const raw = inOneLine(folded.rawOf(one.dayFrom, one.to));
      const span = folded.spanOf(one.dayFrom, one.to);
      return [found('date-impossible', span, words.dateImpossible(raw))];
    }
    if (one.weekday === undefined || weekdayAgrees(one)) return [];
    const { full } = weekdayName(weekdayOf(one.date));
    const span = folded.spanOf(one.weekday.from, one.weekday.to);
    const raw = folded.rawOf(one.weekday.from, one.weekday.to);
    const right = raw.startsWith('วัน') ? `วัน${full.th}` : full.th;
    return [found('weekday-mismatch', span, words.weekdayMismatch(long(one.date), full), right)];
  });

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

/** One letter that is named with two dates; where only one can be, the other is proposed. */
export const checkCitationConflict: Check = ({ folded, letter }) => {
  const byNumber = new Map<string, { date: CivilDate; span: TextSpan }>();
  const findings: Finding[] = [];
  for (const { number, date, dateSpan } of datedOf(letter)) {
    if (number === null || number.office === null || date === null || dateSpan === null) continue;
    const key = `${number.office}/${number.circular}/${number.running}`;
    const first = byNumber.get(key);
    if (first === undefined) byNumber.set(key, { date, span: dateSpan });
    else if (first.date !== date) {
      const says = words.citationConflict(number.raw, long(first.date), long(date));
      const late = [first, { date, span: dateSpan }].filter(
        (one) => letter.date !== null && one.date > letter.date,
      );
      const wrong = late.length === 1 ? late[0] : undefined;
      const right = wrong === first ? date : first.date;
      const digits = digitsOf(folded.source.slice(...dateSpan));
      const correction = wrong ? thaiDate(right, { style: 'long', digits }) : null;
      findings.push(found('citation-conflict', wrong?.span ?? dateSpan, says, correction));
    }
  }
  return findings;
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
