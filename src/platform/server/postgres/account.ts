import { chownSync, lchownSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** The operating-system account that runs PostgreSQL when we are root; undefined means our own account. */
export type Account = { readonly uid: number; readonly gid: number } | undefined;

const preferred = ['amphoe', 'postgres', 'nobody'];
const anonymous = { uid: 65534, gid: 65534 };

/**
 * Chooses who runs PostgreSQL, which refuses to run as root: the owner of an existing cluster,
 * else the first preferred account of the password file. Undefined when we are not root.
 */
export const chooseAccount = (clusterFolder?: string, passwordFile = '/etc/passwd'): Account => {
  if (process.getuid?.() !== 0) return undefined;
  return ownerOf(clusterFolder) ?? accountInFile(passwordFile) ?? anonymous;
};

const ownerOf = (folder: string | undefined): Account => {
  const found = folder === undefined ? undefined : statSync(folder, { throwIfNoEntry: false });
  return found === undefined || found.uid === 0 ? undefined : { uid: found.uid, gid: found.gid };
};

const accountInFile = (file: string): Account => {
  const lines = statSync(file, { throwIfNoEntry: false }) ? readFileSync(file, 'utf8') : '';
  const rows = lines.split('\n').map((line) => line.split(':'));
  const row = preferred.map((name) => rows.find(([first]) => first === name)).find(Boolean);
  return row === undefined ? undefined : { uid: Number(row[2]), gid: Number(row[3]) };
};

/** Whether the account may read and enter the path: every folder above must let it pass (modes only, no ACLs). */
export const canReach = (account: Account, target: string): boolean => {
  if (account === undefined) return true;
  const absolute = path.resolve(target);
  const parent = path.dirname(absolute);
  const needed = statSync(absolute).isDirectory() ? 0o5 : 0o4;
  return allows(account, absolute, needed) && (parent === absolute || passes(account, parent));
};

/** Whether the account may go through the folder to something below it whose name it knows. */
export const canPass = (account: Account, folder: string): boolean =>
  account === undefined || passes(account, path.resolve(folder));

const passes = (account: NonNullable<Account>, folder: string): boolean => {
  const parent = path.dirname(folder);
  return allows(account, folder, 0o1) && (parent === folder || passes(account, parent));
};

const allows = (account: NonNullable<Account>, target: string, needed: number): boolean => {
  const { uid, gid, mode } = statSync(target);
  const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0;
  return ((mode >> shift) & needed) === needed;
};

/** Gives one file or folder to the account; nothing happens when we are not root. */
export const giveTo = (account: Account, target: string): void => {
  if (account !== undefined) chownSync(target, account.uid, account.gid);
};

/** Gives a whole folder to the account, links themselves rather than what they point at. */
export const giveTreeTo = (account: Account, folder: string): void => {
  if (account === undefined) return;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    lchownSync(path.join(entry.parentPath, entry.name), account.uid, account.gid);
  }
  chownSync(folder, account.uid, account.gid);
};
