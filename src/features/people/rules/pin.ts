import { ok, type Result, refuse } from '#kernel/result.ts';
import { words } from '../words/devices.ts';

/** Digits of a PIN. */
export const PIN_DIGITS = 6;

/** What an owner's PIN must not be made of: codes and numbers that anybody can look up. */
export type PinOwner = { readonly areaPath: string; readonly username: string };

const LEAST_DISTINCT = 3;

// Runs over the keys, both ways; the last four are the lines and columns of a telephone's keys.
const RUNS = ['01234567890123', '98765432109876', '147258369', '369258147', '159357', '753951'];
const JUMPS = ['02468024', '13579135', '86420864', '97531975'];

const isRun = (pin: string): boolean => [...RUNS, ...JUMPS].some((run) => run.includes(pin));

const isRepeated = (pin: string): boolean => /^(.+)\1+$/.test(pin);

const isMirrored = (pin: string): boolean => pin === [...pin].reverse().join('');

// 112233, 445566: each digit twice, one after the other.
const isDoubled = (pin: string): boolean => /^(\d)\1(\d)\2(\d)\3$/.test(pin);

// 25xx and 19xx or 20xx beside two more digits: a year of birth with little else.
const isYear = (pin: string): boolean =>
  /^(24[6-9]\d|25\d\d|19\d\d|20\d\d)(\d)\2$|^(\d)\3(24[6-9]\d|25\d\d|19\d\d|20\d\d)$/.test(pin);

const isOfOwner = (pin: string, { areaPath, username }: PinOwner): boolean =>
  [areaPath, username].some((text) => text.replace(/\D+/g, ' ').includes(pin));

const isWeak = (pin: string, owner: PinOwner): boolean =>
  new Set(pin).size < LEAST_DISTINCT ||
  isRun(pin) ||
  isRepeated(pin) ||
  isMirrored(pin) ||
  isDoubled(pin) ||
  isYear(pin) ||
  isOfOwner(pin, owner);

/**
 * Takes a PIN of six digits that is not among the first that a finder of the phone would try: runs,
 * repeats, mirrors, years, and the code of the owner's own area. `field` is where it was typed.
 */
export const acceptPin = (pin: string, owner: PinOwner, field = 'body.pin'): Result<string> => {
  if (!/^\d{6}$/.test(pin)) return refuse('pin-form', words.pinForm, field);
  return isWeak(pin, owner) ? refuse('pin-weak', words.pinWeak, field) : ok(pin);
};

/** Takes a PIN that stands in place of the current one: as good as a first one, and another. */
export const acceptNewPin = (next: string, current: string, owner: PinOwner): Result<string> =>
  next === current && /^\d{6}$/.test(next)
    ? refuse('pin-same', words.pinSame, 'body.next')
    : acceptPin(next, owner, 'body.next');
