import { CHAIN_OF } from '#features/reports/door.ts';
import type { ReviewStep } from '#features/reports/model/chain.ts';
import type { AreaPath, Level } from '#kernel/area.ts';
import { sql, type Tx } from '#server/db.ts';

/** Whose reports are measured, and until when the running holds count. */
export type HeldQuestion = {
  readonly requirementId: string;
  readonly periodId?: string | undefined;
  readonly area: AreaPath;
  readonly now: string;
};

/** How long reports lay at a stop of their chain: the recording office (no role), or a level's review. */
export type HeldRow = {
  readonly level: Level;
  /** None for the office that reports. */
  readonly role: ReviewStep['role'] | null;
  readonly reports: number;
  readonly averageSeconds: number;
  readonly longestSeconds: number;
  readonly holding: number;
};

/**
 * Time held by stop: what is past (obligations.held) and the hold that runs now. Each report is read by
 * its own chain, so that the time lies with the level that took it, whatever the chain is today.
 */
export const listHeld = async (tx: Tx, question: HeldQuestion): Promise<HeldRow[]> => {
  const { requirementId, periodId, area, now } = question;
  const { rows } = await sql<HeldRow>`
    with asked as (
      select o.id, o.held, o.held_since, o.state, o.level, ${sql.raw(CHAIN_OF)} -> 'steps' as steps, case when o.state = 'in-review' then o.step else 0 end as step
      from obligations o join requirements r on r.id = o.requirement_id
      where o.requirement_id = ${requirementId} and o.opens_at <= ${now}::timestamptz
        and o.area_path >= ${area} and o.area_path < ${`${area}~`}
        ${periodId === undefined ? sql`` : sql`and o.period_id = ${periodId}`}
    ), spans as (
      select id, level, steps, past.key::int as step, past.value::float8 as seconds, false as running
      from asked cross join lateral jsonb_each_text(held) past
      union all
      select id, level, steps, step, greatest(0, extract(epoch from ${now}::timestamptz - held_since))::float8, true
      from asked where state in ('due', 'in-review', 'returned')
    ), sums as (
      select id, case when step = 0 then level else steps -> (step - 1) ->> 'level' end as level,
        case when step > 0 then steps -> (step - 1) ->> 'role' end as role,
        sum(seconds) as seconds, bool_or(running) as running
      from spans group by 1, 2, 3
    )
    select level, role, count(*)::int as reports, avg(seconds) as "averageSeconds", max(seconds) as "longestSeconds",
      (count(*) filter (where running))::int as holding
    from sums group by level, role order by level, role`.execute(tx);
  return rows;
};
