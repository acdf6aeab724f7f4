// Beside the page: a text of some megabytes takes seconds.
import { type AskedReading, reviewAsked } from '../rules/long-reading.ts';

self.addEventListener('message', ({ data }: MessageEvent<AskedReading>) => {
  postMessage(reviewAsked(data));
});
