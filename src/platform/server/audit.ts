import { createHash } from 'node:crypto';
import { NATION } from '#kernel/area.ts';
import { type Database, sql, type Tx } from './db.ts';

/** What a check of the audit found: all as it was sealed, or the first seal that does not fit. */
export type AuditVerdict =
  | { readonly ok: true; readonly seals: number; readonly entries: number }
  | { readonly ok: false; readonly firstBadSeal: number; readonly entryIds: readonly number[] };

type Seal = {
  readonly id: number;
  readonly from_tx: string;
  readonly until_tx: string;
  readonly entries: number;
  readonly hash: Buffer;
  readonly previous_hash: Buffer;
};

type Span = { readonly fromTx: string; readonly untilTx: string };
type Chunk = { readonly id: number; readonly tx: string; readonly line: string };

const BEGINNING = Buffer.alloc(32);
const CHUNK = 5000;

// A canonical line: every column as text in a fixed order; jsonb and instants in the one spelling
// that PostgreSQL gives them in UTC.
const line = sql<string>`
  json_build_array(id::text, tx::text, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
    account_id::text, office_id::text, area_path, action, subject_kind, subject_id, detail::text,
    request_id, address)::text`;

const readChunk = async (tx: Tx, span: Span, after: Chunk | undefined): Promise<Chunk[]> => {
  const { rows } = await sql<Chunk>`
    select id, tx::text as tx, ${line} as line
    from audit_entries
    where tx >= ${span.fromTx}::xid8 and tx < ${span.untilTx}::xid8
      and (tx, id) > (${after?.tx ?? '0'}::xid8, ${after?.id ?? 0}::bigint)
    order by tx, id limit ${CHUNK}`.execute(tx);
  return rows;
};

async function* chunksOf(tx: Tx, span: Span): AsyncGenerator<Chunk[]> {
  let last: Chunk | undefined;
  do {
    const rows = await readChunk(tx, span, last);
    if (rows.length > 0) yield rows;
    last = rows.length < CHUNK ? undefined : rows.at(-1);
  } while (last);
}

const hashSpan = async (
  tx: Tx,
  span: Span,
  previous: Buffer,
): Promise<{ hash: Buffer; entries: number }> => {
  const hash = createHash('sha256').update(previous);
  let entries = 0;
  for await (const chunk of chunksOf(tx, span)) {
    for (const entry of chunk) hash.update(entry.line).update('\n');
    entries += chunk.length;
  }
  return { hash: hash.digest(), entries };
};

const findLastSeal = (tx: Tx): Promise<Seal | undefined> =>
  tx.selectFrom('audit_seals').selectAll().orderBy('id', 'desc').executeTakeFirst();

// Entries of transactions that still run may come to stand before later ones: only what lies below
// every running transaction is sealed.
const finishedUntil = async (tx: Tx): Promise<string> => {
  const { rows } = await sql<{ until: string }>`
    select pg_snapshot_xmin(pg_current_snapshot())::text as until`.execute(tx);
  return rows[0]?.until ?? '0';
};

/**
 * Seals the entries of all transactions that have finished since the last seal: SHA-256 over the hash
 * before and the entries in the order of (tx, id). Gives how many were sealed; with none it writes nothing.
 */
export const sealAudit = (db: Database): Promise<number> =>
  db.inScope(NATION, async (tx) => {
    await sql`select pg_advisory_xact_lock(4912)`.execute(tx);
    const last = await findLastSeal(tx);
    const span = { fromTx: last?.until_tx ?? '0', untilTx: await finishedUntil(tx) };
    const previous = last?.hash ?? BEGINNING;
    const { hash, entries } = await hashSpan(tx, span, previous);
    if (entries > 0) await insertSeal(tx, span, { hash, entries, previous });
    return entries;
  });

const insertSeal = async (
  tx: Tx,
  span: Span,
  seal: { hash: Buffer; entries: number; previous: Buffer },
): Promise<void> => {
  await tx
    .insertInto('audit_seals')
    .values({
      from_tx: span.fromTx,
      until_tx: span.untilTx,
      entries: seal.entries,
      hash: seal.hash,
      previous_hash: seal.previous,
    })
    .execute();
};

const follows = (seal: Seal, before: Seal | undefined): boolean =>
  seal.previous_hash.equals(before?.hash ?? BEGINNING) &&
  seal.from_tx === (before?.until_tx ?? '0');

const isSound = async (tx: Tx, seal: Seal, before: Seal | undefined): Promise<boolean> => {
  const span = { fromTx: seal.from_tx, untilTx: seal.until_tx };
  const found = await hashSpan(tx, span, before?.hash ?? BEGINNING);
  return follows(seal, before) && found.entries === seal.entries && found.hash.equals(seal.hash);
};

const idsOf = async (tx: Tx, seal: Seal): Promise<number[]> => {
  const ids: number[] = [];
  const span = { fromTx: seal.from_tx, untilTx: seal.until_tx };
  for await (const chunk of chunksOf(tx, span)) ids.push(...chunk.map(({ id }) => id));
  return ids;
};

const checkSeals = async (tx: Tx): Promise<AuditVerdict> => {
  const seals: Seal[] = await tx.selectFrom('audit_seals').selectAll().orderBy('id').execute();
  let before: Seal | undefined;
  for (const seal of seals) {
    if (!(await isSound(tx, seal, before)))
      return { ok: false, firstBadSeal: seal.id, entryIds: await idsOf(tx, seal) };
    before = seal;
  }
  return {
    ok: true,
    seals: seals.length,
    entries: seals.reduce((sum, one) => sum + one.entries, 0),
  };
};

/**
 * Computes the hash chain of the audit anew and compares it with the seals. The ids of a bad seal are
 * the entries among which one was changed, added or removed.
 */
export const verifyAudit = (db: Database): Promise<AuditVerdict> => db.inScope(NATION, checkSeals);
