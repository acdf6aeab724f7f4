import { useSyncExternalStore } from 'react';

/** Whether a media query holds, renewed when it changes. */
export const useMedia = (query: string): boolean =>
  useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
  );

/** Whether the window is as narrow as a phone held upright; paper never is. */
export const useNarrow = (): boolean => useMedia('screen and (max-width: 639px)');

/** Whether the places stand in a rail beside the page, and not along the foot of a phone: the very edge of the frame's styles. */
export const useRailRoom = (): boolean => useMedia('not all and (max-width: 899px)');

/** Whether the page is being printed, when every row must stand on paper. */
export const usePrinting = (): boolean => useMedia('print');
