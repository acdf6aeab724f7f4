import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Removes the files of a folder that nobody has written to since an instant (ms); gives how many they were. */
export const removeUntouched = async (folder: string, since: number): Promise<number> => {
  let removed = 0;
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const { mtimeMs } = await stat(path);
    if (mtimeMs >= since) continue;
    await rm(path, { force: true });
    removed += 1;
  }
  return removed;
};
