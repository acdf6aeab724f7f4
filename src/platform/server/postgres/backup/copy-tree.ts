import { copyFile, mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';

/** What to do with an entry of the top folder: copy it, leave it out, or make it as an empty folder. */
export type Choice = 'copy' | 'leave' | 'empty';

/** Copies a folder that may change meanwhile: a file that vanishes on the way is not missed. */
export const copyTree = async (
  from: string,
  to: string,
  choose: (name: string) => Choice = () => 'copy',
): Promise<void> => {
  await mkdir(to, { recursive: true, mode: 0o700 });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const target = path.join(to, entry.name);
    const choice = choose(entry.name);
    if (choice === 'leave') continue;
    if (choice === 'empty') await mkdir(target, { mode: 0o700 });
    else if (entry.isDirectory()) await copyTree(path.join(from, entry.name), target);
    else if (entry.isFile()) await copyUnlessGone(path.join(from, entry.name), target);
  }
};

const copyUnlessGone = async (from: string, to: string): Promise<void> => {
  try {
    await copyFile(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
};
