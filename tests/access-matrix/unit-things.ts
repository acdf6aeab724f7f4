import { randomUUID } from 'node:crypto';
import { loadUnitRule } from '#features/units/door.ts';
import { NATION } from '#kernel/area.ts';
import type { TestApi } from '../support/api.ts';
import { AREAS, type AreaCode, officeId } from '../support/nation.ts';
import type { Owner } from '../support/owner.ts';

type Make = (at: AreaCode | undefined) => Promise<string>;

/** A local authority at an area, and an issued summary of the area's office; without an area, the id of nothing. */
export type UnitThings = { readonly unit: Make; readonly unitSummary: Make };

const pathOf = (code: AreaCode): string => (AREAS.find(([known]) => known === code) ?? AREAS[0])[3];

const units =
  (owner: Owner): Make =>
  async (at) => {
    const id = randomUUID();
    if (at === undefined) return id;
    await owner.query(
      `insert into offices (id, area_code, area_path, level, name_th, name_en)
       values ($1, $2, $3, 'local-authority', $4, $4)`,
      [id, at, pathOf(at), id],
    );
    return id;
  };

const unitSummaries =
  (owner: Owner, { services }: TestApi): Make =>
  async (at) => {
    const id = randomUUID();
    if (at === undefined) return id;
    const { sha256 } = await services.files.put(Buffer.from('a summary'));
    const content = { month: '2026-10', office: { th: 'x', en: 'x' } };
    await owner.query(
      `insert into unit_summaries (id, office_id, area_path, month, issue, content, pdf, word, xlsx, issued_at, issued_by)
       select $1::uuid, $2, $3, '2026-10', 1 + count(*), $4, $5, $5, $5, now(), $1::uuid
       from unit_summaries where office_id = $2`,
      [id, officeId(at), pathOf(at), content, sha256],
    );
    return id;
  };

/** Puts the rule that ships in force, and makes things of disaster units for calls to work on. */
export const openUnitThings = async (owner: Owner, api: TestApi): Promise<UnitThings> => {
  const { db, now } = api.services;
  await db.inScope(NATION, (tx) => loadUnitRule(tx, now()));
  return { unit: units(owner), unitSummary: unitSummaries(owner, api) };
};
