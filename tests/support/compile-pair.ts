import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { provinceOf } from '#kernel/area.ts';
import { FormDefinition } from '#kernel/form/model.ts';
import { AREAS, type AreaCode, officeId } from './nation.ts';

/** The pair of requirements of S2 as the pack has them: the districts report, the province compiles. */
export type CompilePair = {
  readonly districtFormId: string;
  readonly compiledFormId: string;
  /** Makes the obligation of an office for February 2022; gives its id. */
  owe(code: AreaCode): Promise<string>;
  close(): Promise<void>;
};

const PACK = new URL('../../programmes/flagship-2565/', import.meta.url);

const LEVELS = ['district', 'province', 'department'] as const;

const REQUIREMENTS = {
  district: {
    form: 's2-outstanding-activities',
    compiles: null,
    chain: [
      { level: 'district', role: 'reviewer' },
      { level: 'province', role: 'compiler' },
    ],
  },
  province: {
    form: 's2-compiled-activities',
    compiles: { requirement: 's2-district', group: 'activities' },
    chain: [{ level: 'department', role: 'compiler' }],
  },
  department: {
    form: 's2-compiled-activities',
    compiles: { requirement: 's2-province', group: 'activities' },
    chain: [],
  },
} as const;

const insertForm = async (client: pg.Client, code: string): Promise<[string, string]> => {
  const file = JSON.parse(await readFile(new URL(`form-${code}.json`, PACK), 'utf8'));
  const definition = FormDefinition.parse(file.definition);
  const [formId, versionId] = [randomUUID(), randomUUID()];
  const { th, en } = definition.title;
  await client.query(
    "insert into forms (id, code, area_path, title_th, title_en) values ($1, $2, '/', $3, $4)",
    [formId, code, th, en],
  );
  await client.query(
    'insert into form_versions (id, form_id, version, definition, published_at) values ($1, $2, 1, $3, now())',
    [versionId, formId, definition],
  );
  return [formId, versionId];
};

type Forms = Readonly<Record<string, readonly [formId: string, versionId: string]>>;
type Requirements = Readonly<Record<string, { readonly id: string; readonly versionId: string }>>;

const insertRequirements = async (
  client: pg.Client,
  forms: Forms,
): Promise<[string, Requirements]> => {
  const programmeId = randomUUID();
  await client.query(
    `insert into programmes (id, code, fiscal_year, title_th, title_en) values ($1, 's2', 2022, 'โครงการที่ ๓', 'Project 3')`,
    [programmeId],
  );
  const made: Record<string, { id: string; versionId: string }> = {};
  for (const level of LEVELS) {
    const { form, compiles, chain } = REQUIREMENTS[level];
    const [formId, versionId] = forms[form] ?? ['', ''];
    const id = randomUUID();
    await client.query(
      `insert into requirements (id, code, programme_id, title_th, title_en, form_id, level, schedule, chain, compiles)
       values ($1, $2, $3, 'รายงานกิจกรรมเด่นประจำเดือน', 'Outstanding activities', $4, $5, '{}', $6, $7)`,
      [id, `s2-${level}`, programmeId, formId, level, { steps: chain }, compiles],
    );
    made[level] = { id, versionId };
  }
  return [programmeId, made];
};

/** Puts the S2 programme of districts, provinces and the department into a test database. */
export const settleCompilePair = async (url: string): Promise<CompilePair> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const forms = {
    's2-outstanding-activities': await insertForm(client, 's2-outstanding-activities'),
    's2-compiled-activities': await insertForm(client, 's2-compiled-activities'),
  };
  const [programmeId, requirements] = await insertRequirements(client, forms);
  const owe = async (code: AreaCode): Promise<string> => {
    const [, level, , path] = AREAS.find(([known]) => known === code) ?? AREAS[0];
    const requirement = requirements[level];
    const id = randomUUID();
    await client.query(
      `insert into obligations (province, id, requirement_id, programme_id, fiscal_year, office_id, area_path, level,
         period_id, period_start, period_end, opens_at, due_at, form_version_id, holder_office_id, holder_role, held_since)
       values ($1, $2, $3, $4, 2022, $5, $6, $7, '2022-01', '2022-01-01', '2022-02-01', '2022-01-01Z', '2022-02-10T09:30:00Z', $8, $5, 'recorder', '2022-01-01Z')`,
      [
        provinceOf(path),
        id,
        requirement?.id,
        programmeId,
        officeId(code),
        path,
        level,
        requirement?.versionId,
      ],
    );
    return id;
  };
  return {
    districtFormId: forms['s2-outstanding-activities'][1],
    compiledFormId: forms['s2-compiled-activities'][1],
    owe,
    close: () => client.end(),
  };
};
