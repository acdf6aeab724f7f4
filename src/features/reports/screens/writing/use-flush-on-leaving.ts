import { useEffect } from 'react';
import type { DraftSaver } from './draft-saver.ts';

/** Sends a draft when the network is back, when the window is left, and when the screen is. */
export const useFlushOnLeaving = (saver: DraftSaver): void => {
  useEffect(() => {
    const flush = () => void saver.flush();
    window.addEventListener('online', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      window.removeEventListener('online', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, [saver]);
};
