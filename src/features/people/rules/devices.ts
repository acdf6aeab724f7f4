import type { Role } from '#kernel/actor.ts';
import type { Level } from '#kernel/area.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { words } from '../words/devices.ts';
import { countFailure, MOST_FAILED_SIGN_INS } from './sign-in.ts';

/** The levels whose accounts may sign in by phone and PIN. */
export const DEVICE_LEVELS: readonly Level[] = ['village', 'subdistrict'];

/** The roles that need a password and a second factor, at whatever level. */
const GUARDED: readonly Role[] = ['reviewer', 'administrator'];

/** Wrong PINs in a row on one phone after which it is cut off. */
export const MOST_WRONG_PINS = 10;

/** Whether an account may sign in by phone and PIN; `may_use_device` in the database says the same. */
export const mayUseDevice = (level: Level, roles: readonly Role[]): boolean =>
  DEVICE_LEVELS.includes(level) && !roles.some((role) => GUARDED.includes(role));

/** A code may be printed for an open account that may sign in by phone and PIN. */
export const mayPrintCode = <T extends Pick<Opening, 'active' | 'level' | 'roles'>>(
  account: T,
): Result<T> =>
  account.active && mayUseDevice(account.level, account.roles)
    ? ok(account)
    : refuse('code-closed', words.notForPhones);

/** A printed code as the rule sees it, with the account behind it. */
export type Opening = {
  readonly expiresAt: string;
  readonly usedAt: string | null;
  /** The client-made id of the call that used it. */
  readonly usedKey: string | null;
  readonly revokedAt: string | null;
  readonly active: boolean;
  readonly level: Level;
  readonly roles: readonly Role[];
};

const REPEAT_MS = 10 * 60_000;

// The answer was lost on its way: the same call comes again, and nobody else knows its id.
const isRepeat = ({ usedAt, usedKey }: Opening, now: string, key: string): boolean =>
  usedAt !== null && usedKey === key && Date.parse(now) - Date.parse(usedAt) < REPEAT_MS;

/**
 * A code opens a phone once, until it expires, unless it was taken back or its account may not any more.
 * `key` is the client-made id of the call: only a repeat of it, within minutes, opens a used code again.
 */
export const openByCode = <T extends Opening>(
  opening: T | undefined,
  now: string,
  key: string,
): Result<T> => {
  if (!opening) return refuse('code-unknown', words.codeUnknown);
  if (opening.usedAt !== null && !isRepeat(opening, now, key))
    return refuse('code-used', words.codeUsed);
  if (opening.revokedAt !== null) return refuse('code-revoked', words.codeRevoked);
  if (opening.expiresAt <= now) return refuse('code-expired', words.codeExpired);
  return opening.active && mayUseDevice(opening.level, opening.roles)
    ? ok(opening)
    : refuse('code-closed', words.codeClosed);
};

/** A phone as the rule sees it when its PIN is entered. */
export type KnownDevice = {
  readonly cutOffAt: string | null;
  readonly lastSeenAt: string;
  readonly active: boolean;
  readonly level: Level;
  readonly roles: readonly Role[];
};

const DAY_MS = 86_400_000;

/** A phone takes PINs until it is cut off, has lain unused for too long, or its account may not any more. */
export const enterOnDevice = <T extends KnownDevice>(
  device: T | undefined,
  now: string,
  idleDays: number,
): Result<T> => {
  if (!device) return refuse('device-unknown', words.deviceUnknown);
  if (device.cutOffAt !== null) return refuse('device-cut-off', words.deviceCutOff);
  if (Date.parse(now) - Date.parse(device.lastSeenAt) > idleDays * DAY_MS)
    return refuse('device-idle', words.deviceIdle);
  return device.active && mayUseDevice(device.level, device.roles)
    ? ok(device)
    : refuse('device-closed', words.deviceClosed);
};

/** Wrong PINs in a row: of the account, over all its phones, and of this phone. */
export type WrongPins = { readonly ofAccount: number; readonly ofDevice: number };

/** How many more wrong PINs the account takes before it rests. */
export const triesBeforeRest = ({ ofAccount, ofDevice }: WrongPins): number =>
  Math.min(MOST_FAILED_SIGN_INS - ofAccount, MOST_WRONG_PINS - ofDevice);

/** What one more wrong PIN does: the account rests from the fifth on, the phone is cut off at the tenth. */
export const countWrongPin = (
  wrong: WrongPins,
  now: string,
): WrongPins & { readonly restsUntil: string | null; readonly cutsOff: boolean } => {
  const { failedSignIns, lockedUntil } = countFailure(wrong.ofAccount, now);
  const ofDevice = wrong.ofDevice + 1;
  return {
    ofAccount: failedSignIns,
    ofDevice,
    restsUntil: lockedUntil,
    cutsOff: ofDevice >= MOST_WRONG_PINS,
  };
};
