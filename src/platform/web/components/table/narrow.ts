import { useSyncExternalStore } from 'react';

const QUERY = '(max-width: 639px)';

const watch = (changed: () => void) => {
  const media = window.matchMedia(QUERY);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
};

/** Whether the window is as narrow as a phone held upright. */
export const useNarrow = (): boolean =>
  useSyncExternalStore(watch, () => window.matchMedia(QUERY).matches);
