import { z } from 'zod';

/** A photograph or file of a report: its stored identity and what it shows. */
export type Attachment = { readonly fileId: string; readonly caption?: string };

/** A point in degrees. */
export type Place = { readonly latitude: number; readonly longitude: number };

/** One row of a repeated group. */
export type Row = { readonly [key: string]: CellValue };

/** A value outside a group; decimals, money and computed numbers are text, whole numbers are numbers. */
export type CellValue =
  | number
  | string
  | boolean
  | readonly string[]
  | readonly Attachment[]
  | Place
  | { readonly [group: string]: number };

/** Any value of a report. */
export type AnswerValue = CellValue | readonly Row[];

/** A report's values by key; a missing key is an unanswered field. */
export type Answers = { readonly [key: string]: AnswerValue };

/** What a caller may send as answers; `validateAnswers` gives them their meaning. */
export const AnswersInput = z.record(z.string().max(60), z.unknown());
export type AnswersInput = z.infer<typeof AnswersInput>;
