import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listNotices } from '#features/notices/contract.ts';
import type { Client } from '#server/http/in-process.ts';
import { openTestApi, type TestApi } from '../../../tests/support/api.ts';
import { type Authorities, settleAuthorities } from '../../../tests/support/authorities.ts';
import { tellOfSilentUnits } from './commands/tell.ts';
import { recordUnitEntry } from './contract/units.ts';

let api: TestApi;
let authorities: Authorities;

beforeAll(async () => {
  api = await openTestApi();
  api.setNow('2026-11-24T03:00:00.000Z');
  authorities = await settleAuthorities(api);
});
afterAll(() => api.close());

const noticesOf = async (client: Client) => (await client(listNotices)).reply.notices;

const confirm = async (code: '4905901') => {
  const params = { id: authorities.office(code), entryId: randomUUID() };
  const client = await authorities.as(code);
  await client(recordUnitEntry, { params, body: { detail: { kind: 'confirmation' } } });
};

it('nobody is told before the day that the rule names', async () => {
  expect(await tellOfSilentUnits(api.services)).toBe(0);
});

it('authorities without an update and their districts are told, once a month', async () => {
  await confirm('4905901');
  api.setNow('2026-11-25T01:00:00.000Z');
  expect(await tellOfSilentUnits(api.services)).toBe(3 + 3);
  expect(await tellOfSilentUnits(api.services)).toBe(0);
  expect(await noticesOf(await authorities.as('4905901'))).toEqual([]);
  const officeId = authorities.office('4905902');
  expect(await noticesOf(await authorities.as('4905902'))).toMatchObject([
    { kind: 'unit-silent', month: '2026-11', officeId },
  ]);
  expect(await noticesOf(await api.as('viewer.4905'))).toMatchObject([
    { kind: 'units-silent', month: '2026-11', officeId: null, units: 1 },
  ]);
});

it('another month is told anew', async () => {
  api.setNow('2026-12-28T01:00:00.000Z');
  expect(await tellOfSilentUnits(api.services)).toBe(4 + 3);
  expect(await noticesOf(await api.as('viewer.4905'))).toMatchObject([
    { month: '2026-12', units: 2 },
    { month: '2026-11', units: 1 },
  ]);
});
