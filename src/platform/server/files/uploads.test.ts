import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify from 'fastify';
import { Upload } from 'tus-js-client';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { notAllowed, Problem } from '#kernel/problem.ts';
import { openFolderFileStore } from './folder-file-store.ts';
import { type FinishedUpload, mountUploads } from './uploads.ts';

const MOST = 3_000_000;
const root = await mkdtemp(join(tmpdir(), 'uploads-'));
const files = await openFolderFileStore(join(root, 'files'), Date.now());
const finished: (FinishedUpload & { readonly by: string })[] = [];
let failures = 0;

const app = Fastify({ forceCloseConnections: true });
app.setErrorHandler((error, _request, reply) =>
  error instanceof Problem
    ? reply.code(error.status).send({ code: error.code })
    : reply.code(500).send(),
);
app.post('/json', (call) => call.body);
const sweep = await mountUploads(app, {
  path: '/api/uploads',
  folder: join(root, 'parts'),
  files,
  mostBytes: MOST,
  authorise: async (call) => {
    const id = call.headers['x-account'];
    return typeof id === 'string' ? { id } : undefined;
  },
  begun: async ({ metadata }) => {
    if (metadata.filename === 'unwanted') throw notAllowed();
  },
  finished: async (upload, { id }) => {
    if (failures-- > 0) throw new Error('the database is away');
    finished.push({ ...upload, by: id });
  },
});
const origin = await app.listen({ port: 0, host: '127.0.0.1' });
afterAll(async () => {
  await app.close();
  await rm(root, { recursive: true });
});
beforeEach(() => {
  finished.length = 0;
  failures = 0;
});

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const tus = { 'tus-resumable': '1.0.0', 'x-account': 'one' };
const PATCH = { ...tus, 'content-type': 'application/offset+octet-stream' };

const words = (metadata: Record<string, string>): string =>
  Object.entries(metadata)
    .map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`)
    .join(',');

const begin = (length: number, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${origin}/api/uploads`, {
    method: 'POST',
    headers: { ...tus, 'upload-length': String(length), ...headers },
  });

const addressOf = (begun: Response): string => origin + begun.headers.get('location');

const offsetOf = async (url: string): Promise<number> =>
  Number((await fetch(url, { method: 'HEAD', headers: tus })).headers.get('upload-offset'));

const send = (url: string, bytes: Uint8Array<ArrayBuffer>, offset: number): Promise<Response> =>
  fetch(url, {
    method: 'PATCH',
    headers: { ...PATCH, 'upload-offset': String(offset) },
    body: bytes,
  });

/** Announces all the bytes, sends some, and pulls the plug. */
const cut = (url: string, bytes: Uint8Array, offset: number, sent: number): Promise<void> =>
  new Promise((resolve) => {
    const length = bytes.length - offset;
    const headers = { ...PATCH, 'upload-offset': offset, 'content-length': length };
    const call = request(url, { method: 'PATCH', headers });
    call.on('error', () => undefined);
    call.on('close', resolve);
    call.write(bytes.subarray(offset, offset + sent), () => setTimeout(() => call.destroy(), 20));
  });

test('an upload cut again and again ends as one file of equal hash', async () => {
  const bytes = randomBytes(2_500_000);
  const url = addressOf(
    await begin(bytes.length, { 'upload-metadata': words({ filename: 'ภาพ.jpg' }) }),
  );
  for (const sent of [100_000, 1, 400_000, 65_536]) {
    await cut(url, bytes, await offsetOf(url), sent);
    await expect.poll(() => offsetOf(url)).toBeLessThan(bytes.length);
  }
  const offset = await offsetOf(url);
  expect(offset).toBeGreaterThan(0);
  expect((await send(url, bytes.subarray(offset), offset)).status).toBe(204);
  expect(finished).toEqual([
    {
      uploadId: url.slice(-32),
      by: 'one',
      file: { sha256: sha256(bytes), size: bytes.length },
      metadata: { filename: 'ภาพ.jpg' },
    },
  ]);
  expect(sha256(await files.read(sha256(bytes)))).toBe(sha256(bytes));
});

test('no checksum of a piece is promised, since none is looked at', async () => {
  const { headers } = await fetch(`${origin}/api/uploads`, { method: 'OPTIONS' });
  expect(headers.get('tus-extension')).toContain('creation');
  expect(headers.get('tus-extension')).not.toContain('checksum');
  expect(headers.get('tus-checksum-algorithm')).toBeNull();
});

test('the client of the browser gets its file through', async () => {
  const bytes = randomBytes(1_500_000);
  await new Promise<void>((resolve, reject) => {
    new Upload(bytes, {
      endpoint: `${origin}/api/uploads`,
      headers: { 'x-account': 'one' },
      chunkSize: 400_000,
      metadata: { filename: 'a.jpg', sha256: sha256(bytes) },
      onSuccess: () => resolve(),
      onError: reject,
    }).start();
  });
  expect(finished.map(({ file }) => file.sha256)).toEqual([sha256(bytes)]);
});

test('a failure at the end is made good when the client asks again, once', async () => {
  failures = 1;
  const bytes = randomBytes(1000);
  const url = addressOf(await begin(bytes.length));
  const answer = await send(url, bytes, 0);
  expect([answer.status, await answer.text()]).toEqual([500, '']);
  expect(finished).toHaveLength(0);
  expect(await Promise.all([offsetOf(url), offsetOf(url), offsetOf(url)])).toEqual([
    1000, 1000, 1000,
  ]);
  expect(finished).toHaveLength(1);
});

test('what differs from the announced hash is refused and forgotten', async () => {
  const url = addressOf(await begin(3, { 'upload-metadata': words({ sha256: '0'.repeat(64) }) }));
  const answer = await send(url, Buffer.from('abc'), 0);
  expect(answer.status).toBe(422);
  expect(await answer.json()).toMatchObject({ code: 'file-differs' });
  expect((await fetch(url, { method: 'HEAD', headers: tus })).status).toBe(404);
  expect(finished).toHaveLength(0);
});

test('a client cannot name itself owner or finished', async () => {
  const metadata = words({ ownerId: 'two', storedAs: 'x' });
  const url = addressOf(await begin(3, { 'upload-metadata': metadata }));
  expect((await send(url, Buffer.from('abc'), 0)).status).toBe(204);
  expect(finished[0]).toMatchObject({ by: 'one', metadata: {} });
});

test.each<[string, () => Promise<Response>, number]>([
  ['too large', () => begin(MOST + 1), 413],
  ['not wanted', () => begin(3, { 'upload-metadata': words({ filename: 'unwanted' }) }), 403],
  ['nobody signed in', () => fetch(`${origin}/api/uploads`, { method: 'POST' }), 401],
  [
    'no tus',
    () => fetch(`${origin}/api/uploads`, { method: 'POST', headers: { 'x-account': 'a' } }),
    412,
  ],
  [
    'unknown',
    () => fetch(`${origin}/api/uploads/${'0'.repeat(32)}`, { method: 'HEAD', headers: tus }),
    404,
  ],
  ['path', () => fetch(`${origin}/api/uploads/..%2ffiles`, { method: 'HEAD', headers: tus }), 404],
  ['reading', () => fetch(`${origin}/api/uploads/${'0'.repeat(32)}`, { headers: tus }), 404],
])('refused: %s', async (_, call, status) => {
  expect((await call()).status).toBe(status);
});

test.each(['HEAD', 'PATCH', 'DELETE'])("another's upload is unknown to %s", async (method) => {
  const url = addressOf(await begin(3));
  const headers = { ...PATCH, 'upload-offset': '0', 'x-account': 'two' };
  const body = method === 'PATCH' ? { body: 'abc' } : {};
  expect((await fetch(url, { method, headers, ...body })).status).toBe(404);
  expect(await offsetOf(url)).toBe(0);
});

test('a length told late cannot pass the limit', async () => {
  const begun = await fetch(`${origin}/api/uploads`, {
    method: 'POST',
    headers: { ...tus, 'upload-defer-length': '1' },
  });
  const url = addressOf(begun);
  const answer = await send(url, Buffer.alloc(MOST + 10), 0).catch(() => undefined);
  expect(answer?.status ?? 413).toBe(413);
  expect(await offsetOf(url)).toBeLessThanOrEqual(MOST);
});

test('other routes still read JSON, and an upload that is given up leaves nothing', async () => {
  const json = await app.inject({ method: 'POST', url: '/json', payload: { a: 1 } });
  expect(json.json()).toEqual({ a: 1 });
  const url = addressOf(await begin(3));
  expect((await fetch(url, { method: 'DELETE', headers: tus })).status).toBe(204);
  expect(await readdir(join(root, 'parts'))).not.toContain(url.slice(-32));
});

test('what nobody has sent to for a day goes, note and pieces; the rest stays', async () => {
  const [old, young] = [addressOf(await begin(10)), addressOf(await begin(10))];
  const parts = join(root, 'parts');
  const before = Date.now() / 1000 - 90_000;
  for (const name of [old.slice(-32), `${old.slice(-32)}.json`])
    await utimes(join(parts, name), before, before);
  expect(await sweep()).toBe(2);
  const statusOf = async (url: string) =>
    (await fetch(url, { method: 'HEAD', headers: tus })).status;
  expect([await statusOf(old), await statusOf(young)]).toEqual([404, 200]);
});

test('a note that an earlier release left half written is as good as none, and is swept', async () => {
  const url = addressOf(await begin(10));
  const note = join(root, 'parts', `${url.slice(-32)}.json`);
  await writeFile(note, '{"id":');
  expect((await fetch(url, { method: 'HEAD', headers: tus })).status).toBe(404);
  await utimes(note, 0, 0);
  expect(await sweep()).toBe(1);
});
