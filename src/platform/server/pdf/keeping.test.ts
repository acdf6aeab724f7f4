import { expect, test } from 'vitest';
import { keptParts } from './letter-data.ts';

const parts = (...lengths: number[]) =>
  lengths.map((length) => ({ mark: '', depth: 0, text: 'ก'.repeat(length) }));

test.each([
  ['two lines suffice', [500, 200], 1],
  ['a short purpose takes the part before it along', [500, 400, 30], 2],
  ['a part as long as a page does not', [500, 2000, 30], 1],
  ['a letter of one line is whole', [30], 1],
  ['of many short parts two', [20, 20, 20, 20], 2],
  ['no body', [], 0],
])('%s', (_, lengths, kept) => {
  expect(keptParts(parts(...lengths))).toBe(kept);
});
