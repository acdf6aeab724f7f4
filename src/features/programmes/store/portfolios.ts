import type { Tx } from '#server/db.ts';
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
