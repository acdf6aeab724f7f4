import { expect, test } from 'vitest';
import { say } from '#kernel/sentence.ts';
import { newItem } from './item.ts';
import { isSendable } from './sendable.ts';

const CALLS = [
  { method: 'POST', path: '/api/reports/:id/submit' },
  { method: 'PUT', path: '/api/attachments/:id' },
] as const;

const item = (method: 'POST' | 'PUT' | 'DELETE', address: string) => {
  const words = { title: say('ก', 'a'), detail: say('ข', 'b') };
  const call = { kind: 'call', key: 'k', method, address, expects: [] } as const;
  const file = { kind: 'file', fileId: 'f', name: 'a.jpg', size: 1 } as const;
  return newItem('a', { id: 'i', ...words, refreshes: [], steps: [file, call] }, '2026-11-21');
};

test.each([
  ['POST', '/api/reports/12/submit', true],
  ['PUT', '/api/attachments/12?reportId=3&kind=photo', true],
  ['PUT', '/api/reports/12/submit', false],
  ['POST', '/api/reports/12/decide', false],
  ['POST', '/api/reports/12/submit/more', false],
  ['POST', '/api/reports/12/34/submit', false],
  ['DELETE', '/api/accounts/12', false],
  ['POST', 'https://example.org/api/reports/12/submit', false],
  ['POST', '//example.org/api/reports/12/submit', false],
  ['POST', '/api/reports/..\\\\x/submit', false],
] as const)('%s %s may be sent: %s', (method, address, may) => {
  expect(isSendable(item(method, address), CALLS)).toBe(may);
});
