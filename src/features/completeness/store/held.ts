import type { AreaPath } from '#kernel/area.ts';
import { sql, type Tx } from '#server/db.ts';

/** Whose reports are measured, and until when the running holds count. */
export type HeldQuestion = {
  readonly requirementId: string;
  readonly periodId?: string | undefined;
  readonly area: AreaPath;
  readonly now: string;
};

/** How long reports lay at a step; 0 is the office that reports. */
export type HeldRow = {
  readonly step: number;
  readonly reports: number;
  readonly averageSeconds: number;
  readonly longestSeconds: number;
  readonly holding: number;
};

/** Time held by step: what is past (obligations.held) and the hold that runs now. */
export const listHeld = async (tx: Tx, question: HeldQuestion): Promise<HeldRow[]> => {
  const { requirementId, periodId, area, now } = question;
  const { rows } = await sql<HeldRow>`
    with asked as (
      select o.id, o.held, o.held_since, o.state, case when o.state = 'in-review' then o.step else 0 end as step
      from obligations o
      where o.requirement_id = ${requirementId} and o.opens_at <= ${now}::timestamptz
        and o.area_path >= ${area} and o.area_path < ${`${area}~`}
        ${periodId === undefined ? sql`` : sql`and o.period_id = ${periodId}`}
    ), spans as (
      select id, past.key::int as step, past.value::float8 as seconds, false as running
      from asked cross join lateral jsonb_each_text(held) past
      union all
      select id, step, greatest(0, extract(epoch from ${now}::timestamptz - held_since))::float8, true
      from asked where state in ('due', 'in-review', 'returned')
    ), sums as (
      select id, step, sum(seconds) as seconds, bool_or(running) as running from spans group by 1, 2
    )
    select step, count(*)::int as reports, avg(seconds) as "averageSeconds", max(seconds) as "longestSeconds",
      (count(*) filter (where running))::int as holding
    from sums group by step order by step`.execute(tx);
  return rows;
};
