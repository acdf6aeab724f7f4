import { setTimeout as sleep } from 'node:timers/promises';
import { freePort, type Program, startProgram } from '../../bench/support/program.ts';

/** The operator: keeps the program running, as a service manager does. */
export type Keeper = {
  readonly url: string;
  /** The server's process now. */
  readonly pid: () => number;
  /** How often the program had to be started again. */
  readonly restarts: () => number;
  readonly stop: () => Promise<void>;
};

const LOOK_MS = 200;
const ATTEMPTS = 10;

const startAgain = async (folder: string, port: number): Promise<Program> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await startProgram(folder, { port, env: { AMPHOE_DEMO: 'off' } });
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
      await sleep(LOOK_MS);
    }
  }
};

/** Starts the program on a data folder and starts it again whenever it has ended, on the same port. */
export const keepRunning = async (folder: string): Promise<Keeper> => {
  const port = await freePort();
  let program = await startAgain(folder, port);
  let restarts = 0;
  const ended = new AbortController();
  const rounds = async (): Promise<void> => {
    while (!ended.signal.aborted) {
      if (program.isGone()) {
        restarts += 1;
        program = await startAgain(folder, port);
      }
      await sleep(LOOK_MS);
    }
  };
  const watching = rounds();
  return {
    url: program.url,
    pid: () => program.pid,
    restarts: () => restarts,
    stop: async () => {
      ended.abort();
      await watching;
      await program.stop();
    },
  };
};
