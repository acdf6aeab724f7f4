import { describe, expect, it } from 'vitest';
import { newerOf } from './drafts.ts';

const at = (savedAt: string) => ({ account: 'a', key: 'k', content: 1, savedAt });
const early = '2026-11-27T03:00:00.000Z';
const late = '2026-11-27T04:00:00.000Z';

describe('newerOf', () => {
  it.each([
    [undefined, undefined, undefined],
    [at(early), undefined, 'draft'],
    [undefined, at(early), 'server'],
    [at(late), at(early), 'draft'],
    [at(early), at(late), 'server'],
    [at(early), at(early), 'server'],
  ])('of %j and %j', (draft, server, newer) => {
    expect(newerOf(draft, server)).toBe(newer);
  });
});
