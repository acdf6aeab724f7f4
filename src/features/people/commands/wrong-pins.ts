import type { Refusal } from '#kernel/result.ts';
import type { Tx } from '#server/db.ts';
import type { Call } from '#server/http/route.ts';
import * as rules from '../rules/devices.ts';
import * as store from '../store/devices.ts';
import { triesLeft, words } from '../words/devices.ts';
import { auditSignIn } from './sign-in.ts';

/** No wrong PIN is counted any more, of the account or of the phone. */
export const NONE_WRONG = { ofAccount: 0, ofDevice: 0, restsUntil: null } as const;

/** The account behind a phone, as the audit names it. */
export const accountOf = ({ accountId, officeId, owner }: store.StoredDevice) => ({
  id: accountId,
  officeId,
  areaPath: owner.areaPath,
});

/**
 * Counts one more wrong PIN of a phone, under whatever event it is written into the audit: the account
 * rests from the fifth on, the phone is cut off at the tenth. Gives what its person is told; `field` is where
 * the PIN was typed.
 */
export const failPin = async (
  tx: Tx,
  device: store.StoredDevice,
  call: Call,
  { now, event, field }: { readonly now: string; readonly event: string; readonly field: string },
): Promise<Refusal> => {
  const wrong = { ofAccount: device.accountFailedPins, ofDevice: device.failedPins };
  const counted = rules.countWrongPin(wrong, now);
  await store.saveWrongPins(tx, device, counted);
  await auditSignIn(tx, accountOf(device), event, call);
  if (counted.cutsOff) {
    await store.cutOffDevices(tx, device.accountId, device.id);
    await auditSignIn(tx, accountOf(device), 'device.cut-off-by-wrong-pins', call);
    return { code: 'device-cut-off', sentence: words.deviceCutOff };
  }
  if (counted.restsUntil !== null) return { code: 'pins-rest', sentence: words.pinsRest };
  return { code: 'pin-wrong', sentence: triesLeft(rules.triesBeforeRest(counted)), field };
};
