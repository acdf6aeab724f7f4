import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { runClients } from './support/client-process.ts';
import { openBenchCluster } from './support/cluster.ts';
import { cpuOf, memoryOf } from './support/cpu.ts';
import { measureDisk } from './support/disk-limit.ts';
import { newDistrictsDatabase, owe } from './support/districts.ts';
import { median, percentile, printPromise, printTable, shown } from './support/figures.ts';
import { startServerProcess } from './support/server-process.ts';
import { verifyReceipts } from './support/verify.ts';
import { PHOTO_FORM } from './support/weekly-form.ts';

const { values } = parseArgs({
  options: {
    clients: { type: 'string', default: '16' },
    seconds: { type: 'string', default: '10' },
    runs: { type: 'string', default: '3' },
    folder: { type: 'string', default: 'amphoe-bench-deadline' },
  },
});
const clients = Number(values.clients);
const seconds = Number(values.seconds);
const MOST_A_SECOND = 600;
const WARM_SECONDS = 3;
// Measured on a machine like this one with the same work; see README.md.
const ODK_CENTRAL = 70;

/** A photo as the phone makes it: 1,600 px, about 200 KB. */
const makePhoto = (): Promise<Buffer> => {
  const size = { width: 1600, height: 1200 };
  const grain = { width: 320, height: 240 };
  const pixels = randomBytes(grain.width * grain.height * 3);
  return sharp(pixels, { raw: { ...grain, channels: 3 } })
    .resize(size)
    .jpeg({ quality: 22 })
    .toBuffer();
};

const cluster = await openBenchCluster(values.folder);
const url = await newDistrictsDatabase(cluster.url, 'photos', PHOTO_FORM);
const server = await startServerProcess(url, cluster.folder);
const photo = await makePhoto();

const send = async (forSeconds: number) => {
  const owed = await owe(url, forSeconds * MOST_A_SECOND);
  const before = cpuOf(server.pid);
  const seen = await runClients({ url: server.url, owed, clients, seconds: forSeconds, photo });
  if (Object.keys(seen.refused).length > 0) throw new Error(JSON.stringify(seen.refused));
  await verifyReceipts(url, seen.held);
  const reports = seen.held.length;
  return { ...seen, rate: reports / seen.seconds, cpu: (cpuOf(server.pid) - before) / reports };
};

const measureOnce = async () => {
  const load = { bytes: photo, clients, seconds: Math.ceil(seconds / 3) };
  const files = path.join(cluster.folder, 'files');
  const before = await measureDisk(files, load);
  const { rate, latencies, cpu } = await send(seconds);
  const limit = (before + (await measureDisk(files, load))) / 2;
  return { rate, limit, cpu, p50: percentile(latencies, 0.5), p99: percentile(latencies, 0.99) };
};

try {
  console.log(`a photo of ${shown(photo.length / 1000)} KB, ${clients} clients`);
  await send(WARM_SECONDS);
  const all: Awaited<ReturnType<typeof measureOnce>>[] = [];
  for (let run = 0; run < Number(values.runs); run += 1) all.push(await measureOnce());
  const of = (pick: (one: (typeof all)[number]) => number): number => median(all.map(pick));
  const rate = of((one) => one.rate);
  const { most } = memoryOf(server.pid);
  printTable([
    ['reports/s', 'disk files/s', 'of disk', 'p50 ms', 'p99 ms', 'server ms', 'memory MB', 'ODK'],
    [
      shown(rate),
      shown(of((one) => one.limit)),
      shown(
        of((one) => one.rate / one.limit),
        2,
      ),
      shown(of((one) => one.p50)),
      shown(of((one) => one.p99)),
      shown(
        of((one) => one.cpu),
        1,
      ),
      shown(most),
      `${shown(rate / ODK_CENTRAL, 1)} ×`,
    ],
  ]);
  printPromise('≥ 100 reports/s', shown(rate), rate >= 100);
  printPromise('memory < 300 MB', `${shown(most)} MB`, most < 300);
} finally {
  await server.stop();
  await cluster.stop();
}
