import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate } from '#server/migrate.ts';
import { openEmbedded } from '#server/postgres/supervisor.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly testCluster: TestCluster;
  }
}

/** What a test file needs to make its own database: the cluster's address and this run's name in it. */
export type TestCluster = { readonly url: string; readonly run: string };

/** Safe only for data that may be lost: a test cluster never survives its run. */
const careless = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
};

/** Starts a throw-away cluster below the system's temporary folder. */
export const startThrowAwayCluster = async (): Promise<{
  url: string;
  stop: () => Promise<void>;
}> => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'amphoe-test-'));
  chmodSync(folder, 0o711);
  const database = await openEmbedded(folder, { settings: careless, initdb: ['--no-sync'] });
  const stop = async (): Promise<void> => {
    const home = realpathSync(path.join(folder, 'postgres'));
    await database.stop();
    for (const used of [home, folder]) rmSync(used, { recursive: true, force: true });
  };
  return { url: database.url, stop };
};

/** The address of another database of the same cluster. */
export const urlOf = (clusterUrl: string, database: string): string => {
  const url = new URL(clusterUrl);
  url.pathname = `/${database}`;
  return url.href;
};

/** The migrated database that every test database of the run is cloned from. */
export const templateOf = ({ run }: TestCluster): string => `${run}_template`;

/** Runs statements one after the other on the cluster's own database. */
export const onCluster = async (url: string, ...statements: string[]): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
};

const makeTemplate = async (cluster: TestCluster): Promise<void> => {
  const template = templateOf(cluster);
  await onCluster(
    cluster.url,
    `create database ${template} template template0 encoding 'UTF8' lc_collate 'C'`,
  );
  await migrate({ connectionString: urlOf(cluster.url, template) });
};

/** Removes every database of the run, also those that a broken test left behind. */
const dropRun = async ({ url, run }: TestCluster): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const found = await client.query<{ datname: string }>(
      'select datname from pg_database where starts_with(datname, $1)',
      [`${run}_`],
    );
    for (const { datname } of found.rows) {
      await client.query(`drop database if exists ${datname} with (force)`);
    }
  } finally {
    await client.end();
  }
};

/** The global setup of vitest: one cluster (or the one of DATABASE_URL) and one migrated template a run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const external = process.env.DATABASE_URL;
  const own = external === undefined ? await startThrowAwayCluster() : undefined;
  const url = own?.url ?? external ?? '';
  const cluster = { url, run: `amphoe_${randomBytes(4).toString('hex')}` };
  const tearDown = own?.stop ?? (() => dropRun(cluster));
  await makeTemplate(cluster).catch(async (error: unknown) => {
    await tearDown();
    throw error;
  });
  project.provide('testCluster', cluster);
  return tearDown;
}
