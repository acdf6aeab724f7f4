import type { IsDayOff } from '#kernel/working-days.ts';
import { officialText } from '../document/letter-sheet.ts';
import type { OfficialLetter } from '../document/official-letter.ts';
import type { Deadline } from '../model/letter.ts';
import type { DraftFinding, LetterDate } from '../model/outgoing.ts';
import { readLetter } from '../reading/read-letter.ts';
import { partMissing } from '../words/outgoing.ts';
import { missingParts } from './outgoing-complete.ts';

// A draft has no number yet: the signature gives it.
const NOT_YET = new Set(['number-missing']);

const MOST_WORDS = 120;

const gapsOf = (letter: OfficialLetter): DraftFinding[] =>
  missingParts(letter, letter.enclosures).map((part) => ({
    code: 'part-missing',
    severity: 'warning',
    ...partMissing(part),
    words: '',
  }));

/** What a letter of one's own still lacks, and what the reader finds wrong in it, each with the words it is about. */
export const lintDraft = (letter: OfficialLetter, isDayOff: IsDayOff): DraftFinding[] => {
  const text = officialText(letter);
  const found = readLetter(text, { isDayOff })?.findings ?? [];
  const wrong = found
    .filter(({ code }) => letter.number.running !== null || !NOT_YET.has(code))
    .map(({ code, severity, th, en, span: [from, to] }) => ({
      code,
      severity,
      th,
      en,
      words: text.slice(from, Math.min(to, from + MOST_WORDS)),
    }));
  return [...gapsOf(letter), ...wrong];
};

const dateOf = (deadline: Deadline): LetterDate => ({
  kind: deadline.kind,
  date: deadline.date,
  time: deadline.time,
  weekday: deadline.weekday,
  dayOfMonth: deadline.dayOfMonth,
  first: deadline.first,
  what: deadline.what,
  place: deadline.meeting?.place ?? null,
  link: deadline.meeting?.link ?? null,
});

/** What a letter makes due and which meetings it calls, as the reader finds them. */
export const datesOf = (letter: OfficialLetter): LetterDate[] =>
  (readLetter(officialText(letter))?.deadlines ?? []).map(dateOf);
