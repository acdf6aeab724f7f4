import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
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
import { findPostmaster } from './postmaster.ts';
import { type EmbeddedDatabase, joinEmbedded, openEmbedded } from './supervisor.ts';

const base = mkdtempSync(path.join(os.tmpdir(), 'amphoe-supervisor-'));
const data = path.join(base, 'data');
const fast = { initdb: ['--no-sync'] };
const homes: string[] = [];

const open = async (folder = data): Promise<EmbeddedDatabase> => {
  const database = await openEmbedded(folder, fast);
  homes.push(realpathSync(path.join(folder, 'postgres')));
  return database;
};

const query = async (url: string, text: string): Promise<unknown[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query({ text, rowMode: 'array' })).rows.flat();
  } finally {
    await client.end();
  }
};

const untilItAnswers = async (url: string): Promise<void> => {
  for (let round = 0; round < 200; round++) {
    const answered = await query(url, 'select 1').catch(() => undefined);
    if (answered !== undefined) return;
    await sleep(50);
  }
  throw new Error('the database did not come back');
};

beforeAll(() => chmodSync(base, 0o711));
afterAll(() => {
  for (const folder of [...homes, base]) rmSync(folder, { recursive: true, force: true });
});

describe('one data folder', { timeout: 60_000 }, () => {
  it('serves a durable UTF-8 database with checksums over a socket alone', async () => {
    const database = await open();
    const shown = ['fsync', 'data_checksums', 'server_encoding', 'listen_addresses'];
    const settings = shown.map((name) => `current_setting('${name}')`).join(',');
    const found = await query(
      database.url,
      `select ${settings}, datlocale, datcollate
      from pg_database where datname = current_database()`,
    );
    expect(found).toEqual(['on', 'on', 'UTF8', '', 'th', 'C']);
    await database.stop();
    expect(findPostmaster(database.cluster)).toBeUndefined();
  });

  it('knows Thai letters as letters, so that a word is found by an index', async () => {
    const database = await open();
    await query(database.url, 'create extension if not exists pg_trgm');
    const [parts] = await query(database.url, "select cardinality(show_trgm('อำเภอ'))");
    expect(parts).toBeGreaterThan(3);
    await database.stop();
  });

  it('refuses a second server in one sentence, but lets a command join', async () => {
    const database = await open();
    await expect(openEmbedded(data)).rejects.toThrow(/already using the data folder/);
    const joined = await joinEmbedded(data);
    await joined.stop();
    expect(await query(database.url, 'select 1')).toEqual([1]);
    await database.stop();
  });

  it('brings a killed postmaster back with everything that was committed', async () => {
    const database = await open();
    await query(database.url, 'create table kept as select 7 as n');
    process.kill(findPostmaster(database.cluster) ?? 0, 'SIGKILL');
    await untilItAnswers(database.url);
    expect(await query(database.url, 'select n from kept')).toEqual([7]);
    await database.stop();
    expect(findPostmaster(database.cluster)).toBeUndefined();
  });

  it('adopts the postmaster of a killed server, and stops it', async () => {
    const supervisor = new URL('./supervisor.ts', import.meta.url).href;
    const script = `const { openEmbedded } = await import(${JSON.stringify(supervisor)});
      await openEmbedded(${JSON.stringify(data)}); console.log('open'); setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script]);
    await once(child.stdout, 'data');
    const before = findPostmaster(path.join(homes[0] ?? '', 'cluster'));
    child.kill('SIGKILL');
    await once(child, 'exit');
    const database = await open();
    expect(before).toBeGreaterThan(0);
    expect(findPostmaster(database.cluster)).toBe(before);
    await database.stop();
    expect(findPostmaster(database.cluster)).toBeUndefined();
  });

  it('starts in spite of a pid file whose number now belongs to another program', async () => {
    const file = path.join(homes[0] ?? '', 'cluster', 'postmaster.pid');
    writeFileSync(file, `${process.pid}\n/nowhere\n`);
    const database = await open();
    expect(await query(database.url, 'select 1')).toEqual([1]);
    await database.stop();
  });

  it('refuses data of another major version', async () => {
    const file = path.join(homes[0] ?? '', 'cluster', 'PG_VERSION');
    const version = readFileSync(file, 'utf8');
    writeFileSync(file, '17\n');
    await expect(openEmbedded(data)).rejects.toThrow(/PostgreSQL 17, but this release brings 18/);
    writeFileSync(file, version);
  });
});

describe('the place of a data folder', { timeout: 60_000 }, () => {
  it('may have a longer path than a socket can', async () => {
    const database = await open(path.join(base, 'a'.repeat(60), 'b'.repeat(60)));
    expect(await query(database.url, 'select 1')).toEqual([1]);
    await database.stop();
  });

  it('may be below a folder that only we may enter', async () => {
    const hidden = path.join(base, 'hidden');
    mkdirSync(hidden, { mode: 0o700 });
    const database = await open(path.join(hidden, 'data'));
    expect(await query(database.url, 'select 1')).toEqual([1]);
    await database.stop();
  });

  it('must not be a file', async () => {
    const file = path.join(base, 'a-file');
    writeFileSync(file, '');
    expect(existsSync(file)).toBe(true);
    await expect(openEmbedded(file)).rejects.toThrow(/cannot be written/);
  });
});
