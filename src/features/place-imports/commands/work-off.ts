import { listPlacesOf, lockTree } from '#features/areas/door.ts';
import { listAccountsOf, listOfficesOf } from '#features/people/door.ts';
import { type AreaPath, NATION } from '#kernel/area.ts';
import type { CivilDate } from '#kernel/civil-date.ts';
import type { Database, Tx } from '#server/db.ts';
import { type ImportCounts, NO_COUNTS, type PlaceRow } from '../model.ts';
import { type Earlier, readFileRow } from '../rules/file.ts';
import {
  type Known,
  outcomeOf,
  outcomeOfRow,
  type PlacePlan,
  planRow,
  type RowOutcome,
  type RowPlan,
  usernameOf,
} from '../rules/plan.ts';
import type { RowRead } from '../rules/row.ts';
import type { PlaceFile } from './read-file.ts';

const ROWS_AT_ONCE = 2000;

/** How the rows of a file are worked off: checked alone, or written as well. */
export type WorkOrder = {
  readonly scope: AreaPath;
  readonly today: CivilDate;
  /** Writes the plans of some rows; gives how many accounts it made. Left out for a check. */
  readonly write?: (tx: Tx, plans: readonly PlacePlan[]) => Promise<number>;
  readonly note: (done: number) => Promise<void>;
};

/** What came of a file: the counts, and what each row came to. */
export type WorkDone = { readonly counts: ImportCounts; readonly rows: readonly RowOutcome[] };

const rowsOf = (reads: readonly RowRead[]): PlaceRow[] =>
  reads.flatMap((read) => ('row' in read ? [read.row] : []));

const loadKnown = async (tx: Tx, rows: readonly PlaceRow[], today: CivilDate): Promise<Known> => {
  const codes = [...new Set(rows.flatMap(({ code, parent }) => [code, parent]))];
  const usernames = rows.flatMap((row) => usernameOf(row)?.toLowerCase() ?? []);
  const places = await listPlacesOf(tx, codes, today);
  const offices = await listOfficesOf(tx, codes);
  const accounts = await listAccountsOf(tx, usernames);
  return {
    places: new Map(places.map((one) => [one.code, one])),
    offices: new Map(offices.map((one) => [one.areaCode, one])),
    accounts: new Map(accounts.map((one) => [one.username, one])),
  };
};

const plansOf = (rows: readonly RowPlan[]): PlacePlan[] =>
  rows.flatMap((row) => ('plan' in row ? [row.plan] : []));

const planAll = (reads: readonly RowRead[], known: Known, scope: AreaPath): RowPlan[] =>
  reads.map((read) => ('row' in read ? planRow(read.row, known, scope) : read));

const workOffSome = async (
  tx: Tx,
  reads: readonly RowRead[],
  { scope, today, write }: WorkOrder,
): Promise<{ rows: RowPlan[]; accounts: number }> => {
  if (write) await lockTree(tx);
  const known = await loadKnown(tx, rowsOf(reads), today);
  const rows = planAll(reads, known, scope);
  const plans = plansOf(rows).filter((plan) => outcomeOf(plan) !== 'unchanged');
  const wanted = plans.filter(({ newAccount }) => newAccount !== null).length;
  return { rows, accounts: write ? await write(tx, plans) : wanted };
};

const countsOf = (rows: readonly RowOutcome[], accounts: number): ImportCounts => {
  const counts = { ...NO_COUNTS, accounts };
  for (const { outcome } of rows) counts[outcome] += 1;
  return counts;
};

/**
 * Works a file off, some thousand rows in one transaction at a time, so that its progress is real and the
 * tree is locked for moments only. What is written stays when a later row breaks: importing again goes on.
 */
export const workOff = async (
  db: Database,
  { head, rows: given }: PlaceFile,
  order: WorkOrder,
): Promise<WorkDone> => {
  const earlier: Earlier = { codes: new Set(), usernames: new Set() };
  const rows: RowOutcome[] = [];
  let accounts = 0;
  while (rows.length < given.length) {
    const next = given.slice(rows.length, rows.length + ROWS_AT_ONCE);
    const reads = next.map((cells) => readFileRow(head, cells, earlier));
    // The tree is written for the nation alone; each plan was held against the caller's own area.
    const done = await db.inScope(NATION, (tx) => workOffSome(tx, reads, order));
    rows.push(...done.rows.map(outcomeOfRow));
    accounts += done.accounts;
    await order.note(rows.length);
  }
  return { counts: countsOf(rows, accounts), rows };
};
