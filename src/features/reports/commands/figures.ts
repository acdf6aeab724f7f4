import type { Actor } from '#kernel/actor.ts';
import type { Answers } from '#kernel/form/answers.ts';
import type { CompiledForm } from '#kernel/form/compile.ts';
import { ok, type Refusal, type Result, refuse } from '#kernel/result.ts';
import type { Tx } from '#server/db.ts';
import type { Answers as Loose } from '../model/view.ts';
import { decide } from '../rules/actions.ts';
import { attachedIn } from '../rules/attached.ts';
import { knownAttachments } from '../store/attachments.ts';
import { saveDrafts } from '../store/drafts.ts';
import {
  type FigureDuty,
  type FigureFilter,
  type FigureKey,
  findFigureDuties,
  listFigureDuties,
} from '../store/figure-duties.ts';
import { keepSubmissionsIn } from '../store/submissions.ts';
import { words } from '../words.ts';
import { keepingOf, missingAttachments } from './submit.ts';

/** Who writes many reports at once, and for the audit from where and upon which call. */
export type Writer = {
  readonly actor: Actor;
  readonly address: string;
  readonly requestId: string;
};

/** Whether the actor may write the report now: the rule of a single draft and submission. */
export const mayWriteFigures = (actor: Actor, duty: FigureDuty, now: string): Result<true> =>
  decide('submit', { duty, state: duty.state, chain: duty.chain, actor, now });

/** The answers that a person begins with: the draft, what came back, or what a plan said already. */
export const begunAnswers = ({ draft, sent, prefill, state }: FigureDuty): Loose => {
  if (draft) return draft.answers;
  if (sent) return state.status === 'returned' && !sent.nil ? sent.answers : {};
  return prefill ?? {};
};

/** Every report of a requirement that the actor may write now, `size` at a time. */
export async function* listWritable(
  read: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>,
  filter: FigureFilter,
  { actor, now, size }: { actor: Actor; now: string; size: number },
): AsyncGenerator<readonly FigureDuty[]> {
  let after: FigureDuty | undefined;
  for (;;) {
    const from = after;
    const page = await read((tx) =>
      listFigureDuties(tx, filter, actor, { now, after: from, size }),
    );
    yield page.filter((duty) => mayWriteFigures(actor, duty, now).ok);
    after = page.at(-1);
    if (page.length < size) return;
  }
}

/** The reports that rows of a sheet mean; `lock` holds them until the transaction ends. */
export const findMeant = (
  tx: Tx,
  requirementId: string,
  keys: readonly FigureKey[],
  lock: boolean,
): Promise<FigureDuty[]> => findFigureDuties(tx, requirementId, keys, lock);

/** A report and the sound answers to keep in it. */
export type FigureWriting = {
  readonly duty: FigureDuty;
  readonly form: CompiledForm;
  readonly answers: Answers;
};

/** Keeps many drafts in one statement, each with its line in the audit; gives the ids that were kept. */
export const keepDrafts = async (
  tx: Tx,
  { actor, address, requestId }: Writer,
  writings: readonly FigureWriting[],
): Promise<ReadonlySet<string>> => {
  const kept = await saveDrafts(
    tx,
    writings.map(({ duty, answers }) => ({
      province: duty.province,
      id: duty.id,
      area_path: duty.areaPath,
      form_version_id: duty.formVersionId,
      answers,
      base: duty.draft?.version ?? 0,
    })),
    { ...actor, address, requestId },
  );
  return new Set(kept);
};

const missing = async (
  tx: Tx,
  writings: readonly FigureWriting[],
): Promise<ReadonlyMap<string, Refusal>> => {
  const named = writings.flatMap(({ answers }) => attachedIn(answers));
  if (named.length === 0) return new Map();
  const known = await knownAttachments(
    tx,
    named.map((one) => one.fileId),
  );
  return new Map(
    writings.flatMap(({ duty, form, answers }) => {
      const [first] = missingAttachments(form, answers, known);
      return first ? [[duty.id, first] as const] : [];
    }),
  );
};

type Keyed = FigureWriting & { readonly key: string };

/**
 * Sends many reports in one statement, as the desk does: verdicts frozen, state, revision, event and
 * audit together. Gives each its receipt number, or why it was not sent. The answers must have passed
 * the checks of their form, and the reports must be held by the transaction.
 */
export const sendReports = async (
  tx: Tx,
  writer: Writer,
  writings: readonly Keyed[],
  now: string,
): Promise<ReadonlyMap<string, Result<number>>> => {
  const without = await missing(tx, writings);
  const complete = writings.filter(({ duty }) => !without.has(duty.id));
  const keeping = complete.map(({ duty, form, answers, key }) =>
    keepingOf({ ...writer, key, body: { nil: false } }, duty, form, answers, now),
  );
  const receipts = await keepSubmissionsIn(tx, keeping);
  const sent = complete.map(({ duty }, at): [string, Result<number>] => {
    const receiptNo = receipts[at];
    const overtaken = refuse('changed-meanwhile', words.changedMeanwhile);
    return [duty.id, receiptNo === undefined ? overtaken : ok(receiptNo)];
  });
  const refused = [...without].map(([id, refusal]): [string, Result<number>] => [
    id,
    { ok: false, refusals: [refusal] },
  ]);
  return new Map([...sent, ...refused]);
};
