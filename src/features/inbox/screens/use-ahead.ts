import { useEffect } from 'react';
import { isMeantFor, useSignedIn } from '#web/session.ts';
import type { InboxItem } from '../model.ts';

// The first screen, its chunks and the worker that keeps them come first.
const SETTLED_MS = 8_000;

const fetching = () => import('#features/reports/screens/fetch-ahead.ts');

/** Keeps the reports of the inbox that its person writes, so that they open without a network. */
export const useAhead = (items: readonly InboxItem[] | undefined): void => {
  const session = useSignedIn();
  const account = session.account.id;
  const writes = isMeantFor(session, { roles: ['recorder', 'compiler'] });
  const due = items?.filter(({ kind }) => kind !== 'review').map(({ id }) => id) ?? [];
  const wanted = writes ? due.join() : '';
  useEffect(() => {
    if (wanted === '') return;
    let gone = false;
    const work = async () =>
      (await fetching()).fetchAhead(account, wanted.split(','), () => !gone && navigator.onLine);
    const timer = setTimeout(() => void work().catch(() => undefined), SETTLED_MS);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [account, wanted]);
};
