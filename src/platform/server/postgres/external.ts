import pg from 'pg';
import { Fault } from '../fault.ts';
import { databaseTooOld, databaseUnreachable } from './words.ts';

const patienceMs = 10_000;
const oldestMajor = 15;

/** Tries the external database once; a Fault in one sentence when it does not answer or is too old. */
export const checkExternal = async (url: string): Promise<void> => {
  const major = await askVersion(url);
  if (major < oldestMajor) throw new Fault(databaseTooOld(String(major), String(oldestMajor)));
};

const askVersion = async (url: string): Promise<number> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: patienceMs });
  try {
    await client.connect();
    const { rows } = await client.query("select current_setting('server_version_num') as version");
    return Math.floor(Number(rows[0]?.version) / 10_000);
  } catch (cause) {
    throw new Fault(databaseUnreachable(placeOf(url), reasonOf(cause)), cause);
  } finally {
    await client.end().catch(() => undefined);
  }
};

/** Host, port and database of the address, without the account and its password. */
const placeOf = (url: string): string => {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
};

/** A refused connection to several addresses comes as an aggregate without a message of its own. */
const reasonOf = (error: unknown): string => {
  const first = error instanceof AggregateError ? error.errors[0] : error;
  return first instanceof Error ? first.message : String(first);
};
