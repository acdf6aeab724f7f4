import { type Actor, hasRole } from '#kernel/actor.ts';
import type { Done } from '#kernel/contract.ts';
import { conflict, notAllowed, orThrow, Problem } from '#kernel/problem.ts';
import { runCommand, type Work } from '#server/commands.ts';
import type { Tx } from '#server/db.ts';
import type { SignedCall } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import type * as contract from '../contract/accounts.ts';
import type { AccountView } from '../model.ts';
import * as rules from '../rules/administration.ts';
import * as store from '../store/accounts.ts';
import { cutOffDevices } from '../store/devices.ts';
import { findManagedOffice } from '../store/offices.ts';
import { revokeCodes } from '../store/opening-codes.ts';
import { removeFactor } from '../store/second-factor.ts';
import { words } from '../words/administration.ts';

/** Locks the target, and makes sure that the caller is still an administrator in this transaction. */
const lockTarget = async (tx: Tx, actor: Actor, id: string): Promise<store.LockedAccount> => {
  const { own, target } = await store.lockAccounts(tx, actor.accountId, id);
  if (!own.active || !own.roles.includes('administrator')) throw notAllowed();
  return target;
};

const getTargetOffice = async (tx: Tx, id: string): Promise<rules.ManagedOffice> => {
  const office = await findManagedOffice(tx, id);
  if (office) return office;
  throw new Problem(422, 'unknown-office', words.unknownOffice, [
    { code: 'unknown-office', sentence: words.unknownOffice, field: 'body.officeId' },
  ]);
};

const auditAccount = (
  work: Work,
  action: string,
  account: { id: string; areaPath: string },
  detail?: Record<string, unknown>,
): Promise<void> => {
  const { id, areaPath } = account;
  return work.audit(`account.${action}`, { kind: 'account', id, areaPath }, detail);
};

const usernameTaken = (): Problem =>
  new Problem(422, 'username-taken', words.usernameTaken, [
    { code: 'username-taken', sentence: words.usernameTaken, field: 'body.username' },
  ]);

/** Makes an account at an office the caller administers, with the hash of its first password. */
export const createAccount = (
  services: Services,
  call: SignedCall<typeof contract.createAccount>,
  passwordHash: string,
): Promise<AccountView> =>
  runCommand(services.db, call, async (work) => {
    const { username, name, officeId, roles } = call.body;
    if (!hasRole(call.actor, 'administrator')) throw notAllowed();
    const office = orThrow(
      rules.placeAccount(call.actor, await getTargetOffice(work.tx, officeId)),
    );
    const { areaPath } = office;
    const account = { username, name, officeId, areaPath, roles, passwordHash };
    const id = await store.insertAccount(work.tx, {
      ...account,
      mustChangePassword: true,
      demo: false,
    });
    if (id === undefined) throw usernameTaken();
    await auditAccount(work, 'created', { id, areaPath }, { officeId, roles });
    return store.getAccount(work.tx, id);
  });

/** Changes the name and the roles of an account. */
export const changeAccount = (
  services: Services,
  call: SignedCall<typeof contract.changeAccount>,
): Promise<AccountView> =>
  runCommand(services.db, call, async (work) => {
    const target = await lockTarget(work.tx, call.actor, call.params.id);
    const roles = orThrow(rules.changeRoles(call.actor, target, call.body.roles));
    await store.saveAccount(work.tx, target.id, { name: call.body.name, roles: [...roles] });
    await auditAccount(work, 'changed', target, { before: target.roles, after: roles });
    return store.getAccount(work.tx, target.id);
  });

/** Moves an account to another office that the caller administers; its history stays where it was. */
export const moveAccount = (
  services: Services,
  call: SignedCall<typeof contract.moveAccount>,
): Promise<AccountView> =>
  runCommand(services.db, call, async (work) => {
    const target = await lockTarget(work.tx, call.actor, call.params.id);
    const wanted = await getTargetOffice(work.tx, call.body.officeId);
    const office = orThrow(rules.moveAccount(call.actor, target, wanted));
    await store.saveAccount(work.tx, target.id, {
      office_id: office.id,
      area_path: office.areaPath,
    });
    const moved = { id: target.id, areaPath: office.areaPath };
    await auditAccount(work, 'moved', moved, { before: target.officeId, after: office.id });
    return store.getAccount(work.tx, target.id);
  });

const closeWaysIn = async (tx: Tx, id: string): Promise<void> => {
  await store.endAllSessions(tx, id);
  await revokeCodes(tx, [id]);
  await cutOffDevices(tx, id);
};

/** Closes an account, which ends its sessions, its phones and its printed codes, or opens it again. */
export const setAccountActive = (
  services: Services,
  call: SignedCall<typeof contract.setAccountActive>,
): Promise<AccountView> =>
  runCommand(services.db, call, async (work) => {
    const target = await lockTarget(work.tx, call.actor, call.params.id);
    const active = orThrow(rules.setAccountActive(call.actor, target, call.body.active));
    await store.saveAccount(work.tx, target.id, { active });
    if (!active) await closeWaysIn(work.tx, target.id);
    await auditAccount(work, active ? 'activated' : 'deactivated', target);
    return store.getAccount(work.tx, target.id);
  });

/** Replaces the password by a new first one, unlocks the account and ends its sessions. */
export const resetPassword = (
  services: Services,
  call: SignedCall<typeof contract.resetPassword>,
  passwordHash: string,
): Promise<AccountView> =>
  runCommand(services.db, call, async (work) => {
    const target = await lockTarget(work.tx, call.actor, call.params.id);
    orThrow(rules.resetPassword(call.actor, target));
    const password = { password_hash: passwordHash, must_change_password: true };
    await store.saveAccount(work.tx, target.id, { ...password, ...UNLOCKED });
    await store.endAllSessions(work.tx, target.id);
    await auditAccount(work, 'password-reset', target);
    return store.getAccount(work.tx, target.id);
  });

const UNLOCKED = {
  failed_sign_ins: 0,
  locked_until: null,
  failed_pins: 0,
  pins_rest_until: null,
} as const;

/** Lets an account that rests after wrong passwords sign in again at once. */
export const unlockAccount = (
  services: Services,
  call: SignedCall<typeof contract.unlockAccount>,
): Promise<AccountView> =>
  runCommand(services.db, call, async (work) => {
    const target = await lockTarget(work.tx, call.actor, call.params.id);
    await store.saveAccount(work.tx, target.id, UNLOCKED);
    await auditAccount(work, 'unlocked', target);
    return store.getAccount(work.tx, target.id);
  });

/** Takes the second factor off an account that lost it, and ends its sessions. */
export const resetSecondFactor = (
  services: Services,
  call: SignedCall<typeof contract.resetSecondFactor>,
): Promise<AccountView> =>
  runCommand(services.db, call, async (work) => {
    const target = await lockTarget(work.tx, call.actor, call.params.id);
    orThrow(rules.resetSecondFactor(call.actor, target));
    if (!(await removeFactor(work.tx, target.id)))
      throw conflict('no-second-factor', words.noSecondFactor);
    await store.endAllSessions(work.tx, target.id);
    await auditAccount(work, 'second-factor-removed', target);
    return store.getAccount(work.tx, target.id);
  });

/** Ends every session of an account: a lost phone, a shared password. */
export const endAccountSessions = (
  services: Services,
  call: SignedCall<typeof contract.endAccountSessions>,
): Promise<Done> =>
  runCommand(services.db, call, async (work) => {
    const target = await lockTarget(work.tx, call.actor, call.params.id);
    await store.endAllSessions(work.tx, target.id);
    await auditAccount(work, 'sessions-ended', target);
    return {};
  });
