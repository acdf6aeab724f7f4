import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { NODE_ENVIRONMENT, NODE_FLAGS } from '../../bin/node-options.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');
const PATIENCE_MS = 300_000;

/** The program as its launcher starts it, and how long it took to its first answer. */
export type Program = {
  readonly url: string;
  readonly pid: number;
  readonly startedMs: number;
  /** Whether the process has ended, however that came. */
  readonly isGone: () => boolean;
  readonly stop: () => Promise<void>;
};

/** A port of the loopback that nobody listens on. */
export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
};

const isHealthy = (url: string): Promise<boolean> =>
  fetch(`${url}/healthz`).then(
    (answer) => answer.status === 200,
    () => false,
  );

/** How the program is started: where it listens (anywhere free unless said), and its further settings. */
type Start = { readonly port?: number; readonly env?: Readonly<Record<string, string>> };

/** Runs `amphoe start`, past the launcher so that the process is the server's own, on a data folder and waits for the first 200 of /healthz. */
export const startProgram = async (dataFolder: string, start: Start = {}): Promise<Program> => {
  const port = start.port ?? (await freePort());
  const url = `http://127.0.0.1:${port}`;
  const begin = performance.now();
  const child = spawn(
    process.execPath,
    [...NODE_FLAGS, path.join(ROOT, 'src/entry/cli.ts'), 'start'],
    {
      cwd: ROOT,
      env: {
        ...NODE_ENVIRONMENT,
        ...process.env,
        AMPHOE_DATA: dataFolder,
        PORT: String(port),
        LOG_LEVEL: 'error',
        ...start.env,
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const isGone = (): boolean => child.exitCode !== null || child.signalCode !== null;
  while (!(await isHealthy(url))) {
    const late = performance.now() - begin > PATIENCE_MS;
    if (isGone() || late) throw new Error('the program did not start');
    await sleep(20);
  }
  const startedMs = performance.now() - begin;
  const stop = async (): Promise<void> => {
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    await gone;
  };
  return { url, pid: child.pid ?? 0, startedMs, isGone, stop };
};
