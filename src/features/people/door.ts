import type { Role } from '#kernel/actor.ts';
import type { AreaPath } from '#kernel/area.ts';
import type { Tx } from '#server/db.ts';

export { findActor } from './store/accounts.ts';

/** An account that is made with others in one go; `passwordHash` is ready (see passwords.ts). */
export type NewAccount = {
  readonly username: string;
  readonly name: string;
  readonly officeId: string;
  readonly areaPath: AreaPath;
  readonly roles: readonly Role[];
  readonly passwordHash: string;
  readonly mustChangePassword: boolean;
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
    .values(
      accounts.map((account) => ({
        username: account.username,
        name: account.name,
        office_id: account.officeId,
        area_path: account.areaPath,
        roles: [...account.roles],
        password_hash: account.passwordHash,
        must_change_password: account.mustChangePassword,
        demo,
      })),
    )
    .onConflict((on) => on.doNothing())
    .returning(['id', 'username'])
    .execute();
  return new Map(rows.map((row) => [row.username, row.id]));
};
