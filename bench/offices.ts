import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { importAreas } from '#features/areas/door.ts';
import { type ImportAside, type Step, workOffImport } from '#features/place-imports/jobs.ts';
import { type Database, openDatabase } from '#server/db.ts';
import { openFolderFileStore } from '#server/files/folder-file-store.ts';
import { openKeyFile, type Sealer } from '#server/sealing.ts';
import { placeImportThread } from '../src/entry/place-import-thread.ts';
import { dropDatabase, freshDatabase, openCluster } from './databases.ts';
import { median, printPromise, printTable, shown } from './support/figures.ts';
import { areaFile, placeFile } from './support/place-files.ts';

const NAME = 'amphoe_bench_offices';
const RUNS = Number(process.env.BENCH_RUNS ?? 3);
const PROVINCE = 526;
const NATION = 75_100;
const NOW = '2026-11-21T03:00:00.000Z';

const ACCOUNT = `insert into accounts (username, name, office_id, area_path, roles, password_hash)
  select 'bench.admin', 'bench', id, area_path, '{administrator}', 'none' from offices where area_code = 'TH'
  returning id`;

const settle = async (db: Database): Promise<string> => {
  const order = { text: areaFile(), today: '2026-11-21', offices: true };
  await db.inScope('/', (tx) => importAreas(tx, order));
  const { rows } = await db.lanes.query<{ id: string }>(ACCOUNT);
  return rows[0]?.id ?? '';
};

type Stage = {
  readonly url: string;
  readonly db: Database;
  readonly files: Awaited<ReturnType<typeof openFolderFileStore>>;
  readonly sealer: Sealer;
  readonly accountId: string;
};

/** How long something took, and the longest time for which this process answered nobody meanwhile. */
type Took = { readonly seconds: number; readonly stopMs: number };

const taken = async (work: () => Promise<void>): Promise<Took> => {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  const start = performance.now();
  delay.enable();
  await work();
  delay.disable();
  return { seconds: (performance.now() - start) / 1000, stopMs: delay.max / 1e6 };
};

type Times = {
  readonly check: number;
  readonly run: number;
  readonly again: number;
  readonly asideStop: number;
  readonly ownStop: number;
};

const send = async ({ db, files, accountId }: Stage, bytes: Uint8Array): Promise<string> => {
  const id = randomUUID();
  const { sha256 } = await files.put(bytes);
  await db.lanes.query(
    `insert into place_imports (id, area_path, account_id, file_name, sha256, language)
     values ($1, '/', $2, 'bench.xlsx', $3, 'th')`,
    [id, accountId, sha256],
  );
  return id;
};

type Way = (stage: Stage) => ImportAside;

const ownThread: Way = (stage) => (payload, step) =>
  workOffImport({ ...stage, now: () => NOW }, payload, step);

const aside: Way = (stage) => placeImportThread({ ...stage, now: () => NOW }, stage.url);

const step = (stage: Stage, id: string, name: Step, way: Way): Promise<Took> =>
  taken(async () => {
    await stage.db.lanes.query('update place_imports set state = $2 where id = $1', [id, name]);
    await way(stage)({ id, areaPath: '/' }, name, undefined);
  });

const measure = async (stage: Stage, bytes: Uint8Array): Promise<Times> => {
  const id = await send(stage, bytes);
  const own = await step(stage, id, 'checking', ownThread);
  const check = await step(stage, id, 'checking', aside);
  const run = await step(stage, id, 'importing', aside);
  const again = await step(stage, await send(stage, bytes), 'importing', aside);
  return {
    check: check.seconds,
    run: run.seconds,
    again: again.seconds,
    asideStop: Math.max(check.stopMs, run.stopMs, again.stopMs),
    ownStop: own.stopMs,
  };
};

const measureOn = async (clusterUrl: string, rows: number): Promise<Times> => {
  const url = await freshDatabase(clusterUrl, NAME);
  const db = openDatabase({ connectionString: url }, 4);
  const folder = await mkdtemp(path.join(tmpdir(), 'amphoe-bench-offices-'));
  try {
    const stage = {
      url,
      db,
      files: await openFolderFileStore(path.join(folder, 'files'), 0),
      sealer: openKeyFile(path.join(folder, 'keys')),
      accountId: await settle(db),
    };
    return await measure(stage, await placeFile(rows));
  } finally {
    await db.close();
    await rm(folder, { recursive: true, force: true });
    await dropDatabase(clusterUrl, NAME);
  }
};

const cluster = await openCluster();
try {
  const lines: string[][] = [
    ['rows', 'check s', 'import s', 'again s', 'longest stop ms', 'check in the own thread: ms'],
  ];
  const medians: number[] = [];
  for (const rows of [PROVINCE, NATION]) {
    const all: Times[] = [];
    for (let run = 0; run < RUNS; run += 1) all.push(await measureOn(cluster.url, rows));
    const middle = (pick: (one: Times) => number) => median(all.map(pick));
    const [check, run] = [middle((t) => t.check), middle((t) => t.run)];
    const rest = [middle((t) => t.again), middle((t) => t.asideStop), middle((t) => t.ownStop)];
    lines.push([String(rows), ...[check, run, ...rest].map((one) => shown(one, 1))]);
    medians.push(check + run);
  }
  printTable(lines);
  const [province = 0, nation = 0] = medians;
  printPromise(
    `${PROVINCE} villages in seconds (≤ 10 s)`,
    `${shown(province, 1)} s`,
    province <= 10,
  );
  printPromise(`${NATION} villages in minutes (≤ 300 s)`, `${shown(nation, 1)} s`, nation <= 300);
  console.log(`peak memory of the process ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
} finally {
  await cluster.stop();
}
