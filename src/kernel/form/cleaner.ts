import type { Refusal } from '#kernel/result.ts';
import type { Sentence } from '#kernel/sentence.ts';
import type { AnswerValue } from './answers.ts';

/** A draft may be incomplete; a report that is submitted may not. */
export type Mode = 'draft' | 'submit';

/** Where the refusals of one validation are gathered. */
export type Findings = { readonly mode: Mode; readonly refusals: Refusal[] };

/**
 * Turns what was sent for one field into the value to store; undefined when it is blank, or refused
 * (then the refusal is in the findings).
 */
export type Cleaner<V extends AnswerValue = AnswerValue> = (
  raw: unknown,
  path: string,
  findings: Findings,
) => V | undefined;

/** More refusals than this help nobody; hostile input stays cheap to answer. */
const MOST_REFUSALS = 200;

/** Notes a refusal and gives undefined, so that a cleaner can end with it. */
export const reject = (
  findings: Findings,
  path: string,
  code: string,
  sentence: Sentence,
): undefined => {
  if (findings.refusals.length < MOST_REFUSALS)
    findings.refusals.push({ code, sentence, field: path });
  return undefined;
};

/** Whether nothing was answered: no value, an empty text, an empty list or an empty record. */
export const isBlank = (raw: unknown): boolean => {
  if (raw === undefined || raw === null) return true;
  if (typeof raw === 'string') return raw.trim() === '';
  if (Array.isArray(raw)) return raw.length === 0;
  return typeof raw === 'object' && Object.keys(raw).length === 0;
};

/** The plain record behind an unknown value, or undefined. */
export const asRecord = (raw: unknown): Record<string, unknown> | undefined =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw)
    ? (raw as Record<string, unknown>)
    : undefined;
