import type { ReviewChain } from '#features/reports/model/chain.ts';
import type { ReportEvent, ReportStatus, Verdict } from '#features/reports/model/report.ts';
import type { PastChain } from '#features/reports/rules/chain.ts';
import type { Database } from '#server/db.ts';
import type { CountRow } from '../rules/counting.ts';
import type { TotalRow } from '../rules/summing.ts';

/** One province and requirement: what is verified at a time. */
export type Part = {
  readonly province: string;
  readonly requirementId: string;
  readonly chain: ReviewChain;
  readonly past: readonly PastChain[];
};

/** An obligation with the snapshot kept beside it. */
export type Snapshot = {
  readonly id: string;
  readonly periodId: string;
  readonly areaPath: string;
  readonly opensAt: string;
  readonly dueAt: string;
  readonly status: ReportStatus;
  readonly nil: boolean;
  readonly verdict: Verdict | null;
  readonly firstSubmittedAt: string | null;
  readonly submittedAt: string | null;
  readonly acceptedAt: string | null;
  readonly extendedTo: string | null;
  readonly revision: number;
  readonly seq: number;
  readonly step: number;
  readonly heldSince: string;
  readonly held: Record<string, number>;
};

/** What was sent in one revision: whether nil, and its figures. */
export type Sent = { readonly nil: boolean; readonly numbers: Record<string, string> };

/** Everything that one part is verified from and against. */
export type Evidence = {
  readonly snapshots: readonly Snapshot[];
  /** Events in order, by obligation. */
  readonly events: ReadonlyMap<string, readonly ReportEvent[]>;
  /** By obligation and revision, as `id revision`. */
  readonly sent: ReadonlyMap<string, Sent>;
  readonly totals: readonly TotalRow[];
  readonly counts: readonly CountRow[];
};

/** One look at the database in which nothing moves. */
export type Look = {
  listParts(): Promise<Part[]>;
  countWaiting(): Promise<number>;
  readPart(part: Part): Promise<Evidence>;
};

type Client = {
  query<Row extends object>(text: string, values?: string[]): Promise<{ rows: Row[] }>;
};

const PARTS = `
  select distinct p.province, p.requirement_id as "requirementId", r.chain::jsonb as chain,
    coalesce((select jsonb_agg(jsonb_build_object('untilAt', past.until_at, 'chain', past.chain) order by past.until_at)
      from past_chains past where past.requirement_id = r.id), '[]') as past
  from (select province, requirement_id from obligations union select province, requirement_id from totals
    union select province, requirement_id from completeness_counts) p
  join requirements r on r.id = p.requirement_id
  order by 1, 2`;

const SNAPSHOTS = `
  select id, period_id as "periodId", area_path as "areaPath", opens_at as "opensAt", due_at as "dueAt",
    state as status, nil, verdict, first_submitted_at as "firstSubmittedAt", submitted_at as "submittedAt",
    accepted_at as "acceptedAt", extended_to as "extendedTo", revision, last_seq as seq, step,
    held_since as "heldSince", held
  from obligations where province = $1 and requirement_id = $2`;

const EVENTS = `
  select e.obligation_id as id, e.at, e.detail || jsonb_build_object('kind', e.kind, 'seq', e.seq) as event
  from obligations o
  join report_events e on e.province = o.province and e.obligation_id = o.id
  where o.province = $1 and o.requirement_id = $2 order by e.obligation_id, e.seq`;

const SENT = `
  select v.obligation_id as id, v.revision, v.nil, v.numbers
  from obligations o
  join report_revisions v on v.province = o.province and v.obligation_id = o.id
  where o.province = $1 and o.requirement_id = $2`;

const TOTALS = `
  select period_id as "periodId", area_path as "areaPath", field, stage, reports,
    trim_scale(total)::text as total, trim_scale(greatest)::text as greatest
  from totals where province = $1 and requirement_id = $2`;

const COUNTS = `
  select period_id as "periodId", area_path as "areaPath", awaited_until as "awaitedUntil", on_time as "onTime",
    late, nil, nil_late as "nilLate", excused, unsent
  from completeness_counts where province = $1 and requirement_id = $2`;

type EventRow = { id: string; at: string; event: Omit<ReportEvent, 'at'> };

const grouped = (rows: readonly EventRow[]): Map<string, ReportEvent[]> => {
  const events = new Map<string, ReportEvent[]>();
  for (const { id, at, event } of rows) {
    const known = events.get(id);
    const one = { ...event, at } as ReportEvent;
    if (known) known.push(one);
    else events.set(id, [one]);
  }
  return events;
};

const readPart = async (client: Client, part: Part): Promise<Evidence> => {
  const key = [part.province, part.requirementId];
  const snapshots = await client.query<Snapshot>(SNAPSHOTS, key);
  const events = await client.query<EventRow>(EVENTS, key);
  const sent = await client.query<Sent & { id: string; revision: number }>(SENT, key);
  const totals = await client.query<TotalRow>(TOTALS, key);
  const counts = await client.query<CountRow>(COUNTS, key);
  return {
    snapshots: snapshots.rows,
    events: grouped(events.rows),
    sent: new Map(sent.rows.map((row) => [`${row.id} ${row.revision}`, row])),
    totals: totals.rows,
    counts: counts.rows,
  };
};

const lookOf = (client: Client): Look => ({
  listParts: async () => (await client.query<Part>(PARTS)).rows,
  countWaiting: async () => {
    const { rows } = await client.query<{ count: number }>('select count(*) from totals_changes');
    return rows[0]?.count ?? 0;
  },
  readPart: (part) => readPart(client, part),
});

/** Looks at the whole nation as it stood at one moment, while others go on writing. */
export const withLook = async <T>(db: Database, work: (look: Look) => Promise<T>): Promise<T> => {
  const client = await db.pool.connect();
  try {
    await client.query('begin transaction isolation level repeatable read read only');
    await client.query("select set_config('amphoe.scope', '/', true)");
    return await work(lookOf(client));
  } finally {
    await client.query('rollback');
    client.release();
  }
};
