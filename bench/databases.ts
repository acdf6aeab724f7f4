import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { rollUpAll } from '#features/totals/roll-up.ts';
import { openDatabase } from '#server/db.ts';
import { migrate } from '#server/migrate.ts';
import { openEmbedded } from '#server/postgres/supervisor.ts';
import { fillNation, HUNDRED_THOUSAND, MILLION, type NationSize } from './nation.ts';

const SIZES = { '100k': HUNDRED_THOUSAND, '1m': MILLION } as const;
export type Size = keyof typeof SIZES;

/** The cluster of the benchmarks: BENCH_DATABASE_URL, or an embedded one that is kept between runs. */
export const openCluster = async (): Promise<{ url: string; stop: () => Promise<void> }> => {
  const url = process.env.BENCH_DATABASE_URL;
  if (url !== undefined) return { url, stop: async () => undefined };
  return openEmbedded(join(tmpdir(), 'amphoe-bench'));
};

const onServer = async <T extends object>(url: string, text: string, values: string[] = []) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(text, values)).rows;
  } finally {
    await client.end();
  }
};

const make = (clusterUrl: string, name: string): Promise<object[]> =>
  onServer(
    clusterUrl,
    `create database ${name} template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C'`,
  );

/** Ends a database with whoever uses it; one that is not there is no error. */
export const dropDatabase = async (clusterUrl: string, name: string): Promise<void> => {
  await onServer(clusterUrl, `drop database if exists ${name} with (force)`);
};

/** A new, migrated database in the place of one of the same name; gives its address. */
export const freshDatabase = async (clusterUrl: string, name: string): Promise<string> => {
  const url = new URL(clusterUrl);
  url.pathname = `/${name}`;
  await dropDatabase(clusterUrl, name);
  await make(clusterUrl, name);
  await migrate({ connectionString: url.href });
  return url.href;
};

const fill = async (url: string, size: NationSize): Promise<void> => {
  await migrate({ connectionString: url });
  await fillNation(url, size);
  const db = openDatabase({ connectionString: url }, 2);
  await rollUpAll(db).finally(() => db.close());
  await onServer(url, 'vacuum (analyze)');
};

/** The database of a size, filled when it is not there yet; gives its address. */
export const nationDatabase = async (clusterUrl: string, size: Size): Promise<string> => {
  const name = `amphoe_bench_${size}`;
  const url = new URL(clusterUrl);
  url.pathname = `/${name}`;
  const known = await onServer(clusterUrl, 'select 1 from pg_database where datname = $1', [name]);
  if (known.length > 0) {
    const news = await migrate({ connectionString: url.href });
    if (news.length > 0) await onServer(url.href, 'vacuum (analyze)');
    return url.href;
  }
  console.log(`filling ${name} …`);
  await make(clusterUrl, name);
  try {
    await fill(url.href, SIZES[size]);
  } catch (error) {
    await dropDatabase(clusterUrl, name);
    throw error;
  }
  return url.href;
};
