import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { provinceOf } from '#kernel/area.ts';
import { FormDefinition, type FormDefinitionInput } from '#kernel/form/model.ts';
import { AREAS, type AreaCode, officeId } from './nation.ts';

/** A form of two figures, a check, and up to three photos. */
export const SMALL_FORM: FormDefinitionInput = {
  title: { th: 'แบบทดสอบ', en: 'Test form' },
  fields: [
    {
      type: 'integer',
      key: 'times',
      label: { th: 'จำนวนครั้ง', en: 'Times held' },
      required: true,
      min: 0,
      max: 1000,
      adds: 'sum',
    },
    {
      type: 'money',
      key: 'budget',
      label: { th: 'งบประมาณ', en: 'Budget' },
      required: true,
      adds: 'sum',
    },
    {
      type: 'photos',
      key: 'photos',
      label: { th: 'ภาพ', en: 'Photos' },
      required: false,
      min: 0,
      max: 3,
      longestSide: 2000,
    },
  ],
  checks: [
    {
      key: 'no_money_without_work',
      expression: 'times > 0 || budget == 0',
      message: { th: 'ใช้งบโดยไม่ได้จัดกิจกรรม', en: 'Budget without any activity' },
      fields: ['budget'],
    },
  ],
};

/** A test requirement: weekly, district → district chief → province, due and open as told. */
export type TestProgramme = {
  readonly programmeId: string;
  readonly requirementId: string;
  readonly formVersionId: string;
  /** Makes the obligation of an office for a period; gives its id. */
  owe(code: AreaCode, period: OwedPeriod): Promise<string>;
  close(): Promise<void>;
};

export type OwedPeriod = {
  readonly id: string;
  readonly startOn: string;
  readonly endOn: string;
  readonly opensAt: string;
  readonly dueAt: string;
  readonly closesAt?: string;
};

const CHAIN = {
  steps: [
    { level: 'district', role: 'reviewer' },
    { level: 'province', role: 'reviewer' },
  ],
};

const SCHEDULE = { kind: 'weekly', weekday: 5, firstDueOn: '2026-10-02' };

const insertProgramme = async (client: pg.Client): Promise<[string, string, string]> => {
  const [formId, versionId, programmeId, requirementId] = Array.from({ length: 4 }, () =>
    randomUUID(),
  ) as [string, string, string, string];
  await client.query(
    `insert into forms (id, code, area_path, title_th, title_en) values ($1, $2, '/', 'แบบ', 'Form')`,
    [formId, `form-${formId}`],
  );
  await client.query(
    'insert into form_versions (id, form_id, version, definition, published_at) values ($1, $2, 1, $3, now())',
    [versionId, formId, FormDefinition.parse(SMALL_FORM)],
  );
  await client.query(
    `insert into programmes (id, code, fiscal_year, title_th, title_en) values ($1, $2, 2027, 'โครงการ', 'Programme')`,
    [programmeId, `programme-${programmeId}`],
  );
  await client.query(
    `insert into requirements (id, code, programme_id, title_th, title_en, form_id, level, schedule, chain)
     values ($1, 'weekly', $2, 'รายงานประจำสัปดาห์', 'Weekly report', $3, 'district', $4, $5)`,
    [requirementId, programmeId, formId, SCHEDULE, CHAIN],
  );
  return [programmeId, requirementId, versionId];
};

/** Puts one programme with one weekly requirement into a test database. */
export const settleProgramme = async (url: string): Promise<TestProgramme> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const [programmeId, requirementId, formVersionId] = await insertProgramme(client);
  const owe = async (code: AreaCode, period: OwedPeriod): Promise<string> => {
    const [, level, , path] = AREAS.find(([known]) => known === code) ?? AREAS[0];
    const id = randomUUID();
    await client.query(
      `insert into obligations (province, id, requirement_id, programme_id, fiscal_year, office_id, area_path, level,
         period_id, period_start, period_end, opens_at, due_at, closes_at, form_version_id, holder_office_id, holder_role, held_since)
       values ($1, $2, $3, $4, 2027, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $5, 'recorder', $11)`,
      [
        provinceOf(path),
        id,
        requirementId,
        programmeId,
        officeId(code),
        path,
        level,
        period.id,
        period.startOn,
        period.endOn,
        period.opensAt,
        period.dueAt,
        period.closesAt ?? null,
        formVersionId,
      ],
    );
    return id;
  };
  return { programmeId, requirementId, formVersionId, owe, close: () => client.end() };
};

/** The ISO week of Friday 20 November 2026, due that day at 16:30 in Bangkok. */
export const WEEK_47: OwedPeriod = {
  id: '2026-W47',
  startOn: '2026-11-16',
  endOn: '2026-11-23',
  opensAt: '2026-11-15T17:00:00.000Z',
  dueAt: '2026-11-20T09:30:00.000Z',
  closesAt: '2026-11-30T09:30:00.000Z',
};
