import type { AreaPath } from '#kernel/area.ts';
import type { Sentence } from '#kernel/sentence.ts';
import { sql, type Tx } from '#server/db.ts';

const NATION_CODE = 'TH';

/** The code that a path ends in. */
export const codeOf = (path: AreaPath): string => path.split('/').at(-2) || NATION_CODE;

/** The names of areas by their codes. */
export const findAreaNames = async (
  tx: Tx,
  codes: readonly string[],
): Promise<Map<string, Sentence>> => {
  const { rows } = await sql<{ code: string; th: string; en: string }>`
    select code, name_th as th, name_en as en from areas
    where code = any(${[...new Set(codes)]}::text[])`.execute(tx);
  return new Map(rows.map(({ code, th, en }) => [code, { th, en }]));
};

/** The names of offices by their ids. */
export const findOfficeNames = async (
  tx: Tx,
  ids: readonly string[],
): Promise<Map<string, Sentence>> => {
  const { rows } = await sql<{ id: string; th: string; en: string }>`
    select id, name_th as th, name_en as en from offices where id = any(${[...ids]}::uuid[])`.execute(
    tx,
  );
  return new Map(rows.map(({ id, th, en }) => [id, { th, en }]));
};
