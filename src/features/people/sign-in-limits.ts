import { RateLimiterMemory } from 'rate-limiter-flexible';
import { Problem } from '#kernel/problem.ts';
import { words } from './words/session.ts';

// A whole office shares one address, so the address gets far more tries than one name does.
const byName = new RateLimiterMemory({ points: 20, duration: 60 });
const byAddress = new RateLimiterMemory({ points: 300, duration: 60 });

// Behind a session: who found it open still does not know the password or the code.
const byAccount = new RateLimiterMemory({ points: 10, duration: 15 * 60 });

const tooManyTries = (): Problem => new Problem(429, 'too-many-tries', words.tooManyTries);

/** Refuses (429) when an account has its password or its code asked again too often; a right one begins anew. */
export const limitTries = async <T>(accountId: string, work: () => Promise<T>): Promise<T> => {
  await byAccount.consume(accountId).catch(() => Promise.reject(tooManyTries()));
  const done = await work();
  await byAccount.delete(accountId);
  return done;
};

/** Refuses (429) when one address asks of codes and phones too often, or one phone enters PINs too often. */
export const slowDownPhone = async (address: string, secret?: string): Promise<void> => {
  try {
    await byAddress.consume(address);
    if (secret !== undefined) await byName.consume(secret);
  } catch {
    throw tooManyTries();
  }
};

/** Refuses (429) when one name or one address tries to sign in too often. */
export const slowDown = async (username: string, address: string): Promise<void> => {
  try {
    await byName.consume(username.toLowerCase());
    await byAddress.consume(address);
  } catch {
    throw tooManyTries();
  }
};
