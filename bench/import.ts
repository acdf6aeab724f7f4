import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { dropDatabase, freshDatabase, openCluster } from './databases.ts';
import type { Took } from './support/export-process.ts';
import { median } from './support/figures.ts';
import { fillImportData, type ImportData, type Sheet } from './support/import-data.ts';
import type { ImportStep } from './support/import-process.ts';

const REPORTS = Number(process.env.BENCH_REPORTS ?? 100_000);
const RUNS = Number(process.env.BENCH_RUNS ?? 3);
const WANTED = 20_000;
const PROCESS = path.join(import.meta.dirname, 'support', 'import-process.ts');
const NAME = 'amphoe_bench_import';

/** One step in a process of its own, so that the memory measured is its own too. */
const runStep = async (step: ImportStep): Promise<Took> => {
  const child = fork(PROCESS);
  child.send(step);
  const [took] = await once(child, 'message');
  return took as Took;
};

type Run = { readonly check: Took; readonly carry: Took; readonly copy: number };

type Place = { readonly url: string; readonly folder: string; readonly data: ImportData };

const runOne = async (place: Place, sheet: Sheet, limit: Sheet, sends: boolean): Promise<Run> => {
  const { url, folder, data } = place;
  await data.reset();
  const id = await data.send(sheet);
  const step = { url, folder, file: sheet.file, id };
  const check = await runStep({ ...step, step: 'check' });
  await data.choose(id, sends);
  const carry = await runStep({ ...step, step: 'carry-out' });
  const copy = await data.copy(limit);
  console.log('  ', JSON.stringify(await data.counted(id)));
  return { check, carry, copy };
};

const line = (what: string, values: number, seconds: number, cpu: number, peak: number): void => {
  const rate = Math.round(values / seconds);
  console.log(
    what.padEnd(36),
    `${seconds.toFixed(1).padStart(6)} s  processor ${cpu.toFixed(1)} s  ${rate.toLocaleString('en-US')} values/s  peak ${peak.toFixed(0)} MB`,
  );
};

const print = (what: string, { values }: ImportData, all: readonly Run[]): void => {
  const of = (take: (run: Run) => number): number => median(all.map(take));
  const peak = Math.max(...all.flatMap(({ check, carry }) => [check.peakMb, carry.peakMb]));
  line(
    `${what}: check`,
    values,
    of((run) => run.check.seconds),
    of((run) => run.check.cpuSeconds),
    peak,
  );
  line(
    `${what}: carry out`,
    values,
    of((run) => run.carry.seconds),
    of((run) => run.carry.cpuSeconds),
    peak,
  );
  const whole = of((run) => run.check.seconds + run.carry.seconds);
  const cpu = of((run) => run.check.cpuSeconds + run.carry.cpuSeconds);
  line(`${what}: both`, values, whole, cpu, peak);
  const verdict = values / whole >= WANTED ? 'met' : 'MISSED';
  const copy = of((run) => run.copy);
  console.log(
    `  at least ${WANTED} values/s: ${verdict}; COPY of the same rows ${copy.toFixed(1)} s, ratio ${(whole / copy).toFixed(1)}; load ${loadavg()[0]?.toFixed(1)}`,
  );
};

const cluster = await openCluster();
const folder = await mkdtemp(path.join(tmpdir(), 'amphoe-bench-import-'));
try {
  const url = await freshDatabase(cluster.url, NAME);
  const data = await fillImportData(url, REPORTS);
  const place = { url, folder, data };
  for (const format of ['csv', 'xlsx'] as const)
    for (const sends of [false, true]) {
      const sheet = await data.sheet(format);
      const limit = format === 'csv' ? sheet : await data.sheet('csv');
      const all: Run[] = [];
      for (let run = 0; run < RUNS; run += 1) all.push(await runOne(place, sheet, limit, sends));
      print(`${format} ${sends ? 'sent' : 'as drafts'}, ${data.rows} rows`, data, all);
    }
  const wrong = await data.sheet('xlsx', true);
  await data.reset();
  const id = await data.send(wrong);
  const took = await runStep({ url, folder, file: wrong.file, id, step: 'check' });
  line(
    'xlsx, every tenth row wrong: check',
    data.values,
    took.seconds,
    took.cpuSeconds,
    took.peakMb,
  );
  await data.close();
  await dropDatabase(cluster.url, NAME);
} finally {
  await rm(folder, { recursive: true, force: true });
  await cluster.stop();
}
