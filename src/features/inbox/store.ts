import { listEntries } from '#features/reports/door.ts';
import type { ReportEntry } from '#features/reports/model/view.ts';
import { type Actor, hasRole } from '#kernel/actor.ts';
import type { Sentence } from '#kernel/sentence.ts';
import { type RawBuilder, sql, type Tx } from '#server/db.ts';
import type { InboxCounts, InboxKind } from './model.ts';

const KIND = (now: string): RawBuilder<InboxKind> => sql<InboxKind>`
  case when o.state = 'in-review' then 'review'
       when o.state = 'returned' then 'returned'
       when coalesce(o.extended_to, o.due_at) < ${now}::timestamptz then 'overdue'
       else 'due' end`;

// What is compiled from others is also the compiler's to write, though it lies with the recorder.
const orCompiled = (actor: Actor): RawBuilder<unknown> =>
  hasRole(actor, 'compiler')
    ? sql`or o.holder_role = 'recorder' and exists (
        select from requirements c where c.id = o.requirement_id and c.compiles is not null)`
    : sql``;

// It is this office's turn, in one of the caller's roles, and the period has begun.
const waiting = (actor: Actor, now: string): RawBuilder<unknown> => sql`
  o.holder_office_id = ${actor.officeId}
  and (o.holder_role = any(${[...actor.roles]}::text[]) ${orCompiled(actor)})
  and o.opens_at <= ${now}::timestamptz`;

/** Which part of the inbox is asked for. */
export type InboxFilter = {
  readonly kind?: InboxKind | undefined;
  readonly programmeId?: string | undefined;
  readonly offset: number;
  readonly limit: number;
};

/** What waits for the actor, least time left first. */
export const listWaiting = (
  tx: Tx,
  actor: Actor,
  filter: InboxFilter,
  now: string,
): Promise<ReportEntry[]> => {
  const kind = filter.kind ? sql`and ${KIND(now)} = ${filter.kind}` : sql``;
  const programme = filter.programmeId ? sql`and o.programme_id = ${filter.programmeId}` : sql``;
  return listEntries(
    tx,
    sql`${waiting(actor, now)} ${kind} ${programme}`,
    sql`coalesce(o.extended_to, o.due_at), r.code, f.area_path`,
    filter,
  );
};

type CountRow = { kind: InboxKind; programmeId: string; title: Sentence; count: number };

/** How much waits for the actor, by kind and by programme. */
export const countWaiting = async (
  tx: Tx,
  actor: Actor,
  now: string,
): Promise<{
  counts: InboxCounts;
  programmes: { id: string; title: Sentence; count: number }[];
}> => {
  const { rows } = await sql<CountRow>`
    select kind, w.programme_id as "programmeId",
      jsonb_build_object('th', p.title_th, 'en', p.title_en) as title, count
    from (
      select ${KIND(now)} as kind, o.programme_id, count(*) as count
      from obligations o where ${waiting(actor, now)} group by 1, 2
    ) w join programmes p on p.id = w.programme_id
    order by p.position, p.code`.execute(tx);
  const counts: InboxCounts = { overdue: 0, returned: 0, review: 0, due: 0 };
  const programmes = new Map<string, { id: string; title: Sentence; count: number }>();
  for (const row of rows) {
    counts[row.kind] += row.count;
    const known = programmes.get(row.programmeId)?.count ?? 0;
    programmes.set(row.programmeId, {
      id: row.programmeId,
      title: row.title,
      count: known + row.count,
    });
  }
  return { counts, programmes: [...programmes.values()] };
};
