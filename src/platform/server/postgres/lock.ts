import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

/** Gives the lock back; harmless when called twice. */
export type Release = () => Promise<void>;

/**
 * Takes the folder for this process, or gives undefined when another process holds it. The lock is a
 * socket name, so that it falls with its holder, even by kill -9.
 */
export const lockFolder = async (folder: string): Promise<Release | undefined> => {
  const name = lockName(folder);
  const first = await listen(name);
  if (first !== undefined || name.startsWith('\0') || (await answers(name))) return first;
  rmSync(name, { force: true });
  return listen(name);
};

/** On Linux the name lives in the kernel alone; elsewhere it is a file that a dead holder leaves behind. */
const lockName = (folder: string): string => {
  const digest = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  const name = `amphoe-lock-${digest}`;
  return process.platform === 'linux' ? `\0${name}` : path.join(os.tmpdir(), name);
};

const listen = (name: string): Promise<Release | undefined> =>
  new Promise((resolve) => {
    const server = net.createServer((socket) => socket.destroy()).unref();
    server.once('error', () => resolve(undefined));
    server.listen(name, () => resolve(() => closed(server)));
  });

const closed = (server: net.Server): Promise<void> =>
  new Promise((resolve) => server.close(() => resolve()));

const answers = (name: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = net.connect(name, () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
