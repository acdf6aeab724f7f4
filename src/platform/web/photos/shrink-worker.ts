// Beside the screen, so that typing never waits for a photo.
import { drawInWorker, NoCanvas } from './draw-in-worker.ts';
import { shrunk } from './shrink.ts';

type Asked = { readonly id: number; readonly photo: Blob; readonly longest: number };

self.addEventListener('message', async ({ data }: MessageEvent<Asked>) => {
  const { id, photo, longest } = data;
  try {
    postMessage({ id, smaller: await shrunk(photo, longest, drawInWorker) });
  } catch (error) {
    postMessage({ id, unable: error instanceof NoCanvas });
  }
});
