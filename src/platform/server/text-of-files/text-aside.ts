import { Worker } from 'node:worker_threads';
import type { Result } from '#kernel/result.ts';
import { kindOfFile } from './kind-of-file.ts';
import { type FileText, MOST_BYTES, textOfFile } from './text-of-file.ts';
import { takeTurn } from './turns.ts';
import * as words from './words.ts';

/** The heap of a thread that reads one file, in MB; beyond it V8 ends the thread alone. */
const LIMITS = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 192 } as const;
/** What stands outside that heap, as unpacked streams do, is looked at so often (ms, bytes). */
const LOOK_EVERY = 50;
const MOST_OUTSIDE = 256 * 1024 * 1024;

/**
 * As `textOfFile`, with Word and PDF read in a thread of their own: two at a time, each with little memory and
 * so many seconds. Refuses what takes more, and who comes when too many wait.
 */
export const textAside = async (bytes: Uint8Array, seconds: number): Promise<Result<FileText>> => {
  if (bytes.length > MOST_BYTES || !needsThread(bytes)) return textOfFile(bytes);
  const leave = await takeTurn();
  if (leave === undefined) return words.readersBusy;
  return readInThread(bytes, seconds).finally(leave);
};

const needsThread = (bytes: Uint8Array): boolean => ['word', 'pdf'].includes(kindOfFile(bytes));

const readInThread = (bytes: Uint8Array, seconds: number): Promise<Result<FileText>> => {
  const url = new URL('./reading-worker.ts', import.meta.url);
  const thread = new Worker(url, { workerData: bytes, resourceLimits: LIMITS });
  const watch = new AbortController();
  return new Promise<Result<FileText>>((resolve) => {
    const stop = setTimeout(() => resolve(words.readingTooLong), seconds * 1000);
    const look = setInterval(async () => {
      if ((await bytesOutside(thread)) > MOST_OUTSIDE) resolve(words.readingTooLarge);
    }, LOOK_EVERY);
    watch.signal.addEventListener('abort', () => {
      clearTimeout(stop);
      clearInterval(look);
    });
    thread.once('message', resolve);
    thread.once('error', (error) => resolve(refusalOf(error)));
    thread.once('exit', () => resolve(words.fileBroken));
  }).finally(() => {
    watch.abort();
    return thread.terminate();
  });
};

const bytesOutside = async (thread: Worker): Promise<number> => {
  const heap = await thread.getHeapStatistics().catch(() => undefined);
  return heap?.external_memory ?? 0;
};

const refusalOf = (error: unknown): Result<never> => {
  const isMemory = error instanceof Error && 'code' in error && error.code === OUT_OF_MEMORY;
  return isMemory ? words.readingTooLarge : words.fileBroken;
};
const OUT_OF_MEMORY = 'ERR_WORKER_OUT_OF_MEMORY';
