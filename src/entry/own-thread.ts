import { Worker } from 'node:worker_threads';

/** How much a thread may hold, in MB; beyond it V8 ends that thread alone. */
export type ThreadLimits = {
  readonly maxYoungGenerationSizeMb: number;
  readonly maxOldGenerationSizeMb: number;
};

/**
 * Runs a file in a thread of its own with what it is told (copied), so that the server goes on answering;
 * resolves when it has ended well. The signal ends it at once.
 */
export const inOwnThread = (
  file: URL,
  workerData: unknown,
  limits: ThreadLimits,
  signal: AbortSignal | undefined,
): Promise<void> => {
  const thread = new Worker(file, { workerData, resourceLimits: limits });
  const stop = (): void => void thread.terminate();
  return new Promise<void>((resolve, reject) => {
    signal?.addEventListener('abort', stop);
    thread.once('error', reject);
    thread.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`the thread of ${file.pathname} ended with ${code}`));
    });
  }).finally(() => signal?.removeEventListener('abort', stop));
};
