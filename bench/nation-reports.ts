import type pg from 'pg';
import { FIGURES, RANDOM_ANSWERS } from './nation-form.ts';
import type { BenchPeriod } from './nation-periods.ts';

// What became of each report is drawn once: excused, never sent, sent late, nil, or plainly sent.
// Snapshot, events and revisions below tell the same story, so that `amphoe totals verify` agrees.
const OBLIGATIONS = `
  insert into obligations (
    province, requirement_id, programme_id, fiscal_year, office_id, area_path, level, period_id,
    period_start, period_end, opens_at, due_at, form_version_id, state, nil, verdict,
    first_submitted_at, submitted_at, accepted_at, revision, last_seq, step,
    holder_office_id, holder_role, held_since, held)
  with periods as (
    select * from jsonb_to_recordset($1) as p(rhythm text, "fiscalYear" smallint, id text,
      "startOn" date, "endOn" date, "opensAt" timestamptz, "dueAt" timestamptz)
  ), owed as materialized (
    select r.id as requirement_id, r.programme_id, f.id as office_id, f.area_path, v.id as form_version_id, p.*,
      random() as fate, random() as speed
    from requirements r
    join programmes g on g.id = r.programme_id
    join periods p on p."fiscalYear" = g.fiscal_year and starts_with(r.code, p.rhythm)
    join form_versions v on v.form_id = r.form_id
    cross join offices f
    where f.level = 'district'
    order by r.id, p."startOn", f.area_path
  ), sent as (
    select *, case
      when fate < 0.01 then null
      when fate < 0.07 then null
      when fate < 0.17 then date_trunc('milliseconds', "dueAt" + speed * interval '5 days')
      else date_trunc('milliseconds', "dueAt" - speed * interval '2 days') end as sent_at
    from owed
  ), told as (
    select *, case
      when fate < 0.01 and "opensAt" + interval '1 day' < $2 then 'excused'
      when sent_at is null or sent_at > $2::timestamptz then 'due'
      when sent_at + interval '6 days' < $2 then 'accepted'
      else 'in-review' end as fallen
    from sent
  )
  select substr(area_path, 2, 2), requirement_id, programme_id, "fiscalYear", office_id, area_path, 'district', id,
    "startOn", "endOn", "opensAt", "dueAt", form_version_id, fallen,
    fallen in ('accepted', 'in-review') and fate > 0.95,
    case when fallen in ('accepted', 'in-review') then case when sent_at <= "dueAt" then 'on-time' else 'late' end end,
    case when fallen in ('accepted', 'in-review') then sent_at end,
    case when fallen in ('accepted', 'in-review') then sent_at end,
    case when fallen = 'accepted' then sent_at + interval '2 days' end,
    (fallen in ('accepted', 'in-review'))::int,
    case fallen when 'accepted' then 3 when 'due' then 0 else 1 end,
    case fallen when 'accepted' then 3 when 'in-review' then 1 else 0 end,
    case when fallen in ('due', 'in-review') then office_id end,
    case fallen when 'due' then 'recorder' when 'in-review' then 'reviewer' end,
    case fallen when 'due' then "opensAt" when 'excused' then "opensAt" + interval '1 day'
      when 'in-review' then sent_at else sent_at + interval '2 days' end,
    case fallen when 'due' then '{}' when 'excused' then '{"0": 86400}'
      else jsonb_build_object('0', round(extract(epoch from sent_at - "opensAt"))::int)
        || case fallen when 'accepted' then '{"1": 86400, "2": 86400}' else '{}' end::jsonb end
  from told`;

/** Every office's obligations for the periods, with what became of each until `now`. */
export const fillObligations = async (
  client: pg.Client,
  periods: readonly BenchPeriod[],
  now: string,
): Promise<void> => {
  await client.query(OBLIGATIONS, [JSON.stringify(periods), now]);
};

const REVISIONS = `
  insert into report_revisions (
    province, obligation_id, revision, client_id, area_path, form_version_id, nil, answers, numbers,
    submitted_at, submitted_by)
  select province, id, 1, gen_random_uuid(), area_path, form_version_id, nil,
    answers, case when nil then '{}' else ${FIGURES} end, submitted_at, account
  from (
    select o.*, a.id as account, case when o.nil then '{}' else ${RANDOM_ANSWERS} end as answers
    from obligations o join accounts a on a.office_id = o.office_id
    where o.revision = 1
  ) sent`;

/** What was sent for each submitted report: 12 random figures, or nil. */
export const fillRevisions = async (client: pg.Client): Promise<void> => {
  await client.query(REVISIONS);
};

const EVENTS = `
  insert into report_events (province, obligation_id, seq, kind, at, area_path, account_id, office_id, step, detail)
  select o.province, o.id, e.seq, e.kind, e.at, o.area_path, null, o.office_id, e.step, e.detail
  from obligations o cross join lateral (
    select 1 as seq, 'submitted' as kind, o.submitted_at as at, 0 as step,
      jsonb_build_object('revision', 1, 'nil', o.nil, 'verdict', o.verdict) as detail
    where o.revision = 1
    union all
    select seq, 'accepted', o.submitted_at + (seq - 1) * interval '1 day', seq - 1, '{}'
    from generate_series(2, 3) seq where o.state = 'accepted'
    union all
    select 1, 'excused', o.held_since, 0, '{"reason": "benchmark"}' where o.state = 'excused'
  ) e`;

/** The events whose fold is the snapshot of each obligation. */
export const fillEvents = async (client: pg.Client): Promise<void> => {
  await client.query(EVENTS);
};

/** Marks every group for the roll-up: the filling connection runs no triggers. */
export const fillTotalsQueue = async (client: pg.Client): Promise<void> => {
  await client.query(`
    insert into totals_changes (requirement_id, province, period_id)
    select distinct requirement_id, province, period_id from obligations`);
};
