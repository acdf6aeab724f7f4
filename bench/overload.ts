import { parseArgs } from 'node:util';
import { runClients } from './support/client-process.ts';
import { type BenchCluster, openBenchCluster } from './support/cluster.ts';
import { memoryOf } from './support/cpu.ts';
import { districtsDatabase, owe } from './support/districts.ts';
import { percentile, printPromise, printTable, shown } from './support/figures.ts';
import { startServerProcess } from './support/server-process.ts';
import { verifyReceipts } from './support/verify.ts';

const { values } = parseArgs({
  options: {
    // The server takes 512 calls at once; ten times as many callers ask without pause.
    callers: { type: 'string', default: '5120' },
    seconds: { type: 'string', default: '10' },
    folder: { type: 'string', default: 'amphoe-bench-deadline' },
  },
});
const CALM = 16;
const CALM_SECONDS = 4;

const measure = async (cluster: BenchCluster): Promise<void> => {
  const url = await districtsDatabase(cluster.url, 10_000);
  const server = await startServerProcess(url, cluster.folder);
  const send = async (clients: number, seconds: number) => {
    const owed = await owe(url, clients * 40 + seconds * 4000);
    const seen = await runClients({ url: server.url, owed, clients, seconds });
    await verifyReceipts(url, seen.held);
    return { ...seen, rate: seen.held.length / seen.seconds };
  };
  try {
    await send(CALM, CALM_SECONDS);
    const before = await send(CALM, CALM_SECONDS);
    const storm = await send(Number(values.callers), Number(values.seconds));
    const after = await send(CALM, CALM_SECONDS);
    const { most } = memoryOf(server.pid);
    printTable([
      ['', 'receipts/s', 'p99 ms', 'refused'],
      ...([before, storm, after] as const).map((one, at) => [
        ['before', `${values.callers} callers`, 'right after'][at] ?? '',
        shown(one.rate),
        shown(percentile(one.latencies, 0.99)),
        JSON.stringify(one.refused),
      ]),
    ]);
    const kinds = Object.keys(storm.refused);
    const polite = kinds.every((kind) => kind === '503 with Retry-After') && kinds.length > 0;
    printPromise('refuses by 503 with Retry-After alone', kinds.join(', '), polite);
    printPromise('no receipt is lost', `${storm.held.length} receipts`, storm.held.length > 0);
    printPromise('memory ≤ 400 MB', `${shown(most)} MB`, most <= 400);
    const recovered = after.rate / before.rate;
    printPromise('recovers', `${shown(recovered, 2)} of the rate before`, recovered >= 0.8);
  } finally {
    await server.stop();
  }
};

const cluster = await openBenchCluster(values.folder);
await measure(cluster).finally(() => cluster.stop());
