import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { dropDatabase, freshDatabase, openCluster } from './databases.ts';
import { fillExportData } from './support/export-data.ts';
import type { Took } from './support/export-process.ts';
import { median } from './support/figures.ts';

const REPORTS = Number(process.env.BENCH_REPORTS ?? 250_000);
const RUNS = Number(process.env.BENCH_RUNS ?? 3);
const MOST_MB = 250;
const PROCESS = path.join(import.meta.dirname, 'support', 'export-process.ts');
const NAME = 'amphoe_bench_export';

/** One export in a process of its own, so that the memory measured is its own too. */
const runOne = async (url: string, id: string): Promise<Took> => {
  const child = fork(PROCESS, [url, id]);
  const [took] = await once(child, 'message');
  return took as Took;
};

const print = (what: string, all: readonly Took[]): void => {
  const seconds = median(all.map((one) => one.seconds));
  const cpu = median(all.map((one) => one.cpuSeconds));
  const peak = Math.max(...all.map((one) => one.peakMb));
  const verdict = peak <= MOST_MB ? 'met' : 'MISSED';
  const rate = Math.round(REPORTS / seconds).toLocaleString('en-US');
  console.log(
    what.padEnd(34),
    `median ${seconds.toFixed(1).padStart(6)} s  ${rate} rows/s  processor ${cpu.toFixed(1)} s  peak ${peak.toFixed(0)} MB (limit ${MOST_MB} MB: ${verdict})`,
  );
};

const cluster = await openCluster();
try {
  const url = await freshDatabase(cluster.url, NAME);
  const data = await fillExportData(url, REPORTS);
  for (const format of ['csv', 'xlsx'] as const) {
    const all: Took[] = [];
    for (let run = 0; run < RUNS; run += 1) all.push(await runOne(url, await data.ask(format)));
    print(`${format}: ${REPORTS} reports × 60 columns`, all);
  }
  await data.close();
  await dropDatabase(cluster.url, NAME);
} finally {
  await cluster.stop();
}
