import type { Corrections, Decisions, RegisterValues } from '../model/register.ts';
import { reviewOf } from './review.ts';

/** The values that hold after a review, without the reading they rest on. */
export const reviewedValues = (
  text: string,
  decisions: Decisions,
  corrections: Corrections,
): RegisterValues => reviewOf(text, decisions, corrections).values;
