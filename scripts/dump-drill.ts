import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { migrate } from '#server/migrate.ts';
import { makeBackup } from '#server/postgres/backup/backup.ts';
import { restoreBackup } from '#server/postgres/backup/restore.ts';
import { onCluster, urlOf } from '../tests/support/cluster.ts';
import { failure, type Tally } from './tally.ts';

/** The number of rows of every table, as text to compare. */
const countRows = async (url: string): Promise<string> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ counts: string }>(`
      select string_agg(format('%I.%I=%s', schemaname, tablename, (xpath('//c/text()', query_to_xml(
        format('select count(*) as c from %I.%I', schemaname, tablename), true, true, '')))[1]), ' '
        order by schemaname, tablename) as counts
      from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`);
    return rows[0]?.counts ?? '';
  } finally {
    await client.end();
  }
};

const backUpAndRestore = async (url: string, folder: string): Promise<boolean> => {
  const [from, to] = [urlOf(url, 'drill_from'), urlOf(url, 'drill_to')];
  await onCluster(url, 'create database drill_from', 'create database drill_to');
  await migrate({ connectionString: from });
  await onCluster(
    from,
    "insert into areas (code, level, name_th, name_en) values ('TH', 'department', 'x', 'x')",
  );
  const holdings = (name: string, databaseUrl: string) => ({
    dataFolder: path.join(folder, name),
    filesFolder: path.join(folder, name, 'files'),
    databaseUrl,
  });
  const target = path.join(folder, 'backup.tar.gz');
  await makeBackup(holdings('from', from), target, new Date().toISOString());
  await restoreBackup(holdings('to', to), target);
  return (await countRows(from)) === (await countRows(to));
};

/** Backs up and restores an external database with pg_dump, and compares every table's rows. */
export const drillDump = async (url: string): Promise<Tally> => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'amphoe-drill-'));
  console.log('\nbackup and restore of an external database');
  try {
    if (await backUpAndRestore(url, folder)) return { passed: 1, failed: 0 };
    console.error('the restored database differs');
  } catch (error) {
    console.error(error);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return failure('backup and restore of an external database');
};
