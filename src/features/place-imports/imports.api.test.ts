import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listAccounts } from '#features/people/contract/accounts.ts';
import { type Client, openTestApi, type TestApi } from '../../../tests/support/api.ts';
import {
  csvOf,
  importOf,
  rowsOf,
  sendFile,
  villagesOf,
  workOffImports,
} from '../../../tests/support/imports.ts';
import { type Owner, openOwner } from '../../../tests/support/owner.ts';
import * as contract from './contract.ts';

let api: TestApi;
let owner: Owner;
let district: Client;
beforeAll(async () => {
  api = await openTestApi();
  owner = openOwner(api.url);
  district = await api.as('administrator.4905');
});
afterAll(async () => {
  await owner.end();
  await api.close();
});

const check = (bytes: Uint8Array, call = district) => sendFile(api.services, call, bytes);

const run = async (id: string, call = district) => {
  expect((await call(contract.runImport, { params: { id } })).status).toBe(200);
  await workOffImports(api.services);
  return importOf(call, id);
};

const importFile = async (...rows: readonly string[]) => run((await check(csvOf(...rows))).id);

const reportOf = async (id: string, call = district) => {
  const came = await call(contract.getImportReport, { params: { id } });
  return rowsOf(came.reply as Uint8Array);
};

const count = async (what: string): Promise<number> => {
  const { rows } = await owner.query<{ count: number }>(
    `select count(*)::int as count from ${what}`,
  );
  return rows[0]?.count ?? -1;
};

describe('a file of villages', () => {
  it('changes nothing while it is only checked', async () => {
    const before = await count('areas');
    const seen = await check(csvOf(...villagesOf('490502', 5)));
    expect(seen).toMatchObject({
      state: 'checked',
      counts: { added: 5, changed: 0, unchanged: 0, refused: 0, accounts: 5 },
    });
    expect(await count('areas')).toBe(before);
  });

  it('makes areas, offices and accounts without a password, and is harmless the second time', async () => {
    const rows = villagesOf('490502', 3);
    const first = await importFile(...rows);
    expect(first).toMatchObject({ state: 'done', done: 3, counts: { added: 3, accounts: 3 } });
    const { rows: made } = await owner.query(`
      select office.name_th, account.username, account.name, account.roles, account.password_hash, place.path
      from accounts account join offices office on office.id = account.office_id
      join area_paths place on place.code = office.area_code
      where office.area_code = '49050202'`);
    expect(made).toEqual([
      {
        name_th: 'ที่ทำการผู้ใหญ่บ้าน บ้านตัวอย่าง 2 หมู่ที่ 2',
        username: 'v49050202',
        name: 'ผู้ใหญ่บ้าน บ้านตัวอย่าง 2 หมู่ที่ 2',
        roles: ['recorder'],
        password_hash: null,
        path: '/49/4905/490502/49050202/',
      },
    ]);
    const again = await importFile(...rows);
    expect(again.counts).toEqual({ added: 0, changed: 0, unchanged: 3, refused: 0, accounts: 0 });
    expect(await count(`offices where area_code like '490502__'`)).toBe(3);
    expect(await count(`audit_entries where detail ? 'import'`)).toBe(3);
  });

  it('renames a village, its office and its person from today on', async () => {
    await importFile('หมู่บ้าน,49050301,,หนึ่ง,One,,');
    const { counts } = await importFile('หมู่บ้าน,49050301,,สอง,Two,,คนใหม่');
    expect(counts).toMatchObject({ changed: 1, accounts: 0 });
    const { rows } = await owner.query(`
      select area.name_th as area, office.name_th as office, account.name as person
      from areas area join offices office on office.area_code = area.code
      join accounts account on account.office_id = office.id where area.code = '49050301'`);
    expect(rows).toEqual([{ area: 'สอง', office: 'ที่ทำการผู้ใหญ่บ้าน บ้านสอง หมู่ที่ 1', person: 'คนใหม่' }]);
    expect(await count(`area_names where code = '49050301'`)).toBe(2);
  });

  it('leaves the path of every area as a whole new derivation would make it', async () => {
    const paths = 'select code, path, during::text from area_paths order by 1, 3';
    const { rows: before } = await owner.query(paths);
    await owner.query('select rebuild_area_paths()');
    expect((await owner.query(paths)).rows).toEqual(before);
  });

  it('takes subdistrict heads and local authorities along', async () => {
    const { counts } = await importFile(
      'ตำบล,490503,,,,kamnan.khamchai,กำนันตัวอย่าง',
      'อบต.,6490501,4905,องค์การบริหารส่วนตำบลตัวอย่าง,Example SAO,,',
    );
    expect(counts).toMatchObject({ added: 1, changed: 1, refused: 0, accounts: 1 });
    expect(
      await count(`offices where level = 'local-authority' and area_path = '/49/4905/6490501/'`),
    ).toBe(1);
    expect(
      await count(`accounts where username = 'kamnan.khamchai' and area_path = '/49/4905/490503/'`),
    ).toBe(1);
  });

  it('makes what lies in the demo a part of the demo', async () => {
    await owner.query(`update areas set demo = true where code = '490503'`);
    await importFile('หมู่บ้าน,49050309,,สาธิต,,,');
    for (const what of [
      `areas where code = '49050309' and demo`,
      `offices where area_code = '49050309' and demo`,
      `accounts where username = 'v49050309' and demo`,
    ])
      expect(await count(what), what).toBe(1);
    expect(await count(`areas where code = '49050301' and demo`)).toBe(0);
    await owner.query(`update areas set demo = false where code = '490503'`);
  });

  it('lists its accounts as ones that have no password', async () => {
    const { reply } = await district(listAccounts, { query: { q: 'v49050202' } });
    expect(reply.accounts).toMatchObject([{ password: false, phones: 0, codeUntil: null }]);
  });
});

describe('a file with faults', () => {
  const ROWS = [
    'หมู่บ้าน,49050204,,ดี,Good,,',
    'หมู่บ้าน,4905020,,รหัสขาด,,,',
    'หมู่บ้าน,49010101,,นอกเขต,,,',
    'หมู่บ้าน,49050204,,ซ้ำ,,,',
    'หมู่บ้าน,49050205,,ชื่อผู้ใช้ของที่อื่น,,recorder.4905,',
  ];

  it('is answered with the person’s own rows, each bad cell named', async () => {
    const seen = await check(csvOf(...ROWS));
    expect(seen.counts).toMatchObject({ added: 1, refused: 4 });
    const [head, ...rows] = await reportOf(seen.id);
    expect(head?.slice(-2)).toEqual(['ผลการตรวจ', 'สิ่งที่ต้องแก้ไข']);
    expect(rows.map((row) => String(row[1]))).toEqual(ROWS.map((row) => row.split(',')[1]));
    expect(rows.map((row) => /^[A-Z]+\d+/.exec(String(row.at(-1)))?.[0])).toEqual([
      undefined,
      'B3',
      'C4',
      'B5',
      'F6',
    ]);
  });

  it('imports its good rows; the report, corrected, may be sent as it is', async () => {
    const done = await importFile(...ROWS);
    expect(done.counts).toMatchObject({ added: 1, refused: 4, accounts: 1 });
    const came = await district(contract.getImportReport, { params: { id: done.id } });
    const again = await sendFile(api.services, district, came.reply as Uint8Array, 'report.xlsx');
    expect(again.counts).toMatchObject({ unchanged: 1, refused: 4 });
    const [head] = await reportOf(again.id);
    expect(head).toHaveLength(9);
  });

  it.each([
    ['no head', Buffer.from('a,b\n1,2'), 'หัวคอลัมน์'],
    ['no rows', csvOf(), 'ไม่มีรายการ'],
    ['no sheet', Buffer.from('PK\u0003\u0004 broken'), ''],
  ])('with %s fails with a sentence', async (_what, bytes, sentence) => {
    const seen = await check(bytes);
    expect(seen.state).toBe('failed');
    expect(seen.problem?.th).toContain(sentence);
  });

  it('cannot be imported before its check, nor twice, nor by somebody else', async () => {
    const { id } = await check(csvOf(...villagesOf('490503', 2)));
    const other = await api.as('administrator.49');
    expect((await other(contract.runImport, { params: { id } })).status).toBe(404);
    expect((await other(contract.getImportReport, { params: { id } })).status).toBe(404);
    await run(id);
    expect((await district(contract.runImport, { params: { id } })).problem.code).toBe(
      'not-checked',
    );
  });

  it('is given up when its sender may not import any more', async () => {
    const { id } = await check(csvOf(...villagesOf('490503', 4)));
    expect((await district(contract.runImport, { params: { id } })).status).toBe(200);
    await owner.query(
      `update accounts set roles = '{viewer}' where username = 'administrator.4905'`,
    );
    await workOffImports(api.services);
    const { rows } = await owner.query<{ state: string }>(
      'select state from place_imports where id = $1',
      [id],
    );
    expect(rows).toEqual([{ state: 'failed' }]);
    await owner.query(
      `update accounts set roles = '{administrator}' where username = 'administrator.4905'`,
    );
    expect(await count(`areas where code = '49050304'`)).toBe(0);
  });
});

describe('the template', () => {
  it.each(['th', 'en'] as const)('in %s is read as the file that it asks for', async (language) => {
    const came = await district(contract.getImportTemplate, { query: { language } });
    const [head] = await rowsOf(came.reply as Uint8Array);
    expect(head).toHaveLength(7);
    const seen = await sendFile(api.services, district, came.reply as Uint8Array, 'template.xlsx');
    expect(seen.problem?.th).toContain('ไม่มีรายการ');
  });
});
