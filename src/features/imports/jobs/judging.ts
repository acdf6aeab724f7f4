import { setImmediate as breathe } from 'node:timers/promises';
import { findCompiledForm, getCompiledForm } from '#features/forms/door.ts';
import {
  begunAnswers,
  type FigureDuty,
  findMeant,
  mayWriteFigures,
} from '#features/reports/door.ts';
import type { Actor } from '#kernel/actor.ts';
import type { Answers } from '#kernel/form/answers.ts';
import type { CompiledForm } from '#kernel/form/compile.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { Sentence } from '#kernel/sentence.ts';
import { toArabicDigits } from '#kernel/thai-digits.ts';
import type { Tx } from '#server/db.ts';
import type { ReadRow } from '#server/sheets/read-sheet.ts';
import { columnsOf } from '../rules/columns.ts';
import type { Head } from '../rules/head.ts';
import {
  isBlankRow,
  judgeRow,
  type Plan,
  planOf,
  type RowFault,
  soundAnswers,
} from '../rules/judge.ts';
import { words } from '../words.ts';

/** A row of a sheet with its report and what it is worth there. */
export type JudgedRow = {
  readonly row: ReadRow;
  readonly kind: 'blank' | 'fresh' | 'changed' | 'unchanged' | 'refused';
  readonly faults: readonly RowFault[];
  /** The report that it means, where it may be written, with the answers to keep. */
  readonly writing:
    | { readonly duty: FigureDuty; readonly form: CompiledForm; readonly answers: Answers }
    | undefined;
  /** Whether it passes every check, so that it may be sent. */
  readonly ready: boolean;
};

/** Rows judged in one go; then whoever else waits for the server has a turn. */
const AT_ONCE = 100;

type Reader = { readonly form: CompiledForm; readonly plan: Plan; readonly untouched: Answers };

/** What all rows of a sheet are judged with. */
export type Judging = {
  readonly actor: Actor;
  readonly requirementId: string;
  readonly head: Head;
  readonly now: string;
  /** A draft that changed later than this is not written over. */
  readonly since: string | undefined;
  /** In which row each report stood already. */
  readonly seen: Map<string, number>;
  readonly readers: Map<string, Reader>;
};

const textAt = ({ cells }: ReadRow, at: number | undefined): string =>
  at === undefined ? '' : toArabicDigits(String(cells[at] ?? '')).trim();

type Key = { readonly areaCode: string; readonly periodId: string };

const keyOf = ({ area, period }: Head, row: ReadRow): Key => ({
  areaCode: textAt(row, area),
  periodId: textAt(row, period),
});

const nameOf = ({ areaCode, periodId }: Key): string => `${areaCode} ${periodId}`;

const readerOf = async (tx: Tx, judging: Judging, formVersionId: string): Promise<Reader> => {
  const known = judging.readers.get(formVersionId);
  if (known) return known;
  const form = findCompiledForm(formVersionId) ?? (await getCompiledForm(tx, formVersionId));
  const plan = planOf(judging.head, columnsOf(form.definition));
  const reader = { form, plan, untouched: soundAnswers(form, {}) };
  judging.readers.set(formVersionId, reader);
  return reader;
};

const meant = (
  { head, seen }: Judging,
  row: ReadRow,
  found: readonly FigureDuty[],
): Result<FigureDuty> => {
  const { areaCode, periodId } = keyOf(head, row);
  if (areaCode === '' || periodId === '') return refuse('key-missing', words.keyMissing);
  const office = textAt(row, head.office);
  const named = found.filter((one) => one.office.th === office || one.office.en === office);
  const [duty, other] = found.length > 1 ? named : found;
  if (!duty)
    return found.length > 1
      ? refuse('several-offices', words.severalOffices)
      : refuse('no-such-report', words.noSuchReport);
  if (other) return refuse('several-offices', words.severalOffices);
  const before = seen.get(duty.id);
  if (before !== undefined && before !== row.at) return refuse('twice', words.twice(before));
  seen.set(duty.id, row.at);
  return ok(duty);
};

const refusedRow = (row: ReadRow, sentence: Sentence): JudgedRow => ({
  row,
  kind: 'refused',
  faults: [{ at: undefined, sentence, stops: true }],
  writing: undefined,
  ready: false,
});

const unchangedRow = (row: ReadRow): JudgedRow => ({
  row,
  kind: 'unchanged',
  faults: [],
  writing: undefined,
  ready: false,
});

// A report that can not be written any more is no fault where it says the same already.
const judgeSent = (
  row: ReadRow,
  duty: FigureDuty,
  { form, plan }: Reader,
  sentence: Sentence,
): JudgedRow => {
  if (!duty.sent || duty.sent.nil) return refusedRow(row, sentence);
  const { kind } = judgeRow(form, plan, row.cells, soundAnswers(form, duty.sent.answers));
  return kind === 'unchanged' ? unchangedRow(row) : refusedRow(row, sentence);
};

const judgeOpen = (
  row: ReadRow,
  duty: FigureDuty,
  { form, plan, untouched }: Reader,
): JudgedRow => {
  const begun = begunAnswers(duty);
  const base = Object.keys(begun).length === 0 ? untouched : soundAnswers(form, begun);
  const { kind, answers, faults, ready } = judgeRow(form, plan, row.cells, base);
  const isFresh = kind === 'changed' && !duty.draft;
  return { row, kind: isFresh ? 'fresh' : kind, faults, ready, writing: { duty, form, answers } };
};

const judgeOne = async (
  tx: Tx,
  judging: Judging,
  row: ReadRow,
  found: readonly FigureDuty[],
): Promise<JudgedRow> => {
  const duty = meant(judging, row, found);
  if (!duty.ok) return refusedRow(row, duty.refusals[0].sentence);
  const reader = await readerOf(tx, judging, duty.value.formVersionId);
  const may = mayWriteFigures(judging.actor, duty.value, judging.now);
  if (!may.ok) return judgeSent(row, duty.value, reader, may.refusals[0].sentence);
  const { draft } = duty.value;
  const judged = judgeOpen(row, duty.value, reader);
  const isOvertaken = judging.since !== undefined && draft && draft.updatedAt > judging.since;
  return isOvertaken && judged.kind === 'changed' ? refusedRow(row, words.changedSince) : judged;
};

/** Judges rows that share one look into the database; `lock` holds their reports for writing. */
export const judgeBatch = async (
  tx: Tx,
  judging: Judging,
  rows: readonly ReadRow[],
  lock = false,
): Promise<JudgedRow[]> => {
  const { head, requirementId } = judging;
  const filled = rows.filter(({ cells }) => !isBlankRow(head, cells));
  const keys = new Map(filled.map((row) => [nameOf(keyOf(head, row)), keyOf(head, row)]));
  const duties = await findMeant(tx, requirementId, [...keys.values()], lock);
  const byName = Map.groupBy(duties, nameOf);
  const judged: JudgedRow[] = [];
  for (const row of rows) {
    if (judged.length % AT_ONCE === 0) await breathe();
    const isBlank = isBlankRow(head, row.cells);
    const found = byName.get(nameOf(keyOf(head, row))) ?? [];
    judged.push(
      isBlank ? { ...unchangedRow(row), kind: 'blank' } : await judgeOne(tx, judging, row, found),
    );
  }
  return judged;
};
