import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Fault } from '../../fault.ts';
import { joinEmbedded } from '../supervisor.ts';
import { isArchive, pack } from './archive.ts';
import { copyCluster } from './copy-cluster.ts';
import { copyTree } from './copy-tree.ts';
import { dumpDatabase } from './dump.ts';
import { type Manifest, writeManifest } from './manifest.ts';
import { putOnDisk } from './to-disk.ts';
import { targetTaken } from './words.ts';

/** What is backed up: the database of the data folder, or the external one, and the folder of files. */
export type Holdings = {
  readonly dataFolder: string;
  readonly filesFolder: string;
  readonly databaseUrl: string | undefined;
};

/**
 * Backs everything up into a new folder or .tar.gz file while the server runs; `madeAt` is the ISO
 * time to write into it. The target appears whole, by rename, or not at all.
 */
export const makeBackup = async (
  holdings: Holdings,
  target: string,
  madeAt: string,
): Promise<Manifest> => {
  const final = path.resolve(target);
  if (existsSync(final)) throw new Fault(targetTaken(final));
  const staging = `${final}.unfinished`;
  await rm(staging, { recursive: true, force: true });
  try {
    const manifest = await fill(holdings, staging, madeAt);
    await (isArchive(final) ? packAside(staging, final) : renameToDisk(staging, final));
    return manifest;
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
};

const fill = async (holdings: Holdings, staging: string, madeAt: string): Promise<Manifest> => {
  await mkdir(staging, { recursive: true, mode: 0o700 });
  const kind = await copyDatabase(holdings, staging);
  // Files come last: whatever the database speaks of was kept before it spoke of it.
  if (existsSync(holdings.filesFolder)) {
    await copyTree(holdings.filesFolder, path.join(staging, 'files'));
  }
  return writeManifest(staging, kind, madeAt);
};

const copyDatabase = async (
  { dataFolder, databaseUrl }: Holdings,
  staging: string,
): Promise<Manifest['kind']> => {
  if (databaseUrl !== undefined) {
    await dumpDatabase(databaseUrl, path.join(staging, 'database.dump'));
    return 'dump';
  }
  const database = await joinEmbedded(dataFolder);
  try {
    await copyCluster(database.url, database.cluster, path.join(staging, 'cluster'));
    return 'cluster';
  } finally {
    await database.stop();
  }
};

const renameToDisk = async (staging: string, final: string): Promise<void> => {
  await putOnDisk(staging);
  await rename(staging, final);
};

const packAside = async (staging: string, final: string): Promise<void> => {
  const unfinished = `${final}.packing`;
  try {
    await pack(staging, unfinished);
    await putOnDisk(unfinished);
    await rename(unfinished, final);
  } finally {
    await rm(unfinished, { force: true });
  }
};
