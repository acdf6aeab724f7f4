// Beside the screen, so that typing never waits for a photo.
import { shrunk } from './shrink.ts';

type Asked = { readonly id: number; readonly photo: Blob };

self.addEventListener('message', async ({ data }: MessageEvent<Asked>) => {
  const smaller = await shrunk(data.photo).catch(() => undefined);
  postMessage({ id: data.id, smaller });
});
