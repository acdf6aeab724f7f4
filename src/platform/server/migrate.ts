import { readdir, readFile } from 'node:fs/promises';
import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import { openOwnerPool } from './db.ts';

const FOLDER = new URL('../../../migrations/', import.meta.url);
const LOCK = 4901;

const prepare = `
  create table if not exists migrations (name text primary key, applied_at timestamptz not null default now());
  comment on table migrations is 'Which migrations this database has had.';
  do $$ begin
    if not exists (select from pg_roles where rolname = 'amphoe_app') then
      create role amphoe_app nologin;
    end if;
  exception when duplicate_object or unique_violation then null;
  end $$;
  do $$ begin
    execute format('grant amphoe_app to %I', current_user);
  exception when others then null;
  end $$;
`;

const applyOne = async (client: pg.Client, name: string): Promise<void> => {
  const text = await readFile(new URL(name, FOLDER), 'utf8');
  await client.query('begin');
  try {
    await client.query(text);
    await client.query('insert into migrations (name) values ($1)', [name]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`migration ${name} failed: ${String(error)}`, { cause: error });
  }
};

/** Names of the migrations in the project, in the order in which they are applied. */
export const listMigrations = async (): Promise<string[]> =>
  (await readdir(FOLDER)).filter((name) => /^\d{4}-.+\.sql$/.test(name)).sort();

const applyMissing = async (client: pg.Client): Promise<string[]> => {
  await client.query(prepare);
  const { rows } = await client.query<{ name: string }>('select name from migrations');
  const known = new Set(rows.map((row) => row.name));
  const missing = (await listMigrations()).filter((name) => !known.has(name));
  for (const name of missing) await applyOne(client, name);
  return missing;
};

/**
 * Brings the database up to date; two servers starting at once migrate once (advisory lock).
 * Gives the names of the migrations it applied. The connection must be the owner's.
 */
export const migrate = async (connection: pg.ClientConfig): Promise<string[]> => {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    const pool = openOwnerPool(connection, 1);
    try {
      await runMigrations({ pgPool: pool });
    } finally {
      await pool.end();
    }
    return await applyMissing(client);
  } finally {
    await client.end();
  }
};
