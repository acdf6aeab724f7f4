import { Worker } from 'node:worker_threads';
import { NoTurn, turns } from './turns.ts';

/** The heap of a thread, in MB; beyond it V8 ends that thread alone. */
const LIMITS = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 192 } as const;
/** What stands outside that heap, as unpacked streams do, is looked at so often (ms, bytes). */
const LOOK_EVERY = 50;
const MOST_OUTSIDE = 256 * 1024 * 1024;
const OUT_OF_MEMORY = 'ERR_WORKER_OUT_OF_MEMORY';

/** A function to call in a thread: the file that exports it, its name, and what it is given. */
export type Errand = {
  readonly file: URL;
  readonly name: string;
  readonly given: readonly unknown[];
};

/** What came of an errand: its value, or why it has none. */
export type Outcome =
  | { readonly kind: 'done'; readonly value: unknown }
  | { readonly kind: 'too-long' | 'too-large' | 'broken' | 'busy' };

const inTurn = turns(2, 8);

/**
 * Calls a function in a thread of its own, with little memory and so many seconds, so that the server goes
 * on answering whatever is done there: two at a time, eight waiting. What is given and what comes back is copied.
 */
export const runAside = (errand: Errand, seconds: number): Promise<Outcome> =>
  inTurn(() => runNow(errand, seconds)).catch((error: unknown) => {
    if (error instanceof NoTurn) return { kind: 'busy' };
    throw error;
  });

const runNow = (errand: Errand, seconds: number): Promise<Outcome> => {
  const { file, ...call } = errand;
  const url = new URL('./aside-worker.ts', import.meta.url);
  const workerData = { ...call, file: file.href };
  const thread = new Worker(url, { workerData, resourceLimits: LIMITS });
  const over = new AbortController();
  return new Promise<Outcome>((resolve) => {
    const stop = setTimeout(() => resolve({ kind: 'too-long' }), seconds * 1000);
    const look = setInterval(async () => {
      if ((await bytesOutside(thread)) > MOST_OUTSIDE) resolve({ kind: 'too-large' });
    }, LOOK_EVERY);
    over.signal.addEventListener('abort', () => {
      clearTimeout(stop);
      clearInterval(look);
    });
    thread.once('message', (value) => resolve({ kind: 'done', value }));
    thread.once('error', (error) => resolve({ kind: isMemory(error) ? 'too-large' : 'broken' }));
    thread.once('exit', () => resolve({ kind: 'broken' }));
  }).finally(() => {
    over.abort();
    return thread.terminate();
  });
};

const bytesOutside = async (thread: Worker): Promise<number> => {
  const heap = await thread.getHeapStatistics().catch(() => undefined);
  return heap?.external_memory ?? 0;
};

const isMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === OUT_OF_MEMORY;
