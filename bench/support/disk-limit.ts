import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';

const writeSynced = async (place: string, bytes: Uint8Array): Promise<void> => {
  const file = await open(`${place}.part`, 'wx');
  await file.writeFile(bytes);
  await file.sync();
  await file.close();
  await rename(`${place}.part`, place);
};

const syncFolder = async (folder: string): Promise<void> => {
  const opened = await open(folder, 'r');
  await opened.sync();
  await opened.close();
};

type Load = { readonly bytes: Uint8Array; readonly clients: number; readonly seconds: number };

/** How many files of the same bytes the disk takes a second, each synced with its name, with nothing in between. */
export const measureDisk = async (
  folder: string,
  { bytes, clients, seconds }: Load,
): Promise<number> => {
  const own = path.join(folder, `limit-${randomUUID()}`);
  await mkdir(own, { recursive: true });
  const begin = performance.now();
  let files = 0;
  const work = async (): Promise<void> => {
    while (performance.now() - begin < seconds * 1000) {
      await writeSynced(path.join(own, randomUUID()), bytes);
      await syncFolder(own);
      files += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, work));
  const took = (performance.now() - begin) / 1000;
  await rm(own, { recursive: true });
  return files / took;
};
