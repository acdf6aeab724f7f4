import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDatabase } from '#server/db.ts';
import { openFolderFileStore } from '#server/files/folder-file-store.ts';
import { exportThread } from '../../src/entry/export-thread.ts';

/** What one export took: time, processor time, and the most memory its process ever held. */
export type Took = {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMb: number;
};

const work = async (url: string, id: string): Promise<Took> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'amphoe-bench-export-'));
  const db = openDatabase({ connectionString: url }, 2);
  const files = await openFolderFileStore(folder, 0);
  const now = (): string => new Date().toISOString();
  const services = { db, files, now };
  const start = performance.now();
  try {
    const make = exportThread(services, url);
    await make({ id, areaPath: '/49/4905/' }, new AbortController().signal);
    const seconds = (performance.now() - start) / 1000;
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    return { seconds, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakMb: maxRSS / 1024 };
  } finally {
    await db.close();
    await rm(folder, { recursive: true, force: true });
  }
};

const [url, id] = process.argv.slice(2);
if (url && id) process.send?.(await work(url, id));
