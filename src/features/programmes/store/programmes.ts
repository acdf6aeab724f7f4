import type { AreaPath } from '#kernel/area.ts';
import type { Sentence } from '#kernel/sentence.ts';
import type { Tx } from '#server/db.ts';

/** A programme as it is written. */
export type ProgrammeValues = {
  readonly code: string;
  readonly fiscalYear: number;
  readonly partId: string | null;
  readonly position: number;
  readonly areaPath: AreaPath;
  readonly title: Sentence;
  readonly note: Sentence;
  readonly letterId: string | null;
  readonly verified: boolean;
};

/** A programme as it stands. */
export type ProgrammeRow = ProgrammeValues & { readonly id: string; readonly archived: boolean };

const valuesOf = (programme: ProgrammeValues) => ({
  code: programme.code,
  fiscal_year: programme.fiscalYear,
  part_id: programme.partId,
  position: programme.position,
  area_path: programme.areaPath,
  title_th: programme.title.th,
  title_en: programme.title.en,
  note_th: programme.note.th,
  note_en: programme.note.en,
  letter_id: programme.letterId,
  verified: programme.verified,
});

/** The id of a programme by its code and the Gregorian year of its fiscal year's end. */
export const findProgrammeId = async (
  tx: Tx,
  code: string,
  fiscalYear: number,
): Promise<string | undefined> => {
  const row = await tx
    .selectFrom('programmes')
    .select('id')
    .where('code', '=', code)
    .where('fiscal_year', '=', fiscalYear)
    .executeTakeFirst();
  return row?.id;
};

/** Adds a programme; gives its id. */
export const insertProgramme = async (
  tx: Tx,
  programme: ProgrammeValues,
  copiedFrom: string | null = null,
): Promise<string> => {
  const row = await tx
    .insertInto('programmes')
    .values({ ...valuesOf(programme), copied_from: copiedFrom })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
};

/** Changes a programme to what it now says. */
export const updateProgramme = async (
  tx: Tx,
  id: string,
  programme: ProgrammeValues & { readonly archived?: boolean },
): Promise<void> => {
  const archived = programme.archived === undefined ? {} : { archived: programme.archived };
  await tx
    .updateTable('programmes')
    .set({ ...valuesOf(programme), ...archived })
    .where('id', '=', id)
    .execute();
};

const columns = [
  'id',
  'code',
  'fiscal_year as fiscalYear',
  'part_id as partId',
  'position',
  'area_path as areaPath',
  'title_th',
  'title_en',
  'note_th',
  'note_en',
  'letter_id as letterId',
  'verified',
  'archived',
] as const;

const programmes = (tx: Tx) => tx.selectFrom('programmes').select(columns);
type Raw = Awaited<ReturnType<ReturnType<typeof programmes>['executeTakeFirstOrThrow']>>;

const rowOf = ({ title_th, title_en, note_th, note_en, ...rest }: Raw): ProgrammeRow => ({
  ...rest,
  title: { th: title_th, en: title_en },
  note: { th: note_th, en: note_en },
});

/** A programme by its id. */
export const findProgramme = async (tx: Tx, id: string): Promise<ProgrammeRow | undefined> => {
  const row = await programmes(tx).where('id', '=', id).executeTakeFirst();
  return row && rowOf(row);
};

/** The programmes of a fiscal year that are not put away. */
export const listProgrammes = async (tx: Tx, fiscalYear: number): Promise<ProgrammeRow[]> => {
  const rows = await programmes(tx)
    .where('fiscal_year', '=', fiscalYear)
    .where('archived', '=', false)
    .orderBy('position')
    .orderBy('code')
    .execute();
  return rows.map(rowOf);
};
