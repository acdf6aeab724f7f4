import { randomInt } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** OWASP's second recommendation for argon2id: 19 MiB, two passes, one lane. */
export const HASHING = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** The argon2id hash of a password, with its salt and cost inside. */
export const hashPassword = (password: string): Promise<string> => hash(password, HASHING);

let decoy: Promise<string> | undefined;

/**
 * Whether a password fits a hash; none fits a hash that cannot be read. Without a hash it takes as long, so
 * that an unknown username, or an account without a password, cannot be told from a wrong password.
 */
export const fitsPassword = async (
  passwordHash: string | null | undefined,
  password: string,
): Promise<boolean> => {
  decoy ??= hashPassword('a password nobody has');
  const fits = await verify(passwordHash ?? (await decoy), password).catch(() => false);
  return fits && typeof passwordHash === 'string';
};

// No letter or digit that is taken for another when it is read out or written by hand.
const READABLE = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUP_LENGTH = 4;

/** Signs by chance in groups of four (19.8 bits each), easy to read out: `k7dm-2hwp-x9tc`. */
export const readableGroups = (groups: number): string =>
  Array.from({ length: groups }, () =>
    Array.from({ length: GROUP_LENGTH }, () => READABLE[randomInt(READABLE.length)]).join(''),
  ).join('-');

/** A first password of 16 signs in four groups (79 bits). */
export const newFirstPassword = (): string => readableGroups(4);
