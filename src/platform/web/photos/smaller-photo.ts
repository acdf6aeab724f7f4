type Answer = { readonly id: number; readonly smaller?: Blob };

// A worker that says nothing for so long has run out of memory: the photo then goes as it is.
const PATIENCE_MS = 30_000;

let worker: Worker | undefined;
let last = 0;

const startWorker = (): Worker =>
  new Worker(new URL('./shrink-worker.ts', import.meta.url), { type: 'module' });

const canShrink = (): boolean => typeof Worker === 'function' && 'OffscreenCanvas' in globalThis;

const askWorker = (photo: Blob): Promise<Blob | undefined> =>
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
      if (data.id === id) end(() => resolve(data.smaller));
    };
    const fail = () => end(() => reject(new Error('the worker failed')));
    const timer = setTimeout(fail, PATIENCE_MS);
    mine.addEventListener('message', hear);
    mine.addEventListener('error', fail);
    mine.postMessage({ id, photo });
  });

/**
 * The photo made smaller for sending (see `shrunk`), by a worker; undefined where this device cannot do
 * that or need not: then the photo goes as it is.
 */
export const smallerPhoto = async (photo: Blob): Promise<Blob | undefined> => {
  if (!canShrink()) return undefined;
  try {
    return await askWorker(photo);
  } catch {
    worker?.terminate();
    worker = undefined;
    return undefined;
  }
};
