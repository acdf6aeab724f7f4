import fc from 'fast-check';

/** Keys that reach into an object's prototype where code is careless. */
const POLLUTION = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];

const nested = (depth: number): unknown => {
  let value: unknown = 1;
  for (let level = 0; level < depth; level++) value = level % 2 === 0 ? [value] : { a: value };
  return value;
};

const strings = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '\u0000',
    'a\u0000b',
    '\u001b[31m',
    '\u202e',
    '\ud800',
    'NaN',
    '-0',
    '1e999',
  ),
  fc.constantFrom(
    'null',
    '2026-02-30',
    '0000-00-00',
    "'; drop table accounts; --",
    '%',
    '../../etc',
  ),
  fc.constantFrom(
    '๐๑๒',
    'ก\u0e49\u0e49\u0e49',
    '\u200b\u200b',
    '00000000-0000-0000-0000-000000000000',
  ),
  fc.nat({ max: 40_000 }).map((length) => 'ก'.repeat(length)),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

/** One value that no contract wants in most places. */
export const badValue: fc.Arbitrary<unknown> = fc.oneof(
  strings,
  fc.constantFrom(null, true, -1, 0, 1e308, -1e308, 2 ** 53, 0.1, 1e21),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(nested(40), nested(2000), [], {}, [[]], Array(5000).fill(0)),
  fc
    .constantFrom(...POLLUTION)
    .map((key) => JSON.parse(`{"${key}": {"roles": ["administrator"]}}`)),
  fc.jsonValue({ maxDepth: 3 }),
);

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A good input with one of its values, at any depth, replaced by a bad one or left out. */
export const spoil = (good: unknown, steps: readonly number[], bad: unknown): unknown => {
  const [step, ...rest] = steps;
  if (step === undefined) return bad;
  if (Array.isArray(good) && good.length > 0) {
    const at = step % good.length;
    return good.map((value, index) => (index === at ? spoil(value, rest, bad) : value));
  }
  if (!isObject(good) || Object.keys(good).length === 0) return bad;
  const keys = Object.keys(good);
  const key = keys[step % keys.length] ?? '';
  return { ...good, [key]: spoil(good[key], rest, bad) };
};

/** Texts that are not the JSON they claim to be. */
export const brokenText = fc.constantFrom(
  '{',
  'undefined',
  '{"a":}',
  '[1,]',
  '\u0000',
  '{"__proto__":{"x":1}}',
  `${'['.repeat(50_000)}`,
  '',
);
