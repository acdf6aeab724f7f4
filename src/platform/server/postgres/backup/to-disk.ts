import { open, readdir, stat } from 'node:fs/promises';
import path from 'node:path';

const atOnce = 16;

/** Every file below the folder, as paths, sorted. */
export const filesBelow = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
};

/** Waits until a file, or every file below a folder, is on the disk and not only in memory. */
export const putOnDisk = async (target: string): Promise<void> => {
  const files = (await stat(target)).isDirectory() ? await filesBelow(target) : [target];
  for (let first = 0; first < files.length; first += atOnce) {
    await Promise.all(files.slice(first, first + atOnce).map(syncFile));
  }
};

const syncFile = async (file: string): Promise<void> => {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};
