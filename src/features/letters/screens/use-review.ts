import { useMemo, useState } from 'react';
import type { Corrections, Decisions } from '../model/register.ts';
import { readLetter } from '../reading/read-letter.ts';
import { marksOf } from '../rules/marks.ts';
import { reviewOf } from '../rules/review.ts';
import { useDaysOff } from './use-days-off.ts';

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
const useYears = (text: string): readonly number[] =>
  useMemo(() => {
    const days = (readLetter(text)?.deadlines ?? []).flatMap(({ date }) => date ?? []);
    return [...new Set(days.map((day) => Number(day.slice(0, 4))))].sort();
  }, [text]);

/** A letter under review: what was read, what was decided, and where the eye is. */
export const useReview = (text: string, start: Decided) => {
  const { decided, decide, correct } = useDecided(start);
  const [active, setActive] = useState<string>();
  const daysOff = useDaysOff(useYears(text));
  const { decisions, corrections } = decided;
  const review = useMemo(
    () => reviewOf(text, decisions, corrections, { isDayOff: daysOff.isDayOff }),
    [text, decisions, corrections, daysOff.isDayOff],
  );
  const { letter, values } = review;
  const marks = useMemo(() => marksOf(letter, values.deadlines), [letter, values.deadlines]);
  return { ...review, decided, marks, active, setActive, decide, correct, daysOff };
};

export type ReviewState = ReturnType<typeof useReview>;

/** Brings the place of a value in the letter into sight. */
export const showPlace = (key: string): void => {
  const place = document.querySelector(`[data-marks~="${CSS.escape(key)}"]`);
  place?.scrollIntoView({ block: 'center' });
};
