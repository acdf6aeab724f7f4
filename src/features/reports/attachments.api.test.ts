import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { USUAL_SAFETY } from '#server/safety.ts';
import { openTestApi, type TestApi } from '../../../tests/support/api.ts';
import { settleProgramme, type TestProgramme, WEEK_47 } from '../../../tests/support/programme.ts';
import { type RawCalls, rawCalls } from '../../../tests/support/raw-calls.ts';
import { putAttachment } from './contract/attachments.ts';

const PDF = Buffer.from('%PDF-1.7');
const MOST_A_DAY = 3 * PDF.byteLength;

let api: TestApi;
let app: RawCalls;
let programme: TestProgramme;

beforeAll(async () => {
  api = await openTestApi({ ...USUAL_SAFETY, uploadBytesADay: MOST_A_DAY });
  app = rawCalls(api);
  programme = await settleProgramme(api.url);
});
afterAll(async () => {
  await app.close();
  await programme.close();
  await api.close();
});

const attach = async (area: '4901' | '4905', reportId: string, id: string = randomUUID()) => {
  const client = await api.as(`recorder.${area}`);
  const query = { reportId, kind: 'file' as const, name: 'a.pdf' };
  return client(putAttachment, { params: { id }, query, bytes: PDF });
};

describe('attachments of one office on one day', () => {
  it('are taken up to the limit, repeats not counted, and other offices are not held up', async () => {
    const report = await programme.owe('4905', WEEK_47);
    const elsewhere = await programme.owe('4901', WEEK_47);
    const last = randomUUID();
    const ids = [randomUUID(), randomUUID(), last, last];
    for (const id of ids) expect((await attach('4905', report, id)).status).toBe(200);
    expect(await attach('4905', report)).toMatchObject({
      status: 429,
      problem: { code: 'daily-quota' },
    });
    expect((await attach('4901', elsewhere)).status).toBe(200);
    await app.owner.query(`update attachments set uploaded_at = now() - interval '25 hours'`);
    expect((await attach('4905', report)).status).toBe(200);
  });
});

describe('an opened attachment', () => {
  it('is kept by the browser, but shown only while its session lives', async () => {
    const report = await programme.owe('4601', WEEK_47);
    const id = randomUUID();
    const client = await api.as('recorder.4601');
    const query = { reportId: report, kind: 'file' as const, name: 'a.pdf' };
    await client(putAttachment, { params: { id }, query, bytes: PDF });
    const token = await app.tokenOf('recorder.4601');
    const open = (headers = {}) =>
      app.call('GET', `/api/attachments/${id}/file`, { token, headers });
    const first = await open();
    expect(first.headers['cache-control']).toBe('private, no-cache');
    const kept = { 'if-none-match': String(first.headers.etag) };
    expect(await open(kept)).toMatchObject({ status: 304, text: '' });
    expect((await open({ 'if-none-match': '"another"' })).text).toBe(PDF.toString());
    await app.call('DELETE', '/api/session', { token });
    expect((await open(kept)).status).toBe(401);
  });
});
