import { randomBytes } from 'node:crypto';
import { hashRaw } from '@node-rs/argon2';
import { HASHING, readableGroups } from './passwords.ts';

const CODES = 10;
const GROUPS = 3;
const SALT_BYTES = 16;

/** Ten new recovery codes, shown once, and what is kept of them. */
export type FreshCodes = {
  readonly codes: readonly string[];
  readonly salt: Buffer;
  readonly hashes: readonly Buffer[];
};

// Read off paper and typed by hand: neither case nor dashes matter.
const plain = (code: string): string => code.toLowerCase().replace(/[^a-z0-9]/g, '');

/** The argon2id hash of a recovery code under the salt of its account. */
export const hashCode = (code: string, salt: Uint8Array): Promise<Buffer> =>
  hashRaw(plain(code), { ...HASHING, salt });

/** Ten codes of 12 signs in three groups (59 bits each), with their hashes. */
export const newRecoveryCodes = async (): Promise<FreshCodes> => {
  const salt = randomBytes(SALT_BYTES);
  const codes = Array.from({ length: CODES }, () => readableGroups(GROUPS));
  const hashes: Buffer[] = [];
  for (const code of codes) hashes.push(await hashCode(code, salt));
  return { codes, salt, hashes };
};
