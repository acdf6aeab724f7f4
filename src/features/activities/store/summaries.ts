import { json, type RawBuilder, sql, type Tx } from '#server/db.ts';
import type { SummaryDefinition, SummaryView } from '../model/summary.ts';

/** A summary as commands and jobs load it. */
export type StoredSummary = SummaryView & {
  readonly programmeId: string;
  readonly areaPath: string;
};

const list = async (
  tx: Tx,
  condition: RawBuilder<unknown>,
  limit: number | null = null,
): Promise<StoredSummary[]> => {
  const { rows } = await sql<StoredSummary>`
    select s.id, s.code, s.programme_id as "programmeId", s.area_path as "areaPath",
      '{"informs":[]}' || s.definition as definition,
      case when l.id is not null then jsonb_build_object('code', l.code, 'number', l.number,
        'datedOn', l.dated_on, 'subject', l.subject) end as letter, s.verified, s.active, s.revision, p.fiscal_year as "fiscalYear",
      jsonb_build_object('th', p.title_th, 'en', p.title_en) as programme
    from activity_summaries s join programmes p on p.id = s.programme_id
    left join letters l on l.id = s.letter_id
    where ${condition} order by p.fiscal_year desc, p.position, s.code limit ${limit}::int`.execute(
    tx,
  );
  return rows;
};

/** The summaries that are in use, of programmes that are. */
export const listLiveSummaries = (tx: Tx): Promise<StoredSummary[]> =>
  list(tx, sql`s.active and not p.archived`);

/** The summaries of a fiscal year (Gregorian year of its end), used or not. */
export const listSummaries = (tx: Tx, fiscalYear: number): Promise<StoredSummary[]> =>
  list(tx, sql`p.fiscal_year = ${fiscalYear} and not p.archived`);

/** The newest summaries of all years, used or not. */
export const listSamples = (tx: Tx): Promise<StoredSummary[]> => list(tx, sql`not p.archived`, 200);

/** A summary by its id. */
export const findSummary = async (tx: Tx, id: string): Promise<StoredSummary | undefined> =>
  (await list(tx, sql`s.id = ${id}`))[0];

/** A summary as a pack or a copied year writes it. */
export type SummaryValues = {
  readonly programmeId: string;
  readonly code: string;
  readonly definition: SummaryDefinition;
  readonly letterId: string | null;
  readonly verified: boolean;
};

/** What writing did. */
export type Written = 'added' | 'changed' | 'kept' | 'same';

/** Writes a summary once: what says the same changes nothing, and a person's edit is never undone. */
export const applySummary = async (tx: Tx, values: SummaryValues): Promise<Written> => {
  const { programmeId, code, definition, letterId, verified } = values;
  const { rows } = await sql<{ id: string; same: boolean; edited: boolean }>`
    select id, definition = ${json(definition)} and verified = ${verified} as same,
      changed_by is not null as edited
    from activity_summaries where programme_id = ${programmeId} and code = ${code}`.execute(tx);
  const [before] = rows;
  if (before?.same) return 'same';
  if (before?.edited) return 'kept';
  await sql`
    insert into activity_summaries (programme_id, code, definition, letter_id, verified)
    values (${programmeId}, ${code}, ${json(definition)}, ${letterId}, ${verified})
    on conflict (programme_id, code) do update set definition = excluded.definition,
      letter_id = excluded.letter_id, verified = excluded.verified,
      revision = activity_summaries.revision + 1`.execute(tx);
  return before ? 'changed' : 'added';
};

/** Gives a programme the summaries of another, as a copied year needs them; nothing counts as verified. */
export const copySummaries = async (tx: Tx, from: string, to: string): Promise<void> => {
  await sql`
    insert into activity_summaries (programme_id, code, area_path, definition, letter_id)
    select ${to}::uuid, code, area_path, definition, letter_id from activity_summaries
    where programme_id = ${from} and active
    on conflict (programme_id, code) do nothing`.execute(tx);
};

/** Adds a summary that a person made; undefined when its programme has one of that code. */
export const insertSummary = async (
  tx: Tx,
  values: SummaryValues & { readonly by: string },
): Promise<string | undefined> => {
  const made = await tx
    .insertInto('activity_summaries')
    .values({
      programme_id: values.programmeId,
      code: values.code,
      definition: json(values.definition),
      letter_id: values.letterId,
      verified: values.verified,
      changed_by: values.by,
    })
    .onConflict((on) => on.columns(['programme_id', 'code']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return made?.id;
};

type Revised = {
  readonly definition?: RawBuilder<unknown>;
  readonly letter_id?: string | null;
  readonly verified?: boolean;
  readonly active?: boolean;
  readonly changed_why: string;
  readonly changed_by: string;
};

const revise = async (tx: Tx, id: string, base: number, values: Revised): Promise<boolean> => {
  const changed = await tx
    .updateTable('activity_summaries')
    .set({ ...values, revision: base + 1 })
    .where('id', '=', id)
    .where('revision', '=', base)
    .returning('id')
    .executeTakeFirst();
  return changed !== undefined;
};

/** Changes what a summary says; false when somebody changed it meanwhile. */
export const updateSummary = async (
  tx: Tx,
  id: string,
  base: number,
  values: Pick<SummaryView, 'definition' | 'verified'> & {
    readonly letterId: string | null;
    readonly reason: string;
    readonly by: string;
  },
): Promise<boolean> =>
  revise(tx, id, base, {
    definition: json(values.definition),
    letter_id: values.letterId,
    verified: values.verified,
    changed_why: values.reason,
    changed_by: values.by,
  });

/** Ends a summary or uses it again; false when somebody changed it meanwhile. */
export const updateUse = (
  tx: Tx,
  id: string,
  base: number,
  use: { readonly active: boolean; readonly reason: string; readonly by: string },
): Promise<boolean> =>
  revise(tx, id, base, { active: use.active, changed_why: use.reason, changed_by: use.by });

/** An office in whose name a summary comes out. */
export type Issuer = {
  readonly id: string;
  readonly areaPath: string;
  readonly level: SummaryDefinition['levels'][number];
  readonly name: { readonly th: string; readonly en: string };
};

/** The active offices of some levels within the scope, one of each area. */
export const listIssuers = async (tx: Tx, levels: readonly string[]): Promise<Issuer[]> => {
  const { rows } = await sql<Issuer>`
    select distinct on (area_path) id, area_path as "areaPath", level,
      jsonb_build_object('th', name_th, 'en', name_en) as name
    from offices
    where active and level = any(${levels}::text[])
      and starts_with(area_path, current_setting('amphoe.scope', true))
    order by area_path, created_at, id`.execute(tx);
  return rows;
};

/** An office in whose name something may come out, by its id. */
export const findIssuer = async (tx: Tx, id: string): Promise<Issuer | undefined> => {
  const { rows } = await sql<Issuer>`
    select id, area_path as "areaPath", level,
      jsonb_build_object('th', name_th, 'en', name_en) as name
    from offices where id = ${id}`.execute(tx);
  return rows[0];
};
