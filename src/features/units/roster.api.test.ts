import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '#server/http/in-process.ts';
import { openTestApi, type TestApi } from '../../../tests/support/api.ts';
import {
  type Authorities,
  type AuthorityCode,
  settleAuthorities,
} from '../../../tests/support/authorities.ts';
import { askOwner } from '../../../tests/support/nation.ts';
import { getUnit, getUnitRoster, saveUnitRoster } from './contract/units.ts';

let api: TestApi;
let authorities: Authorities;

beforeAll(async () => {
  api = await openTestApi();
  api.setNow('2026-11-18T03:00:00.000Z');
  authorities = await settleAuthorities(api);
});
afterAll(() => api.close());

const unitOf = async (client: Client, code: AuthorityCode) =>
  (await client(getUnit, { params: { id: authorities.office(code) } })).reply;

describe('the roster', () => {
  const people = [
    { name: 'นายสาธิต หนึ่ง', duty: 'หัวหน้าชุด' },
    { name: 'นางสาวสาธิต สอง', duty: '' },
  ];
  const at = (code: AuthorityCode) => ({ params: { id: authorities.office(code) } });

  it('is kept unreadable, and read by the authority and its district alone', async () => {
    const own = await authorities.as('4905901');
    expect((await own(saveUnitRoster, { ...at('4905901'), body: { people } })).status).toBe(200);
    for (const client of [own, await api.as('reviewer.4905')])
      expect((await client(getUnitRoster, at('4905901'))).reply.people).toEqual(people);
    const [row] = await askOwner<{ sealed: Buffer; people: number }>(
      api.url,
      'select sealed, people from unit_rosters',
    );
    expect([row?.people, row?.sealed.includes('สาธิต')]).toEqual([2, false]);
    for (const username of ['recorder.49', 'recorder.TH', 'viewer.4905', 'compiler.4905'])
      expect((await (await api.as(username))(getUnitRoster, at('4905901'))).status).toBe(403);
    expect((await (await authorities.as('4905902'))(getUnitRoster, at('4905901'))).status).toBe(
      404,
    );
  });

  it('is out of sight of every transaction wider than a district', async () => {
    for (const [scope, count] of [
      ['/', 0],
      ['/49/', 0],
      ['/49/4905/', 1],
    ] as const) {
      const rows = await api.services.db.inScope(scope, (tx) =>
        tx.selectFrom('unit_rosters').select('office_id').execute(),
      );
      expect(rows).toHaveLength(count);
    }
    const province = await unitOf(await api.as('recorder.49'), '4905901');
    const district = await unitOf(await api.as('recorder.4905'), '4905901');
    expect([province.roster, district.roster]).toEqual([null, 2]);
  });

  it('stands in the audit each time somebody reads it, and no name does', async () => {
    const entries = await askOwner<{ action: string; text: string }>(
      api.url,
      `select action, detail::text as text from audit_entries where action like 'unit.roster%' order by id`,
    );
    expect(entries.map(({ action }) => action)).toEqual([
      'unit.roster-saved',
      'unit.roster-read',
      'unit.roster-read',
    ]);
    const receipts = await askOwner<{ text: string }>(
      api.url,
      'select coalesce(reply::text, $$$$) as text from command_receipts',
    );
    expect([...entries, ...receipts].filter(({ text }) => text.includes('สาธิต'))).toEqual([]);
  });

  it('that somebody else kept meanwhile is written over by nobody who has not seen it', async () => {
    const [own, district] = [await authorities.as('4905901'), await api.as('reviewer.4905')];
    const keep = (client: typeof own, seen: string | null, names: readonly string[]) =>
      client(saveUnitRoster, {
        ...at('4905901'),
        body: { people: names.map((name) => ({ name, duty: '' })), basedOn: seen },
      });
    const { savedAt } = (await own(getUnitRoster, at('4905901'))).reply;
    api.setNow('2026-11-20T04:00:00.000Z');
    expect((await keep(district, savedAt, ['นายสาธิต สาม'])).status).toBe(200);
    for (const [seen, names] of [
      [savedAt, ['นายสาธิต สี่']],
      [null, ['นายสาธิต ห้า']],
      [savedAt, []],
    ] as const)
      expect(await keep(own, seen, names)).toMatchObject({
        status: 409,
        problem: { code: 'changed-meanwhile' },
      });
    const { reply } = await own(getUnitRoster, at('4905901'));
    expect(reply.people.map(({ name }) => name)).toEqual(['นายสาธิต สาม']);
    expect((await keep(own, reply.savedAt, ['นายสาธิต หก'])).status).toBe(200);
  });

  it('goes away with an empty list', async () => {
    const own = await authorities.as('4905901');
    await own(saveUnitRoster, { ...at('4905901'), body: { people: [] } });
    expect((await unitOf(own, '4905901')).roster).toBe(0);
    expect((await own(getUnitRoster, at('4905901'))).reply).toEqual({ people: [], savedAt: null });
  });
});
