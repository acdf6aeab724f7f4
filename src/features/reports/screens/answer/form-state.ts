import { createContext, useContext } from 'react';
import type { Answers as CleanAnswers } from '#kernel/form/answers.ts';
import type { CompiledForm } from '#kernel/form/compile.ts';
import type { Sentence } from '#kernel/sentence.ts';
import type { ReturnTarget } from '../../model/report.ts';
import type { Answers } from '../../model/view.ts';
import type { Uploads } from '../uploads/uploads.ts';

/** One choice of an area field. */
export type AreaOption = { readonly code: string; readonly label: Sentence };

/** What every question of a form reads besides its own value. */
export type FormState = {
  readonly form: CompiledForm;
  readonly readOnly: boolean;
  /** The answers as the kernel reads them now: computed fields are in, hidden ones are out. */
  readonly clean: CleanAnswers;
  readonly hidden: ReadonlySet<string>;
  readonly previous: Answers;
  readonly uploads: Uploads;
  readonly areas: readonly AreaOption[] | undefined;
  readonly faultOf: (path: string) => Sentence | undefined;
  readonly hasFaultWithin: (path: string) => boolean;
  readonly returnsWithin: (path: string) => boolean;
  readonly returnsOf: (path: string) => readonly ReturnTarget[];
  readonly touch: (path: string) => void;
};

export const FormStateContext = createContext<FormState | undefined>(undefined);

/** The form that a question stands in. */
export const useFormState = (): FormState => {
  const state = useContext(FormStateContext);
  if (!state) throw new Error('A question stands only in an AnswerForm.');
  return state;
};

/** What a question is given: its place in the answers, its raw value, and how to change it. */
export type QuestionProps<F> = {
  readonly field: F;
  readonly path: string;
  readonly value: unknown;
  readonly onChange: (change: (before: unknown) => unknown) => void;
};

/** The id of the control at a path, to which an error summary links. */
export const controlId = (path: string): string => `answer-${path}`;

/** The record behind an unknown value; empty when it is none. */
export const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};

/** The list behind an unknown value; empty when it is none. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
