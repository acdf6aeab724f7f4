import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { FormDefinition } from '#kernel/form/model.ts';

/** Figures on the form; with the columns that every report has, the sheet has 60. */
const FIGURES = 49;

/** What an export of the data needs to be asked for. */
export type ExportData = {
  readonly accountId: string;
  readonly requirementId: string;
  /** Makes the row of an export, as asking for one does; gives its id. */
  ask(format: 'xlsx' | 'csv'): Promise<string>;
  close(): Promise<void>;
};

const form = FormDefinition.parse({
  title: { th: 'แบบวัดการส่งออก', en: 'Export benchmark' },
  fields: Array.from({ length: FIGURES }, (_, at) => ({
    type: at % 7 === 0 ? 'money' : 'integer',
    key: `n${at}`,
    label: { th: `ตัวเลขที่ ${at}`, en: `Figure ${at}` },
  })),
});

const PEOPLE = `
  with area as (insert into areas (code, level, name_th, name_en) values ('4905', 'district', 'อำเภอทดสอบ', 'District') returning code),
  office as (insert into offices (area_code, area_path, level, name_th, name_en)
    select code, '/49/4905/', 'district', 'ที่ทำการอำเภอทดสอบ', 'District office' from area returning id)
  insert into accounts (username, name, office_id, area_path, roles, password_hash, must_change_password)
  select 'bench', 'bench', id, '/49/4905/', '{viewer}', 'none', false from office returning id, office_id as office`;

const REQUIREMENT = `
  with form as (insert into forms (code, area_path, title_th, title_en) values ('bench', '/', 'แบบ', 'Form') returning id),
  version as (insert into form_versions (form_id, version, definition, published_at) select id, 1, $1, now() from form returning id, form_id),
  programme as (insert into programmes (code, fiscal_year, title_th, title_en) values ('bench', 2027, 'โครงการ', 'Programme') returning id)
  insert into requirements (code, programme_id, title_th, title_en, form_id, level, schedule, chain)
  select 'bench', programme.id, 'รายงาน', 'Report', version.form_id, 'district', '{}', '{"steps":[]}' from programme, version
  returning id, programme_id as programme, (select id from version) as version`;

const OBLIGATIONS = `
  insert into obligations (province, requirement_id, programme_id, fiscal_year, office_id, area_path, level, period_id,
    period_start, period_end, opens_at, due_at, form_version_id, state, verdict, first_submitted_at, submitted_at,
    accepted_at, receipt_no, revision, held_since)
  select '49', $1, $2, 2027, $3, '/49/4905/', 'district', 'bench-' || n, '2026-10-01', '2026-11-01', '2026-10-01Z',
    '2026-11-10Z', $4, 'accepted', 'on-time', '2026-11-09Z', '2026-11-09Z', '2026-11-09Z', n, 1, '2026-10-01Z'
  from generate_series(1, $5::int) n`;

const REVISIONS = `
  insert into report_revisions (province, obligation_id, revision, client_id, area_path, form_version_id, nil, answers, submitted_by)
  select o.province, o.id, 1, gen_random_uuid(), o.area_path, o.form_version_id, false,
    (select jsonb_object_agg('n' || k, case when k % 7 = 0
      then to_jsonb(o.receipt_no * (k + 1) || '.50') else to_jsonb(o.receipt_no * (k + 3) % 100000) end)
      from generate_series(0, ${FIGURES - 1}) k), $1
  from obligations o`;

/** Fills a migrated, empty database with one form of 49 figures and so many accepted reports. */
export const fillExportData = async (url: string, reports: number): Promise<ExportData> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const people = (await client.query<{ id: string; office: string }>(PEOPLE)).rows[0];
  const asked = (
    await client.query<{ id: string; programme: string; version: string }>(REQUIREMENT, [form])
  ).rows[0];
  if (!people || !asked) throw new Error('the data of the benchmark could not be made');
  const owed = [asked.id, asked.programme, people.office, asked.version, reports];
  await client.query(OBLIGATIONS, owed);
  await client.query(REVISIONS, [people.id]);
  await client.query('vacuum (analyze) obligations, report_revisions');
  return {
    accountId: people.id,
    requirementId: asked.id,
    ask: async (format) => {
      const id = randomUUID();
      const input = { language: 'th', input: { requirementId: asked.id } };
      await client.query(
        `insert into export_jobs (id, area_path, account_id, kind, format, input) values ($1, '/49/4905/', $2, 'form-reports', $3, $4)`,
        [id, people.id, format, input],
      );
      return id;
    },
    close: () => client.end(),
  };
};
