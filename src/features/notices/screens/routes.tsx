import { useCall } from '#web/api-hooks.ts';
import type { Feature } from '#web/registry.ts';
import { countUnreadNotices } from '../contract.ts';
import { noticeWords as words } from '../words.ts';

const EVERY_MINUTE = 60_000;

const useUnread = (): number | undefined =>
  useCall(countUnreadNotices, {}, { refetchInterval: EVERY_MINUTE }).data?.unread;

/** Messages, as the frame knows them: their page and the number not yet read. */
export const feature: Feature = {
  name: 'notices',
  screens: [{ path: '/notices', load: () => import('./notices.tsx') }],
  rail: [{ label: words.title, to: '/notices', icon: 'bell', order: 70, useCount: useUnread }],
};
