import { useEffect } from 'react';

/** Sends a draft when the network is back, when the window is left, and when the screen is. */
export const useFlushOnLeaving = (saver: { readonly flush: () => Promise<void> }): void => {
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
