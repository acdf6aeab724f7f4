import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, openTestApi, type TestApi } from '../../../tests/support/api.ts';
import {
  csvOf,
  importOf,
  rowsOf,
  sendFile,
  workOffImports,
} from '../../../tests/support/imports.ts';
import { type Owner, openOwner } from '../../../tests/support/owner.ts';
import { placeImportThread } from '../../entry/place-import-thread.ts';
import { removeOldImports } from './commands/remove-files.ts';
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

const check = (bytes: Uint8Array) => sendFile(api.services, district, bytes);

const run = async (id: string) => {
  expect((await district(contract.runImport, { params: { id } })).status).toBe(200);
  await workOffImports(api.services);
  return importOf(district, id);
};

const reportOf = async (id: string) => {
  const came = await district(contract.getImportReport, { params: { id } });
  return rowsOf(came.reply as Uint8Array);
};

describe('what was uploaded', () => {
  const filesOf = async (id: string) => {
    const { rows } = await owner.query<{ sha256: string | null; report: string; sealed: boolean }>(
      'select sha256, report, sealed from place_imports where id = $1',
      [id],
    );
    return rows[0];
  };
  const files = () => api.services.files;
  const PERSON = 'ผู้ใหญ่บ้านสมมุติ';
  const sendOne = () => check(csvOf(`หมู่บ้าน,49050207,,ไฟล์,File,,${PERSON}`));

  it('lies sealed, and so does its report', async () => {
    const kept = await filesOf((await sendOne()).id);
    expect(kept?.sealed).toBe(true);
    const upload = Buffer.from(await files().read(kept?.sha256 ?? ''));
    expect(upload.includes(Buffer.from(PERSON))).toBe(false);
    expect((await files().read(kept?.report ?? ''))[0]).not.toBe(0x50);
  });

  it('goes once it was imported; the report stays to be read', async () => {
    const { id } = await sendOne();
    const before = await filesOf(id);
    expect(await run(id)).toMatchObject({ state: 'done' });
    expect(await files().has(before?.sha256 ?? '')).toBe(false);
    expect((await filesOf(id))?.sha256).toBeNull();
    expect(await reportOf(id)).toHaveLength(2);
  });

  it('goes when nothing can be read from it', async () => {
    const { id, state } = await check(Buffer.from('a,b\n1,2\n'));
    expect(state).toBe('failed');
    expect((await filesOf(id))?.sha256).toBeNull();
  });

  it('goes with its report when its sender gives it up, and nobody else can do that', async () => {
    const { id } = await sendOne();
    const kept = await filesOf(id);
    const other = await api.as('administrator.4901');
    expect((await other(contract.giveUpImport, { params: { id } })).status).toBe(404);
    expect((await district(contract.giveUpImport, { params: { id } })).status).toBe(200);
    expect(await filesOf(id)).toBeUndefined();
    for (const name of [kept?.sha256, kept?.report])
      expect(await files().has(name ?? '')).toBe(false);
    expect((await district(contract.giveUpImport, { params: { id } })).status).toBe(404);
  });

  it('cannot be given up while it is being worked on', async () => {
    const { id } = await sendOne();
    await owner.query(`update place_imports set state = 'importing' where id = $1`, [id]);
    const came = await district(contract.giveUpImport, { params: { id } });
    expect(came).toMatchObject({ status: 409, problem: { code: 'import-at-work' } });
    await owner.query(`update place_imports set state = 'checked' where id = $1`, [id]);
  });

  it('goes by the nightly round after 30 days, and at once where a server stopped in between', async () => {
    const [old, young, stopped] = [await sendOne(), await sendOne(), await sendOne()];
    const kept = [await filesOf(old.id), await filesOf(stopped.id)];
    await owner.query(
      `update place_imports set created_at = now() - interval '31 days' where id = $1`,
      [old.id],
    );
    await owner.query(`update place_imports set state = 'done' where id = $1`, [stopped.id]);
    await removeOldImports(api.services);
    expect(await filesOf(old.id)).toBeUndefined();
    expect((await filesOf(stopped.id))?.sha256).toBeNull();
    for (const one of kept) expect(await files().has(one?.sha256 ?? '')).toBe(false);
    expect(await files().has((await filesOf(young.id))?.sha256 ?? '')).toBe(true);
  });

  it('of an earlier release is read as it is, and its file, which may be another’s too, stays', async () => {
    const { sha256 } = await files().put(csvOf('หมู่บ้าน,49050208,,เก่า,Old,,'));
    const { id } = await sendOne();
    await owner.query(
      `update place_imports set sealed = false, sha256 = $2, state = 'checking' where id = $1`,
      [id, sha256],
    );
    await workOffImports(api.services);
    expect(await run(id)).toMatchObject({ state: 'done', counts: { added: 1 } });
    expect(await reportOf(id)).toHaveLength(2);
    expect(await files().has(sha256)).toBe(true);
  });
});

it('is checked and imported in a thread of its own as well', async () => {
  const { sealer } = api.services;
  const aside = placeImportThread({ ...api.services, sealer }, api.url);
  const id = randomUUID();
  const bytes = csvOf('หมู่บ้าน,49050209,,เธรด,Thread,,');
  await district(contract.sendImport, { params: { id }, query: { name: 'a.csv' }, bytes });
  const payload = { id, areaPath: '/49/4905/' };
  await aside(payload, 'checking', undefined);
  expect(await importOf(district, id)).toMatchObject({ state: 'checked', counts: { added: 1 } });
  await district(contract.runImport, { params: { id } });
  await aside(payload, 'importing', undefined);
  expect(await importOf(district, id)).toMatchObject({ state: 'done', counts: { added: 1 } });
});
