import { useEffect } from 'react';
import { useToast } from '../components/toast/toast.tsx';
import { pasteRefused } from '../words.ts';

/** The most characters one paste or drop may bring: five times what the longest field takes. */
export const MOST_PASTED = 100_000;

const broughtBy = (event: Event): string =>
  ((event as ClipboardEvent).clipboardData ?? (event as DragEvent).dataTransfer)?.getData(
    'text/plain',
  ) ?? '';

/** Keeps a text of megabytes out of every field, where it would hold the page up for seconds. */
export const usePasteGuard = (): void => {
  const toast = useToast();
  useEffect(() => {
    const refuse = (event: Event) => {
      const { length } = broughtBy(event);
      if (length <= MOST_PASTED) return;
      event.preventDefault();
      event.stopPropagation();
      toast(pasteRefused(length, MOST_PASTED), { tone: 'failed' });
    };
    const kinds = ['paste', 'drop'] as const;
    for (const kind of kinds) document.addEventListener(kind, refuse, true);
    return () => {
      for (const kind of kinds) document.removeEventListener(kind, refuse, true);
    };
  }, [toast]);
};
