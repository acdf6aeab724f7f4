import type { Tx } from '#server/db.ts';
import type { PackLetter } from '../model/pack.ts';

/** Writes a letter by its code, new or as it now reads. */
export const saveLetter = async (tx: Tx, letter: PackLetter): Promise<void> => {
  const values = {
    number: letter.number,
    issuer_th: letter.issuer.th,
    issuer_en: letter.issuer.en,
    dated_on: letter.datedOn,
    subject: letter.subject,
  };
  await tx
    .insertInto('letters')
    .values({ code: letter.code, ...values })
    .onConflict((on) => on.column('code').doUpdateSet(values))
    .execute();
};

/** The id of a letter by its code; nothing for no code or an unknown one. */
export const findLetterId = async (tx: Tx, code: string | undefined): Promise<string | null> => {
  if (code === undefined) return null;
  const row = await tx
    .selectFrom('letters')
    .select('id')
    .where('code', '=', code)
    .executeTakeFirst();
  return row?.id ?? null;
};

/** All letters, newest first. */
export const listLetters = async (tx: Tx): Promise<PackLetter[]> => {
  const rows = await tx.selectFrom('letters').selectAll().orderBy('dated_on', 'desc').execute();
  return rows.map((row) => ({
    code: row.code,
    number: row.number,
    issuer: { th: row.issuer_th, en: row.issuer_en },
    datedOn: row.dated_on,
    subject: row.subject,
  }));
};
