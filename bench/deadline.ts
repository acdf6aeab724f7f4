import { parseArgs } from 'node:util';
import { runClients } from './support/client-process.ts';
import { type BenchCluster, openBenchCluster } from './support/cluster.ts';
import { cpuOf, cpuOfFamily } from './support/cpu.ts';
import { districtsDatabase, forgetUnsent, owe, settleCounts } from './support/districts.ts';
import { median, percentile, printPromise, printTable, shown } from './support/figures.ts';
import { measureLimit } from './support/limit.ts';
import { type ServerProcess, startServerProcess } from './support/server-process.ts';
import { verifyReceipts } from './support/verify.ts';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '10000,1000000' },
    clients: { type: 'string', default: '16,64' },
    seconds: { type: 'string', default: '6' },
    runs: { type: 'string', default: '3' },
    folder: { type: 'string', default: 'amphoe-bench-deadline' },
  },
});
const numbers = (text: string): number[] => text.split(',').map(Number);
const seconds = Number(values.seconds);
const MOST_A_SECOND = 6000;
const WARM_SECONDS = 3;

type Measured = {
  readonly rate: number;
  readonly limit: number;
  readonly p50: number;
  readonly p99: number;
  readonly server: number;
  readonly database: number;
};

type Ground = {
  readonly rows: number;
  readonly url: string;
  readonly cluster: BenchCluster;
  readonly server: ServerProcess;
};

const submitAll = async ({ url, cluster, server }: Ground, clients: number, forSeconds: number) => {
  const owed = await owe(url, forSeconds * MOST_A_SECOND);
  await settleCounts(url);
  const before = [cpuOf(server.pid), cpuOfFamily(cluster.postmaster)] as const;
  const seen = await runClients({ url: server.url, owed, clients, seconds: forSeconds });
  const after = [cpuOf(server.pid), cpuOfFamily(cluster.postmaster)] as const;
  if (Object.keys(seen.refused).length > 0) throw new Error(JSON.stringify(seen.refused));
  await verifyReceipts(url, seen.held);
  await forgetUnsent(url);
  const [serverMs, databaseMs] = [after[0] - before[0], after[1] - before[1]];
  return { ...seen, serverMs, databaseMs };
};

// The limit is measured before and after: what the neighbours do in between strikes both alike.
const measureOnce = async (ground: Ground, clients: number): Promise<Measured> => {
  const load = { url: ground.url, clients, seconds: Math.ceil(seconds / 2) };
  const before = await measureLimit(ground.cluster.folder, load);
  const seen = await submitAll(ground, clients, seconds);
  const after = await measureLimit(ground.cluster.folder, load);
  const reports = seen.held.length;
  return {
    rate: reports / seen.seconds,
    limit: (before + after) / 2,
    p50: percentile(seen.latencies, 0.5),
    p99: percentile(seen.latencies, 0.99),
    server: seen.serverMs / reports,
    database: seen.databaseMs / reports,
  };
};

const middle = (all: readonly Measured[]): Measured => {
  const of = (pick: (one: Measured) => number): number => median(all.map(pick));
  return {
    rate: of((one) => one.rate),
    limit: of((one) => one.rate) / of((one) => one.rate / one.limit),
    p50: of((one) => one.p50),
    p99: of((one) => one.p99),
    server: of((one) => one.server),
    database: of((one) => one.database),
  };
};

const openGround = async (cluster: BenchCluster, rows: number): Promise<Ground> => {
  const url = await districtsDatabase(cluster.url, rows);
  const ground = { rows, url, cluster, server: await startServerProcess(url, cluster.folder) };
  await submitAll(ground, 16, WARM_SECONDS);
  return ground;
};

type Found = { readonly rows: number; readonly clients: number; readonly figures: Measured };

// Few and many rows take turns, so that a noisy minute strikes both.
const measureAll = async (grounds: readonly Ground[]): Promise<Found[]> => {
  const cases = numbers(values.clients).flatMap((clients) =>
    grounds.map((ground) => ({ ground, clients, all: [] as Measured[] })),
  );
  for (let run = 0; run < Number(values.runs); run += 1)
    for (const { ground, clients, all } of cases) {
      all.push(await measureOnce(ground, clients));
      console.log(
        `run ${run + 1}: ${line({ ...ground, clients, figures: middle(all) }).join('  ')}`,
      );
    }
  return cases.map(({ ground, clients, all }) => ({
    rows: ground.rows,
    clients,
    figures: middle(all),
  }));
};

// Measured on a machine like this one with the same work; see README.md.
const ODK_CENTRAL = 136;
const DIRECTUS = 73;

const line = ({ rows, clients, figures }: Found): string[] => [
  String(rows),
  String(clients),
  shown(figures.rate),
  shown(figures.limit),
  shown(figures.rate / figures.limit, 3),
  shown(figures.p50, 1),
  shown(figures.p99, 1),
  shown(figures.server, 2),
  shown(figures.database, 2),
  `${shown(figures.rate / ODK_CENTRAL, 1)} ×`,
  `${shown(figures.rate / DIRECTUS, 1)} ×`,
];

const HEAD = 'rows|clients|req/s|limit/s|of limit|p50 ms|p99 ms|server ms|database ms|ODK|Directus';

const judge = ({ rows, clients, figures }: Found): void => {
  const ratio = figures.rate / figures.limit;
  const cpu = figures.server + figures.database;
  const tail = figures.p99 / figures.p50;
  const who = `${clients} clients, ${rows} rows`;
  printPromise(`${who}: ≥ 0.15 of the limit`, shown(ratio, 3), ratio >= 0.15);
  printPromise(`${who}: ≤ 1 ms of processor time a report`, `${shown(cpu, 2)} ms`, cpu <= 1);
  printPromise(`${who}: p99 ≤ 5 × p50`, `${shown(tail, 1)} ×`, tail <= 5);
};

const judgeFlat = (found: readonly Found[]): void => {
  for (const clients of numbers(values.clients)) {
    const [few, many] = found.filter((one) => one.clients === clients);
    if (!few || !many) continue;
    // Each against the limit of its own minutes: an absolute rate tells more of the neighbours.
    const flat = many.figures.rate / many.figures.limit / (few.figures.rate / few.figures.limit);
    printPromise(`${clients} clients: flat, ≥ 0.9`, shown(flat, 2), flat >= 0.9);
  }
};

const cluster = await openBenchCluster(values.folder);
const grounds: Ground[] = [];
try {
  for (const rows of numbers(values.rows)) grounds.push(await openGround(cluster, rows));
  const found = await measureAll(grounds);
  printTable([HEAD.split('|'), ...found.map(line)]);
  found.forEach(judge);
  judgeFlat(found);
} finally {
  for (const { server } of grounds) await server.stop();
  await cluster.stop();
}
