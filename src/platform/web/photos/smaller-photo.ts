import { drawInPage } from './draw-in-page.ts';
import { shrunk } from './shrink.ts';

type Answer = { readonly id: number; readonly smaller?: Blob; readonly unable?: boolean };

// A worker that says nothing for so long has run out of memory: the photo then goes as it is.
const PATIENCE_MS = 30_000;

let worker: Worker | undefined;
let last = 0;
// Told by the worker: some browsers have a canvas for workers that can not draw.
let unable = false;

const startWorker = (): Worker =>
  new Worker(new URL('./shrink-worker.ts', import.meta.url), { type: 'module' });

const hasWorker = (): boolean =>
  !unable && typeof Worker === 'function' && 'OffscreenCanvas' in globalThis;

const askWorker = (photo: Blob, longest: number): Promise<Answer> =>
  new Promise((resolve, reject) => {
    worker ??= startWorker();
    const mine = worker;
    last += 1;
    const id = last;
    const end = (answer: () => void) => {
      clearTimeout(timer);
      mine.removeEventListener('message', hear);
      mine.removeEventListener('error', fail);
      answer();
    };
    const hear = ({ data }: MessageEvent<Answer>) => {
      if (data.id === id) end(() => resolve(data));
    };
    const fail = () => end(() => reject(new Error('the worker failed')));
    const timer = setTimeout(fail, PATIENCE_MS);
    mine.addEventListener('message', hear);
    mine.addEventListener('error', fail);
    mine.postMessage({ id, photo, longest });
  });

const byWorker = async (photo: Blob, longest: number): Promise<Blob | undefined> => {
  try {
    const answer = await askWorker(photo, longest);
    unable = answer.unable ?? false;
    return answer.smaller;
  } catch {
    worker?.terminate();
    worker = undefined;
    return undefined;
  }
};

let before: Promise<unknown> = Promise.resolve();

// One after the other: two photos decoded at once are too much for a small phone.
const byPage = (photo: Blob, longest: number): Promise<Blob | undefined> => {
  const mine = before.then(() => shrunk(photo, longest, drawInPage)).catch(() => undefined);
  before = mine;
  return mine;
};

/**
 * The photo made smaller for sending, its longest side at most so many pixels (see `shrunk`): by a worker,
 * or by the page where workers can not draw; undefined where this device cannot do that or need not: then
 * the photo goes as it is.
 */
export const smallerPhoto = async (photo: Blob, longest: number): Promise<Blob | undefined> => {
  if (hasWorker()) {
    const smaller = await byWorker(photo, longest);
    if (!unable) return smaller;
  }
  return typeof document === 'undefined' ? undefined : byPage(photo, longest);
};
