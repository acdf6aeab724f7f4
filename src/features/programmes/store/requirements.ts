import type { AreaPath } from '#kernel/area.ts';
import { json, sql, type Tx } from '#server/db.ts';
import type { RequirementContent } from '../model/requirement.ts';

/** A requirement as it is written. */
export type RequirementValues = RequirementContent & {
  readonly code: string;
  readonly programmeId: string;
  readonly areaPath: AreaPath;
  readonly formId: string;
  readonly letterId: string | null;
};

/** A requirement as it stands. */
export type RequirementRow = RequirementValues & {
  readonly id: string;
  readonly revision: number;
  readonly active: boolean;
};

const valuesOf = (requirement: RequirementValues) => ({
  code: requirement.code,
  programme_id: requirement.programmeId,
  area_path: requirement.areaPath,
  title_th: requirement.title.th,
  title_en: requirement.title.en,
  note_th: requirement.note.th,
  note_en: requirement.note.en,
  form_id: requirement.formId,
  level: requirement.level,
  schedule: json(requirement.schedule),
  chain: json(requirement.chain),
  compiles: requirement.compiles === undefined ? null : json(requirement.compiles),
  activity: requirement.activity === undefined ? null : json(requirement.activity),
  stand_ins: [...requirement.standIns],
  nil_allowed: requirement.nilAllowed,
  letter_id: requirement.letterId,
  verified: requirement.verified,
});

/** The id of a requirement by its programme and code. */
export const findRequirementId = async (
  tx: Tx,
  programmeId: string,
  code: string,
): Promise<string | undefined> => {
  const row = await tx
    .selectFrom('requirements')
    .select('id')
    .where('programme_id', '=', programmeId)
    .where('code', '=', code)
    .executeTakeFirst();
  return row?.id;
};

/** Adds a requirement; gives its id. */
export const insertRequirement = async (
  tx: Tx,
  requirement: RequirementValues,
): Promise<string> => {
  const row = await tx
    .insertInto('requirements')
    .values(valuesOf(requirement))
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
};

/** Addresses a requirement to some offices by name; with none it stays addressed to all of its level. */
export const insertAddressees = async (
  tx: Tx,
  requirementId: string,
  officeIds: readonly string[],
): Promise<void> => {
  if (officeIds.length === 0) return;
  const rows = officeIds.map((id) => ({ requirement_id: requirementId, office_id: id }));
  await tx.insertInto('requirement_offices').values(rows).execute();
};

/** Changes a requirement to what it now says, as its given revision. */
export const updateRequirement = async (
  tx: Tx,
  id: string,
  requirement: RequirementValues & { readonly active?: boolean },
  revision: number,
): Promise<void> => {
  const active = requirement.active === undefined ? {} : { active: requirement.active };
  await tx
    .updateTable('requirements')
    .set({ ...valuesOf(requirement), ...active, revision })
    .where('id', '=', id)
    .execute();
};

const select = sql`
  select id, code, programme_id as "programmeId", area_path as "areaPath", form_id as "formId",
    jsonb_build_object('th', title_th, 'en', title_en) as title,
    jsonb_build_object('th', note_th, 'en', note_en) as note,
    level, schedule, chain, compiles, activity, stand_ins as "standIns", nil_allowed as "nilAllowed", letter_id as "letterId",
    verified, revision, active
  from requirements`;

type Raw = Omit<RequirementRow, 'compiles' | 'activity'> & {
  compiles: RequirementRow['compiles'] | null;
  activity: RequirementRow['activity'] | null;
};

const rowOf = ({ compiles, activity, ...rest }: Raw): RequirementRow => ({
  ...rest,
  ...(compiles && { compiles }),
  ...(activity && { activity }),
});

/** A requirement by its id. */
export const findRequirement = async (tx: Tx, id: string): Promise<RequirementRow | undefined> => {
  const { rows } = await sql<Raw>`${select} where id = ${id}`.execute(tx);
  return rows[0] && rowOf(rows[0]);
};

/** The requirements of some programmes, in the order of their codes. */
export const listRequirements = async (
  tx: Tx,
  programmeIds: readonly string[],
): Promise<RequirementRow[]> => {
  const { rows } = await sql<Raw>`
    ${select} where programme_id = any(${programmeIds}::uuid[]) order by code`.execute(tx);
  return rows.map(rowOf);
};
