import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeObligations } from '#features/obligations/door.ts';
import { PackForm } from '#features/programmes/model/pack.ts';
import { readPacks } from '#features/programmes/packs/files.ts';
import { loadPack } from '#features/programmes/packs/load.ts';
import { sql } from '#server/db.ts';
import type { Client } from '#server/http/in-process.ts';
import { openTestApi, type TestApi } from '../../../tests/support/api.ts';
import * as contract from './contract.ts';
import { currentVersionOf, getCompiledForm } from './door.ts';

const NOW = '2022-02-01T00:00:00.000Z';
let api: TestApi;
let department: Client;
let province: Client;

const formId = async (code: string): Promise<string> => {
  const { reply } = await department(contract.listForms);
  const form = reply.forms.find((one) => one.code === code);
  if (!form) throw new Error(`no form ${code}`);
  return form.id;
};

const open = async (client: Client, id: string) =>
  (await client(contract.getForm, { params: { id } })).reply;

beforeAll(async () => {
  api = await openTestApi();
  api.setNow(NOW);
  await api.services.db.inScope('/', async (tx) => {
    for (const pack of await readPacks()) await loadPack(tx, pack, NOW);
  });
  department = await api.as('administrator.TH');
  province = await api.as('compiler.49');
});

afterAll(() => api.close());

describe('a new version', () => {
  it('is a draft that can be saved with faults, and published without', async () => {
    const id = await formId('s1-weekly-activities');
    const { definition, isDraft, versions } = await open(department, id);
    expect([isDraft, versions.length]).toEqual([false, 1]);
    const params = { id };
    const faulty = {
      ...definition,
      checks: [{ ...definition.checks[0], expression: 'times_1 >' }],
    };
    const saved = await department(contract.saveFormDraft, {
      params,
      body: { definition: faulty as never, basedOn: null },
    });
    expect(saved.reply.findings[0]).toMatchObject({ field: 'checks[0].expression' });
    expect(saved.reply.findings[0]?.start).toBeTypeOf('number');
    expect(await department(contract.publishForm, { params })).toMatchObject({
      status: 422,
      problem: { code: 'form-has-faults' },
    });
    const stale = { definition, basedOn: null };
    expect(await department(contract.saveFormDraft, { params, body: stale })).toMatchObject({
      status: 409,
      problem: { code: 'changed-meanwhile' },
    });
    const mended = await department(contract.saveFormDraft, {
      params,
      body: { definition, basedOn: saved.reply.savedAt },
    });
    expect(mended.reply.findings).toEqual([]);
  });

  it('takes the untouched obligations with it, and never changes again', async () => {
    const id = await formId('s1-weekly-activities');
    const before = await api.services.db.inScope('/', async (tx) => {
      const { rows } = await sql<{
        id: string;
      }>`select id from requirements where code = 's1-weekly'`.execute(tx);
      await makeObligations(tx, rows[0]?.id ?? '', '2022-02-01', '2022-02-16');
      await sql`update obligations set last_seq = 1 where area_path = '/49/4905/'`.execute(tx);
      return currentVersionOf(tx, id);
    });
    const { reply } = await department(contract.publishForm, { params: { id } });
    expect(reply).toMatchObject({ version: 2, movedObligations: 6 });
    const { rows } = await api.services.db.inScope('/', (tx) =>
      sql<{
        version: string;
        count: number;
      }>`select form_version_id as version, count(*) as count from obligations group by 1 order by 2`.execute(
        tx,
      ),
    );
    expect(rows).toEqual([
      { version: before?.id, count: 2 },
      { version: reply.versionId, count: 6 },
    ]);
    await expect(
      api.services.db.inScope('/', (tx) =>
        sql`update form_versions set definition = '{}' where id = ${reply.versionId}`.execute(tx),
      ),
    ).rejects.toMatchObject({ code: '23001' });
  });

  it('is compiled once', async () => {
    const id = await formId('disbursement');
    await api.services.db.inScope('/49/', async (tx) => {
      const version = await currentVersionOf(tx, id);
      const one = await getCompiledForm(tx, version?.id ?? '');
      expect(await getCompiledForm(tx, version?.id ?? '')).toBe(one);
    });
  });
});

describe('a province', () => {
  it('copies a form of the department, and the department sees it while another province does not', async () => {
    const source = await formId('disbursement');
    const body = { code: 'mukdahan-disbursement' };
    const { reply } = await province(contract.copyForm, { params: { id: source }, body });
    expect(await open(province, reply.id)).toMatchObject({
      isDraft: true,
      mayEdit: true,
      areaPath: '/49/',
    });
    expect((await department(contract.getForm, { params: { id: reply.id } })).status).toBe(200);
    const other = await api.as('compiler.46');
    expect((await other(contract.getForm, { params: { id: reply.id } })).status).toBe(404);
    const twice = await province(contract.copyForm, { params: { id: source }, body });
    expect(twice).toMatchObject({ status: 409, problem: { code: 'code-taken' } });
  });

  it('changes no form of the department', async () => {
    const id = await formId('disbursement');
    const { definition } = await open(province, id);
    const body = { definition, basedOn: null };
    expect((await province(contract.saveFormDraft, { params: { id }, body })).status).toBe(403);
    expect((await province(contract.publishForm, { params: { id } })).status).toBe(403);
    const verified = { archived: false, verified: true };
    expect((await province(contract.changeForm, { params: { id }, body: verified })).status).toBe(
      403,
    );
  });
});

it('begins, saves, throws away and puts away', async () => {
  const definition = {
    title: { th: 'แบบใหม่', en: 'New form' },
    fields: [{ key: 'held', type: 'integer' as const, label: { th: 'ครั้ง', en: 'Times' } }],
  };
  const body = { code: 'new-form', definition };
  const { reply } = await department(contract.createForm, { body });
  const params = { id: reply.id };
  expect(await open(department, reply.id)).toMatchObject({ isDraft: true, publishedVersion: null });
  const put = { archived: true, verified: false };
  expect((await department(contract.changeForm, { params, body: put })).status).toBe(200);
  expect((await department(contract.discardFormDraft, { params })).status).toBe(200);
  expect(await department(contract.discardFormDraft, { params })).toMatchObject({
    status: 409,
    problem: { code: 'no-draft' },
  });
});

it('gives a form as a file that a pack takes', async () => {
  const id = await formId('s2-outstanding-activities');
  const { status, reply } = await department(contract.exportForm, { params: { id } });
  expect(status).toBe(200);
  expect(PackForm.parse(reply).definition.fields[0]?.key).toBe('activities');
});
