import { spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Fault } from '../fault.ts';
import { type Account, giveTo } from './account.ts';
import type { Binaries } from './binaries.ts';
import type { Folders } from './folders.ts';
import { environment } from './initialise.ts';
import { startFailed } from './words.ts';

/** One setting of PostgreSQL, as its name and value. */
export type Settings = Readonly<Record<string, string>>;

/** Everything that is needed to start the server of one cluster. */
export type Server = {
  readonly binaries: Binaries;
  readonly folders: Pick<Folders, 'cluster' | 'socket' | 'log'>;
  readonly account: Account;
  readonly settings: Settings;
};

const pollMs = 20;
const startLimitMs = 120_000;
const stopLimitMs = 60_000;

const pidFile = (cluster: string): string => path.join(cluster, 'postmaster.pid');

const pidLines = (cluster: string): string[] =>
  existsSync(pidFile(cluster)) ? readFileSync(pidFile(cluster), 'utf8').split('\n') : [];

/** The process that serves this cluster now, or undefined; a pid that went to another program is not it. */
export const findPostmaster = (cluster: string): number | undefined => {
  const pid = Number(pidLines(cluster)[0]);
  return pid > 0 && serves(pid, cluster) ? pid : undefined;
};

const serves = (pid: number, cluster: string): boolean =>
  process.platform === 'linux' ? worksIn(pid, cluster) : isAlive(pid);

/** A postmaster works in its data folder; a dead process that nobody collected has no folder any more. */
const worksIn = (pid: number, cluster: string): boolean => {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster);
  } catch {
    return false;
  }
};

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** Whether the postmaster of the cluster has finished recovery and takes connections. */
const isReady = (cluster: string): boolean => pidLines(cluster)[7]?.startsWith('ready') ?? false;

/** Gives the pid of the running postmaster: the one found serving, or a new one that has become ready. */
export const startPostmaster = async (server: Server): Promise<number> => {
  const { cluster } = server.folders;
  const limit = Date.now() + startLimitMs;
  for (;;) {
    const pid = findPostmaster(cluster) ?? launch(server);
    if (await becomesReady(pid, cluster, limit)) return pid;
    if (!/shared memory|lock file/.test(lastWords(server)) || Date.now() > limit) {
      throw new Fault(startFailed(server.folders.log, lastWords(server)));
    }
    await sleep(200);
  }
};

const launch = ({ binaries, folders, account, settings }: Server): number => {
  clearStalePid(folders);
  const log = openSync(folders.log, 'a', 0o600);
  giveTo(account, folders.log);
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(
    binaries.postgres,
    ['-D', folders.cluster, '-k', folders.socket, '-h', '', '-p', '5432', ...flags],
    { ...account, cwd: '/', detached: true, stdio: ['ignore', log, log], env: environment },
  );
  child.on('error', () => undefined);
  child.unref();
  closeSync(log);
  return child.pid ?? 0;
};

/** After a reboot or in a new container the pid of the file may belong to any other program. */
const clearStalePid = ({ cluster, socket }: Server['folders']): void => {
  const pid = Number(pidLines(cluster)[0]);
  if (!(pid > 0) || serves(pid, cluster)) return;
  rmSync(pidFile(cluster), { force: true });
  rmSync(path.join(socket, '.s.PGSQL.5432.lock'), { force: true });
};

const becomesReady = async (pid: number, cluster: string, limit: number): Promise<boolean> => {
  while (pid > 0 && isRunning(pid) && Date.now() < limit) {
    if (Number(pidLines(cluster)[0]) === pid && isReady(cluster)) return true;
    await sleep(pollMs);
  }
  return false;
};

/** Whether the process still runs: one that has ended but was not collected does not. */
const isRunning = (pid: number): boolean => {
  if (process.platform !== 'linux') return isAlive(pid);
  try {
    return !/^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
};

const lastWords = ({ folders }: Server): string => {
  const lines = existsSync(folders.log) ? readFileSync(folders.log, 'utf8').trim().split('\n') : [];
  return lines.slice(-3).join(' ');
};

/** Ends the postmaster by a fast shutdown (open transactions roll back) and waits until it is gone. */
export const stopPostmaster = async (cluster: string): Promise<void> => {
  const pid = findPostmaster(cluster);
  if (pid === undefined) return;
  process.kill(pid, 'SIGINT');
  const limit = Date.now() + stopLimitMs;
  while (isRunning(pid) && Date.now() < limit) await sleep(pollMs);
};
