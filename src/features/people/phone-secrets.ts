import { hash, verify } from '@node-rs/argon2';
import { newToken } from '#server/sessions.ts';
import { HASHING, readableGroups } from './passwords.ts';

const CODE_GROUPS = 7;

/** A code for a QR sheet: 28 signs in seven groups (138 bits), easy to type where no camera is at hand. */
export const newOpeningCode = (): string => readableGroups(CODE_GROUPS);

/** The code as it is hashed and compared: however it was typed. */
export const plainCode = (code: string): string => code.replaceAll('-', '');

/** A new secret for a phone: 32 random bytes in base64url. */
export const newDeviceSecret = newToken;

// The phone's own secret is the pepper: the server keeps only its hash, so a copy of the database does
// not let anybody try the million PINs.
const pepper = (secret: string): Buffer => Buffer.from(secret, 'base64url');

/** The argon2id hash of a PIN under the secret of its phone. */
export const hashPin = (pin: string, secret: string): Promise<string> =>
  hash(pin, { ...HASHING, secret: pepper(secret) });

/** Whether a PIN is that of a phone; never without the phone's secret. */
export const fitsPin = (pinHash: string, pin: string, secret: string): Promise<boolean> =>
  verify(pinHash, pin, { secret: pepper(secret) }).catch(() => false);
