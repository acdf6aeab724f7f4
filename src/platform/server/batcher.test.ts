import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { batched } from './batcher.ts';

const later = (): { promise: Promise<void>; release: () => void } => {
  let release = (): void => undefined;
  const promise = new Promise<void>((resolve) => {
    release = resolve;
  });
  return { promise, release };
};

describe('a batcher', () => {
  it('runs a lone call at once and joins those that come meanwhile', async () => {
    const seen: number[][] = [];
    const gate = later();
    const double = batched<number, number>(
      async (items) => {
        seen.push([...items]);
        if (seen.length === 1) await gate.promise;
        return items.map((item) => item * 2);
      },
      { most: 10, lanes: 1 },
    );
    const first = double(1);
    await nextTurn();
    const rest = [double(2), double(3)];
    await nextTurn();
    gate.release();
    expect(await Promise.all([first, ...rest])).toEqual([2, 4, 6]);
    expect(seen).toEqual([[1], [2, 3]]);
  });

  it('takes at most so many at once, in order', async () => {
    const sizes: number[] = [];
    const same = batched<number, number>(
      async (items) => {
        sizes.push(items.length);
        return items;
      },
      { most: 4, lanes: 1 },
    );
    const all = await Promise.all(Array.from({ length: 10 }, (_, at) => same(at)));
    expect(all).toEqual(Array.from({ length: 10 }, (_, at) => at));
    expect(Math.max(...sizes)).toBe(4);
  });

  it('rejects only the batch that failed and goes on', async () => {
    const picky = batched<number, number>(
      async (items) => {
        if (items.includes(1)) throw new Error('not that one');
        return items;
      },
      { most: 1, lanes: 1 },
    );
    const results = await Promise.allSettled([picky(0), picky(1), picky(2)]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('tries each item of a failed batch by itself where it may', async () => {
    const tried: number[][] = [];
    const picky = batched<number, number>(
      async (items) => {
        tried.push([...items]);
        if (items.includes(1)) throw new Error('not that one');
        return items;
      },
      { most: 8, lanes: 1, apart: true },
    );
    const results = await Promise.allSettled([picky(0), picky(1), picky(2)]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(tried).toEqual([[0, 1, 2], [0], [1], [2]]);
  });
});
