import type pg from 'pg';
import { loadUnitRule } from '#features/units/door.ts';
import { NATION } from '#kernel/area.ts';
import { openDatabase } from '#server/db.ts';
import { withOwner } from './cluster.ts';
import { newDistrictsDatabase } from './districts.ts';
import { PHOTO_FORM } from './weekly-form.ts';

// The nation has some 7,850 local authorities: eight or nine in each of its 924 districts.
const AUTHORITIES = `
  insert into areas (code, level, name_th, name_en)
    select d.code || 'L' || n, 'local-authority', 'อบต. ที่ ' || n, 'Authority ' || n
    from areas d cross join generate_series(1, 9) n
    where d.level = 'district' and (n < 9 or d.code like '%1');
  insert into area_parents
    select code, left(code, 4), daterange('1941-01-01', null) from areas where level = 'local-authority';
  select rebuild_area_paths();
  insert into offices (area_code, area_path, level, name_th, name_en)
    select a.code, p.path, a.level, a.name_th, a.name_en
    from areas a join area_paths p on p.code = a.code where a.level = 'local-authority'`;

// One in six has nothing, the others are somewhere between their first course and a refresher.
const UNITS = `
  insert into units (office_id, area_path, facts, updated_at)
    select id, area_path, json_build_object('courses', 1, 'trainedMen', 20 + n % 15, 'trainedWomen', 10 + n % 20,
        'refreshers', n % 2, 'trainedOn', (current_date - (n % 900)::int)::text, 'orders', n % 3,
        'order', case when n % 3 = 0 then null else json_build_object('number', n || '/2569',
          'orderedOn', (current_date - (n % 800)::int)::text, 'members', 50) end,
        'active', n % 60, 'activeOn', current_date::text, 'equipment', 12, 'ready', n % 12,
        'equipmentOn', current_date::text, 'plannedOn', null),
      now() - n % 60 * interval '1 day'
    from (select id, area_path, row_number() over (order by area_path) as n from offices
      where level = 'local-authority') o
    where n % 6 > 0`;

const READERS = `
  insert into accounts (username, name, office_id, area_path, roles, password_hash, must_change_password)
  select 'bench-' || o.area_code, 'bench', o.id, o.area_path, '{viewer}', 'none', false
  from offices o where o.area_code in ('TH', '10', '1001')`;

// Reports of five photos each; every sixth week of a district repeats one of the week before.
const REPORTS = `
  insert into obligations (province, requirement_id, programme_id, fiscal_year, office_id, area_path, level,
    period_id, period_start, period_end, opens_at, due_at, form_version_id, state, verdict,
    first_submitted_at, submitted_at, accepted_at, receipt_no, revision, last_seq, step, held_since, held)
  select left(o.area_code, 2), r.id, r.programme_id, 2026, o.id, o.area_path, 'district',
    'old-' || week, date '2010-01-01' + week, date '2010-01-08' + week, at - interval '7 days', at, v.id,
    'accepted', 'on-time', at, at, at, nextval('receipt_numbers'), 1, 3, 3, at, '{}'
  from generate_series(1, $1::int) week
  cross join lateral (select timestamptz '2010-01-08 09:00Z' + week * interval '1 day' as at) t
  cross join offices o
  join requirements r on r.code = 'before'
  join form_versions v on v.form_id = r.form_id
  where o.level = 'district'`;

const PHOTOS = `
  insert into attachments (id, province, area_path, office_id, obligation_id, kind, media_type, size,
    original_sha256, display_sha256, thumbnail_sha256, width, height, uploaded_by, uploaded_at)
  select gen_random_uuid(), o.province, o.area_path, o.office_id, o.id, 'photo', 'image/jpeg', 230000,
    md5(o.id::text || n), 'd', 't', 1600, 1200, o.office_id, o.submitted_at
  from obligations o, generate_series(1, 5) n where o.period_id like 'old-%'`;

// Real pictures are alike: low numbers come far more often than an even draw would bring them.
const PRINTS = `
  insert into photo_prints (attachment_id, area_path, print, band_1, band_2, band_3, band_4)
  select id, area_path, decode(md5(id::text) || left(md5(id::text || 'x'), 24), 'hex'),
    65535 * power(random(), 3), 65535 * power(random(), 3), 65535 * power(random(), 3), 65535 * power(random(), 3)
  from attachments`;

const DISTRICTS = 924;
const PHOTOS_A_REPORT = 5;

const fill = async (client: pg.Client, photos: number): Promise<void> => {
  await client.query(AUTHORITIES);
  await client.query(UNITS);
  await client.query(READERS);
  await client.query(REPORTS, [Math.ceil(photos / PHOTOS_A_REPORT / DISTRICTS)]);
  await client.query(PHOTOS);
  await client.query(PRINTS);
  await client.query('vacuum (analyze)');
};

/** A new database with the nation's local authorities, their units, and reports with so many photos. */
export const fieldDatabase = async (clusterUrl: string, photos: number): Promise<string> => {
  const url = await newDistrictsDatabase(clusterUrl, 'field', PHOTO_FORM);
  await withOwner(url, (client) => fill(client, photos));
  const db = openDatabase({ connectionString: url }, 1);
  await db.inScope(NATION, (tx) => loadUnitRule(tx, new Date().toISOString()));
  await db.close();
  return url;
};
