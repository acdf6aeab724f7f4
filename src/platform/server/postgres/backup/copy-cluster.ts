import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { Fault } from '../../fault.ts';
import { type Choice, copyTree } from './copy-tree.ts';
import { walMissing } from './words.ts';

const left = ['postmaster.pid', 'postmaster.opts', 'backup_label'];
const emptied = [
  'pg_wal',
  'pg_replslot',
  'pg_dynshmem',
  'pg_notify',
  'pg_serial',
  'pg_snapshots',
  'pg_stat_tmp',
  'pg_subtrans',
];

const choose = (name: string): Choice =>
  left.includes(name) ? 'leave' : emptied.includes(name) ? 'empty' : 'copy';

/**
 * Copies a running cluster, under writers, by PostgreSQL's low-level backup calls: the copy and the
 * transaction log written meanwhile make one consistent state, that of the end of the copy.
 */
export const copyCluster = async (url: string, cluster: string, target: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await keepLog(client);
    await client.query("select pg_backup_start('amphoe', true)");
    await copyTree(cluster, target, choose);
    const end = await stopBackup(client);
    await writeFile(path.join(target, 'backup_label'), end.label);
    await copyLog(cluster, target, firstSegment(end.label), end.lastSegment);
  } finally {
    await client.end();
  }
};

/** A slot of this session alone keeps every segment of the log until the session ends. */
const keepLog = async (client: pg.Client): Promise<void> => {
  const slot = `amphoe_backup_${process.pid}`;
  await client.query('select pg_create_physical_replication_slot($1, true, true)', [slot]);
};

const stopBackup = async (client: pg.Client): Promise<{ label: string; lastSegment: string }> => {
  const { rows } = await client.query<{ label: string; last: string }>(
    'select labelfile as label, pg_walfile_name(lsn) as last from pg_backup_stop(false)',
  );
  await client.query('select pg_switch_wal()');
  return { label: rows[0]?.label ?? '', lastSegment: rows[0]?.last ?? '' };
};

const firstSegment = (label: string): string =>
  label.match(/START WAL LOCATION: \S+ \(file (\w+)\)/)?.[1] ?? '';

const copyLog = async (
  cluster: string,
  target: string,
  first: string,
  last: string,
): Promise<void> => {
  const names = (await readdir(path.join(cluster, 'pg_wal'))).filter(
    (name) => /^[0-9A-F]{24}$/.test(name) && name >= first && name <= last,
  );
  for (const needed of [first, last]) {
    if (!names.includes(needed)) throw new Fault(walMissing(needed));
  }
  await mkdir(path.join(target, 'pg_wal', 'archive_status'), { recursive: true, mode: 0o700 });
  for (const name of names) {
    await copyFile(path.join(cluster, 'pg_wal', name), path.join(target, 'pg_wal', name));
  }
};
