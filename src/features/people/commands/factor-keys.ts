import { NATION } from '#kernel/area.ts';
import { conflict } from '#kernel/problem.ts';
import { KeyLost, type Sealer } from '#server/sealing.ts';
import type { Services } from '#server/services.ts';
import * as store from '../store/second-factor.ts';
import { words } from '../words/session.ts';

/** Bytes of a key that an account shares with its authenticator. */
export const KEY_BYTES = 20;

const aboutOf = (accountId: string): string => `second_factors:${accountId}`;

/** A key of an authenticator as it is kept. */
export const sealKey = (sealer: Sealer, accountId: string, key: Uint8Array): Promise<Buffer> =>
  sealer.sealBytes(key, aboutOf(accountId));

// An earlier release kept keys as they are; sealed ones are longer.
const isPlain = (kept: Uint8Array): boolean => kept.byteLength === KEY_BYTES;

/** The key of an account's authenticator; refused with a sentence where the key file cannot open it. */
export const openKey = async (sealer: Sealer, accountId: string, kept: Buffer): Promise<Buffer> => {
  if (isPlain(kept)) return kept;
  return sealer.openBytes(kept, aboutOf(accountId)).catch((error: unknown) => {
    throw error instanceof KeyLost ? conflict('factor-key', words.factorKey) : error;
  });
};

/** Seals the keys that an earlier release kept as they are; gives how many. */
export const sealPlainKeys = async ({
  db,
  sealer,
}: Pick<Services, 'db' | 'sealer'>): Promise<number> => {
  const plain = await db.inScope(NATION, (tx) => store.listKeysOfLength(tx, KEY_BYTES));
  for (const { accountId, secret } of plain) {
    const sealed = await sealKey(sealer, accountId, secret);
    await db.inScope(NATION, (tx) => store.replaceKey(tx, accountId, secret, sealed));
  }
  return plain.length;
};
