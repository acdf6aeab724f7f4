import type { Done } from '#kernel/contract.ts';
import { orThrow, Problem } from '#kernel/problem.ts';
import { type Refusal, refuse } from '#kernel/result.ts';
import { runCommand, type Work } from '#server/commands.ts';
import type { SignedCall } from '#server/http/route.ts';
import { deviceSecretOf } from '#server/http/session-cookie.ts';
import type { Services } from '#server/services.ts';
import type { changePin } from '../contract/devices.ts';
import { fitsPin, hashPin } from '../phone-secrets.ts';
import { enterOnDevice } from '../rules/devices.ts';
import { acceptNewPin } from '../rules/pin.ts';
import { isLocked } from '../rules/sign-in.ts';
import * as store from '../store/devices.ts';
import { words } from '../words/devices.ts';
import { withoutSecrets } from './session.ts';
import { failPin, NONE_WRONG } from './wrong-pins.ts';

type PinCall = SignedCall<typeof changePin>;
type Outcome = { readonly refusal?: Refusal };

// The session must be of the phone whose secret comes with the call: a PIN belongs to one phone.
const getDevice = async ({ tx }: Work, services: Services, call: PinCall, secret: string) => {
  const found = await store.findDevice(tx, secret);
  const own = found?.id === call.session.deviceId ? found : undefined;
  return orThrow(enterOnDevice(own, services.now(), services.safety.phones.idleDays));
};

const replacePin = async (services: Services, call: PinCall, work: Work): Promise<Outcome> => {
  const { tx, audit } = work;
  const { current, next } = call.body;
  const now = services.now();
  const secret = deviceSecretOf(call.request) ?? '';
  const device = await getDevice(work, services, call, secret);
  if (isLocked(device.pinsRestUntil, now)) orThrow(refuse('pins-rest', words.pinsRest));
  const pin = orThrow(acceptNewPin(next, current, device.owner));
  if (!(await fitsPin(device.pinHash, current, secret))) {
    const told = { now, event: 'device.pin-refused', field: 'body.current' };
    return { refusal: await failPin(tx, device, call, told) };
  }
  await store.savePin(tx, device.id, await hashPin(pin, secret));
  await store.saveWrongPins(tx, device, NONE_WRONG);
  const { accountId, areaPath } = call.actor;
  await audit('device.pin-changed', { kind: 'account', id: accountId, areaPath });
  return {};
};

/**
 * Changes the PIN of the phone that calls, by the one it has. Wrong ones count as they do at sign-in: the
 * count must be kept, so a refusal is the answer of the call and is thrown after it.
 */
export const changeOwnPin = async (services: Services, call: PinCall): Promise<Done> => {
  const { refusal } = await runCommand(services.db, withoutSecrets(call), (work) =>
    replacePin(services, call, work),
  );
  if (refusal) throw new Problem(422, refusal.code, refusal.sentence, [refusal]);
  return {};
};
