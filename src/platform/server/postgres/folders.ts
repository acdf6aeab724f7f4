import { createHash, randomUUID } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Fault } from '../fault.ts';
import { type Account, canPass, canReach, chooseAccount, giveTo } from './account.ts';
import { notReachable, notWritable, socketFolderTaken } from './words.ts';

/** Where one embedded database keeps its things; every path is absolute. */
export type Folders = {
  readonly data: string;
  readonly home: string;
  readonly cluster: string;
  readonly socket: string;
  readonly log: string;
};

/** The longest path of a UNIX socket on Linux, in bytes, without the closing zero. */
const longestSocketPath = 107;
const socketName = '.s.PGSQL.5432';

/** Makes the data folder and names the places of the database in it; a Fault when it cannot be written. */
export const prepareFolders = (dataFolder: string): { folders: Folders; account: Account } => {
  const data = makeWritable(path.resolve(dataFolder));
  const link = path.join(data, 'postgres');
  const account = chooseAccount(path.join(link, 'cluster'));
  if (!existsSync(link)) makeHome(link, data, account);
  const home = realpathSync(link);
  if (!canReach(account, home)) throw new Fault(notReachable(home));
  const socket = socketFolder(home, account);
  const folders = { data, home, cluster: path.join(home, 'cluster'), socket };
  return { folders: { ...folders, log: path.join(home, 'postgres.log') }, account };
};

const makeWritable = (folder: string): string => {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return realpathSync(folder);
  } catch (cause) {
    throw new Fault(notWritable(folder), cause);
  }
};

const makeHome = (link: string, data: string, account: Account): void => {
  const inside = canPass(account, data);
  const home = inside ? link : path.join('/var/lib/amphoe', randomUUID().slice(0, 8));
  try {
    mkdirSync(home, { recursive: true });
    chmodSync(home, 0o700);
    giveTo(account, home);
    if (!inside) symlinkSync(home, link);
  } catch (cause) {
    throw new Fault(notWritable(data), cause);
  }
};

const socketFolder = (home: string, account: Account): string => {
  const own = path.join(home, 'run');
  const fits = Buffer.byteLength(path.join(own, socketName)) <= longestSocketPath;
  return makeSocketFolder(fits ? own : shortFolder(home), account);
};

/** A short folder below the system's temporary one, the same for the same home. */
const shortFolder = (home: string): string => {
  const digest = createHash('sha256').update(home).digest('hex').slice(0, 12);
  return path.join(os.tmpdir(), `amphoe-${digest}`);
};

const makeSocketFolder = (folder: string, account: Account): string => {
  const uid = account?.uid ?? process.getuid?.();
  if (!existsSync(folder)) {
    mkdirSync(folder, { mode: 0o700 });
    giveTo(account, folder);
  }
  const found = lstatSync(folder);
  if (!found.isDirectory() || found.uid !== uid) throw new Fault(socketFolderTaken(folder));
  return folder;
};

/** Removes a socket folder that was made outside the data folder. */
export const removeShortSocket = ({ home, socket }: Folders): void => {
  if (path.dirname(socket) !== home) rmSync(socket, { recursive: true, force: true });
};
