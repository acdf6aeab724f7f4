import pg from 'pg';
import { benchAreas } from './nation-areas.ts';
import { BENCH_FORM } from './nation-form.ts';
import { BENCH_NOW, periodsOf, type Rhythm } from './nation-periods.ts';
import { fillEvents, fillObligations, fillRevisions, fillTotalsQueue } from './nation-reports.ts';

/** How big the benchmark's nation is: which fiscal years, and how many programmes of each rhythm a year. */
export type NationSize = {
  readonly fiscalYears: readonly number[];
  readonly programmes: Readonly<Record<Rhythm, number>>;
};

/** 3 years × 20 programmes × 928 districts: about a million reports. */
export const MILLION: NationSize = {
  fiscalYears: [2024, 2025, 2026],
  programmes: { weekly: 4, monthly: 12, quarterly: 4 },
};

/** One year × 6 programmes × 928 districts: about a hundred thousand reports. */
export const HUNDRED_THOUSAND: NationSize = {
  fiscalYears: [2026],
  programmes: { weekly: 1, monthly: 4, quarterly: 1 },
};

const json = (value: unknown): string => JSON.stringify(value);

const fillAreas = async (client: pg.Client): Promise<void> => {
  await client.query(
    `with given as (
       select * from jsonb_to_recordset($1) as a(code text, level text, path text, th text, en text)
     ), known as (
       insert into areas (code, level, name_th, name_en) select code, level, th, en from given
       on conflict do nothing
     ), placed as (
       insert into area_paths (code, path, during)
       select code, path, daterange('1941-01-01', null) from given
     ), made as (
       insert into offices (area_code, area_path, level, name_th, name_en)
       select code, path, level, th, en from given
       returning id, area_path, area_code
     )
     insert into accounts (username, name, office_id, area_path, roles, password_hash, must_change_password)
     select 'bench-' || area_code, 'Bench ' || area_code, id, area_path,
       array['recorder', 'reviewer', 'compiler'], 'none', false
     from made`,
    [json(benchAreas())],
  );
};

const fillForm = async (client: pg.Client): Promise<void> => {
  await client.query(
    `with made as (
       insert into forms (code, area_path, title_th, title_en)
       values ('bench', '/', 'แบบรายงานทดสอบ', 'Benchmark form') returning id
     )
     insert into form_versions (form_id, version, definition, published_at)
     select id, 1, $1, now() from made`,
    [json(BENCH_FORM)],
  );
};

const programmesOf = (size: NationSize) =>
  size.fiscalYears.flatMap((fiscalYear) =>
    Object.entries(size.programmes).flatMap(([rhythm, count]) =>
      Array.from({ length: count }, (_, index) => ({ fiscalYear, code: `${rhythm}-${index + 1}` })),
    ),
  );

const fillProgrammes = async (client: pg.Client, size: NationSize): Promise<void> => {
  await client.query(
    `with given as (
       select code, "fiscalYear" as fiscal_year
       from jsonb_to_recordset($1) as p(code text, "fiscalYear" smallint)
     ), made as (
       insert into programmes (code, fiscal_year, title_th, title_en)
       select code, fiscal_year, 'โครงการ ' || code, 'Programme ' || code from given
       returning id, code
     )
     insert into requirements (code, programme_id, title_th, title_en, form_id, level, schedule, chain)
     select made.code, made.id, 'รายงาน ' || made.code, 'Report ' || made.code, f.id, 'district', '{}',
       '{"steps": [{"level": "district", "role": "reviewer"}, {"level": "province", "role": "reviewer"}]}'
     from made, forms f where f.code = 'bench'`,
    [json(programmesOf(size))],
  );
};

/**
 * Fills an empty, migrated database with a nation of reports: obligations, events, revisions with 12
 * figures each, and the marks from which the roll-up makes the totals. The connection is the owner's.
 */
export const fillNation = async (url: string, size: NationSize): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    // Made by the rules of the schema already; checking each reference again takes minutes.
    await client.query('set session_replication_role = replica; set synchronous_commit = off');
    await client.query('select setseed(0.4901)');
    await fillAreas(client);
    await fillForm(client);
    await fillProgrammes(client, size);
    await fillObligations(client, size.fiscalYears.flatMap(periodsOf), BENCH_NOW);
    await fillRevisions(client);
    await fillEvents(client);
    await fillTotalsQueue(client);
    await client.query('vacuum (analyze)');
  } finally {
    await client.end();
  }
};
