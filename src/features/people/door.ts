import type { Tx } from '#server/db.ts';
import { accountRow, type NewAccount } from './store/accounts.ts';

export { findActor } from './store/accounts.ts';
export {
  insertOffices,
  insertPhoneAccounts,
  listAccountsOf,
  listOfficesOf,
  type Maker,
  renameAccounts,
  renameOffices,
} from './store/many.ts';

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
