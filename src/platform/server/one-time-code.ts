import { createHmac, timingSafeEqual } from 'node:crypto';

const STEP_MS = 30_000;
const DIGITS = 6;
// A clock that is half a minute off, and a code typed as it changes.
const TOLERATED_STEPS = 1;

/** The number of the half minute in which an instant (ISO) lies: what a code is made for. */
export const stepAt = (now: string): number => Math.floor(Date.parse(now) / STEP_MS);

/** The six digits of a key for one step (RFC 4226 with SHA-1, as every authenticator knows it). */
export const codeAt = (key: Uint8Array, step: number): string => {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const digest = createHmac('sha1', key).update(counter).digest();
  const offset = (digest.at(-1) ?? 0) & 0x0f;
  const number = digest.readUInt32BE(offset) & 0x7f_ff_ff_ff;
  return String(number % 10 ** DIGITS).padStart(DIGITS, '0');
};

const isSame = (left: string, right: string): boolean =>
  left.length === right.length && timingSafeEqual(Buffer.from(left), Buffer.from(right));

/**
 * The step a code is right for (RFC 6238), one step early or late; undefined for a wrong code, and for
 * one whose step is not after `lastStep`: no code is taken twice.
 */
export const findStep = (
  key: Uint8Array,
  code: string,
  now: string,
  lastStep: number,
): number | undefined => {
  const present = stepAt(now);
  const steps = Array.from(
    { length: 2 * TOLERATED_STEPS + 1 },
    (_, at) => present - TOLERATED_STEPS + at,
  );
  return steps.find((step) => step > lastStep && isSame(codeAt(key, step), code));
};

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Bytes in base 32 without padding (RFC 4648), the form in which authenticators take a key. */
export const base32 = (bytes: Uint8Array): string => {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  const groups = bits.match(/.{1,5}/g) ?? [];
  return groups.map((group) => ALPHABET[Number.parseInt(group.padEnd(5, '0'), 2)]).join('');
};

/** The link that an authenticator on the same device opens to take over a key. */
export const enrolmentLink = (key: Uint8Array, issuer: string, account: string): string => {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(account)}`;
  const query = new URLSearchParams({ secret: base32(key), issuer, algorithm: 'SHA1' });
  return `otpauth://totp/${label}?${query}&digits=${DIGITS}&period=${STEP_MS / 1000}`;
};
