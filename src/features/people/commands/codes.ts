import { addHours } from '#kernel/bangkok-time.ts';
import type { Done } from '#kernel/contract.ts';
import { conflict, notFound, orThrow } from '#kernel/problem.ts';
import { runCommand, type Work } from '#server/commands.ts';
import type { SignedCall } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import { hashToken } from '#server/sessions.ts';
import * as contract from '../contract/phones.ts';
import type { CodedAccount } from '../document.ts';
import { newOpeningCode, plainCode } from '../phone-secrets.ts';
import { administers } from '../rules/administration.ts';
import { mayPrintCode } from '../rules/devices.ts';
import { cutOffDevices } from '../store/devices.ts';
import * as store from '../store/opening-codes.ts';
import { words } from '../words/devices.ts';

/** New codes of accounts, in their order; the codes themselves are kept nowhere. */
export type PrintedCodes = {
  readonly accounts: readonly CodedAccount[];
  readonly expiresAt: string;
};

const printFor = async (
  work: Work,
  accounts: readonly store.CodeAccount[],
  expiresAt: string,
): Promise<CodedAccount[]> => {
  const coded = accounts.map((account) => ({ ...account, code: newOpeningCode() }));
  const kept = coded.map(({ id, code }) => ({ accountId: id, hash: hashToken(plainCode(code)) }));
  await store.revokeCodes(
    work.tx,
    coded.map(({ id }) => id),
  );
  await store.insertCodes(work.tx, kept, expiresAt);
  for (const { id, areaPath } of coded)
    await work.audit('code.printed', { kind: 'account', id, areaPath });
  return coded;
};

type Choose = (work: Work) => Promise<readonly store.CodeAccount[]>;

// The codes leave the command beside its reply, so neither the receipt nor the log can hold them; a repeat
// of the call finds none of its own in store, and is told to print anew.
const print = async (
  services: Services,
  call: SignedCall,
  choose: Choose,
): Promise<PrintedCodes> => {
  const expiresAt = addHours(services.now(), 24 * services.safety.phones.codeDays);
  let printed: CodedAccount[] | undefined;
  await runCommand(services.db, call, async (work) => {
    printed = await printFor(work, await choose(work), expiresAt);
    return {};
  });
  if (printed === undefined) throw conflict('sheet-gone', words.sheetGone);
  return { accounts: printed, expiresAt };
};

/** New codes for the villages and subdistricts of an area; the unused ones they had end. */
export const printCodes = (
  services: Services,
  call: SignedCall<typeof contract.printCodes>,
): Promise<PrintedCodes> =>
  print(services, call, async ({ tx }) => {
    const { area, all } = call.body;
    const most = contract.MOST_CODES + 1;
    const accounts = administers(call.actor, area)
      ? await store.listAccountsForCodes(tx, { area, all, most })
      : [];
    if (accounts.length === 0) throw conflict('no-accounts', words.noAccounts);
    if (accounts.length < most) return accounts;
    throw conflict('too-many-accounts', words.tooManyAccounts);
  });

const orNotFound = <T>(found: T | undefined): T => {
  if (found === undefined) throw notFound();
  return found;
};

/** A new code for one account; the unused one it had ends. */
export const printCode = (
  services: Services,
  call: SignedCall<typeof contract.printCode>,
): Promise<PrintedCodes> =>
  print(services, call, async ({ tx }) => {
    const account = orNotFound(await store.findCodeAccount(tx, call.params.id));
    return [orThrow<store.CodeAccount>(mayPrintCode(account))];
  });

/** Takes back the unused code of an account. */
export const revokeCode = (
  services: Services,
  call: SignedCall<typeof contract.revokeCode>,
): Promise<Done> =>
  runCommand(services.db, call, async ({ tx, audit }) => {
    const { id, areaPath } = orNotFound(await store.findCodeAccount(tx, call.params.id));
    if ((await store.revokeCodes(tx, [id])) === 0) throw conflict('no-code', words.noOpening);
    await audit('code.revoked', { kind: 'account', id, areaPath });
    return {};
  });

/** Cuts off a phone of an account that the caller administers; its sessions end at once. */
export const cutOffOf = (
  services: Services,
  call: SignedCall<typeof contract.cutOffAccountDevice>,
): Promise<Done> =>
  runCommand(services.db, call, async ({ tx, audit }) => {
    const { id, areaPath } = orNotFound(await store.findCodeAccount(tx, call.params.id));
    if ((await cutOffDevices(tx, id, call.params.deviceId)) === 0) throw notFound();
    await audit('device.cut-off', { kind: 'account', id, areaPath });
    return {};
  });
