import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { Fault } from '../fault.ts';
import { type Account, giveTo, giveTreeTo } from './account.ts';
import type { Binaries } from './binaries.ts';
import { initFailed, wrongMajor } from './words.ts';

const run = promisify(execFile);

/** The role that owns the embedded database. */
export const owner = 'amphoe';

const options = [
  ['-U', owner],
  ['-E', 'UTF8'],
  ['--locale=C', '--locale-provider=icu', '--icu-locale=th'],
  ['--auth-local=trust', '--auth-host=reject', '--data-checksums'],
].flat();

/**
 * What counts as a letter, the first that the system has: where only ASCII does, an index of three
 * letters (pg_trgm) holds no Thai, and searching reads every row.
 */
const LETTERS = ['C.UTF-8', 'en_US.UTF-8', 'C'] as const;

/** The environment PostgreSQL runs in: nothing of the operator's locale or PG variables reaches it. */
export const environment = { LC_ALL: 'C', TZ: 'UTC', PATH: process.env.PATH ?? '' };

/**
 * Makes the cluster unless it is there: in a folder beside it that is renamed at the end, so that a
 * torn attempt is never taken for a database. A Fault when an existing one has another major version.
 */
export const initialise = async (
  binaries: Binaries,
  cluster: string,
  account: Account,
  extra: readonly string[] = [],
): Promise<void> => {
  if (existsSync(path.join(cluster, 'PG_VERSION')))
    return checkExisting(binaries, cluster, account);
  const unfinished = `${cluster}.unfinished`;
  for (const letters of LETTERS) {
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { mode: 0o700 });
    giveTo(account, unfinished);
    const chosen = ['-D', unfinished, ...options, `--lc-ctype=${letters}`, ...extra];
    if (await initdb(binaries, chosen, account)) break;
  }
  renameSync(unfinished, cluster);
};

const checkExisting = (binaries: Binaries, cluster: string, account: Account): void => {
  const found = readFileSync(path.join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (found !== binaries.major) throw new Fault(wrongMajor(cluster, found, binaries.major));
  if (account !== undefined && statSync(cluster).uid !== account.uid) giveTreeTo(account, cluster);
};

/** Makes the cluster; false when the system does not have its locale. */
const initdb = async (binaries: Binaries, args: string[], account: Account): Promise<boolean> => {
  try {
    await run(binaries.initdb, args, { ...account, cwd: '/', env: environment });
    return true;
  } catch (error) {
    const text = (error as { stderr?: string }).stderr?.trim() || String(error);
    if (/invalid locale name/.test(text)) return false;
    throw new Fault(initFailed(text.split('\n').slice(-3).join(' ')), error);
  }
};
