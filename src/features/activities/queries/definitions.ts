import { getCompiledForm } from '#features/forms/door.ts';
import type { CompiledForm } from '#kernel/form/compile.ts';
import { numberColumns } from '#kernel/form/numbers.ts';
import { notFound } from '#kernel/problem.ts';
import type { Sentence } from '#kernel/sentence.ts';
import type { Tx } from '#server/db.ts';
import type { SummaryParts } from '../model/definition.ts';
import * as store from '../store/definitions.ts';
import { findSummary, type StoredSummary } from '../store/summaries.ts';
import { periodsOf, viewOf } from './summaries.ts';

type Named = { readonly key: string; readonly label: Sentence };

const onlyOnce = (named: readonly Named[]): Named[] => [
  ...new Map(named.map((one) => [one.key, one])).values(),
];

// Figures within the rows of a table would name a row; a summary adds up reports.
const DEEPEST = 2;

const figuresOf = (form: CompiledForm): Named[] =>
  numberColumns(form)
    .filter(({ field }) => field.split('.').length <= DEEPEST)
    .map(({ field, title }) => ({ key: field, label: title }));

const fieldsOf = (form: CompiledForm, types: readonly string[]): Named[] =>
  form.definition.fields
    .filter(({ type }) => types.includes(type))
    .map(({ key, label }) => ({ key, label }));

/** All that a summary of a programme may be made of: its reports, and the fields of their forms. */
export const partsOf = async (tx: Tx, programmeId: string): Promise<SummaryParts> => {
  const reports = await store.listCountable(tx, programmeId);
  const ids = [...new Set(reports.map(({ formVersionId }) => formVersionId))];
  const forms = await Promise.all(ids.map((id) => getCompiledForm(tx, id)));
  return {
    requirements: reports.map(({ code, title, level }) => ({ code, title, level })),
    figures: onlyOnce(forms.flatMap(figuresOf)),
    texts: onlyOnce(forms.flatMap((form) => fieldsOf(form, ['text', 'longText']))),
    photos: onlyOnce(forms.flatMap((form) => fieldsOf(form, ['photos']))),
  };
};

/** A summary by its id. */
export const getSummary = async (tx: Tx, id: string): Promise<StoredSummary> => {
  const summary = await findSummary(tx, id);
  if (!summary) throw notFound();
  return summary;
};

/** A summary as its editor needs it. */
export const loadEditor = async (tx: Tx, id: string, now: string) => {
  const summary = await getSummary(tx, id);
  return {
    summary: viewOf(summary),
    parts: await partsOf(tx, summary.programmeId),
    periods: periodsOf(summary, now),
    revisions: await store.listRevisions(tx, id),
  };
};
