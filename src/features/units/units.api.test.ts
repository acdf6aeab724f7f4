import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '#server/http/in-process.ts';
import { openTestApi, type TestApi } from '../../../tests/support/api.ts';
import {
  type Authorities,
  type AuthorityCode,
  settleAuthorities,
} from '../../../tests/support/authorities.ts';
import { askOwner } from '../../../tests/support/nation.ts';
import { changeUnitRule, listUnitRules } from './contract/rule.ts';
import { getUnit, getUnitCoverage, listUnits, recordUnitEntry } from './contract/units.ts';
import type { EntryDetail } from './model/entry.ts';
import { membersOn, orderOn, trainingOn } from './testing/sample-entries.ts';

let api: TestApi;
let authorities: Authorities;

beforeAll(async () => {
  api = await openTestApi();
  api.setNow('2026-11-18T03:00:00.000Z');
  authorities = await settleAuthorities(api);
});
afterAll(() => api.close());

const record = async (
  client: Client,
  code: AuthorityCode,
  detail: EntryDetail,
  more: { entryId?: string; corrects?: string; reason?: string } = {},
) => {
  const { entryId = randomUUID(), ...correction } = more;
  const params = { id: authorities.office(code), entryId };
  return client(recordUnitEntry, { params, body: { detail, ...correction } });
};

const unitOf = async (client: Client, code: AuthorityCode) =>
  (await client(getUnit, { params: { id: authorities.office(code) } })).reply;

describe('a unit, recorded by its authority', () => {
  it('goes from nothing to complete, and everybody above sees it', async () => {
    const own = await authorities.as('4905901');
    expect((await unitOf(own, '4905901')).unit.status).toBe('none');
    const statuses = [];
    for (const detail of [
      trainingOn('2026-03-06'),
      orderOn('2026-04-01', 40),
      membersOn('2026-05-01', 30, 20),
    ])
      statuses.push((await record(own, '4905901', detail)).reply.status);
    expect(statuses).toEqual(['trained', 'ordered', 'complete']);
    for (const caller of ['viewer.4905', 'viewer.49', 'viewer.TH']) {
      const { unit, entries, mayRecord } = await unitOf(await api.as(caller), '4905901');
      expect([unit.status, unit.trained, unit.active, entries.length]).toEqual([
        'complete',
        50,
        50,
        3,
      ]);
      expect([unit.refresherDueOn, unit.isUpdated, mayRecord]).toEqual(['2027-03-06', true, false]);
    }
  });

  it('lapses by the calendar alone', async () => {
    api.setNow('2027-03-06T03:00:00.000Z');
    const { unit } = await unitOf(await api.as('viewer.4905'), '4905901');
    expect([unit.status, unit.isUpdated]).toEqual(['lapsed', false]);
    api.setNow('2026-11-18T03:00:00.000Z');
  });

  it('takes an entry once, however often it is sent, and not with other words', async () => {
    const own = await authorities.as('4905901');
    const entryId = randomUUID();
    const plan: EntryDetail = { kind: 'plan', plannedOn: '2027-02-01' };
    const first = await record(own, '4905901', plan, { entryId });
    const again = await record(own, '4905901', plan, { entryId });
    const other = await record(own, '4905901', { ...plan, plannedOn: '2027-02-02' }, { entryId });
    expect([first.status, again.status, other.status]).toEqual([200, 200, 409]);
    expect(again.reply).toEqual(first.reply);
    expect((await unitOf(own, '4905901')).facts.plannedOn).toBe('2027-02-01');
  });

  it('is put right by a new entry with a reason; the old one stays to be read', async () => {
    const own = await authorities.as('4905901');
    const wrong = randomUUID();
    await record(own, '4905901', trainingOn('2026-06-01', 500, 0), { entryId: wrong });
    const right = { corrects: wrong, reason: 'พิมพ์จำนวนเกินหนึ่งหลัก' };
    expect((await record(own, '4905901', trainingOn('2026-06-01', 5, 0), right)).status).toBe(200);
    const { facts, entries } = await unitOf(own, '4905901');
    expect(facts.trainedMen).toBe(35);
    expect(entries.find(({ id }) => id === wrong)?.replaced).toBe(true);
    const twice = await record(own, '4905901', trainingOn('2026-06-01', 6, 0), right);
    expect([twice.status, twice.problem.code]).toEqual([422, 'corrected-already']);
  });

  it.each([
    ['a course to come', trainingOn('2026-11-19'), 'in-future', 'body.detail.endOn'],
    [
      'a plan gone by',
      { kind: 'plan', plannedOn: '2026-01-01' } as const,
      'plan-past',
      'body.detail.plannedOn',
    ],
  ])('refuses %s and names the field', async (_name, detail, code, field) => {
    const came = await record(await authorities.as('4905901'), '4905901', detail);
    expect([came.status, came.problem.code, came.problem.refusals?.[0]?.field]).toEqual([
      422,
      code,
      field,
    ]);
  });

  it('keeps its entries for ever', async () => {
    const change = api.services.db.pool.query('update unit_entries set kind = kind');
    await expect(change).rejects.toThrow('permission denied');
  });
});

describe('the district', () => {
  it('records for an authority, and is named as the one who did', async () => {
    const district = await api.as('recorder.4905');
    expect((await record(district, '4905902', trainingOn('2026-09-01'))).reply.status).toBe(
      'trained',
    );
    const { entries } = await unitOf(await authorities.as('4905902'), '4905902');
    expect(entries[0]?.recordedFor?.th).toContain('คำชะอี');
    expect(entries[0]?.recordedBy).toBe('recorder 4905');
  });

  it('does not reach another district’s authority, nor does an authority its neighbour', async () => {
    const district = await api.as('recorder.4905');
    const neighbour = await authorities.as('4905902');
    for (const [client, code] of [
      [district, '4901901'],
      [neighbour, '4905901'],
    ] as const) {
      expect((await record(client, code, trainingOn('2026-03-06'))).status).toBe(404);
      const { status } = await client(getUnit, { params: { id: authorities.office(code) } });
      expect(status).toBe(404);
    }
  });
});

describe('coverage', () => {
  it('counts every authority once, whether anything was recorded or not', async () => {
    const nation = (await (await api.as('viewer.TH'))(getUnitCoverage, {})).reply;
    expect(nation.total).toMatchObject({ units: 4, none: 2, trained: 1, complete: 1, updated: 2 });
    expect(nation.rows.map(({ areaPath, coverage }) => [areaPath, coverage.units])).toEqual([
      ['/46/', 1],
      ['/49/', 3],
    ]);
    const province = (await (await api.as('viewer.49'))(getUnitCoverage, {})).reply;
    expect(province.rows.map(({ name, coverage }) => [name.en, coverage.complete])).toEqual([
      ['Mueang Mukdahan', 0],
      ['Khamcha-i', 1],
    ]);
    expect(province.total.units).toBe(3);
  });

  it('opens an area down to its authorities, and no other’s', async () => {
    const province = await api.as('viewer.49');
    const { rows, trail } = (await province(getUnitCoverage, { query: { area: '/49/4905/' } }))
      .reply;
    expect(trail.map(({ name }) => name.th)).toEqual(['จังหวัดมุกดาหาร', 'อำเภอคำชะอี']);
    expect(rows.map(({ status, officeId }) => [status, officeId])).toEqual([
      ['complete', authorities.office('4905901')],
      ['trained', authorities.office('4905902')],
    ]);
    const foreign = await province(getUnitCoverage, { query: { area: '/46/' } });
    expect(foreign.status).toBe(404);
  });

  it('says who has not updated this month; one press does it', async () => {
    api.setNow('2026-12-02T03:00:00.000Z');
    const district = await api.as('viewer.4905');
    const waiting = async () =>
      (await district(listUnits, { query: { updated: 'no' } })).reply.units.map(
        ({ officeId }) => officeId,
      );
    expect(await waiting()).toHaveLength(2);
    await record(await authorities.as('4905902'), '4905902', { kind: 'confirmation' });
    expect(await waiting()).toEqual([authorities.office('4905901')]);
    api.setNow('2026-11-18T03:00:00.000Z');
  });

  it('lists the units of a status', async () => {
    const { units, total } = (
      await (
        await api.as('viewer.49')
      )(listUnits, { query: { status: 'none' } })
    ).reply;
    expect([total, units[0]?.district.en]).toEqual([1, 'Mueang Mukdahan']);
  });

  it('takes a unit along when its district is another from now on', async () => {
    await askOwner(
      api.url,
      `update offices set area_path = '/49/4901/4905902/' where area_code = '4905902'`,
    );
    const { total } = (await (await api.as('viewer.4901'))(getUnitCoverage, {})).reply;
    expect(total).toMatchObject({ units: 2, trained: 1 });
    await askOwner(
      api.url,
      `update offices set area_path = '/49/4905/4905902/' where area_code = '4905902'`,
    );
  });
});

describe('the rule', () => {
  it('ships with its letter, unverified; the department puts a new one in force for everybody', async () => {
    const department = await api.as('administrator.TH');
    const [shipped] = (await department(listUnitRules, {})).reply.rules;
    if (!shipped) throw new Error('There is no rule.');
    expect([shipped.revision, shipped.verified, shipped.target]).toEqual([1, false, 50]);
    const { revision: basedOn, madeAt: _at, madeBy: _by, ...content } = shipped;
    const body = { ...content, target: 60, basedOn, reason: 'กรมกำหนดเป้าหมายใหม่' };
    const changed = await department(changeUnitRule, { body });
    expect([changed.status, changed.reply]).toEqual([200, { revision: 2 }]);
    const { unit, rule } = await unitOf(await api.as('viewer.4905'), '4905901');
    expect([unit.status, rule.target]).toEqual(['ordered', 60]);
    const overtaken = await department(changeUnitRule, { body });
    expect([overtaken.status, overtaken.problem.code]).toEqual([409, 'overtaken']);
    const conditions = content.conditions.map((one) => ({ ...one, when: 'nobody > 1' }));
    const wrong = await department(changeUnitRule, { body: { ...body, conditions, basedOn: 2 } });
    expect([wrong.status, wrong.problem.code]).toEqual([422, 'unknown-name']);
  });
});
