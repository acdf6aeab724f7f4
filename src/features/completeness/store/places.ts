import type { AreaPath } from '#kernel/area.ts';
import type { Sentence } from '#kernel/sentence.ts';
import { sql, type Tx } from '#server/db.ts';
import type { Place } from '../model.ts';

const NATION_CODE = 'TH';

const codeOf = (path: AreaPath): string => path.split('/').at(-2) || NATION_CODE;

/** The areas of the given paths with their names, in the same order; an unknown code names itself. */
export const listPlaces = async (tx: Tx, paths: readonly AreaPath[]): Promise<Place[]> => {
  const { rows } = await sql<{ code: string; name: Sentence }>`
    select code, jsonb_build_object('th', name_th, 'en', name_en) as name
    from areas where code = any(${paths.map(codeOf)}::text[])`.execute(tx);
  const names = new Map(rows.map((row) => [row.code, row.name]));
  return paths.map((path) => {
    const code = codeOf(path);
    return { path, name: names.get(code) ?? { th: code, en: code } };
  });
};
