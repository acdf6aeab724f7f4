import { expect, test } from 'vitest';
import type { ReviewChain, ReviewStep } from '../model/chain.ts';
import { type Chains, chainAt, changeChain, decideChainFrom } from './chain.ts';

const chain = (...levels: ReviewStep['level'][]): ReviewChain => ({
  steps: levels.map((level) => ({ level, role: 'reviewer' })),
});
const [SHORT, LONG, OTHER] = [chain('district'), chain('district', 'province'), chain('province')];
const at = (day: string): string => `2026-${day}T00:00:00.000Z`;

const TWICE: Chains = {
  newest: OTHER,
  past: [
    { untilAt: at('11-01'), chain: SHORT },
    { untilAt: at('12-01'), chain: LONG },
  ],
};
const NEVER: Chains = { newest: SHORT, past: [] };

test.each<[string, Chains, string, ReviewChain]>([
  ['never changed', NEVER, at('01-01'), SHORT],
  ['before the first change', TWICE, at('10-31'), SHORT],
  ['on the day of the first change', TWICE, at('11-01'), LONG],
  ['between the changes', TWICE, at('11-30'), LONG],
  ['on the day of the last change', TWICE, at('12-01'), OTHER],
  ['after it', TWICE, at('12-02'), OTHER],
])('a period keeps the chain of its opening: %s', (_name, chains, opensAt, expected) => {
  expect(chainAt(chains, opensAt)).toEqual(expected);
});

test.each<[string, Chains, ReviewChain, string | undefined, Chains]>([
  ['the same chain changes nothing', TWICE, OTHER, at('12-15'), TWICE],
  [
    'a first change keeps the old one',
    NEVER,
    LONG,
    at('11-01'),
    { newest: LONG, past: [{ untilAt: at('11-01'), chain: SHORT }] },
  ],
  ['from the beginning nothing is kept', NEVER, LONG, undefined, { newest: LONG, past: [] }],
  [
    'a later change adds to the past',
    TWICE,
    LONG,
    at('12-15'),
    { newest: LONG, past: [...TWICE.past, { untilAt: at('12-15'), chain: OTHER }] },
  ],
  [
    'an earlier change takes the place of those after it',
    TWICE,
    SHORT,
    at('11-15'),
    {
      newest: SHORT,
      past: [
        { untilAt: at('11-01'), chain: SHORT },
        { untilAt: at('11-15'), chain: LONG },
      ],
    },
  ],
  [
    'on the day of an earlier change',
    TWICE,
    SHORT,
    at('12-01'),
    {
      newest: SHORT,
      past: [
        { untilAt: at('11-01'), chain: SHORT },
        { untilAt: at('12-01'), chain: LONG },
      ],
    },
  ],
  [
    'back to what held before',
    TWICE,
    LONG,
    at('12-01'),
    { newest: LONG, past: [{ untilAt: at('11-01'), chain: SHORT }] },
  ],
])('%s', (_name, chains, next, fromAt, expected) => {
  expect(changeChain(chains, next, fromAt)).toEqual(expected);
});

test.each<[string, string | undefined, string | null, string | undefined, string | undefined]>([
  ['nothing sent, no day given', undefined, null, undefined, undefined],
  ['nothing sent, a day given', '2026-11-02', null, '2026-11-01T17:00:00.000Z', undefined],
  [
    'sent, no day given',
    undefined,
    '2026-11-01T17:00:00.000Z',
    '2026-11-02T17:00:00.000Z',
    undefined,
  ],
  [
    'sent, the day after',
    '2026-11-03',
    '2026-11-01T17:00:00.000Z',
    '2026-11-02T17:00:00.000Z',
    undefined,
  ],
  ['sent, the day itself', '2026-11-02', '2026-11-01T17:00:00.000Z', undefined, 'chain-in-use'],
  ['sent, a day before', '2026-10-02', '2026-11-01T17:00:00.000Z', undefined, 'chain-in-use'],
])('from when a new chain holds: %s', (_name, wantedOn, lastOpenedAt, fromAt, refused) => {
  const result = decideChainFrom(wantedOn, lastOpenedAt);
  expect(result.ok ? undefined : result.refusals[0].code).toBe(refused);
  if (result.ok) expect(result.value).toBe(fromAt);
});
