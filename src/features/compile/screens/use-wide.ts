import { useMedia } from '#web/media.ts';

/** Whether two columns fit beside the rail. */
export const useWide = (): boolean => useMedia('screen and (min-width: 1100px)');
