import { useEffect, useMemo, useState } from 'react';
import { type AskedReading, LONG_TEXT, reviewAsked } from '../rules/long-reading.ts';
import { type Review, reviewOf } from '../rules/review.ts';

/** How a reading beside the page stands: on its way, come to nothing, or done. */
export type ReadingState = 'reading' | 'failed' | 'done';

type Aside = { readonly asked: AskedReading; readonly review: Review | undefined };

const isLong = ({ text }: AskedReading): boolean =>
  text.length >= LONG_TEXT && typeof Worker === 'function';

const startWorker = (): Worker =>
  new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' });

/** Reads beside the page; a newer question ends the one before. */
const useAside = (asked: AskedReading): Aside | undefined => {
  const [answer, setAnswer] = useState<Aside>();
  useEffect(() => {
    if (!isLong(asked)) return undefined;
    const worker = startWorker();
    worker.addEventListener('message', ({ data }: MessageEvent<Review>) =>
      setAnswer({ asked, review: data }),
    );
    worker.addEventListener('error', () => setAnswer({ asked, review: undefined }));
    worker.postMessage(asked);
    return () => worker.terminate();
  }, [asked]);
  return answer;
};

/**
 * The review of what is asked: at once, and for a long text by a worker beside the page. Until that has
 * answered the former review of the same text stands, or one that has read nothing.
 */
export const useReading = (
  asked: AskedReading,
): { readonly review: Review; readonly reading: ReadingState } => {
  const answer = useAside(asked);
  const atOnce = useMemo(() => (isLong(asked) ? undefined : reviewAsked(asked)), [asked]);
  const unread = useMemo(() => reviewOf('', {}, asked.corrections), [asked.corrections]);
  if (atOnce) return { review: atOnce, reading: 'done' };
  const former = answer?.asked.text === asked.text ? answer.review : undefined;
  if (answer?.asked !== asked) return { review: former ?? unread, reading: 'reading' };
  return { review: former ?? unread, reading: former ? 'done' : 'failed' };
};
