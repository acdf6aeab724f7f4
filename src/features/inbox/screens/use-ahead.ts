import { useEffect } from 'react';
import { useSignedIn } from '#web/session.ts';
import type { InboxItem } from '../model.ts';

// The first screen, its chunks and the worker that keeps them come first.
const SETTLED_MS = 8_000;

const fetching = () => import('./fetch-ahead.ts');

/** Keeps what the person of an inbox writes, so that it opens without a network. */
export const useAhead = (items: readonly InboxItem[] | undefined): void => {
  const session = useSignedIn();
  const due = items?.filter(({ kind }) => kind !== 'review').map(({ id }) => id);
  const wanted = due?.join();
  useEffect(() => {
    if (wanted === undefined) return;
    let gone = false;
    const ids = wanted.split(',').filter(Boolean);
    const work = async () =>
      (await fetching()).fetchAhead(session, ids, () => !gone && navigator.onLine);
    const timer = setTimeout(() => void work().catch(() => undefined), SETTLED_MS);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [session, wanted]);
};
