import type { AccountView } from '../model.ts';
import { hashPassword, newFirstPassword } from '../passwords.ts';

/** An account with its first password: null when the call was a repeat of one already answered. */
export type WithPassword = {
  readonly account: AccountView;
  readonly firstPassword: string | null;
};

/**
 * Makes a first password, lets a command keep its hash, and shows it once. The password itself never
 * reaches the command, so neither the receipt nor the log can hold it; a repeat of the call gets the
 * account without it, since the hash in store is the one of the first call.
 */
export const withFirstPassword = async (
  command: (passwordHash: string) => Promise<AccountView>,
  wasKept: (accountId: string, passwordHash: string) => Promise<boolean>,
): Promise<WithPassword> => {
  const password = newFirstPassword();
  const passwordHash = await hashPassword(password);
  const account = await command(passwordHash);
  const kept = await wasKept(account.id, passwordHash);
  return { account, firstPassword: kept ? password : null };
};
