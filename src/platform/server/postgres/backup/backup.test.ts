import { createHash } from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOwnerPool } from '../../db.ts';
import { type EmbeddedDatabase, joinEmbedded, openEmbedded } from '../supervisor.ts';
import { type Holdings, makeBackup } from './backup.ts';
import { restoreBackup } from './restore.ts';

const base = mkdtempSync(path.join(os.tmpdir(), 'amphoe-backup-'));
const madeAt = '2026-01-31T00:00:00.000Z';

const holdingsIn = (folder: string): Holdings => ({
  dataFolder: path.join(base, folder),
  filesFolder: path.join(base, folder, 'files'),
  databaseUrl: undefined,
});

const source = holdingsIn('source');
const ids = { next: 1 };
const opened: EmbeddedDatabase[] = [];
const pad = (id: number): string => createHash('sha256').update(String(id)).digest('hex');
const photo = Buffer.alloc(300_000, 'ภาพ');
const photoPlace = path.join('ab', 'cd', 'photo');

/** Writes rows as fast as it can until told to stop; gives the ids whose commit was acknowledged. */
const startWriters = (url: string): { acked: number[]; stop: () => Promise<void> } => {
  const pool = openOwnerPool({ connectionString: url }, 4);
  const acked: number[] = [];
  const state = { stopped: false };
  const write = async (): Promise<void> => {
    while (!state.stopped) {
      const id = ids.next++;
      await pool.query('insert into drill values ($1, $2)', [id, pad(id)]);
      acked.push(id);
    }
  };
  const writers = Array.from({ length: 4 }, write);
  const stop = async (): Promise<void> => {
    state.stopped = true;
    await Promise.all(writers);
    await pool.end();
  };
  return { acked, stop };
};

const rowsOf = async (folder: string): Promise<Map<number, string>> => {
  const database = await joinEmbedded(folder);
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query<{ id: number; pad: string }>('select * from drill');
  await client.query('create extension amcheck');
  await client.query("select bt_index_check('drill_pkey', true)");
  await client.end();
  await database.stop();
  return new Map(rows.map((row) => [row.id, row.pad]));
};

beforeAll(async () => {
  chmodSync(base, 0o711);
  const database = await openEmbedded(source.dataFolder, { initdb: ['--no-sync'] });
  opened.push(database);
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query('create table drill (id int primary key, pad text not null)');
  await client.end();
  mkdirSync(path.join(source.filesFolder, 'ab', 'cd'), { recursive: true });
  writeFileSync(path.join(source.filesFolder, photoPlace), photo);
}, 60_000);

afterAll(async () => {
  for (const database of opened) await database.stop();
  for (const name of ['source', 'from-folder', 'from-archive']) {
    const home = path.join(base, name, 'postgres');
    if (existsSync(home)) rmSync(realpathSync(home), { recursive: true, force: true });
  }
  rmSync(base, { recursive: true, force: true });
});

describe('a backup made under writers', { timeout: 120_000 }, () => {
  it.each([
    ['a folder', 'backup', 'from-folder'],
    ['an archive', 'backup.tar.gz', 'from-archive'],
  ])('as %s restores every row and file that was there before it', async (_, name, folder) => {
    const { url } = await joinEmbedded(source.dataFolder);
    const writers = startWriters(url);
    await sleep(200);
    const before = [...writers.acked];
    await makeBackup(source, path.join(base, name), madeAt);
    await writers.stop();
    const restored = holdingsIn(folder);
    await restoreBackup(restored, path.join(base, name));
    const rows = await rowsOf(restored.dataFolder);
    expect(before.length).toBeGreaterThan(0);
    expect(before.filter((id) => rows.get(id) !== pad(id))).toEqual([]);
    expect([...rows].filter(([id, text]) => text !== pad(id))).toEqual([]);
    expect(readFileSync(path.join(restored.filesFolder, photoPlace)).equals(photo)).toBe(true);
  });

  it('never takes the place of what is there', async () => {
    const target = path.join(base, 'taken');
    writeFileSync(target, '');
    await expect(makeBackup(source, target, madeAt)).rejects.toThrow(/exists already/);
    await expect(restoreBackup(source, path.join(base, 'backup'))).rejects.toThrow(/not empty/);
  });

  it('is not restored when one byte of it changed', async () => {
    appendFileSync(path.join(base, 'backup', 'files', photoPlace), 'x');
    const target = holdingsIn('untouched');
    await expect(restoreBackup(target, path.join(base, 'backup'))).rejects.toThrow(/damaged/);
    expect(existsSync(target.dataFolder)).toBe(false);
  });

  it.each(['nowhere', 'taken', 'source'])('is not found in %s', async (name) => {
    const target = holdingsIn('untouched');
    await expect(restoreBackup(target, path.join(base, name))).rejects.toThrow(/not a backup/);
  });
});
