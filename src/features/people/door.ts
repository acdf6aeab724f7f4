import type { AreaPath, Level } from '#kernel/area.ts';
import { sql, type Tx } from '#server/db.ts';
import { accountRow, type NewAccount } from './store/accounts.ts';

export { findActor } from './store/accounts.ts';

/** An office that is made with others in one go; its area must be in the tree. */
export type NewOffice = {
  readonly areaCode: string;
  readonly areaPath: AreaPath;
  readonly level: Level;
  readonly nameTh: string;
  readonly nameEn: string;
  readonly letterCode: string | null;
};

/** Makes offices at once, or brings the ones of the same area and name up to date; gives their ids by name. */
export const makeOffices = async (
  tx: Tx,
  offices: readonly NewOffice[],
  demo: boolean,
): Promise<Map<string, string>> => {
  if (offices.length === 0) return new Map();
  const rows = await tx
    .insertInto('offices')
    .values(
      offices.map((office) => ({
        area_code: office.areaCode,
        area_path: office.areaPath,
        level: office.level,
        name_th: office.nameTh,
        name_en: office.nameEn,
        letter_code: office.letterCode,
        demo,
      })),
    )
    .onConflict((on) =>
      on.columns(['area_code', 'name_th']).doUpdateSet({
        name_en: sql<string>`excluded.name_en`,
        letter_code: sql<string | null>`excluded.letter_code`,
      }),
    )
    .returning(['id', 'name_th'])
    .execute();
  return new Map(rows.map((row) => [row.name_th, row.id]));
};

/** Makes accounts at once; a username that is taken is left as it is. Gives the ids made, by username. */
export const makeAccounts = async (
  tx: Tx,
  accounts: readonly NewAccount[],
  demo: boolean,
): Promise<Map<string, string>> => {
  if (accounts.length === 0) return new Map();
  const rows = await tx
    .insertInto('accounts')
    .values(accounts.map((account) => accountRow(account, demo)))
    .onConflict((on) => on.doNothing())
    .returning(['id', 'username'])
    .execute();
  return new Map(rows.map((row) => [row.username, row.id]));
};
