import { chmodSync, mkdirSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { joinEmbedded } from '#server/postgres/supervisor.ts';

/** A real database of the product, as an operator has it: everything goes to the disk before it counts. */
export type BenchCluster = {
  readonly url: string;
  readonly postmaster: number;
  readonly folder: string;
  readonly stop: () => Promise<void>;
};

/** Opens the embedded database in a folder that is kept between runs, because a million rows take minutes. */
export const openBenchCluster = async (name: string): Promise<BenchCluster> => {
  const folder = path.join(os.tmpdir(), name);
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o711);
  const { url, cluster, stop } = await joinEmbedded(folder);
  const postmaster = Number(
    readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0],
  );
  return { url, postmaster, folder, stop };
};

/** The address of another database of the cluster. */
export const databaseUrl = (clusterUrl: string, name: string): string => {
  const url = new URL(clusterUrl);
  url.pathname = `/${name}`;
  return url.href;
};

/** Lends one connection of the owner. */
export const withOwner = async <T>(
  url: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};
