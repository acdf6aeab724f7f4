import { useMemo, useState } from 'react';
import type { Letter } from '../model/letter.ts';
import type { Corrections, Decisions } from '../model/register.ts';
import { marksOf } from '../rules/marks.ts';
import { useDaysOff } from './use-days-off.ts';
import { useReading } from './use-reading.ts';

/** What a person has decided of a letter so far. */
export type Decided = { readonly decisions: Decisions; readonly corrections: Corrections };
export const UNDECIDED: Decided = { decisions: {}, corrections: {} };

const without = (decisions: Decisions, key: string): Decisions =>
  Object.fromEntries(Object.entries(decisions).filter(([other]) => other !== key));

const useDecided = (start: Decided) => {
  const [decided, setDecided] = useState(start);
  const decide = (key: string, what: Decisions[string] | undefined) =>
    setDecided(({ decisions, corrections }) => {
      const rest = without(decisions, key);
      return { corrections, decisions: what === undefined ? rest : { ...rest, [key]: what } };
    });
  const correct = (change: Corrections) =>
    setDecided(({ decisions, corrections }) => ({
      decisions,
      corrections: { ...corrections, ...change },
    }));
  return { decided, decide, correct };
};

// The years of the days on which something is due, of which the days off have to be known.
const yearsOf = (letter: Letter | undefined): readonly number[] => {
  const days = (letter?.deadlines ?? []).flatMap(({ date }) => date ?? []);
  return [...new Set(days.map((day) => Number(day.slice(0, 4))))].sort();
};

// Read once without days off to know the years, then with them.
const useReadingWithDays = (text: string, { decisions, corrections }: Decided) => {
  const [years, setYears] = useState<readonly number[]>([]);
  const daysOff = useDaysOff(years);
  const { days } = daysOff;
  const asked = useMemo(
    () => ({ text, decisions, corrections, days }),
    [text, decisions, corrections, days],
  );
  const { review, reading } = useReading(asked);
  const named = yearsOf(review.letter);
  if (named.join() !== years.join()) setYears(named);
  return { review, reading, daysOff };
};

/** A letter under review: what was read, what was decided, and where the eye is. */
export const useReview = (text: string, start: Decided) => {
  const { decided, decide, correct } = useDecided(start);
  const [active, setActive] = useState<string>();
  const { review, reading, daysOff } = useReadingWithDays(text, decided);
  const { letter, values } = review;
  const marks = useMemo(() => marksOf(letter, values.deadlines), [letter, values.deadlines]);
  return { ...review, reading, decided, marks, active, setActive, decide, correct, daysOff };
};

export type ReviewState = ReturnType<typeof useReview>;

/** Brings the place of a value in the letter into sight. */
export const showPlace = (key: string): void => {
  const place = document.querySelector(`[data-marks~="${CSS.escape(key)}"]`);
  place?.scrollIntoView({ block: 'center' });
};
