import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CivilDate } from '#kernel/civil-date.ts';
import { openDatabase } from '#server/db.ts';
import { createTestDatabase } from '../../../tests/support/database.ts';
import { openOwner } from '../../../tests/support/owner.ts';
import { importAreas } from './door.ts';

const TODAY = '2026-11-21';
const HEAD = 'code,level,parent,name_th,name_en,postal_code,latitude,longitude';
const demo = readFileSync(new URL('../../../demo/mukdahan-areas.csv', import.meta.url), 'utf8');

type Load = (text: string, from?: CivilDate) => ReturnType<typeof importAreas>;

const withEmpty = async <T>(
  work: (database: {
    load: Load;
    query: (text: string) => Promise<{ rows: Record<string, unknown>[] }>;
  }) => Promise<T>,
): Promise<T> => {
  const database = await createTestDatabase();
  const db = openDatabase({ connectionString: database.url }, 2);
  const owner = openOwner(database.url);
  const load: Load = (text, from) =>
    db.inScope('/', (tx) => importAreas(tx, { text, from, today: TODAY, offices: true }));
  try {
    return await work({ load, query: (text) => owner.query(text) });
  } finally {
    await owner.end();
    await db.close();
    await database.drop();
  }
};

describe('importing a file of areas', () => {
  it('brings Mukdahan: 1 province, 7 districts, 53 subdistricts and their offices', () =>
    withEmpty(async ({ load, query }) => {
      expect(await load(demo)).toMatchObject({ added: 61, offices: 62, unchanged: 0 });
      const { rows } = await query(
        'select level, count(*)::int as count from offices group by 1 order by 2, 1',
      );
      expect(rows).toEqual([
        { level: 'department', count: 1 },
        { level: 'province', count: 1 },
        { level: 'district', count: 7 },
        { level: 'subdistrict', count: 53 },
      ]);
    }));

  it('changes nothing the second time', () =>
    withEmpty(async ({ load, query }) => {
      await load(demo);
      const before = await query('select * from area_parents order by 1, 2');
      expect(await load(demo)).toMatchObject({ added: 0, unchanged: 61, offices: 0 });
      const after = await query('select * from area_parents order by 1, 2');
      expect(after.rows).toEqual(before.rows);
      const audit = await query(`select count(*)::int from audit_entries`);
      expect(audit.rows[0]?.count).toBe(1);
    }));

  it('applies a new name and a new parent from a day on and keeps the past', () =>
    withEmpty(async ({ load, query }) => {
      await load(demo);
      const changed = demo
        .replace('490503,subdistrict,4905,', '490503,subdistrict,4907,')
        .replace('4903,district,49,ดอนตาล,Don Tan', '4903,district,49,ดอนตาลใหม่,New Don Tan');
      await expect(load(changed)).rejects.toThrow(/--from/);
      const done = await load(changed, '2026-04-01');
      expect(done).toMatchObject({ added: 0, renamed: 1, moved: 1, unchanged: 59 });
      const paths = await query(
        `select path, during::text from area_paths where code = '490503' order by during`,
      );
      expect(paths.rows).toEqual([
        { path: '/49/4905/490503/', during: '[1941-01-01,2026-04-01)' },
        { path: '/49/4907/490503/', during: '[2026-04-01,)' },
      ]);
      const names = await query(
        `select name_th from area_names where code = '4903' order by during`,
      );
      expect(names.rows.map((row) => row.name_th)).toEqual(['ดอนตาล', 'ดอนตาลใหม่']);
      const office = await query(`select area_path from offices where area_code = '490503'`);
      expect(office.rows[0]?.area_path).toBe('/49/4907/490503/');
      await expect(load(demo, '2026-01-01')).rejects.toThrow(/later change/);
    }));

  it('names every bad line, and then changes nothing', () =>
    withEmpty(async ({ load, query }) => {
      const bad = [
        HEAD,
        '49,province,,มุกดาหาร,Mukdahan,,,',
        '4901,kingdom,49,ก,a,,,',
        '490,district,49,ก,a,,,',
        '4902,district,48,ก,a,,,',
        '4903,district,49,,a,,,',
        '4904,district,49,ก,a,490,,',
        '4905,district,49,ก,a,,91,10',
        '49,province,,มุกดาหาร,Mukdahan,,,',
        '490101,subdistrict,49,ก,a,,,',
      ].join('\n');
      const fault = await load(bad).catch((error: Error) => error.message);
      const lines = String(fault)
        .split('\n')
        .map((line) => line.slice(0, line.indexOf(' (')));
      expect(lines).toEqual([3, 4, 5, 6, 7, 8, 9, 10].map((number) => `Line ${number}`));
      expect((await query('select 1 from area_parents')).rows).toEqual([]);
    }));

  it.each([
    ['no CSV at all', '"open', /no well-formed CSV/],
    ['a missing column', 'code,level\n49,province\n', /lacks the columns parent, name_th/],
    ['an empty file', '', /lacks the columns/],
  ])('refuses %s', (_name, text, message) =>
    withEmpty(async ({ load }) => {
      await expect(load(text)).rejects.toThrow(message);
    }),
  );
});

// As many areas as the nation has: 77 provinces, 12 districts each, 8 subdistricts in each.
const wholeNation = (): string => {
  const two = (number: number): string => String(number).padStart(2, '0');
  const codes = (count: number, above: string): string[] =>
    Array.from({ length: count }, (_, index) => `${above}${two(index + 1)}`);
  const row = (code: string, level: string): string =>
    `${code},${level},${code.slice(0, -2)},พื้นที่ ${code},Area ${code},,,`;
  const lines = codes(77, '').flatMap((province) => [
    row(province, 'province'),
    ...codes(12, province).flatMap((district) => [
      row(district, 'district'),
      ...codes(8, district).map((subdistrict) => row(subdistrict, 'subdistrict')),
    ]),
  ]);
  return [HEAD, ...lines].join('\n');
};

describe('a whole nation', () => {
  it('is loaded, and loaded again, at once', { timeout: 60_000 }, () =>
    withEmpty(async ({ load }) => {
      const text = wholeNation();
      expect(await load(text)).toMatchObject({ added: 8393, offices: 8394 });
      expect(await load(text)).toMatchObject({ added: 0, unchanged: 8393, offices: 0 });
    }),
  );
});
