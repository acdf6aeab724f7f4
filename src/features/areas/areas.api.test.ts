import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CivilDate } from '#kernel/civil-date.ts';
import type { Client } from '#server/http/in-process.ts';
import { openTestApi, type TestApi } from '../../../tests/support/api.ts';
import { accountId, officeId } from '../../../tests/support/nation.ts';
import * as contract from './contract.ts';
import { findPathAt } from './door.ts';

describe('changing the tree', () => {
  let api: TestApi;
  let department: Client;

  const pathAt = (code: string, on: CivilDate) =>
    api.services.db.inScope('/', (tx) => findPathAt(tx, code, on));

  beforeAll(async () => {
    api = await openTestApi();
    api.setNow('2026-11-21T03:00:00Z');
    department = await api.as('administrator.TH');
  });
  afterAll(() => api.close());

  it('splits a district in the middle of a year; a day before reads the old tree', async () => {
    const body = {
      kind: 'split' as const,
      code: '4905',
      part: { code: '4908', nameTh: 'หนองเอี่ยน', nameEn: 'Nong Ian' },
      children: ['490502'],
      from: '2026-07-01',
    };
    expect((await department(contract.changeArea, { body })).status).toBe(200);
    expect(await pathAt('490502', '2026-06-30')).toBe('/49/4905/490502/');
    expect(await pathAt('490502', '2026-07-01')).toBe('/49/4908/490502/');
    expect(await pathAt('4908', '2026-06-30')).toBeUndefined();
    expect(await pathAt('490503', '2026-07-01')).toBe('/49/4905/490503/');
    const { reply } = await department(contract.listChildAreas, { params: { code: '49' } });
    const part = reply.children.find(({ code }) => code === '4908');
    expect(part).toMatchObject({
      children: 1,
      offices: [{ name: { th: 'ที่ทำการปกครองอำเภอหนองเอี่ยน' } }],
    });
  });

  it('lets the office and its accounts follow to the new place', async () => {
    const { rows } = await api.services.db.inScope('/', (tx) =>
      tx
        .selectFrom('accounts')
        .innerJoin('offices', 'offices.id', 'accounts.office_id')
        .select(['accounts.area_path', 'offices.area_path as office_path'])
        .where('accounts.id', '=', accountId('recorder.490502'))
        .execute()
        .then((found) => ({ rows: found })),
    );
    expect(rows).toEqual([{ area_path: '/49/4908/490502/', office_path: '/49/4908/490502/' }]);
  });

  it('merges a district into another, and its office closes', async () => {
    const body = { kind: 'merge' as const, code: '4602', into: '4601', from: '2026-10-01' };
    expect((await department(contract.changeArea, { body })).status).toBe(200);
    expect(await pathAt('4602', '2026-09-30')).toBe('/46/4602/');
    expect(await pathAt('4602', '2026-10-01')).toBeUndefined();
    const found = await department(contract.searchPlaces, { query: { q: 'Na Mon' } });
    expect(found.reply.places).toEqual([]);
  });

  it('keeps a change of tomorrow for tomorrow', async () => {
    const names = { nameTh: 'เมืองมุกดาหารใหม่', nameEn: 'New Mueang' };
    const body = { kind: 'rename' as const, code: '4901', ...names, from: '2027-01-01' };
    expect((await department(contract.changeArea, { body })).status).toBe(200);
    const before = await department(contract.searchPlaces, { query: { q: 'New Mueang' } });
    expect(before.reply.places).toEqual([]);
  });

  const rename = { nameTh: 'ก', nameEn: 'a', from: '2026-11-01' };
  const part = { code: '4909', nameTh: 'ก', nameEn: 'a' };
  it.each([
    ['an unknown area', { kind: 'rename', code: '4999', ...rename }, 'not-in-tree'],
    ['an area that has ended', { kind: 'rename', code: '4602', ...rename }, 'not-in-tree'],
    ['the nation', { kind: 'rename', code: 'TH', ...rename }, 'nation-stays'],
    ['before a later change', { kind: 'rename', code: '4901', ...rename }, 'later-change'],
    [
      'a code in use',
      {
        kind: 'split',
        code: '4905',
        part: { ...part, code: '4901' },
        children: ['490503'],
        from: '2026-11-01',
      },
      'code-taken',
    ],
    [
      'a code of another level',
      {
        kind: 'split',
        code: '4905',
        part: { ...part, code: '490' },
        children: ['490503'],
        from: '2026-11-01',
      },
      'wrong-code',
    ],
    [
      'somebody else’s child',
      { kind: 'split', code: '4905', part, children: ['490502'], from: '2026-11-01' },
      'not-its-child',
    ],
    [
      'a wrong level above',
      { kind: 'move', code: '490503', to: '49', from: '2026-11-01' },
      'wrong-parent',
    ],
    [
      'a merge with itself',
      { kind: 'merge', code: '4905', into: '4905', from: '2026-11-01' },
      'same-area',
    ],
    [
      'a merge across levels',
      { kind: 'merge', code: '4905', into: '49', from: '2026-11-01' },
      'not-same-level',
    ],
  ] as const)('refuses %s', async (_name, body, code) => {
    const answer = await department(contract.changeArea, { body: body as never });
    expect(answer).toMatchObject({ status: 422, problem: { code } });
  });

  it('is for the department alone', async () => {
    const province = await api.as('administrator.49');
    const body = { kind: 'rename' as const, code: '49', ...rename };
    expect((await province(contract.changeArea, { body })).status).toBe(403);
  });
});

describe('searching places', () => {
  let api: TestApi;
  let client: Client;
  beforeAll(async () => {
    api = await openTestApi();
    client = await api.as('viewer.490502');
  });
  afterAll(() => api.close());

  it.each([
    ['a part of a word', 'ชะอี', ['4905', '490503']],
    ['two parts in any order', 'kham district', []],
    ['a code in Thai digits', '๔๙๐๕๐๓', ['490503']],
    ['ำ typed as two signs', 'คํ\u0e32ชะอี', ['4905', '490503']],
    ['English in capitals', 'KHAMCHA', ['4905', '490503']],
    ['signs that a pattern would use', '%', []],
    ['nothing but spaces within', ' คำ ', ['4905', '490503']],
  ])('by %s', async (_name, q, expected) => {
    const { reply } = await client(contract.searchPlaces, { query: { q } });
    const areas = reply.places.filter(({ kind }) => kind === 'area').map(({ id }) => id);
    expect(areas).toEqual(expected);
  });

  it('finds offices with the area above them', async () => {
    const { reply } = await client(contract.searchPlaces, { query: { q: 'ที่ทำการ นามน' } });
    expect(reply.places).toEqual([
      expect.objectContaining({
        kind: 'office',
        id: officeId('4602'),
        within: { th: 'จังหวัดกาฬสินธุ์', en: 'Kalasin' },
      }),
    ]);
  });
});
