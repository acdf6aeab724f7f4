import type { Span } from '#kernel/civil-date.ts';
import { type RawBuilder, sql, type Tx } from '#server/db.ts';
import type { AreaActivity, ListedWhat } from '../model/area-list.ts';

/** Which activities of an area are listed: of which days, their plans or their results. */
export type AreaListing = Span & { readonly area: string; readonly what: ListedWhat };

/** A page of a list. */
export type Page = { readonly offset: number; readonly limit: number };

/** A listed activity with the figures of its report. */
export type ListedActivity = AreaActivity & {
  readonly numbers: Readonly<Record<string, string>> | null;
};

const within = (column: string, { area }: AreaListing): RawBuilder<unknown> =>
  sql`${sql.ref(column)} >= ${area} and ${sql.ref(column)} < ${area}::text || '~'`;

// A plan has no event before it is confirmed; what was held without a plan has an event alone.
const sourceOf = (listing: AreaListing): RawBuilder<unknown> => {
  const { startOn, endOn, what } = listing;
  return what === 'plans'
    ? sql`activities a
        join requirements r on r.id = a.requirement_id
        join offices f on f.id = a.office_id
        left join recorded_events e on e.id = a.id
        left join obligations o on o.event_id = a.id
        left join report_revisions v on v.province = o.province and v.obligation_id = o.id and v.revision = o.revision
      where ${within('a.area_path', listing)} and a.state <> 'dropped'
        and a.held_on >= ${startOn} and a.held_on < ${endOn}`
    : sql`recorded_events e
        join obligations o on o.event_id = e.id
        join report_revisions v on v.province = o.province and v.obligation_id = o.id and v.revision = o.revision
        join requirements r on r.id = e.requirement_id and r.activity is not null
        join offices f on f.id = e.office_id
        left join activities a on a.id = e.id
      where ${within('e.area_path', listing)} and e.withdrawn_at is null
        and e.ended_on >= ${startOn} and e.ended_on < ${endOn}`;
};

const PLAN = sql`coalesce(a.plan, e.about, '{}')`;

// What the report says holds before what was planned.
const TYPE = sql`coalesce(v.answers ->> (r.activity #>> '{fills,type}'), ${PLAN} ->> 'type')`;

/** A page of the activities of an area, by day. */
export const listAreaPage = async (
  tx: Tx,
  listing: AreaListing,
  { offset, limit }: Page,
): Promise<ListedActivity[]> => {
  const { rows } = await sql<ListedActivity>`
    select a.id as "activityId", o.id as "reportId", f.level,
      jsonb_build_object('th', f.name_th, 'en', f.name_en) as office,
      (select jsonb_build_object('th', d.name_th, 'en', d.name_en) from areas d
        where d.level = 'district' and d.code = nullif(split_part(f.area_path, '/', 3), '')) as district,
      (select one -> 'label' from jsonb_array_elements(r.activity -> 'types') one
        where one ->> 'value' = ${TYPE} limit 1) as type,
      coalesce(a.plan ->> 'title', e.title) as title, coalesce(a.held_on, e.ended_on) as "heldOn",
      ${PLAN} ->> 'startsAt' as "startsAt", ${PLAN} ->> 'endsAt' as "endsAt",
      coalesce(${PLAN} ->> 'place', '') as place, ${PLAN} ->> 'hosted' as hosted,
      coalesce(${PLAN} ->> 'partner', '') as partner, (${PLAN} ->> 'expected')::int as expected,
      a.state, a.reason, o.state as status, coalesce(o.nil, false) as nil, o.due_at as "dueAt",
      o.extended_to as "extendedTo", o.submitted_at as "submittedAt", v.numbers
    from ${sourceOf(listing)}
    order by "heldOn", f.area_path, coalesce(a.id, e.id) limit ${limit} offset ${offset}`.execute(
    tx,
  );
  return rows;
};

/** How many activities a list has. */
export const countAreaList = async (tx: Tx, listing: AreaListing): Promise<number> => {
  const { rows } = await sql<{ many: number }>`
    select count(*) as many from ${sourceOf(listing)}`.execute(tx);
  return rows[0]?.many ?? 0;
};

/** The forms that the results of a list were written in. */
export const listAreaForms = async (tx: Tx, listing: AreaListing): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`
    select distinct v.form_version_id as id from ${sourceOf(listing)}
      and v.form_version_id is not null order by 1`.execute(tx);
  return rows.map(({ id }) => id);
};
