import { type AreaPath, NATION } from '#kernel/area.ts';
import type { Done } from '#kernel/contract.ts';
import { notFound, orThrow, Problem } from '#kernel/problem.ts';
import type { Refusal, Result } from '#kernel/result.ts';
import { runCommand } from '#server/commands.ts';
import type { Tx } from '#server/db.ts';
import type { Call, SignedCall } from '#server/http/route.ts';
import { deviceSecretOf } from '#server/http/session-cookie.ts';
import type { Services } from '#server/services.ts';
import { hashToken, newToken } from '#server/sessions.ts';
import type * as contract from '../contract/devices.ts';
import { fitsPin, hashPin, newDeviceSecret } from '../phone-secrets.ts';
import * as rules from '../rules/devices.ts';
import { acceptPin } from '../rules/pin.ts';
import { isLocked } from '../rules/sign-in.ts';
import * as store from '../store/devices.ts';
import { findOpening, type StoredOpening, useCode } from '../store/opening-codes.ts';
import { insertSession } from '../store/sessions.ts';
import { words } from '../words/devices.ts';
import { auditSignIn } from './sign-in.ts';
import { accountOf, failPin, NONE_WRONG } from './wrong-pins.ts';

/** What a phone is handed once it is signed in: its session, and the secret behind its PIN. */
export type OpenedPhone = { readonly token: string; readonly secret: string };

type PhoneAccount = {
  readonly id: string;
  readonly officeId: string;
  readonly areaPath: AreaPath;
};

const kindOf = (call: Call): string => String(call.request.headers['user-agent'] ?? '');

const startSession = async (
  tx: Tx,
  account: PhoneAccount,
  deviceId: string,
  call: Call,
): Promise<string> => {
  const token = newToken();
  const { address } = call;
  await insertSession(tx, {
    token,
    accountId: account.id,
    device: kindOf(call),
    address,
    deviceId,
  });
  await auditSignIn(tx, account, 'session.opened', call);
  return token;
};

// The phone's older secret is overwritten by the new one: nobody has it any more.
const cutOffFormer = async (tx: Tx, call: Call, opening: StoredOpening): Promise<void> => {
  const secret = deviceSecretOf(call.request);
  const former = secret === undefined ? undefined : await store.findDevice(tx, secret);
  if (former) await store.cutOffDevices(tx, former.accountId, former.id);
  if (opening.deviceId) await store.cutOffDevices(tx, opening.accountId, opening.deviceId);
};

const openPhone = async (
  tx: Tx,
  call: Call<typeof contract.openDevice>,
  now: string,
): Promise<OpenedPhone> => {
  const found = await findOpening(tx, hashToken(call.body.code));
  const opening = orThrow(rules.openByCode(found, now, call.key));
  const pin = orThrow(acceptPin(call.body.pin, opening.owner));
  await cutOffFormer(tx, call, opening);
  const { accountId, officeId, owner } = opening;
  const secret = newDeviceSecret();
  const pinHash = await hashPin(pin, secret);
  const made = { accountId, secret, pinHash, kind: kindOf(call), madeAt: now };
  const deviceId = await store.insertDevice(tx, made);
  await useCode(tx, opening.id, { at: now, key: call.key, deviceId });
  await store.saveWrongPins(tx, { id: deviceId, accountId }, NONE_WRONG);
  const account = { id: accountId, officeId, areaPath: owner.areaPath };
  await auditSignIn(tx, account, 'device.opened', call);
  return { secret, token: await startSession(tx, account, deviceId, call) };
};

/** Uses a printed code up: makes the phone that calls one of its account's, with its PIN, and signs it in. */
export const openDevice = (
  services: Services,
  call: Call<typeof contract.openDevice>,
): Promise<OpenedPhone> => services.db.inScope(NATION, (tx) => openPhone(tx, call, services.now()));

/** Whose phone a printed code opens; the code stays unused. */
export const lookAtCode = (services: Services, call: Call<typeof contract.lookAtCode>) =>
  services.db.inScope(NATION, async (tx) => {
    const found = await findOpening(tx, hashToken(call.body.code));
    const { owner, expiresAt } = orThrow(rules.openByCode(found, services.now(), call.key));
    return { owner, expiresAt };
  });

/** The phone that calls, as far as it may sign in by PIN; a refusal when it may not, undefined when it has no secret. */
export const findThisDevice = (
  services: Services,
  secret: string | undefined,
): Promise<Result<store.StoredDevice> | undefined> =>
  services.db.inScope(NATION, async (tx) => {
    if (secret === undefined) return undefined;
    const device = await store.findDevice(tx, secret);
    return rules.enterOnDevice(device, services.now(), services.safety.phones.idleDays);
  });

type Outcome = { readonly token: string } | { readonly refusal: Refusal };

const tryPin = async (
  services: Services,
  tx: Tx,
  call: Call<typeof contract.enterPin>,
): Promise<Outcome> => {
  const now = services.now();
  const secret = deviceSecretOf(call.request) ?? '';
  const found = await store.findDevice(tx, secret);
  const entered = rules.enterOnDevice(found, now, services.safety.phones.idleDays);
  if (!entered.ok) return { refusal: entered.refusals[0] };
  const device = entered.value;
  if (isLocked(device.pinsRestUntil, now))
    return { refusal: { code: 'pins-rest', sentence: words.pinsRest } };
  if (!(await fitsPin(device.pinHash, call.body.pin, secret))) {
    const told = { now, event: 'session.refused', field: 'body.pin' };
    return { refusal: await failPin(tx, device, call, told) };
  }
  await store.saveWrongPins(tx, device, NONE_WRONG);
  return { token: await startSession(tx, accountOf(device), device.id, call) };
};

/** Opens a session on a phone that a code has opened, by its PIN; gives the token. */
export const enterPin = async (
  services: Services,
  call: Call<typeof contract.enterPin>,
): Promise<string> => {
  // The failure must be kept, so the refusal is thrown only after the transaction has committed.
  const outcome = await services.db.inScope(NATION, (tx) => tryPin(services, tx, call));
  if ('token' in outcome) return outcome.token;
  const { code, sentence } = outcome.refusal;
  throw new Problem(401, code, sentence, [outcome.refusal]);
};

/** Cuts off one of the caller's own phones. */
export const cutOffOwn = (
  services: Services,
  call: SignedCall<typeof contract.cutOffDevice>,
): Promise<Done> =>
  runCommand(services.db, call, async ({ tx, audit }) => {
    const { accountId, areaPath } = call.actor;
    if ((await store.cutOffDevices(tx, accountId, call.params.id)) === 0) throw notFound();
    await audit('device.cut-off', { kind: 'account', id: accountId, areaPath });
    return {};
  });
