import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { migrate } from '#server/migrate.ts';
import { joinEmbedded } from '#server/postgres/supervisor.ts';
import { withOwner } from '../../bench/support/cluster.ts';
import { makeDistricts, type Owed, owe } from '../../bench/support/districts.ts';
import { type Chance, chanceOf, oneOf } from './chance.ts';
import { check, type Verdict } from './check.ts';
import { type Keeper, keepRunning } from './keeper.ts';
import { kill, VICTIMS, type Victim } from './killing.ts';
import { type Held, report } from './phone.ts';
import { PHOTO_FORM } from './photo-form.ts';
import type { Tale } from './wire.ts';

/** How bad it gets. */
export type Storm = {
  /** An empty folder for the data of the program. */
  readonly folder: string;
  readonly submissions: number;
  readonly kills: number;
  readonly phones: number;
  readonly seed: number;
};

/** What happened, and what was found afterwards. */
export type Outcome = {
  readonly verdict: Verdict;
  /** What the program itself says of its audit and of its totals. */
  readonly verified: readonly Verified[];
  readonly held: readonly Held[];
  readonly kills: readonly Victim[];
  readonly restarts: number;
  readonly tale: Tale;
  readonly seconds: number;
};

const GIVE_UP_MS = 3_600_000;

const prepare = async (
  folder: string,
  submissions: number,
): Promise<{ owed: readonly Owed[]; cluster: string }> => {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o711);
  const { url, cluster, stop } = await joinEmbedded(folder);
  try {
    await migrate({ connectionString: url });
    await withOwner(url, (client) => makeDistricts(client, PHOTO_FORM));
    const owed = await owe(url, submissions);
    return { owed: owed.slice(0, submissions), cluster };
  } finally {
    await stop();
  }
};

type Course = { readonly keeper: Keeper; readonly held: Held[]; readonly tale: Tale };

const sendAll = async (
  { keeper, held, tale }: Course,
  owed: readonly Owed[],
  { phones, seed }: Storm,
): Promise<void> => {
  const left = owed.values();
  const giveUpAt = Date.now() + GIVE_UP_MS;
  const work = async (_: unknown, number: number): Promise<void> => {
    const phone = { url: keeper.url, chance: chanceOf(seed + 1 + number), tale, giveUpAt };
    for (const one of left) held.push(await report(phone, one));
  };
  await Promise.all(Array.from({ length: phones }, work));
};

/** Kills spread over the whole course: the n-th once its share of the receipts is given, at a random moment. */
const killAlong = async (
  { keeper, held }: Course,
  { kills, submissions, seed }: Storm,
  cluster: string,
  done: () => boolean,
): Promise<Victim[]> => {
  const chance: Chance = chanceOf(seed);
  const killed: Victim[] = [];
  while (killed.length < kills && !done()) {
    await sleep(chance() * 400);
    if (held.length < (submissions * killed.length) / kills) continue;
    const victim = oneOf(chance, VICTIMS);
    if (kill(victim, { serverPid: keeper.pid(), cluster }, chance)) killed.push(victim);
  }
  return killed;
};

const verdictOf = async (folder: string, held: readonly Held[]): Promise<Verdict> => {
  const { url, stop } = await joinEmbedded(folder);
  return check(url, path.join(folder, 'files'), held).finally(stop);
};

/** What `amphoe audit verify` or `amphoe totals verify` came to. */
export type Verified = { readonly what: string; readonly ok: boolean; readonly says: string };

const verify = (folder: string, what: 'audit' | 'totals'): Verified => {
  const program = path.resolve(import.meta.dirname, '../../bin/amphoe.mjs');
  const env = { ...process.env, AMPHOE_DATA: folder };
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, what, 'verify'], {
    env,
    encoding: 'utf8',
  });
  return { what, ok: status === 0, says: `${stdout}${stderr}`.trim() };
};

/** Lets phones report with photos while server and database are killed; then looks everything up. */
export const rage = async (storm: Storm): Promise<Outcome> => {
  const { folder, submissions } = storm;
  const { owed, cluster } = await prepare(folder, submissions);
  const keeper = await keepRunning(folder);
  const tale: Tale = { attempts: 0, resent: 0, cut: 0 };
  const course: Course = { keeper, held: [], tale };
  const begin = performance.now();
  let done = false;
  const sending = sendAll(course, owed, storm).finally(() => {
    done = true;
  });
  const [kills] = await Promise.all([
    killAlong(course, storm, cluster, () => done),
    sending,
  ]).finally(() => keeper.stop());
  const seconds = (performance.now() - begin) / 1000;
  const verified = (['audit', 'totals'] as const).map((what) => verify(folder, what));
  const verdict = await verdictOf(folder, course.held);
  return {
    verdict,
    verified,
    held: course.held,
    kills,
    restarts: keeper.restarts(),
    tale,
    seconds,
  };
};
