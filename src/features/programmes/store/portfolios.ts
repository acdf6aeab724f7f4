import { sql, type Tx } from '#server/db.ts';
import type { PackPart, PackPortfolio } from '../model/pack.ts';

const valuesOf = (portfolio: PackPortfolio, letterId: string | null) => ({
  fiscal_year: portfolio.fiscalYear,
  title_th: portfolio.title.th,
  title_en: portfolio.title.en,
  note_th: portfolio.note.th,
  note_en: portfolio.note.en,
  letter_id: letterId,
});

/** The id of a portfolio by its code. */
export const findPortfolioId = async (tx: Tx, code: string): Promise<string | undefined> => {
  const row = await tx
    .selectFrom('portfolios')
    .select('id')
    .where('code', '=', code)
    .executeTakeFirst();
  return row?.id;
};

/** Adds a portfolio of the department; gives its id. */
export const insertPortfolio = async (
  tx: Tx,
  portfolio: PackPortfolio,
  letterId: string | null,
  copiedFrom: string | null = null,
): Promise<string> => {
  const row = await tx
    .insertInto('portfolios')
    .values({
      code: portfolio.code,
      area_path: '/',
      copied_from: copiedFrom,
      ...valuesOf(portfolio, letterId),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
};

/** Changes a portfolio to what it now says. */
export const updatePortfolio = async (
  tx: Tx,
  id: string,
  portfolio: PackPortfolio,
  letterId: string | null,
): Promise<void> => {
  await tx
    .updateTable('portfolios')
    .set(valuesOf(portfolio, letterId))
    .where('id', '=', id)
    .execute();
};

/** Writes the parts of a portfolio by their positions; a part is never taken away. */
export const saveParts = async (
  tx: Tx,
  portfolioId: string,
  parts: readonly PackPart[],
): Promise<void> => {
  for (const part of parts) {
    const values = {
      title_th: part.title.th,
      title_en: part.title.en,
      note_th: part.note.th,
      note_en: part.note.en,
      verified: part.verified,
    };
    await tx
      .insertInto('portfolio_parts')
      .values({ portfolio_id: portfolioId, position: part.position, ...values })
      .onConflict((on) => on.columns(['portfolio_id', 'position']).doUpdateSet(values))
      .execute();
  }
};

/** The id of a part by its portfolio and position; nothing when no position is given. */
export const findPartId = async (
  tx: Tx,
  portfolioId: string | undefined,
  position: number | undefined,
): Promise<string | null> => {
  if (portfolioId === undefined || position === undefined) return null;
  const row = await tx
    .selectFrom('portfolio_parts')
    .select('id')
    .where('portfolio_id', '=', portfolioId)
    .where('position', '=', position)
    .executeTakeFirst();
  return row?.id ?? null;
};

/** A portfolio that may be copied to another year. */
export type CopySource = { readonly id: string; readonly code: string; readonly areaPath: string };

/** The id of a portfolio's copy in another fiscal year, if it was copied there. */
export const findCopyId = async (
  tx: Tx,
  sourceId: string,
  fiscalYear: number,
): Promise<string | undefined> => {
  const row = await tx
    .selectFrom('portfolios')
    .select('id')
    .where('copied_from', '=', sourceId)
    .where('fiscal_year', '=', fiscalYear)
    .executeTakeFirst();
  return row?.id;
};

/** The portfolios of a fiscal year. */
export const listCopySources = (tx: Tx, fiscalYear: number): Promise<CopySource[]> =>
  tx
    .selectFrom('portfolios')
    .select(['id', 'code', 'area_path as areaPath'])
    .where('fiscal_year', '=', fiscalYear)
    .orderBy('code')
    .execute();

/** Copies a portfolio and its parts, unverified, to another year under another code; gives its id. */
export const copyPortfolio = async (
  tx: Tx,
  sourceId: string,
  code: string,
  fiscalYear: number,
): Promise<string> => {
  const { rows } = await sql<{ id: string }>`
    insert into portfolios (code, fiscal_year, area_path, title_th, title_en, note_th, note_en, letter_id, copied_from)
    select ${code}, ${fiscalYear}::smallint, area_path, title_th, title_en, note_th, note_en, letter_id, id
    from portfolios where id = ${sourceId} returning id`.execute(tx);
  const id = rows[0]?.id ?? sourceId;
  await sql`
    insert into portfolio_parts (portfolio_id, position, title_th, title_en, note_th, note_en)
    select ${id}::uuid, position, title_th, title_en, note_th, note_en
    from portfolio_parts where portfolio_id = ${sourceId}`.execute(tx);
  return id;
};

/** The parts of one portfolio by those of another of the same position. */
export const pairParts = async (
  tx: Tx,
  sourceId: string,
  copyId: string,
): Promise<Map<string, string>> => {
  const { rows } = await sql<{ before: string; after: string }>`
    select a.id as before, b.id as after from portfolio_parts a
    join portfolio_parts b on b.position = a.position and b.portfolio_id = ${copyId}
    where a.portfolio_id = ${sourceId}`.execute(tx);
  return new Map(rows.map(({ before, after }) => [before, after]));
};

/** Whose portfolio a part belongs to, if there is such a part. */
export const findPartOwner = async (
  tx: Tx,
  partId: string,
): Promise<{ portfolioId: string; areaPath: string } | undefined> =>
  tx
    .selectFrom('portfolio_parts as part')
    .innerJoin('portfolios as portfolio', 'portfolio.id', 'part.portfolio_id')
    .select(['portfolio.id as portfolioId', 'portfolio.area_path as areaPath'])
    .where('part.id', '=', partId)
    .executeTakeFirst();

/** Changes one part. */
export const updatePart = async (
  tx: Tx,
  id: string,
  part: Omit<PackPart, 'position'>,
): Promise<void> => {
  await tx
    .updateTable('portfolio_parts')
    .set({
      title_th: part.title.th,
      title_en: part.title.en,
      note_th: part.note.th,
      note_en: part.note.en,
      verified: part.verified,
    })
    .where('id', '=', id)
    .execute();
};
