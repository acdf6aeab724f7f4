import type { Actor } from '#kernel/actor.ts';
import type { CivilDate } from '#kernel/civil-date.ts';
import { json, sql, type Tx } from '#server/db.ts';
import type { EventRequirement, EventView, RecordedEvent } from '../model/event.ts';

/** An event within the scope, locked until the transaction ends; undefined elsewhere. */
export const lockEvent = async (tx: Tx, id: string): Promise<RecordedEvent | undefined> => {
  const { rows } = await sql<RecordedEvent>`
    select id, requirement_id as "requirementId", office_id as "officeId", area_path as "areaPath", title,
      ended_on as "endedOn", withdrawn_at is not null as withdrawn, planned, about
    from recorded_events where id = ${id} for update`.execute(tx);
  return rows[0];
};

/** An event as it is written, with the answers its report begins with. */
export type NewEvent = Omit<RecordedEvent, 'withdrawn'> & {
  readonly prefill: Readonly<Record<string, unknown>>;
};

/** Writes an event; false when the id is taken. */
export const insertEvent = async (
  tx: Tx,
  event: NewEvent,
  by: { readonly accountId: string; readonly at: string },
): Promise<boolean> => {
  const made = await tx
    .insertInto('recorded_events')
    .values({
      id: event.id,
      requirement_id: event.requirementId,
      office_id: event.officeId,
      area_path: event.areaPath,
      title: event.title,
      ended_on: event.endedOn,
      planned: event.planned,
      prefill: json(event.prefill),
      about: event.about && json(event.about),
      recorded_by: by.accountId,
      recorded_at: by.at,
    })
    .onConflict((on) => on.doNothing())
    .returning('id')
    .executeTakeFirst();
  return made !== undefined;
};

/** Gives an event another title and day, and the report of it other answers to begin with. */
export const changeEvent = async (
  tx: Tx,
  { id, title, endedOn, prefill }: Pick<NewEvent, 'id' | 'title' | 'endedOn' | 'prefill'>,
): Promise<void> => {
  await tx
    .updateTable('recorded_events')
    .set({ title, ended_on: endedOn, prefill: json(prefill) })
    .where('id', '=', id)
    .execute();
};

/** Marks an event as withdrawn, by whom, when and why. */
export const markWithdrawn = async (
  tx: Tx,
  id: string,
  by: { readonly accountId: string; readonly at: string; readonly reason: string },
): Promise<void> => {
  await tx
    .updateTable('recorded_events')
    .set({ withdrawn_by: by.accountId, withdrawn_at: by.at, withdrawn_why: by.reason })
    .where('id', '=', id)
    .execute();
};

/** Takes the obligation of an event away, with its draft; false when something was reported. */
export const removeObligation = async (tx: Tx, eventId: string): Promise<boolean> => {
  const { rows } = await sql<{ removed: boolean }>`
    select remove_event_obligation(${eventId}) as removed`.execute(tx);
  return rows[0]?.removed ?? false;
};

/** The report that an event owes, and until when. */
export const findReport = async (
  tx: Tx,
  eventId: string,
): Promise<{ reportId: string; dueAt: string } | undefined> =>
  tx
    .selectFrom('obligations')
    .select(['id as reportId', 'due_at as dueAt'])
    .where('event_id', '=', eventId)
    .executeTakeFirst();

/** The events of a requirement that stand and ended on a day or later. */
export const listStanding = async (
  tx: Tx,
  requirementId: string,
  since: CivilDate,
): Promise<{ id: string; endedOn: CivilDate }[]> =>
  tx
    .selectFrom('recorded_events')
    .select(['id', 'ended_on as endedOn'])
    .where('requirement_id', '=', requirementId)
    .where('ended_on', '>=', since)
    .where('withdrawn_at', 'is', null)
    .execute();

/** The live reports that offices like the actor's owe after each event. */
export const listEventRequirements = async (tx: Tx, actor: Actor): Promise<EventRequirement[]> => {
  const { rows } = await sql<EventRequirement>`
    select r.id, r.schedule, r.activity as settings, jsonb_build_object('th', r.title_th, 'en', r.title_en) as title,
      jsonb_build_object('th', p.title_th, 'en', p.title_en) as programme
    from requirements r join programmes p on p.id = r.programme_id
    where r.schedule ->> 'kind' = 'afterEvent' and r.active and not p.archived and r.level = ${actor.level}
      and starts_with(${actor.areaPath}, r.area_path)
      and (not exists (select from requirement_offices named where named.requirement_id = r.id)
        or exists (select from requirement_offices named
          where named.requirement_id = r.id and named.office_id = ${actor.officeId}))
      and exists (select from form_versions v where v.form_id = r.form_id and v.published_at is not null)
    order by p.fiscal_year desc, p.position, r.code`.execute(tx);
  return rows;
};

type Row = Omit<EventView, 'mayWithdraw'> & { readonly isUnreported: boolean };

/** The latest events that an office recorded without a plan, with the reports they owe. */
export const listOfficeEvents = async (tx: Tx, officeId: string, limit: number): Promise<Row[]> => {
  const { rows } = await sql<Row>`
    select e.id, e.requirement_id as "requirementId", e.title, e.ended_on as "endedOn", e.about,
      case when e.withdrawn_at is null then null
        else jsonb_build_object('at', e.withdrawn_at, 'reason', e.withdrawn_why) end as withdrawn,
      case when o.id is null then null else jsonb_build_object('id', o.id, 'status', o.state, 'nil', o.nil,
        'dueAt', o.due_at, 'extendedTo', o.extended_to) end as report,
      coalesce(o.last_seq, 0) = 0 as "isUnreported"
    from recorded_events e left join obligations o on o.event_id = e.id
    where e.office_id = ${officeId} and not e.planned
    order by e.ended_on desc, e.recorded_at desc limit ${limit}`.execute(tx);
  return rows;
};
