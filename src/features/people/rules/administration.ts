import { type Actor, hasRole, type Role } from '#kernel/actor.ts';
import { type AreaPath, isWithin } from '#kernel/area.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { words } from '../words/administration.ts';

/** An account as the rules see it. */
export type ManagedAccount = {
  readonly id: string;
  readonly officeId: string;
  readonly areaPath: AreaPath;
  readonly roles: readonly Role[];
  readonly active: boolean;
};

/** An office as the rules see it. */
export type ManagedOffice = {
  readonly id: string;
  readonly areaPath: AreaPath;
  readonly active: boolean;
  readonly activeAccounts: number;
};

const isAdministrator = (actor: Actor): boolean => hasRole(actor, 'administrator');

/**
 * Whether the actor administers what stands at a path: its own office and all below, never above or
 * beside. What it does not administer it cannot see, so this answers `not found`, not a refusal.
 */
export const administers = (actor: Actor, path: AreaPath): boolean =>
  isAdministrator(actor) && isWithin(path, actor.areaPath);

/** A new account may stand at any active office that the actor administers. */
export const placeAccount = (actor: Actor, office: ManagedOffice): Result<ManagedOffice> => {
  if (!administers(actor, office.areaPath))
    return refuse('unknown-office', words.unknownOffice, 'body.officeId');
  return office.active ? ok(office) : refuse('office-closed', words.officeClosed, 'body.officeId');
};

/**
 * Nobody changes the own roles: so nobody gains one, and whoever removes an administrator remains one,
 * which keeps every line of offices administered.
 */
export const changeRoles = (
  actor: Actor,
  account: ManagedAccount,
  roles: readonly Role[],
): Result<readonly Role[]> => {
  const same =
    roles.length === account.roles.length && roles.every((one) => account.roles.includes(one));
  if (!isAdministrator(actor)) return refuse('not-administrator', words.notAdministrator);
  return actor.accountId === account.id && !same
    ? refuse('own-account', words.ownAccount)
    : ok(roles);
};

/** An account may go to another active office that the actor administers; the own account stays. */
export const moveAccount = (
  actor: Actor,
  account: ManagedAccount,
  office: ManagedOffice,
): Result<ManagedOffice> => {
  if (actor.accountId === account.id) return refuse('own-account', words.ownAccount);
  if (account.officeId === office.id)
    return refuse('same-office', words.sameOffice, 'body.officeId');
  return placeAccount(actor, office);
};

/** An account may be closed and opened again by anyone who administers it but itself. */
export const setAccountActive = (
  actor: Actor,
  account: ManagedAccount,
  active: boolean,
): Result<boolean> => {
  if (!isAdministrator(actor)) return refuse('not-administrator', words.notAdministrator);
  return actor.accountId === account.id ? refuse('own-account', words.ownAccount) : ok(active);
};

/** A new first password is for others; the own password is changed by knowing the old one. */
export const resetPassword = (actor: Actor, account: ManagedAccount): Result<ManagedAccount> => {
  if (!isAdministrator(actor)) return refuse('not-administrator', words.notAdministrator);
  if (actor.accountId === account.id) return refuse('own-password', words.ownPassword);
  return account.active ? ok(account) : refuse('account-closed', words.accountClosed);
};

/** A lost second factor is for another administrator to take away; the own one needs a code. */
export const resetSecondFactor = (
  actor: Actor,
  account: ManagedAccount,
): Result<ManagedAccount> => {
  if (!isAdministrator(actor)) return refuse('not-administrator', words.notAdministrator);
  return actor.accountId === account.id
    ? refuse('own-second-factor', words.ownSecondFactor)
    : ok(account);
};

/** An office closes only when nobody works there any more, and never the actor's own. */
export const setOfficeActive = (
  actor: Actor,
  office: ManagedOffice,
  active: boolean,
): Result<boolean> => {
  if (!isAdministrator(actor)) return refuse('not-administrator', words.notAdministrator);
  if (active) return ok(true);
  if (actor.officeId === office.id) return refuse('own-office', words.ownOffice);
  return office.activeAccounts > 0
    ? refuse('office-has-accounts', words.officeHasAccounts)
    : ok(false);
};
