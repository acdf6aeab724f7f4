import { expect, test } from 'vitest';
import { whyNotKept } from './not-kept.ts';
import { outboxMarkWords } from './words.ts';

test.each([
  ['a full device', new DOMException('full', 'QuotaExceededError'), outboxMarkWords.full],
  [
    'a database that is gone',
    new DOMException('gone', 'InvalidStateError'),
    outboxMarkWords.notKept,
  ],
  [
    'a part of the page that did not load',
    new TypeError('Failed to fetch'),
    outboxMarkWords.notKept,
  ],
])('%s is said as it is', (_, error, words) => {
  expect(whyNotKept(error)).toBe(words);
});
