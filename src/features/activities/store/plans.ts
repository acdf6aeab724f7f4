import type { Span } from '#kernel/civil-date.ts';
import { json, type RawBuilder, sql, type Tx } from '#server/db.ts';
import type {
  Activity,
  ActivityEventBody,
  ActivityHistory,
  ActivityView,
  OwedReport,
} from '../model/activity.ts';
import type { ActivityPlan } from '../model/plan.ts';

/** The state of a plan with whose it is, as commands load it. */
export type StoredActivity = Activity & {
  readonly id: string;
  readonly requirementId: string;
  readonly officeId: string;
  readonly areaPath: string;
  readonly isReported: boolean;
};

/** A plan as lists have it, before it is known what the reader may do. */
export type ActivityRow = Omit<ActivityView, 'actions'> & {
  readonly seq: number;
  readonly isReported: boolean;
};

const STATE = sql`a.id, a.requirement_id as "requirementId", a.office_id as "officeId", a.area_path as "areaPath",
  a.state, a.plan, to_jsonb(a.postponed_from) as "postponedFrom", a.reason, a.published_at as "publishedAt",
  a.shown, a.last_seq as seq`;

// Instants inside JSON, written as everywhere else.
const instant = (column: string) =>
  sql`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const REPORT = sql`case when o.id is null then null else jsonb_build_object('id', o.id, 'status', o.state,
  'nil', o.nil, 'dueAt', ${instant('o.due_at')}, 'extendedTo', ${instant('o.extended_to')}) end as report`;

/** Some plans within the scope, locked in one order until the transaction ends. */
export const lockActivities = async (
  tx: Tx,
  ids: readonly string[],
): Promise<Map<string, StoredActivity>> => {
  const { rows } = await sql<StoredActivity>`
    select ${STATE}, exists (
      select from obligations o where o.event_id = a.id and o.last_seq > 0) as "isReported"
    from activities a where a.id = any(${ids}::uuid[]) order by a.id for update`.execute(tx);
  return new Map(rows.map((row) => [row.id, row]));
};

const stateOf = (activity: Activity) => ({
  state: activity.state,
  plan: json(activity.plan),
  held_on: activity.plan.heldOn,
  postponed_from: [...activity.postponedFrom],
  reason: activity.reason,
  published_at: activity.publishedAt,
  shown: activity.shown && json(activity.shown),
  last_seq: activity.seq,
});

/** Whose plan is written. */
export type Owner = Pick<StoredActivity, 'id' | 'requirementId' | 'officeId' | 'areaPath'>;

/** Writes a new plan; false when the id is taken, elsewhere too. */
export const insertActivity = async (
  tx: Tx,
  owner: Owner,
  activity: Activity,
  at: string,
): Promise<boolean> => {
  const made = await tx
    .insertInto('activities')
    .values({
      id: owner.id,
      requirement_id: owner.requirementId,
      office_id: owner.officeId,
      area_path: owner.areaPath,
      created_at: at,
      ...stateOf(activity),
    })
    .onConflict((on) => on.doNothing())
    .returning('id')
    .executeTakeFirst();
  return made !== undefined;
};

/** Keeps the state folded from the events beside the plan, for lists. */
export const saveActivity = async (tx: Tx, id: string, activity: Activity): Promise<void> => {
  await tx.updateTable('activities').set(stateOf(activity)).where('id', '=', id).execute();
};

/** Writes a past event of a plan. */
export const insertActivityEvent = async (
  tx: Tx,
  owner: Pick<Owner, 'id' | 'areaPath'>,
  event: ActivityEventBody & { readonly seq: number; readonly at: string },
  by: { readonly accountId: string; readonly officeId: string },
): Promise<void> => {
  const { kind, seq, at, ...detail } = event;
  await tx
    .insertInto('activity_events')
    .values({
      activity_id: owner.id,
      seq,
      kind,
      at,
      area_path: owner.areaPath,
      account_id: by.accountId,
      office_id: by.officeId,
      detail: json(detail),
    })
    .execute();
};

const list = async (tx: Tx, condition: RawBuilder<unknown>): Promise<ActivityRow[]> => {
  const { rows } = await sql<ActivityRow>`
    select ${STATE}, jsonb_build_object('th', f.name_th, 'en', f.name_en) as office, f.level, ${REPORT},
      coalesce(o.last_seq, 0) > 0 as "isReported"
    from activities a join offices f on f.id = a.office_id
    left join obligations o on o.event_id = a.id
    where ${condition}
    order by a.held_on, a.plan ->> 'startsAt' nulls first, a.id`.execute(tx);
  return rows;
};

/** The plans of an office in a span of days, but for drafts thrown away, in order of their days. */
export const listOfficeActivities = (
  tx: Tx,
  officeId: string,
  { startOn, endOn }: Span,
): Promise<ActivityRow[]> =>
  list(
    tx,
    sql`a.office_id = ${officeId} and a.held_on >= ${startOn} and a.held_on < ${endOn} and a.state <> 'dropped'`,
  );

/** One plan within the scope. */
export const findActivity = async (tx: Tx, id: string): Promise<ActivityRow | undefined> =>
  (await list(tx, sql`a.id = ${id}`))[0];

/**
 * What of an office's days may be copied: confirmed plans and drafts, each for the one of the requirements
 * that it was made for, or that took its place in another fiscal year.
 */
export const listCopied = async (
  tx: Tx,
  officeId: string,
  { startOn, endOn }: Span,
  requirementIds: readonly string[],
): Promise<{ requirementId: string; plan: ActivityPlan }[]> => {
  const { rows } = await sql<{ requirementId: string; plan: ActivityPlan }>`
    select coalesce(
        (select next.id from requirements former
          join programmes before on before.id = former.programme_id
          join programmes after on after.code = before.code and after.area_path = before.area_path
          join requirements next on next.programme_id = after.id and next.code = former.code
          where former.id = a.requirement_id and next.id = any(${[...requirementIds]}::uuid[]) limit 1),
        a.requirement_id) as "requirementId", a.plan
    from activities a
    where a.office_id = ${officeId} and a.held_on >= ${startOn} and a.held_on < ${endOn}
      and a.state in ('planned', 'draft')
    order by a.held_on, a.id`.execute(tx);
  return rows;
};

/** The reports that some activities owe. */
export const listReports = async (
  tx: Tx,
  ids: readonly string[],
): Promise<Map<string, OwedReport>> => {
  const { rows } = await sql<{ activityId: string; report: OwedReport }>`
    select o.event_id as "activityId", ${REPORT} from obligations o
    where o.event_id = any(${ids}::uuid[])`.execute(tx);
  return new Map(rows.map(({ activityId, report }) => [activityId, report]));
};

/** Everything that happened to a plan, the oldest first, with the names of who did it. */
export const listActivityHistory = async (tx: Tx, id: string): Promise<ActivityHistory[]> => {
  const { rows } = await sql<{ at: string; line: Omit<ActivityHistory, 'at'> }>`
    select e.at, e.detail || jsonb_build_object('kind', e.kind, 'seq', e.seq,
      'by', person_name(e.account_id), 'standIn', coalesce(e.office_id <> a.office_id, false) and e.kind not in ('published', 'unpublished'),
      'office', case when f.id is null then null
        else jsonb_build_object('th', f.name_th, 'en', f.name_en) end) as line
    from activity_events e join activities a on a.id = e.activity_id
    left join offices f on f.id = e.office_id
    where e.activity_id = ${id} order by e.seq`.execute(tx);
  return rows.map(({ at, line }) => ({ ...line, at }) as ActivityHistory);
};
