import type { Span } from '#kernel/civil-date.ts';
import { type RawBuilder, sql, type Tx } from '#server/db.ts';
import type {
  KnownPlace,
  PublicArea,
  PublicAreaBrief,
  PublishedActivity,
} from '../model/public.ts';

const SHOWN = sql`a.published_at is not null and a.state in ('planned', 'cancelled')`;

const list = async (
  tx: Tx,
  condition: RawBuilder<unknown>,
  limit: number,
): Promise<PublishedActivity[]> => {
  const { rows } = await sql<PublishedActivity>`
    select a.id, a.plan, a.area_path as "areaPath", a.state, to_jsonb(a.postponed_from) as "postponedFrom",
      a.reason, a.shown, a.last_seq as seq, jsonb_build_object('th', f.name_th, 'en', f.name_en) as office,
      jsonb_build_object('th', place.name_th, 'en', place.name_en) as area,
      coalesce((select type -> 'label' from jsonb_array_elements(r.activity -> 'types') type
        where type ->> 'value' = a.plan ->> 'type'), jsonb_build_object('th', a.plan ->> 'type', 'en', a.plan ->> 'type')) as type,
      (select count(*) from activity_visitors v where v.activity_id = a.id) as coming
    from activities a
    join offices f on f.id = a.office_id
    join areas place on place.code = f.area_code
    join requirements r on r.id = a.requirement_id
    where ${SHOWN} and ${condition}
    order by a.held_on, a.plan ->> 'startsAt' nulls first, a.id limit ${limit}`.execute(tx);
  return rows;
};

/** The published activities of an area in a span of days, in order of their days; `limit` at most. */
export const listPublished = (
  tx: Tx,
  areaPath: string,
  { startOn, endOn }: Span,
  limit: number,
): Promise<PublishedActivity[]> =>
  list(
    tx,
    sql`a.area_path >= ${areaPath} and a.area_path < ${areaPath}::text || '~'
      and a.held_on >= ${startOn} and a.held_on < ${endOn}`,
    limit,
  );

/** One published activity. */
export const findPublished = async (tx: Tx, id: string): Promise<PublishedActivity | undefined> =>
  (await list(tx, sql`a.id = ${id}`, 1))[0];

/** An area of today by its code; the nation is `TH`. */
export const findPublicArea = async (
  tx: Tx,
  code: string,
): Promise<PublicAreaBrief | undefined> => {
  const { rows } = await sql<PublicAreaBrief>`
    select a.code, p.path, a.level, jsonb_build_object('th', a.name_th, 'en', a.name_en) as name
    from areas a join area_paths p on p.code = a.code and upper_inf(p.during)
    where a.code = ${code}`.execute(tx);
  return rows[0];
};

/** The areas directly below one that have published activities in a span of days. */
export const listPublicAreas = async (
  tx: Tx,
  code: string,
  { startOn, endOn }: Span,
): Promise<PublicArea[]> => {
  const { rows } = await sql<PublicArea>`
    select child.code, p.path, child.level, jsonb_build_object('th', child.name_th, 'en', child.name_en) as name,
      count(a.id) as activities, count(spot.latitude) as located,
      case when count(spot.latitude) > 0
        then jsonb_build_object('latitude', avg(spot.latitude), 'longitude', avg(spot.longitude)) end as middle
    from area_parents link
    join areas child on child.code = link.code
    join area_paths p on p.code = child.code and upper_inf(p.during)
    join activities a on a.area_path >= p.path and a.area_path < p.path || '~'
      and a.held_on >= ${startOn} and a.held_on < ${endOn} and ${SHOWN}
    cross join lateral jsonb_to_record(coalesce(nullif(a.shown -> 'point', 'null'), '{}'))
      as spot(latitude double precision, longitude double precision)
    where link.parent_code = ${code} and upper_inf(link.during)
    group by child.code, p.path, child.level order by child.code`.execute(tx);
  return rows;
};

/** A part of the earth in degrees. */
export type Earth = {
  readonly left: number;
  readonly right: number;
  readonly low: number;
  readonly high: number;
};

/**
 * The places below an area path that lie in a part of the earth, as far as their coordinates are known: the larger
 * first, then the nearer to its middle; `limit` at most.
 */
export const listKnownPlaces = async (
  tx: Tx,
  areaPath: string,
  { left, right, low, high }: Earth,
  limit: number,
): Promise<KnownPlace[]> => {
  const { rows } = await sql<KnownPlace>`
    select jsonb_build_object('th', a.name_th, 'en', a.name_en) as name,
      jsonb_build_object('latitude', a.latitude, 'longitude', a.longitude) as point
    from area_paths p join areas a on a.code = p.code
    where p.path >= ${areaPath} and p.path < ${areaPath}::text || '~' and upper_inf(p.during)
      and a.level in ('district', 'subdistrict', 'village')
      and a.latitude between ${low} and ${high} and a.longitude between ${left} and ${right}
    order by array_position(array['district', 'subdistrict', 'village'], a.level),
      abs(a.latitude - ${(low + high) / 2}) + abs(a.longitude - ${(left + right) / 2}), a.code
    limit ${limit}`.execute(tx);
  return rows;
};

/**
 * Counts one more who will come, behind a token; the same token again counts nobody. False for an activity
 * that is not open for it, and for a token that another one counted.
 */
export const addVisitor = async (
  tx: Tx,
  tokenHash: Buffer,
  activityId: string,
  today: string,
  at: string,
): Promise<boolean> => {
  await sql`
    insert into activity_visitors (token_hash, activity_id, area_path, at)
    select ${tokenHash}, a.id, a.area_path, ${at} from activities a
    where a.id = ${activityId} and ${SHOWN} and a.state = 'planned' and a.held_on >= ${today}
    on conflict do nothing`.execute(tx);
  const counted = await tx
    .selectFrom('activity_visitors')
    .select('activity_id')
    .where('token_hash', '=', tokenHash)
    .where('activity_id', '=', activityId)
    .executeTakeFirst();
  return counted !== undefined;
};

/** Takes one back by its token; gives the activity, or undefined for a token that is none. */
export const removeVisitor = async (tx: Tx, tokenHash: Buffer): Promise<string | undefined> => {
  const row = await tx
    .deleteFrom('activity_visitors')
    .where('token_hash', '=', tokenHash)
    .returning('activity_id as id')
    .executeTakeFirst();
  return row?.id;
};
