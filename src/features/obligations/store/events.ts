import type { Actor } from '#kernel/actor.ts';
import type { CivilDate } from '#kernel/civil-date.ts';
import { json, sql, type Tx } from '#server/db.ts';
import type { EventOffice, EventRequirement, EventView, RecordedEvent } from '../model/event.ts';

/** An event within the scope, locked until the transaction ends; undefined elsewhere. */
export const lockEvent = async (tx: Tx, id: string): Promise<RecordedEvent | undefined> => {
  const { rows } = await sql<RecordedEvent>`
    select e.id, e.requirement_id as "requirementId", e.office_id as "officeId", e.area_path as "areaPath",
      e.title, e.ended_on as "endedOn", e.withdrawn_at is not null as withdrawn, e.planned, e.about,
      (select r.stand_ins from requirements r where r.id = e.requirement_id) as "standIns"
    from recorded_events e where e.id = ${id} for update of e`.execute(tx);
  return rows[0];
};

/** An event as it is written, with the answers its report begins with. */
export type NewEvent = Omit<RecordedEvent, 'withdrawn' | 'standIns'> & {
  readonly prefill: Readonly<Record<string, unknown>>;
};

/** Writes an event; false when the id is taken. */
export const insertEvent = async (
  tx: Tx,
  event: NewEvent,
  by: {
    readonly accountId: string;
    readonly at: string;
    /** The office of the recorder, where it stands in for the event's own. */
    readonly standInOfficeId?: string;
  },
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
      stand_in_office_id: by.standInOfficeId ?? null,
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

/** A report after events with the levels above that may stand in. */
export type AskedRequirement = Omit<EventRequirement, 'mayRecord'> &
  Pick<RecordedEvent, 'standIns'>;

/** The live reports that an office owes after each event. */
export const listEventRequirements = async (
  tx: Tx,
  office: Pick<EventOffice, 'id' | 'level' | 'areaPath'>,
): Promise<AskedRequirement[]> => {
  const { rows } = await sql<AskedRequirement>`
    select r.id, r.schedule, r.activity as settings, jsonb_build_object('th', r.title_th, 'en', r.title_en) as title,
      jsonb_build_object('th', p.title_th, 'en', p.title_en) as programme, r.stand_ins as "standIns"
    from requirements r join programmes p on p.id = r.programme_id
    where r.schedule ->> 'kind' = 'afterEvent' and r.active and not p.archived and r.level = ${office.level}
      and starts_with(${office.areaPath}, r.area_path)
      and (not exists (select from requirement_offices named where named.requirement_id = r.id)
        or exists (select from requirement_offices named
          where named.requirement_id = r.id and named.office_id = ${office.id}))
      and exists (select from form_versions v where v.form_id = r.form_id and v.published_at is not null)
    order by p.fiscal_year desc, p.position, r.code`.execute(tx);
  return rows;
};

const OFFICE = sql`f.id, f.level, f.area_path as "areaPath",
  jsonb_build_object('th', f.name_th, 'en', f.name_en) as name,
  (select jsonb_build_object('th', a.name_th, 'en', a.name_en) from areas a
    where a.code = split_part(f.area_path, '/', -3)) as above`;

/** An office within the scope: an active one, or the actor's own. */
export const findEventOffice = async (
  tx: Tx,
  id: string,
  actor: Pick<Actor, 'officeId'>,
): Promise<EventOffice | undefined> => {
  const { rows } = await sql<EventOffice>`
    select ${OFFICE} from offices f where f.id = ${id} and (f.active or f.id = ${actor.officeId})
      and starts_with(f.area_path, current_setting('amphoe.scope', true))`.execute(tx);
  return rows[0];
};

/** The active offices below an actor's that owe reports after events in which his level may stand in. */
export const listStandInOffices = async (
  tx: Tx,
  actor: Pick<Actor, 'level' | 'areaPath'>,
  limit: number,
): Promise<EventOffice[]> => {
  const { rows } = await sql<EventOffice>`
    select ${OFFICE} from offices f
    where f.active and f.area_path > ${actor.areaPath} and f.area_path < ${actor.areaPath}::text || '~'
      and exists (select from requirements r join programmes p on p.id = r.programme_id
        where r.schedule ->> 'kind' = 'afterEvent' and r.active and not p.archived
          and ${actor.level} = any (r.stand_ins) and r.level = f.level
          and starts_with(f.area_path, r.area_path)
          and (not exists (select from requirement_offices named where named.requirement_id = r.id)
            or exists (select from requirement_offices named
              where named.requirement_id = r.id and named.office_id = f.id)))
    order by f.area_path, f.created_at limit ${limit}`.execute(tx);
  return rows;
};

type Row = Omit<EventView, 'mayWithdraw'> &
  Pick<RecordedEvent, 'standIns'> & { readonly isUnreported: boolean };

/** The latest events that an office recorded without a plan, with the reports they owe. */
export const listOfficeEvents = async (tx: Tx, officeId: string, limit: number): Promise<Row[]> => {
  const { rows } = await sql<Row>`
    select e.id, e.requirement_id as "requirementId", e.title, e.ended_on as "endedOn", e.about,
      case when e.withdrawn_at is null then null
        else jsonb_build_object('at', e.withdrawn_at, 'reason', e.withdrawn_why) end as withdrawn,
      case when o.id is null then null else jsonb_build_object('id', o.id, 'status', o.state, 'nil', o.nil,
        'dueAt', o.due_at, 'extendedTo', o.extended_to) end as report,
      coalesce(o.last_seq, 0) = 0 as "isUnreported", person_name(e.recorded_by) as "recordedBy",
      case when s.id is not null then jsonb_build_object('th', s.name_th, 'en', s.name_en) end as "standIn",
      (select r.stand_ins from requirements r where r.id = e.requirement_id) as "standIns"
    from recorded_events e left join offices s on s.id = e.stand_in_office_id left join obligations o on o.event_id = e.id
    where e.office_id = ${officeId} and not e.planned
    order by e.ended_on desc, e.recorded_at desc limit ${limit}`.execute(tx);
  return rows;
};
