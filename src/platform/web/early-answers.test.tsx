import { afterEach, describe, expect, it, vi } from 'vitest';
import { takeEarlyAnswer } from './early-answers.ts';

const ask = (...addresses: string[]) => {
  globalThis.amphoeEarly = new Map(
    addresses.map((address) => [address, Promise.resolve(new Response(address))]),
  );
};

afterEach(() => {
  vi.restoreAllMocks();
  globalThis.amphoeEarly = undefined;
});

describe('takeEarlyAnswer', () => {
  it('hands an answer out once', async () => {
    vi.spyOn(performance, 'now').mockReturnValue(3000);
    ask('/api/session');
    expect(await (await takeEarlyAnswer('GET', '/api/session'))?.text()).toBe('/api/session');
    expect(takeEarlyAnswer('GET', '/api/session')).toBeUndefined();
  });

  it.each([
    ['nobody asked for', 'GET', '/api/inbox', 3000],
    ['is old', 'GET', '/api/session', 30_000],
    ['belongs to a read, when this is a write', 'POST', '/api/session', 3000],
  ])('gives none that %s', (_name, method, address, now) => {
    vi.spyOn(performance, 'now').mockReturnValue(now);
    ask('/api/session');
    expect(takeEarlyAnswer(method, address)).toBeUndefined();
  });

  it('forgets all of them once something is written: they may have been given to somebody else', () => {
    vi.spyOn(performance, 'now').mockReturnValue(3000);
    ask('/api/session', '/api/inbox');
    takeEarlyAnswer('POST', '/api/session');
    expect(takeEarlyAnswer('GET', '/api/inbox')).toBeUndefined();
  });
});
