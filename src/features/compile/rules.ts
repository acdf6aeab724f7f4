import type { ReviewChain } from '#features/reports/model/chain.ts';
import type { ReportStatus } from '#features/reports/model/report.ts';
import type { Answers } from '#features/reports/model/view.ts';
import { type Actor, hasRole } from '#kernel/actor.ts';
import type { Level } from '#kernel/area.ts';
import type { CompiledForm } from '#kernel/form/compile.ts';
import { differences } from '#kernel/form/differences.ts';
import type { FormDefinition } from '#kernel/form/model.ts';
import { validateAnswers } from '#kernel/form/validate.ts';
import { ok, type Refusal, type Result, refuse, refuseAll } from '#kernel/result.ts';
import type { Sentence } from '#kernel/sentence.ts';
import type { PickedRow, SourceStatus } from './model.ts';
import { words } from './words.ts';

/** How a report from below stands in its own chain. */
export type SourceState = {
  readonly status: ReportStatus;
  readonly nil: boolean;
  /** The step of the chain it waits at; 0 is its recorder. */
  readonly step: number;
  readonly chain: ReviewChain;
};

// Past this level's step a report is as good as accepted here, whatever a higher level still does.
const whereInReview = ({ step, chain }: SourceState, level: Level): SourceStatus => {
  const mine = chain.steps.findLastIndex((one) => one.level === level) + 1;
  if (step === mine) return 'ready';
  return mine > 0 && step > mine ? 'accepted' : 'below';
};

/** How a report from below stands for an office of the given level that compiles. */
export const sourceStatus = (source: SourceState, level: Level): SourceStatus => {
  if (source.status === 'excused') return 'excused';
  if (source.status === 'due') return 'missing';
  if (source.status === 'returned') return 'returned';
  if (source.nil) return 'nil';
  return source.status === 'accepted' ? 'accepted' : whereInReview(source, level);
};

const REFUSED: Record<Exclude<SourceStatus, 'accepted' | 'ready'>, Sentence> = {
  below: words.pickBelow,
  returned: words.pickReturned,
  missing: words.pickMissing,
  nil: words.pickNil,
  excused: words.pickExcused,
};

/** Whether items of a report in this state may be picked: when it is accepted, or waits for this level. */
export const decidePick = (status: SourceStatus): Result<true> =>
  status === 'accepted' || status === 'ready'
    ? ok(true)
    : refuse(`pick-${status}`, REFUSED[status]);

/** Whether the actor may write the compilation of an office: its own compilers and recorders. */
export const decideCompile = (
  actor: Actor,
  report: { readonly officeId: string; readonly compiles: unknown },
): Result<true> => {
  if (!report.compiles) return refuse('not-compiled', words.notCompiled);
  if (report.officeId !== actor.officeId) return refuse('not-your-office', words.notYourOffice);
  return hasRole(actor, 'compiler', 'recorder') ? ok(true) : refuse('role', words.needsCompiler);
};

/** The fields a compiled item has besides those it takes over from its source. */
export const SUMMARY_FIELD = 'summary';
export const OFFICE_FIELD = 'source_office';
export const OVERVIEW_FIELD = 'overview';

// What was compiled once keeps the office it first came from, with the office that passed it on.
const sourceOffice = ({ row, office }: Pick<PickedRow, 'row' | 'office'>): string => {
  const first = row[OFFICE_FIELD];
  return typeof first === 'string' && first !== '' ? `${first} · ${office.th}` : office.th;
};

const compiledRow = (pick: PickedRow, keys: ReadonlySet<string>): Answers => {
  const kept = Object.entries(pick.row).filter(([key]) => keys.has(key));
  return {
    ...Object.fromEntries(kept),
    ...(keys.has(OFFICE_FIELD) && { [OFFICE_FIELD]: sourceOffice(pick) }),
    ...(keys.has(SUMMARY_FIELD) && { [SUMMARY_FIELD]: pick.summary }),
  };
};

/** The answers of the compiled report: the overview, and each picked item in order with its summary and office. */
export const compiledAnswers = (
  form: FormDefinition,
  group: string,
  { overview, picks }: { readonly overview: string; readonly picks: readonly PickedRow[] },
): Answers => {
  const field = form.fields.find(({ key }) => key === group);
  const keys = new Set(field?.type === 'group' ? field.fields.map(({ key }) => key) : []);
  const hasOverview = form.fields.some(({ key }) => key === OVERVIEW_FIELD);
  return {
    ...(hasOverview && overview !== '' && { [OVERVIEW_FIELD]: overview }),
    [group]: picks.map((pick) => compiledRow(pick, keys)),
  };
};

/**
 * Whether what is sent is what was picked: each item as its source sent it, in order, with its summary. A
 * source that was sent again, sent back or withdrawn since must be picked anew.
 */
export const holdToPicks = (
  form: CompiledForm,
  group: string,
  picks: readonly (PickedRow | undefined)[],
  answers: Answers,
): Result<true> => {
  const stale = picks.flatMap((pick, at): Refusal[] =>
    pick && !pick.changed
      ? []
      : [{ code: 'pick-changed', sentence: words.pickChanged, field: `${group}[${at}]` }],
  );
  const picked = picks.filter((pick) => pick !== undefined);
  const compiled = compiledAnswers(form.definition, group, { overview: '', picks: picked });
  const expected = { ...answers, [group]: compiled[group] };
  const sound = validateAnswers(form, expected, { mode: 'submit' }).answers;
  const foreign = differences(form, sound, answers as typeof sound)
    .filter(({ path }) => path.startsWith(group))
    .map(({ path }) => ({ code: 'pick-foreign', sentence: words.pickForeign, field: path }));
  return refuseAll(true, stale.length > 0 ? stale : foreign);
};

/** The summary an item starts with: the one it came with, else its result in the reporter's words. */
export const firstSummary = (row: Answers): string => {
  for (const key of [SUMMARY_FIELD, 'result', 'what'])
    if (typeof row[key] === 'string' && row[key] !== '') return row[key];
  return '';
};
