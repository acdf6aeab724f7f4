import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, expect, test } from 'vitest';
import { openFolderFileStore } from './folder-file-store.ts';

const NOW = Date.parse('2026-01-02T00:00:00Z');
const root = await mkdtemp(join(tmpdir(), 'files-'));
const store = await openFolderFileStore(root, NOW);
afterAll(() => rm(root, { recursive: true }));

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const allFiles = async (): Promise<string[]> =>
  (await readdir(root, { recursive: true, withFileTypes: true }))
    .filter((one) => one.isFile())
    .map((one) => one.name);

test('what is put can be read under the hash of its content', async () => {
  const bytes = Buffer.from('สวัสดี');
  const stored = await store.put(bytes);
  expect(stored).toEqual({ sha256: sha256(bytes), size: bytes.length });
  expect(await store.has(stored.sha256)).toBe(true);
  expect(Buffer.from(await store.read(stored.sha256))).toEqual(bytes);
  expect(await buffer(await store.open(stored.sha256))).toEqual(bytes);
});

test('the same content, as bytes and as streams at once, is one file', async () => {
  const bytes = Buffer.alloc(300_000, 'ก');
  const puts = [
    bytes,
    Readable.from([bytes]),
    Readable.from([bytes.subarray(0, 9), bytes.subarray(9)]),
  ];
  const stored = await Promise.all(puts.map((source) => store.put(source)));
  expect(new Set(stored.map((one) => one.sha256))).toEqual(new Set([sha256(bytes)]));
  expect((await allFiles()).filter((name) => name === sha256(bytes))).toHaveLength(1);
});

test('nothing at all is a file too', async () => {
  expect(await store.put(Readable.from([]))).toEqual({ sha256: sha256(Buffer.alloc(0)), size: 0 });
});

test('too large a content and a broken stream leave nothing behind', async () => {
  const before = await allFiles();
  await expect(store.put(Buffer.alloc(11), 10)).rejects.toMatchObject({ code: 'file-too-large' });
  const broken = (async function* () {
    yield Buffer.from('half');
    throw new Error('cut');
  })();
  await expect(store.put(broken)).rejects.toThrow('cut');
  expect(await allFiles()).toEqual(before);
});

test.each(['../../etc/passwd', '..', '', 'A'.repeat(64), `${'a'.repeat(63)}/`, '0'.repeat(64)])(
  'a name that is no stored file is not found: %j',
  async (name) => {
    expect(await store.has(name)).toBe(false);
    await expect(store.open(name)).rejects.toMatchObject({ code: 'not-found' });
    await expect(store.read(name)).rejects.toMatchObject({ code: 'not-found' });
  },
);

test('leftovers of a crash go after a day', async () => {
  const [old, young] = [join(root, 'arriving', 'old'), join(root, 'arriving', 'young')];
  await Promise.all([writeFile(old, 'x'), writeFile(young, 'x')]);
  await utimes(old, NOW / 1000 - 90_000, NOW / 1000 - 90_000);
  await utimes(young, NOW / 1000 - 10, NOW / 1000 - 10);
  await openFolderFileStore(root, NOW);
  expect(await readdir(join(root, 'arriving'))).toEqual(['young']);
});

test('what is removed is gone, and removing it again is no fault', async () => {
  const { sha256: name } = await store.put(Buffer.from('sealed, so nobody else has it'));
  await store.remove(name);
  await store.remove(name);
  expect(await store.has(name)).toBe(false);
  await expect(store.read(name)).rejects.toMatchObject({ status: 404 });
});
