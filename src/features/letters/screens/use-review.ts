import { useMemo, useState } from 'react';
import type { Corrections, Decisions } from '../model/register.ts';
import { marksOf } from '../rules/marks.ts';
import { reviewOf } from '../rules/review.ts';

/** What a person has decided of a letter so far. */
export type Decided = { readonly decisions: Decisions; readonly corrections: Corrections };
export const UNDECIDED: Decided = { decisions: {}, corrections: {} };

const without = (decisions: Decisions, key: string): Decisions =>
  Object.fromEntries(Object.entries(decisions).filter(([other]) => other !== key));

/** A letter under review: what was read, what was decided, and where the eye is. */
export const useReview = (text: string, start: Decided) => {
  const [decided, setDecided] = useState(start);
  const [active, setActive] = useState<string>();
  const { decisions, corrections } = decided;
  const review = useMemo(
    () => reviewOf(text, decisions, corrections),
    [text, decisions, corrections],
  );
  const marks = useMemo(() => marksOf(review.letter), [review.letter]);
  const decide = (key: string, what: Decisions[string] | undefined) => {
    const rest = without(decisions, key);
    setDecided({ ...decided, decisions: what === undefined ? rest : { ...rest, [key]: what } });
  };
  const correct = (change: Corrections) =>
    setDecided({ ...decided, corrections: { ...corrections, ...change } });
  return { ...review, decided, marks, active, setActive, decide, correct };
};

export type ReviewState = ReturnType<typeof useReview>;

/** Brings the place of a value in the letter into sight. */
export const showPlace = (key: string): void => {
  const place = document.querySelector(`[data-marks~="${CSS.escape(key)}"]`);
  place?.scrollIntoView({ block: 'center' });
};
