import { batched } from '#server/batcher.ts';
import type { Database } from '#server/db.ts';
import {
  type Asked,
  type Before,
  isCollision,
  type Keeping,
  keepSubmissions,
  loadSubmissions,
} from '../store/submissions.ts';

/** The counter where submissions are taken: those that come together share a statement and a commit. */
export type Desk = {
  readonly load: (asked: Asked) => Promise<Before>;
  /** The receipt number, once it is on disk; undefined when somebody else moved the report meanwhile. */
  readonly keep: (keeping: Keeping) => Promise<number | undefined>;
};

const MOST_AT_ONCE = 64;

type Kept = number | undefined | Error;

const keepOne = async (db: Database, one: Keeping): Promise<Kept> => {
  try {
    const [receiptNo] = await keepSubmissions(db, [one]);
    return receiptNo;
  } catch (error) {
    if (isCollision(error)) return undefined;
    return error instanceof Error ? error : new Error(String(error));
  }
};

// One report that fails must not take the others of its batch with it.
const keepAll = async (db: Database, keeping: readonly Keeping[]): Promise<readonly Kept[]> => {
  try {
    return await keepSubmissions(db, keeping);
  } catch {
    const each: Kept[] = [];
    for (const one of keeping) each.push(await keepOne(db, one));
    return each;
  }
};

const receiptOf = (kept: Kept): number | undefined => {
  if (kept instanceof Error) throw kept;
  return kept;
};

/** Opens the counter on a database. */
export const openDesk = (db: Database): Desk => {
  const load = batched((asked: readonly Asked[]) => loadSubmissions(db, asked), {
    most: MOST_AT_ONCE,
    lanes: 1,
  });
  const keep = batched((keeping: readonly Keeping[]) => keepAll(db, keeping), {
    most: MOST_AT_ONCE,
    lanes: 1,
  });
  return { load, keep: async (keeping) => receiptOf(await keep(keeping)) };
};
