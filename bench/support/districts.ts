import type pg from 'pg';
import { rollUpAll } from '#features/totals/roll-up.ts';
import type { FormDefinition } from '#kernel/form/model.ts';
import { openDatabase } from '#server/db.ts';
import { migrate } from '#server/migrate.ts';
import { databaseUrl, withOwner } from './cluster.ts';
import { WEEKLY_FORM, weeklyAnswers, weeklyNumbers } from './weekly-form.ts';

// 77 provinces of 12 districts each: the nation's 924 offices that report on the same afternoon.
const PLACES = `
  insert into areas (code, level, name_th, name_en) values ('TH', 'department', 'กรมการปกครอง', 'Department');
  insert into areas (code, level, name_th, name_en)
    select p::text, 'province', 'จังหวัดที่ ' || p, 'Province ' || p from generate_series(10, 86) p;
  insert into areas (code, level, name_th, name_en)
    select p || lpad(d::text, 2, '0'), 'district', 'อำเภอที่ ' || d, 'District ' || d
    from generate_series(10, 86) p, generate_series(1, 12) d;
  insert into area_parents
    select code, case level when 'province' then 'TH' else left(code, 2) end, daterange('1941-01-01', null)
    from areas where code <> 'TH';
  select rebuild_area_paths();
  insert into offices (area_code, area_path, level, name_th, name_en)
    select a.code, p.path, a.level, 'ที่ทำการ' || a.name_th, a.name_en || ' office'
    from areas a join area_paths p on p.code = a.code;
  insert into accounts (username, name, office_id, area_path, roles, password_hash, must_change_password)
    select 'recorder.' || area_code, 'recorder ' || area_code, id, area_path, '{recorder}', 'none', false
    from offices where level = 'district';
  insert into sessions (token_hash, account_id, expires_at)
    select sha256(('bench-' || o.area_code)::bytea), a.id, now() + interval '30 days'
    from accounts a join offices o on o.id = a.office_id`;

const CHAIN = {
  steps: [
    { level: 'district', role: 'reviewer' },
    { level: 'province', role: 'reviewer' },
  ],
};
const SCHEDULE = { kind: 'weekly', weekday: 5, firstDueOn: '2026-10-02' };

const PROGRAMME = `
  with form as (
    insert into forms (code, area_path, title_th, title_en) values ('weekly', '/', 'แบบ', 'Form') returning id
  ), version as (
    insert into form_versions (form_id, version, definition, published_at) select id, 1, $1, now() from form
  ), programme as (
    insert into programmes (code, fiscal_year, title_th, title_en) values ('bench', 2027, 'โครงการ', 'Programme') returning id
  )
  insert into requirements (code, programme_id, title_th, title_en, form_id, level, schedule, chain)
    select code, programme.id, 'รายงานประจำสัปดาห์', 'Weekly report', form.id, 'district', $2, $3
    from form, programme, unnest(array['now', 'before']) code`;

const OLD = `
  with old as (
    insert into obligations (province, requirement_id, programme_id, fiscal_year, office_id, area_path, level,
      period_id, period_start, period_end, opens_at, due_at, form_version_id, state, verdict,
      first_submitted_at, submitted_at, accepted_at, receipt_no, revision, last_seq, step, held_since, held)
    select left(o.area_code, 2), r.id, r.programme_id, 2026, o.id, o.area_path, 'district',
      'old-' || week, date '2010-01-01' + week, date '2010-01-08' + week, at - interval '7 days', at, v.id,
      'accepted', 'on-time', at, at, at, nextval('receipt_numbers'), 1, 3, 3, at, '{"0": 500000, "1": 3600, "2": 7200}'
    from generate_series($1::int, $2::int) week
    cross join lateral (select timestamptz '2010-01-08 09:00Z' + week * interval '1 day' as at) t
    cross join offices o
    join requirements r on r.code = 'before'
    join form_versions v on v.form_id = r.form_id
    where o.level = 'district'
    returning province, id, area_path, office_id, form_version_id, receipt_no, submitted_at
  ), revisions as (
    insert into report_revisions (province, obligation_id, revision, client_id, area_path, form_version_id,
      nil, answers, numbers, receipt_no, submitted_at, submitted_by)
    select province, id, 1, gen_random_uuid(), area_path, form_version_id, false, $3, $4, receipt_no, submitted_at,
      office_id from old
  ), events as (
    insert into report_events (province, obligation_id, seq, kind, at, area_path, account_id, office_id, step, detail)
    select province, id, seq, case seq when 1 then 'submitted' else 'accepted' end, submitted_at, area_path,
      office_id, office_id, seq - 1, '{"nil": false, "verdict": "on-time", "revision": 1}'
    from old, generate_series(1, 2) seq
  )
  insert into audit_entries (at, account_id, office_id, area_path, action, subject_kind, subject_id, request_id, address)
  select submitted_at, office_id, office_id, area_path, 'report.submitted', 'report', id::text,
    gen_random_uuid()::text, '127.0.0.1' from old`;

const OFFICES = 924;
const WEEKS_AT_ONCE = 50;

const fillOld = async (client: pg.Client, rows: number): Promise<void> => {
  const weeks = Math.ceil(rows / OFFICES);
  for (let first = 0; first < weeks; first += WEEKS_AT_ONCE) {
    const last = Math.min(weeks, first + WEEKS_AT_ONCE) - 1;
    await client.query(OLD, [first, last, weeklyAnswers(first), weeklyNumbers(first)]);
  }
};

/** Makes the nation's districts, their recorders and sessions, and a weekly report of a form that each owes. */
export const makeDistricts = async (client: pg.Client, form: FormDefinition): Promise<void> => {
  await client.query(PLACES);
  await client.query(PROGRAMME, [form, SCHEDULE, CHAIN]);
};

const settle = (url: string, rows: number): Promise<void> =>
  withOwner(url, async (client) => {
    await makeDistricts(client, WEEKLY_FORM);
    await fillOld(client, rows);
    await client.query('vacuum (analyze)');
  });

const isThere = (clusterUrl: string, name: string): Promise<boolean> =>
  withOwner(clusterUrl, async (client) => {
    const found = await client.query('select from pg_database where datname = $1', [name]);
    return found.rowCount !== 0;
  });

const KEPT_BETWEEN_RUNS = 100_000;

/**
 * The address of a database with the nation's districts and so many old reports. A large one takes
 * minutes to make and is kept; a small one is made anew, for each run leaves its reports behind.
 */
export const districtsDatabase = async (clusterUrl: string, rows: number): Promise<string> => {
  const name = `deadline_${rows}`;
  const url = databaseUrl(clusterUrl, name);
  if (rows >= KEPT_BETWEEN_RUNS && (await isThere(clusterUrl, name))) {
    await migrate({ connectionString: url });
    return url;
  }
  const making = databaseUrl(clusterUrl, `${name}_making`);
  await withOwner(clusterUrl, async (client) => {
    await client.query(`drop database if exists ${name}_making with (force)`);
    await client.query(`create database ${name}_making`);
  });
  await migrate({ connectionString: making });
  await settle(making, rows);
  await withOwner(clusterUrl, async (client) => {
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`alter database ${name}_making rename to ${name}`);
  });
  return url;
};

/** The address of a new database in which the nation's districts owe a report of a form; nothing old is in it. */
export const newDistrictsDatabase = async (
  clusterUrl: string,
  name: string,
  form: FormDefinition,
): Promise<string> => {
  await withOwner(clusterUrl, async (client) => {
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`create database ${name}`);
  });
  const url = databaseUrl(clusterUrl, name);
  await migrate({ connectionString: url });
  await withOwner(url, (client) => makeDistricts(client, form));
  return url;
};

/** A report that is owed, and the session that may send it. */
export type Owed = { readonly id: string; readonly token: string; readonly formVersionId: string };

const OWE = `
  insert into obligations (province, requirement_id, programme_id, fiscal_year, office_id, area_path, level,
    period_id, period_start, period_end, opens_at, due_at, form_version_id, holder_office_id, holder_role, held_since)
  select left(o.area_code, 2), r.id, r.programme_id, 2027, o.id, o.area_path, 'district',
    $1 || '-' || week, current_date - 7, current_date, now() - interval '7 days', now() + interval '1 day', v.id,
    o.id, 'recorder', now() - interval '7 days'
  from generate_series(1, $2::int) week
  cross join offices o
  join requirements r on r.code = 'now'
  join form_versions v on v.form_id = r.form_id
  where o.level = 'district'
  returning id, form_version_id as "formVersionId",
    (select 'bench-' || f.area_code from offices f where f.id = office_id) as token`;

/** Makes at least so many new obligations, spread over the districts; the statistics know them. */
export const owe = (url: string, least: number): Promise<readonly Owed[]> =>
  withOwner(url, async (client) => {
    const weeks = Math.ceil(least / OFFICES);
    const { rows } = await client.query<Owed>(OWE, [String(Date.now()), weeks]);
    await client.query('analyze obligations');
    return rows;
  });

/**
 * Computes all counts and totals that wait, so that a run measures the roll-up of its own reports; then
 * a checkpoint, so that every run begins with one.
 */
export const settleCounts = async (url: string): Promise<void> => {
  const db = openDatabase({ connectionString: url }, 2);
  await rollUpAll(db).finally(() => db.close());
  await withOwner(url, (client) => client.query('checkpoint'));
};

/** Takes away what was owed and not sent, so that the database grows by the reports alone. */
export const forgetUnsent = (url: string): Promise<unknown> =>
  withOwner(url, (client) =>
    client.query(`delete from obligations o using requirements r
      where r.id = o.requirement_id and r.code = 'now' and o.last_seq = 0`),
  );
