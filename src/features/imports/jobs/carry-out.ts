import { randomUUID } from 'node:crypto';
import {
  type FigureWriting,
  keepDrafts,
  sendReports,
  type Writer,
} from '#features/reports/door.ts';
import { Problem } from '#kernel/problem.ts';
import type { Result } from '#kernel/result.ts';
import type { Sentence } from '#kernel/sentence.ts';
import { isDatabaseError, type Tx } from '#server/db.ts';
import type { ReadRow } from '#server/sheets/read-sheet.ts';
import type { RowOutcome } from '../model.ts';
import { finishImport, type ImportOrder } from '../store/imports.ts';
import { countOutcome, insertPart, listParts } from '../store/parts.ts';
import { words } from '../words.ts';
import { isToSend } from './check.ts';
import { type JudgedRow, type Judging, judgeBatch } from './judging.ts';
import { inBatches } from './sheet.ts';
import { BATCH, Cancelled, judgingOf, type Making, note, openWork, type Work } from './work.ts';

const outcomeOf = (
  { row, writing }: JudgedRow,
  kind: RowOutcome['kind'],
  receiptNo: number | null = null,
  why: Sentence | null = null,
): RowOutcome => ({ row: row.at, id: writing?.duty.id ?? null, kind, receiptNo, why });

const isChange = ({ kind }: JudgedRow): boolean => kind === 'fresh' || kind === 'changed';

const outcomeOfSent = (judged: JudgedRow, result: Result<number> | undefined): RowOutcome => {
  if (result?.ok) return outcomeOf(judged, 'sent', result.value);
  return outcomeOf(judged, 'refused', null, result?.refusals[0].sentence ?? words.changedSince);
};

const writingsOf = (rows: readonly JudgedRow[]): FigureWriting[] =>
  rows.flatMap(({ writing }) => writing ?? []);

/** Writes a batch: what passes is sent where that was chosen, the rest kept as drafts. */
const writeRows = async (
  tx: Tx,
  judged: readonly JudgedRow[],
  { sends }: ImportOrder,
  writer: Writer,
  now: string,
): Promise<RowOutcome[]> => {
  const toSend = new Set(sends ? judged.filter(isToSend) : []);
  const toKeep = judged.filter((one) => isChange(one) && !toSend.has(one));
  const kept = await keepDrafts(tx, writer, writingsOf(toKeep));
  const keyed = writingsOf([...toSend]).map((one) => ({ ...one, key: randomUUID() }));
  const sent = await sendReports(tx, writer, keyed, now);
  return judged.flatMap((one) => {
    const id = one.writing?.duty.id ?? '';
    if (one.kind === 'blank') return [];
    if (toSend.has(one)) return outcomeOfSent(one, sent.get(id));
    if (one.kind === 'refused') return outcomeOf(one, 'refused', null, one.faults[0]?.sentence);
    if (one.kind === 'unchanged') return outcomeOf(one, 'unchanged');
    return kept.has(id)
      ? outcomeOf(one, 'drafted')
      : outcomeOf(one, 'refused', null, words.changedSince);
  });
};

const notAllPass = (): Problem => new Problem(409, 'not-all-pass', words.notAllPass);

const holdToAll = (
  { allOrNothing, sends }: ImportOrder,
  judged: readonly JudgedRow[],
  outcomes: readonly RowOutcome[],
): void => {
  if (!allOrNothing) return;
  const isShort = sends && judged.some((one) => one.writing && isChange(one) && !one.ready);
  if (isShort || outcomes.some(({ kind }) => kind === 'refused')) throw notAllPass();
};

type Batch = { readonly part: number; readonly rows: readonly ReadRow[] };

const carryBatch = async (
  tx: Tx,
  { order, actor }: Work,
  judging: Judging,
  { part, rows }: Batch,
): Promise<void> => {
  const judged = await judgeBatch(tx, judging, rows, true);
  const writer = { actor, address: order.address, requestId: order.requestId };
  const outcomes = await writeRows(tx, judged, order, writer, judging.now);
  holdToAll(order, judged, outcomes);
  await insertPart(tx, order, part, outcomes);
};

/** Runs a batch; whoever the database picks out of a deadlock tries once more. */
const againAfterDeadlock = async (run: () => Promise<void>): Promise<void> => {
  try {
    await run();
  } catch (error) {
    if (!isDatabaseError(error, '40P01')) throw error;
    await run();
  }
};

type Carry = (work: (tx: Tx) => Promise<void>) => Promise<void>;

// Each batch is judged anew under the lock of its reports: what was checked may have changed since.
const carryAll = async (making: Making, work: Work, carry: Carry): Promise<void> => {
  const { order, actor, sheet } = work;
  const done = await making.db.inScope(actor.areaPath, (tx) => listParts(tx, order.id));
  const judging = judgingOf(work, making.now(), order.checkedAt ?? undefined);
  let [part, rowsDone] = [0, 0];
  for await (const rows of inBatches(sheet.rows, BATCH)) {
    const batch = { part, rows };
    if (!done.has(part))
      await carry((tx) => carryBatch(tx, work, { ...judging, now: making.now() }, batch));
    part += 1;
    rowsDone += rows.length;
    await note(making, order, rowsDone);
  }
};

const carry = async (making: Making, order: ImportOrder): Promise<void> => {
  const work = await openWork(making, order);
  const scope = work.actor.areaPath;
  if (order.allOrNothing)
    return making.db.inScope(scope, (tx) => carryAll(making, work, (run) => run(tx)));
  return carryAll(making, work, (run) => againAfterDeadlock(() => making.db.inScope(scope, run)));
};

/**
 * Carries out what was checked. All or nothing is one transaction; otherwise each batch is one, with
 * what became of its rows, so that an interrupted import goes on where it stopped and a cancelled one
 * says what it had done.
 */
export const carryOut = async (making: Making, order: ImportOrder): Promise<void> => {
  const end = (state: 'done' | 'cancelled'): Promise<void> =>
    making.db.inScope(order.areaPath, async (tx) =>
      finishImport(tx, order.id, state, await countOutcome(tx, order.id)),
    );
  try {
    await carry(making, order);
    await end('done');
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    await end('cancelled');
  }
};
