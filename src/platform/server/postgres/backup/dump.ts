import pg from 'pg';
import { Fault } from '../../fault.ts';
import { runTool } from './tool.ts';
import { databaseNotEmpty } from './words.ts';

/** The address without its password, and the password where other users of the machine cannot see it. */
const handOver = (url: string): { address: string; environment: Record<string, string> } => {
  const address = new URL(url);
  const password = decodeURIComponent(address.password);
  address.password = '';
  return { address: address.href, environment: password === '' ? {} : { PGPASSWORD: password } };
};

/** Dumps an external database into one file by the system's pg_dump. */
export const dumpDatabase = async (url: string, file: string): Promise<void> => {
  const { address, environment } = handOver(url);
  await runTool('pg_dump', ['-Fc', '--no-owner', `--file=${file}`, `--dbname=${address}`], {
    environment,
  });
};

/** Loads a dump into an empty external database, all or nothing, by the system's pg_restore. */
export const loadDump = async (url: string, file: string): Promise<void> => {
  await prepareDatabase(url);
  const { address, environment } = handOver(url);
  const wholly = ['--no-owner', '--exit-on-error', '--single-transaction'];
  await runTool('pg_restore', [...wholly, `--dbname=${address}`, file], { environment });
};

const prepareDatabase = async (url: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query("select to_regclass('migrations') as migrations");
    if (rows[0]?.migrations !== null) throw new Fault(databaseNotEmpty);
    // Roles belong to the whole server, so a dump grants to the application's role without making it.
    await client.query(`do $$ begin
        if not exists (select from pg_roles where rolname = 'amphoe_app') then
          create role amphoe_app nologin;
        end if;
      exception when duplicate_object or unique_violation then null; end $$`);
  } finally {
    await client.end();
  }
};
