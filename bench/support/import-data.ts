import { createHash, randomUUID } from 'node:crypto';
import { chmod, writeFile } from 'node:fs/promises';
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import pg from 'pg';
import { writeSheet } from '#server/sheets/write-sheet.ts';
import { WEEKLY_FORM, weeklyAnswers } from './weekly-form.ts';

const VILLAGES = 500;

const PEOPLE = `
  with area as (insert into areas (code, level, name_th, name_en)
    select '49', 'province', 'จังหวัดทดสอบ', 'Province' union all
    select (49010100 + n)::text, 'village', 'หมู่บ้าน ' || n, 'Village ' || n from generate_series(1, ${VILLAGES}) n
    returning code, level, name_th, name_en),
  office as (insert into offices (area_code, area_path, level, name_th, name_en)
    select code, case level when 'province' then '/49/' else '/49/4901/490101/' || code || '/' end, level,
      'ที่ทำการ' || name_th, name_en from area returning id, level)
  insert into accounts (username, name, office_id, area_path, roles, password_hash, must_change_password)
  select 'bench', 'bench', id, '/49/', '{recorder}', 'none', false from office where level = 'province'
  returning id, office_id as office`;

const REQUIREMENT = `
  with form as (insert into forms (code, area_path, title_th, title_en) values ('bench', '/', 'แบบ', 'Form') returning id),
  version as (insert into form_versions (form_id, version, definition, published_at) select id, 1, $1, now() from form returning id, form_id),
  programme as (insert into programmes (code, fiscal_year, title_th, title_en) values ('bench', 2027, 'โครงการ', 'Programme') returning id)
  insert into requirements (code, programme_id, title_th, title_en, form_id, level, schedule, chain, stand_ins)
  select 'bench', programme.id, 'รายงาน', 'Report', version.form_id, 'village', '{}',
    '{"steps":[{"level":"province","role":"reviewer"}]}', '{province}' from programme, version
  returning id, programme_id as programme, (select id from version) as version`;

const OBLIGATIONS = `
  insert into obligations (province, requirement_id, programme_id, fiscal_year, office_id, area_path, level, period_id,
    period_start, period_end, opens_at, due_at, form_version_id, holder_office_id, holder_role, held_since)
  select '49', $1, $2, 2027, f.id, f.area_path, 'village', 'bench-' || n, '2020-10-01'::date + 7 * n::int,
    '2020-10-08'::date + 7 * n::int, '2020-10-01Z', '2026-11-10Z', $3, f.id, 'recorder', '2020-10-01Z'
  from offices f, generate_series(1, $4::int) n where f.level = 'village'`;

const RESET = `
  truncate report_drafts, report_revisions, report_events, figure_import_parts;
  update obligations set state = 'due', verdict = null, first_submitted_at = null, submitted_at = null, revision = 0,
    last_seq = 0, step = 0, receipt_no = null, holder_office_id = office_id, holder_role = 'recorder', held = '{}'
  where last_seq > 0;
  truncate totals_changes;
  vacuum (analyze) obligations`;

/** A file to import, in one of the formats. */
export type Sheet = { readonly bytes: Uint8Array; readonly sha256: string; readonly file: string };

/** The data of the benchmark: so many reports that a province may record, and files that hold their figures. */
export type ImportData = {
  readonly rows: number;
  readonly values: number;
  sheet(format: 'csv' | 'xlsx', wrong?: boolean): Promise<Sheet>;
  /** Empties what an import wrote. */
  reset(): Promise<void>;
  /** Makes the row of an import, as sending a file does; gives its id. */
  send(sheet: Sheet): Promise<string>;
  /** Lets it be carried out, as the person's choice does. */
  choose(id: string, sends: boolean): Promise<void>;
  counted(id: string): Promise<Record<string, unknown>>;
  /** Seconds that the database alone takes to copy the rows of a CSV into a plain table. */
  copy(sheet: Sheet): Promise<number>;
  close(): Promise<void>;
};

const KEYS = WEEKLY_FORM.fields.map(({ key }) => key);
const HEAD = ['area-code', 'period-id', ...KEYS];

function* lines(weeks: number, wrong: boolean): Generator<(string | number)[]> {
  let number = 0;
  for (let village = 1; village <= VILLAGES; village += 1)
    for (let week = 1; week <= weeks; week += 1) {
      number += 1;
      const answers = weeklyAnswers(number);
      const figures = KEYS.map((key) => String(answers[key]));
      if (wrong && number % 10 === 0) figures[number % KEYS.length] = 'สิบ';
      yield [String(49_010_100 + village), `bench-${week}`, ...figures];
    }
}

async function* slowly<T>(rows: Iterable<T>): AsyncGenerator<T> {
  yield* rows;
}

const written = async (format: 'csv' | 'xlsx', weeks: number, wrong: boolean): Promise<Buffer> => {
  const columns = HEAD.map((title, at) => ({
    title,
    type: at < 2 ? ('text' as const) : ('decimal' as const),
  }));
  const out = new PassThrough();
  const options = { format, columns, sheetName: 'bench' };
  const [bytes] = await Promise.all([
    buffer(out),
    writeSheet(slowly(lines(weeks, wrong)), options, out),
  ]);
  return bytes;
};

/** Fills a migrated, empty database with about so many reports of twelve figures, none of them written. */
export const fillImportData = async (url: string, reports: number): Promise<ImportData> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const weeks = Math.ceil(reports / VILLAGES);
  const people = (await client.query<{ id: string; office: string }>(PEOPLE)).rows[0];
  const asked = (
    await client.query<{ id: string; programme: string; version: string }>(REQUIREMENT, [
      WEEKLY_FORM,
    ])
  ).rows[0];
  if (!people || !asked) throw new Error('the data of the benchmark could not be made');
  await client.query(OBLIGATIONS, [asked.id, asked.programme, asked.version, weeks]);
  await client.query(
    `create table import_limit (area text, period text, ${KEYS.map((key) => `${key} numeric`)})`,
  );
  await client.query('vacuum (analyze)');
  const sheet = async (format: 'csv' | 'xlsx', wrong = false): Promise<Sheet> => {
    const bytes = await written(format, weeks, wrong);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const file = `/tmp/amphoe-bench-import.${format}`;
    await writeFile(file, bytes);
    await chmod(file, 0o644);
    return { bytes, sha256, file };
  };
  return {
    rows: weeks * VILLAGES,
    values: weeks * VILLAGES * KEYS.length,
    sheet,
    reset: async () => {
      for (const statement of RESET.split(';')) await client.query(statement);
    },
    send: async ({ bytes, sha256 }) => {
      const id = randomUUID();
      await client.query(
        `insert into figure_imports (id, area_path, account_id, office_id, requirement_id, file_name, sha256, size, request_id, address)
         values ($1, '/49/', $2, $3, $4, 'bench', $5, $6, 'bench', '::1')`,
        [id, people.id, people.office, asked.id, sha256, bytes.length],
      );
      return id;
    },
    choose: async (id, sends) => {
      await client.query(
        `update figure_imports set state = 'importing', sends = $2 where id = $1`,
        [id, sends],
      );
    },
    counted: async (id) => {
      const text = 'select state, counts, outcome, problem from figure_imports where id = $1';
      return (await client.query<Record<string, unknown>>(text, [id])).rows[0] ?? {};
    },
    copy: async ({ file }) => {
      await client.query('truncate import_limit');
      const start = performance.now();
      await client.query(`copy import_limit from '${file}' with (format csv, header)`);
      return (performance.now() - start) / 1000;
    },
    close: () => client.end(),
  };
};
