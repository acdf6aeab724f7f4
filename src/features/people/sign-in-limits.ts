import { RateLimiterMemory } from 'rate-limiter-flexible';
import { Problem } from '#kernel/problem.ts';
import { words } from './words/session.ts';

// A whole office shares one address, so the address gets far more tries than one name does.
const byName = new RateLimiterMemory({ points: 20, duration: 60 });
const byAddress = new RateLimiterMemory({ points: 300, duration: 60 });

/** Refuses (429) when one name or one address tries to sign in too often. */
export const slowDown = async (username: string, address: string): Promise<void> => {
  try {
    await byName.consume(username.toLowerCase());
    await byAddress.consume(address);
  } catch {
    throw new Problem(429, 'too-many-tries', words.tooManyTries);
  }
};
