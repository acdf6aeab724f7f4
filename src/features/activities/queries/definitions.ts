import { getCompiledForm } from '#features/forms/door.ts';
import type { CompiledForm } from '#kernel/form/compile.ts';
import { numberColumns } from '#kernel/form/numbers.ts';
import { notFound } from '#kernel/problem.ts';
import type { Sentence } from '#kernel/sentence.ts';
import type { Tx } from '#server/db.ts';
import type { SummaryParts } from '../model/definition.ts';
import * as store from '../store/definitions.ts';
import { findSummary, listSamples, type StoredSummary } from '../store/summaries.ts';
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

const periodsAt = (fiscalYear: number, now: string) => ({
  week: periodsOf('week', fiscalYear, now),
  month: periodsOf('month', fiscalYear, now),
});

/** A programme in use by its id. */
export const getStartProgramme = async (tx: Tx, id: string): Promise<store.StartProgramme> => {
  const programme = await store.findStartProgramme(tx, id);
  if (!programme) throw notFound();
  return programme;
};

/** What a new summary may belong to and begin as. */
export const loadStart = async (tx: Tx, areaPath: string, fiscalYear: number, now: string) => {
  const programmes = await store.listStartProgrammes(tx, areaPath, fiscalYear);
  const samples = await listSamples(tx);
  const periods = periodsAt(fiscalYear, now);
  return {
    programmes: await Promise.all(
      programmes.map(async ({ id, title, codes }) => {
        return { id, title, codes, periods, parts: await partsOf(tx, id) };
      }),
    ),
    samples: samples.map(({ id, programme, fiscalYear: year, definition, letter }) => {
      return { id, programme, fiscalYear: year, definition, letter: letter?.code ?? null };
    }),
  };
};

/** A summary as its editor needs it. */
export const loadEditor = async (tx: Tx, id: string, now: string) => {
  const summary = await getSummary(tx, id);
  return {
    summary: viewOf(summary),
    parts: await partsOf(tx, summary.programmeId),
    periods: periodsAt(summary.fiscalYear, now),
    revisions: await store.listRevisions(tx, id),
  };
};
