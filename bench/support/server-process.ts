import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { NODE_ENVIRONMENT, NODE_FLAGS } from '../../bin/node-options.mjs';

/** The product's server in a process of its own. */
export type ServerProcess = {
  readonly url: string;
  readonly pid: number;
  readonly stop: () => Promise<void>;
};

const SERVING = path.join(import.meta.dirname, 'serving.ts');

/** Starts the server on a database as the launcher would; BENCH_NODE_FLAGS (`--cpu-prof`) go to its node. */
export const startServerProcess = async (
  url: string,
  folder: string,
  webFolder = path.join(folder, 'no-web'),
): Promise<ServerProcess> => {
  const execArgv = [
    ...NODE_FLAGS,
    ...(process.env.BENCH_NODE_FLAGS ?? '').split(' ').filter(Boolean),
  ];
  const env = { ...NODE_ENVIRONMENT, ...process.env };
  const child = fork(SERVING, [url, path.join(folder, 'files'), webFolder], { execArgv, env });
  const [address] = await once(child, 'message');
  const stop = async (): Promise<void> => {
    const gone = once(child, 'exit');
    child.send('stop');
    await gone;
  };
  return { url: String(address), pid: child.pid ?? 0, stop };
};
