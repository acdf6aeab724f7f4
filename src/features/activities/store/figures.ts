import type { Period } from '#kernel/period.ts';
import { type RawBuilder, sql, type Tx } from '#server/db.ts';
import type { Candidate, SummaryCounts, SummaryDefinition, SummaryRow } from '../model/summary.ts';

/** What a summary counts: which reports of which days within which area. */
export type Counting = {
  readonly programmeId: string;
  readonly definition: SummaryDefinition;
  readonly areaPath: string;
  readonly period: Period;
};

const DEPTH_OF_PROVINCE = 1;

// The area one step below the summary's own, or the report's own where there is none.
const placeOf = (areaPath: string): RawBuilder<string> => {
  const depth = areaPath.split('/').filter(Boolean).length + DEPTH_OF_PROVINCE;
  return sql<string>`array_to_string((string_to_array(o.area_path, '/'))[1:${depth}::int + 1], '/')
    || case when array_length(string_to_array(o.area_path, '/'), 1) > ${depth}::int + 1 then '/' else '' end`;
};

const within = ({
  programmeId,
  definition,
  areaPath,
  period,
}: Counting): RawBuilder<unknown> => sql`
  r.programme_id = ${programmeId} and r.code = any(${definition.requirements}::text[])
  and o.area_path >= ${areaPath} and o.area_path < ${areaPath}::text || '~'
  and o.period_start >= ${period.startOn} and o.period_start < ${period.endOn}`;

const isCounted = ({ definition }: Counting): RawBuilder<boolean> =>
  definition.counts === 'accepted'
    ? sql`o.state = 'accepted' and not o.nil`
    : sql`o.revision > 0 and o.state <> 'excused' and not o.nil`;

// The type as the report says it, else as the plan did.
const TYPE = sql`coalesce(v.answers ->> (r.activity #>> '{fills,type}'), a.plan ->> 'type', '')`;

const REPORTS = sql`obligations o
  join requirements r on r.id = o.requirement_id
  join report_revisions v on v.province = o.province and v.obligation_id = o.id and v.revision = o.revision
  left join activities a on a.id = o.event_id`;

/** The figures of a summary by area below, level and type. */
export const listSummaryRows = async (tx: Tx, counting: Counting): Promise<SummaryRow[]> => {
  const { areaPath, definition } = counting;
  const { rows } = await sql<SummaryRow>`
    with counted as (
      select ${placeOf(areaPath)} as place, o.level, ${TYPE} as type, v.numbers
      from ${REPORTS} where ${within(counting)} and ${isCounted(counting)}
    ), sums as (
      select place, level, type, n.key, trim_scale(sum(n.value::numeric))::text as total
      from counted, jsonb_each_text(numbers) n where n.key = any(${definition.figures}::text[])
      group by place, level, type, n.key
    ), counts as (
      select place, level, type, count(*) as activities from counted group by place, level, type
    )
    select c.place as "areaPath", c.level, c.type, c.activities,
      coalesce((select jsonb_object_agg(s.key, s.total) from sums s
        where s.place = c.place and s.level = c.level and s.type = c.type), '{}') as figures,
      jsonb_build_object('th', coalesce(area.name_th, c.place), 'en', coalesce(area.name_en, c.place)) as area
    from counts c
    left join areas area on area.code = coalesce(substring(c.place from '([^/]+)/$'), 'TH')
    order by c.place, c.level, c.type`.execute(tx);
  return rows;
};

/** How many activities stand behind a summary, and how many are still on their way. */
export const countActivities = async (tx: Tx, counting: Counting): Promise<SummaryCounts> => {
  const { rows } = await sql<Omit<SummaryCounts, 'cancelled'>>`
    select count(*) as held, count(*) filter (where ${isCounted(counting)}) as counted,
      count(*) filter (where o.state = 'in-review' and not (${isCounted(counting)})) as waiting,
      count(*) filter (where o.state in ('due', 'returned')) as missing
    from obligations o join requirements r on r.id = o.requirement_id
    where ${within(counting)}`.execute(tx);
  const { programmeId, definition, areaPath, period } = counting;
  const cancelled = await sql<{ many: number }>`
    select count(*) as many from activities a join requirements r on r.id = a.requirement_id
    where r.programme_id = ${programmeId} and r.code = any(${definition.requirements}::text[])
      and a.state = 'cancelled' and a.area_path >= ${areaPath} and a.area_path < ${areaPath}::text || '~'
      and a.held_on >= ${period.startOn} and a.held_on < ${period.endOn}`.execute(tx);
  const [counts = { held: 0, counted: 0, waiting: 0, missing: 0 }] = rows;
  return { ...counts, cancelled: cancelled.rows[0]?.many ?? 0 };
};

/** How many reports that count now did not count at an instant: they came, or were accepted, later. */
export const countLater = async (tx: Tx, counting: Counting, since: string): Promise<number> => {
  const at = counting.definition.counts === 'accepted' ? sql`o.accepted_at` : sql`o.submitted_at`;
  const { rows } = await sql<{ many: number }>`
    select count(*) as many from obligations o join requirements r on r.id = o.requirement_id
    where ${within(counting)} and ${isCounted(counting)} and ${at} > ${since}::timestamptz`.execute(
    tx,
  );
  return rows[0]?.many ?? 0;
};

/** A counted report with its answers, as the choice and the telling of activities need it. */
export type CountedReport = Omit<Candidate, 'photos'> & {
  readonly revision: number;
  readonly formVersionId: string;
  readonly answers: Readonly<Record<string, unknown>>;
};

/** The counted reports with photos, the greatest first by the rule's figures; `limit` at most. */
export const listCandidates = async (
  tx: Tx,
  counting: Counting,
  limit: number,
  only?: readonly string[],
): Promise<CountedReport[]> => {
  const { definition, areaPath } = counting;
  const { photos, picks } = definition;
  if (photos === null) return [];
  const chosen = only === undefined ? sql`` : sql`and o.id = any(${[...only]}::uuid[])`;
  const { rows } = await sql<CountedReport>`
    select * from (select o.id as "reportId", v.revision, v.form_version_id as "formVersionId", v.answers,
      coalesce(v.answers ->> (r.activity #>> '{fills,title}'), e.title, '') as title, ${TYPE} as type,
      jsonb_build_object('th', f.name_th, 'en', f.name_en) as office, ${placeOf(areaPath)} as "areaPath",
      o.period_start as "heldOn",
      (select trim_scale(coalesce(sum(n.value::numeric), 0))::text from jsonb_each_text(v.numbers) n
        where n.key = any(${picks.by}::text[])) as score
    from ${REPORTS}
    join offices f on f.id = o.office_id
    left join recorded_events e on e.id = o.event_id
    where ${within(counting)} and ${isCounted(counting)} ${chosen}
      and jsonb_array_length(coalesce(nullif(v.answers -> ${photos}, 'null'), '[]')) > 0
    ) one order by score::numeric desc, "heldOn" desc, "reportId" limit ${limit}`.execute(tx);
  return rows;
};

/** The newest published form of each requirement that a summary puts together. */
export const listFormVersions = async (tx: Tx, counting: Counting): Promise<string[]> => {
  const { programmeId, definition } = counting;
  const { rows } = await sql<{ id: string }>`
    select distinct on (r.code) v.id from requirements r
    join form_versions v on v.form_id = r.form_id and v.published_at is not null
    where r.programme_id = ${programmeId} and r.code = any(${definition.requirements}::text[])
    order by r.code, v.version desc`.execute(tx);
  return rows.map(({ id }) => id);
};

/** The types of activity that the requirements of a summary know. */
export const listTypes = async (tx: Tx, counting: Counting) => {
  const { programmeId, definition } = counting;
  const { rows } = await sql<{ types: { value: string; label: { th: string; en: string } }[] }>`
    select r.activity -> 'types' as types from requirements r
    where r.programme_id = ${programmeId} and r.code = any(${definition.requirements}::text[])
      and r.activity is not null order by r.code`.execute(tx);
  const all = rows.flatMap(({ types }) => types);
  return [...new Map(all.map((type) => [type.value, type])).values()];
};
