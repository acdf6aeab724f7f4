import type { DayOff } from '#features/obligations/model/days-off.ts';
import { isDayOffOf } from '#features/obligations/rules/days-off.ts';
import type { Corrections, Decisions } from '../model/register.ts';
import { type Review, reviewOf } from './review.ts';

/** A text of more letters is read beside the page, so that it goes on answering; this many take 20 ms. */
export const LONG_TEXT = 50_000;

/** What a reading needs, as it goes to where it is done. */
export type AskedReading = {
  readonly text: string;
  readonly decisions: Decisions;
  readonly corrections: Corrections;
  readonly days: readonly DayOff[];
};

/** The review of a letter by what was asked: the same wherever it is done. */
export const reviewAsked = ({ text, decisions, corrections, days }: AskedReading): Review =>
  reviewOf(text, decisions, corrections, { isDayOff: isDayOffOf(days) });
