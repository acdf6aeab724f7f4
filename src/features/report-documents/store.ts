import type { Sentence } from '#kernel/sentence.ts';
import { sql, type Tx } from '#server/db.ts';

/** The names of areas by their codes. */
export const findAreaNames = async (
  tx: Tx,
  codes: readonly string[],
): Promise<Map<string, Sentence>> => {
  if (codes.length === 0) return new Map();
  const { rows } = await sql<{ code: string; th: string; en: string }>`
    select code, name_th as th, name_en as en from areas where code = any(${codes}::text[])`.execute(
    tx,
  );
  return new Map(rows.map(({ code, th, en }) => [code, { th, en }]));
};

/** The definition of a form version that a report was sent with. */
export const findDefinition = async (tx: Tx, formVersionId: string): Promise<unknown> => {
  const { rows } = await sql<{ definition: unknown }>`
    select definition from form_versions where id = ${formVersionId}`.execute(tx);
  return rows[0]?.definition;
};
