import { execFile } from 'node:child_process';
import { existsSync, globSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { withOwner } from './cluster.ts';
import { weeklyAnswers, weeklyNumbers } from './weekly-form.ts';

const run = promisify(execFile);

const ROW =
  `insert into limit_rows (province, obligation_id, revision, client_id, area_path, form_version_id,
    nil, answers, numbers, submitted_by)
  values ('10', gen_random_uuid(), 1, gen_random_uuid(), '/10/1001/', '00000000-0000-4000-8000-000000000001',
    false, '${JSON.stringify(weeklyAnswers(1))}', '${JSON.stringify(weeklyNumbers(1))}',
    '00000000-0000-4000-8000-000000000001')`.replace(/\s*\n\s*/g, ' ');

/** Where pgbench stands, or undefined. */
const findPgbench = (): string | undefined =>
  ['/usr/bin/pgbench', ...globSync('/usr/lib/postgresql/*/bin/pgbench')].findLast(existsSync);

type Load = { readonly url: string; readonly clients: number; readonly seconds: number };

const byPgbench = async (
  pgbench: string,
  folder: string,
  { url, clients, seconds }: Load,
): Promise<number> => {
  const script = path.join(folder, 'limit.sql');
  // A colon begins a variable of pgbench; JSON may have a blank behind it.
  writeFileSync(script, `${ROW.replaceAll('":', '" :')};\n`);
  const { hostname, searchParams, pathname, username } = new URL(url);
  const host = searchParams.get('host') ?? hostname;
  const flags = ['-n', '-M', 'prepared', '-c', clients, '-j', '2', '-T', seconds, '-f', script];
  const { stdout } = await run(pgbench, [...flags.map(String), pathname.slice(1)], {
    env: { PGHOST: host, PGUSER: username, PGPORT: '5432' },
  });
  return Number(/tps = ([\d.]+)/.exec(stdout)?.[1]);
};

const byDriver = async ({ url, clients, seconds }: Load): Promise<number> => {
  const pool = new pg.Pool({ connectionString: url, max: clients });
  const end = performance.now() + seconds * 1000;
  let done = 0;
  const work = async (): Promise<void> => {
    while (performance.now() < end) {
      await pool.query({ name: 'limit', text: ROW });
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, work));
  await pool.end();
  return done / seconds;
};

/** How many of the same rows the same database takes a second with nothing in between, one commit each. */
export const measureLimit = async (folder: string, load: Load): Promise<number> => {
  await withOwner(load.url, async (client) => {
    await client.query('drop table if exists limit_rows');
    await client.query('create table limit_rows (like report_revisions including all)');
  });
  const pgbench = findPgbench();
  return pgbench === undefined ? byDriver(load) : byPgbench(pgbench, folder, load);
};
