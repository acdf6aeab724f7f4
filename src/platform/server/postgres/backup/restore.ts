import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Fault } from '../../fault.ts';
import { giveTreeTo } from '../account.ts';
import { prepareFolders } from '../folders.ts';
import { openEmbedded } from '../supervisor.ts';
import { isArchive, unpack } from './archive.ts';
import type { Holdings } from './backup.ts';
import { copyTree } from './copy-tree.ts';
import { loadDump } from './dump.ts';
import { checkManifest, type Manifest } from './manifest.ts';
import { folderNotEmpty, needsDatabaseUrl, needsEmbedded, notABackup } from './words.ts';

/**
 * Restores a backup into an empty data folder (and an empty external database): checks every hash
 * before anything is written, then starts the database once to see that it lives.
 */
export const restoreBackup = async (holdings: Holdings, source: string): Promise<Manifest> => {
  const given = path.resolve(source);
  if (!existsSync(given)) throw new Fault(notABackup(given));
  await refuseUnlessEmpty(holdings.dataFolder);
  const staging = `${path.resolve(holdings.dataFolder)}.unpacked`;
  try {
    return await restoreFolder(holdings, await folderOf(given, staging));
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
};

const refuseUnlessEmpty = async (folder: string): Promise<void> => {
  const entries = existsSync(folder) ? await readdir(folder) : [];
  if (entries.length > 0) throw new Fault(folderNotEmpty(folder));
};

const folderOf = async (given: string, staging: string): Promise<string> => {
  if ((await stat(given)).isDirectory()) return given;
  if (!isArchive(given)) throw new Fault(notABackup(given));
  await rm(staging, { recursive: true, force: true });
  await unpack(given, staging).catch((cause) =>
    Promise.reject(new Fault(notABackup(given), cause)),
  );
  return staging;
};

const restoreFolder = async (holdings: Holdings, folder: string): Promise<Manifest> => {
  const manifest = await checkManifest(folder);
  const { dataFolder, databaseUrl, filesFolder } = holdings;
  if (manifest.kind === 'dump') {
    if (databaseUrl === undefined) throw new Fault(needsDatabaseUrl);
    await loadDump(databaseUrl, path.join(folder, 'database.dump'));
  } else {
    if (databaseUrl !== undefined) throw new Fault(needsEmbedded);
    await restoreCluster(dataFolder, path.join(folder, 'cluster'));
  }
  await restoreFiles(filesFolder, path.join(folder, 'files'));
  return manifest;
};

const restoreFiles = async (filesFolder: string, from: string): Promise<void> => {
  await mkdir(path.dirname(filesFolder), { recursive: true });
  if (existsSync(from)) await copyTree(from, filesFolder);
};

const restoreCluster = async (dataFolder: string, from: string): Promise<void> => {
  const { folders, account } = prepareFolders(dataFolder);
  const unfinished = `${folders.cluster}.unfinished`;
  await copyTree(from, unfinished);
  giveTreeTo(account, unfinished);
  await rename(unfinished, folders.cluster);
  const database = await openEmbedded(dataFolder);
  await database.stop();
};
