import { readFile } from 'node:fs/promises';
import { openDatabase } from '#server/db.ts';
import { openFolderFileStore } from '#server/files/folder-file-store.ts';
import { CARRY_OUT_JOB, CHECK_JOB } from '../../src/features/imports/commands/send.ts';
import { runStep } from '../../src/features/imports/jobs.ts';
import type { Took } from './export-process.ts';

/** Which step of an import is measured, on which file of which store. */
export type ImportStep = {
  readonly url: string;
  readonly folder: string;
  readonly file: string;
  readonly id: string;
  readonly step: 'check' | 'carry-out';
};

const work = async ({ url, folder, file, id, step }: ImportStep): Promise<Took> => {
  const db = openDatabase({ connectionString: url }, 2);
  const files = await openFolderFileStore(folder, 0);
  if (step === 'check') await files.put(await readFile(file));
  const making = { db, files, now: () => new Date().toISOString() };
  const before = process.resourceUsage();
  const start = performance.now();
  const job = step === 'check' ? CHECK_JOB : CARRY_OUT_JOB;
  await runStep(making, job, { id, areaPath: '/49/' });
  const seconds = (performance.now() - start) / 1000;
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const cpu = userCPUTime + systemCPUTime - before.userCPUTime - before.systemCPUTime;
  await db.close();
  return { seconds, cpuSeconds: cpu / 1e6, peakMb: maxRSS / 1024 };
};

process.once('message', async (step: ImportStep) => {
  const took = await work(step);
  process.send?.(took, () => process.exit(0));
});
