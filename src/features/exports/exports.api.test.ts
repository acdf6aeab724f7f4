import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { submitReport } from '#features/reports/contract/report.ts';
import type { RunningJobs } from '#server/jobs.ts';
import { openTestApi, type TestApi } from '../../../tests/support/api.ts';
import { exporting } from '../../../tests/support/exporting.ts';
import { settleProgramme, type TestProgramme, WEEK_47 } from '../../../tests/support/programme.ts';
import { startWorker } from '../../entry/worker.ts';
import * as contract from './contract.ts';

const NOW = '2026-11-19T03:00:00.000Z';

let api: TestApi;
let programme: TestProgramme;
let worker: RunningJobs;

const submit = async (code: '4901' | '4905' | '4601', times: number): Promise<void> => {
  const id = await programme.owe(code, WEEK_47);
  await (await api.as(`recorder.${code}`))(submitReport, {
    params: { id },
    body: {
      answers: { times, budget: '1000.00' },
      nil: false,
      formVersionId: programme.formVersionId,
    },
  });
};

const ask = (username: string, kind: string, input = {}, format: 'csv' | 'xlsx' = 'csv') =>
  exporting(api, username).ask(kind, input, format);
const listed = (username: string) => exporting(api, username).listed();
const ended = (username: string, id: string) => exporting(api, username).ended(id);
const download = (username: string, id: string) => exporting(api, username).download(id);

beforeAll(async () => {
  api = await openTestApi();
  programme = await settleProgramme(api.url);
  api.setNow(NOW);
  await submit('4901', 3);
  await submit('4905', 4);
  await submit('4601', 5);
  await programme.owe('4602', WEEK_47);
  worker = await startWorker(api.services, api.url);
});
afterAll(async () => {
  await worker.stop();
  await programme.close();
  await api.close();
});

describe('an export', () => {
  it.each([
    ['recorder.4905', 1],
    ['viewer.49', 2],
    ['viewer.TH', 3],
  ])('of a form by %s holds the %i reports of the scope', async (username, many) => {
    const { requirementId } = programme;
    const { reply } = await ask(username, 'form-reports', { requirementId });
    expect(await ended(username, reply.id)).toMatchObject({ state: 'done', done: many });
    const text = String((await download(username, reply.id)).reply);
    expect(text.startsWith('\ufeffรหัสพื้นที่,หน่วยงาน,')).toBe(true);
    expect(text.trim().split('\r\n')).toHaveLength(many + 1);
  });

  it('of the list of reports holds those not sent too, as XLSX', async () => {
    const { reply } = await ask('viewer.TH', 'reports', {}, 'xlsx');
    const job = await ended('viewer.TH', reply.id);
    expect(job).toMatchObject({ state: 'done', done: 4, expected: 4 });
    expect(job.fileName).toMatch(/\.xlsx$/);
    const file = (await download('viewer.TH', reply.id)).reply as Buffer;
    expect(file.subarray(0, 2).toString()).toBe('PK');
  });

  it.each([
    ['completeness', 2],
    ['missing', 0],
    ['totals', 2],
  ])('of %s holds the %i rows of its screen', async (kind, many) => {
    const { requirementId } = programme;
    const { reply } = await ask('viewer.49', kind, { requirementId });
    expect(await ended('viewer.49', reply.id)).toMatchObject({ state: 'done', done: many });
    const text = String((await download('viewer.49', reply.id)).reply);
    expect(text.trim().split('\r\n')).toHaveLength(many + 1);
  });

  it('asked for again with the same key is the same export', async () => {
    const client = await api.as('viewer.46');
    const key = randomUUID();
    const body = { kind: 'reports', format: 'csv' as const, input: {} };
    const both = [
      await client(contract.askExport, { body, key }),
      await client(contract.askExport, { body, key }),
    ];
    expect(new Set(both.map(({ reply }) => reply.id)).size).toBe(1);
    expect(await listed('viewer.46')).toHaveLength(1);
  });

  it('asked for with the key of another account is an export of its own', async () => {
    const key = randomUUID();
    const body = { kind: 'reports', format: 'csv' as const, input: {} };
    const askAs = async (username: string) =>
      (await api.as(username))(contract.askExport, { body, key });
    const [one, other] = [await askAs('viewer.4602'), await askAs('viewer.490503')];
    expect([one.status, other.status]).toEqual([200, 200]);
    expect(one.reply.id).not.toBe(other.reply.id);
    expect(await ended('viewer.490503', other.reply.id)).toMatchObject({ state: 'done' });
  });
});

describe('refusals', () => {
  it.each([
    ['an unknown kind', 'secrets', {}, 'unknown-export'],
    ['a form that is not named', 'form-reports', {}, 'export-input'],
    ['a status that is none', 'reports', { status: 'lost' }, 'export-input'],
  ])('%s', async (_what, kind, input, code) => {
    const { status, problem } = await ask('viewer.49', kind, input);
    expect([status, problem.code]).toEqual([422, code]);
  });

  it('gives the file to its owner only, and for seven days', async () => {
    const { reply } = await ask('viewer.4905', 'reports');
    await ended('viewer.4905', reply.id);
    expect((await download('viewer.49', reply.id)).status).toBe(404);
    expect((await download('recorder.4905', reply.id)).status).toBe(404);
    expect((await download('viewer.4905', reply.id)).status).toBe(200);
    api.setNow(new Date(Date.now() + 8 * 86_400_000).toISOString());
    expect((await download('viewer.4905', reply.id)).problem.code).toBe('export-not-ready');
    api.setNow(NOW);
  });

  it('cancels what has not ended, and only the owner’s own', async () => {
    await worker.stop();
    const { reply } = await ask('viewer.4901', 'reports');
    const params = { id: reply.id };
    expect((await (await api.as('viewer.49'))(contract.cancelExport, { params })).status).toBe(404);
    const owner = await api.as('viewer.4901');
    expect((await owner(contract.cancelExport, { params })).status).toBe(200);
    expect((await owner(contract.cancelExport, { params })).problem.code).toBe('export-ended');
    worker = await startWorker(api.services, api.url);
    expect((await download('viewer.4901', reply.id)).problem.code).toBe('export-not-ready');
  });
});
