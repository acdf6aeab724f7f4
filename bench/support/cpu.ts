import { readdirSync, readFileSync } from 'node:fs';

const TICK_MS = 10;

// The fields behind the name, which stands in brackets and may hold anything.
const statOf = (pid: number): readonly string[] => {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return text.slice(text.lastIndexOf(')') + 2).split(' ');
};

const PARENT = 1;
const OWN = [11, 12];
const ENDED_CHILDREN = [13, 14];

const sum = (stat: readonly string[], fields: readonly number[]): number =>
  fields.reduce((total, field) => total + Number(stat[field]), 0) * TICK_MS;

const findStat = (pid: number): readonly string[] | undefined => {
  try {
    return statOf(pid);
  } catch {
    return undefined;
  }
};

/** Milliseconds of processor time that a process has used since it began (Linux). */
export const cpuOf = (pid: number): number => sum(statOf(pid), OWN);

/** The same of a process and all its children, those that have ended included. */
export const cpuOfFamily = (pid: number): number => {
  // The parent first: a child that ends in between is then not counted twice.
  const own = sum(statOf(pid), [...OWN, ...ENDED_CHILDREN]);
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => findStat(Number(name)))
    .filter((stat) => stat !== undefined && Number(stat[PARENT]) === pid);
  const living = children.reduce((total, stat) => total + sum(stat ?? [], OWN), 0);
  return own + living;
};

/** Megabytes of memory a process holds now, and the most it ever held. */
export const memoryOf = (pid: number): { readonly now: number; readonly most: number } => {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const read = (name: string): number =>
    Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0) / 1024;
  return { now: read('VmRSS'), most: read('VmHWM') };
};
