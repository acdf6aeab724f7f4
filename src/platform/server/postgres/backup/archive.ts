import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { runTool } from './tool.ts';

/** Whether the name asks for one compressed file instead of a folder. */
export const isArchive = (name: string): boolean => /\.(tar\.gz|tgz)$/.test(name);

/** Packs the contents of a folder into one .tar.gz file. */
export const pack = async (folder: string, file: string): Promise<void> => {
  const tar = new PassThrough();
  const zipped = pipeline(tar, createGzip({ level: 3 }), createWriteStream(file, { mode: 0o600 }));
  await Promise.all([runTool('tar', ['-C', folder, '-cf', '-', '.'], { output: tar }), zipped]);
};

/** Unpacks a .tar.gz file into a new folder. */
export const unpack = async (file: string, folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const tar = new PassThrough();
  const unzipped = pipeline(createReadStream(file), createGunzip(), tar);
  const args = ['-C', folder, '--no-same-owner', '-xf', '-'];
  await Promise.all([runTool('tar', args, { input: tar }), unzipped]);
};
