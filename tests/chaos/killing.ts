import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Chance, oneOf } from './chance.ts';

/** What is killed: the server, the database's first process, both, or one process that serves a connection. */
export const VICTIMS = ['server', 'database', 'both', 'connection'] as const;
export type Victim = (typeof VICTIMS)[number];

const postmasterOf = (cluster: string): number | undefined => {
  try {
    return Number(readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0]);
  } catch {
    return undefined;
  }
};

const parentOf = (pid: string): number => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return 0;
  }
};

const servesConnection = (pid: string): boolean => {
  try {
    return /amphoe/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
  } catch {
    return false;
  }
};

const connectionsOf = (postmaster: number): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && parentOf(name) === postmaster && servesConnection(name))
    .map(Number);

const endNow = (pid: number | undefined): boolean => {
  if (!pid) return false;
  try {
    return process.kill(pid, 'SIGKILL');
  } catch {
    return false;
  }
};

/** Ends a victim at once (SIGKILL); false when there was nothing to end. Linux only. */
export const kill = (
  victim: Victim,
  { serverPid, cluster }: { readonly serverPid: number; readonly cluster: string },
  chance: Chance,
): boolean => {
  const postmaster = postmasterOf(cluster);
  if (victim === 'server') return endNow(serverPid);
  if (victim === 'database') return endNow(postmaster);
  if (victim === 'both') return endNow(postmaster) && endNow(serverPid);
  const [first, ...rest] = postmaster ? connectionsOf(postmaster) : [];
  return first !== undefined && endNow(oneOf(chance, [first, ...rest]));
};
