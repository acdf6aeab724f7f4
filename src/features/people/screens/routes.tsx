import type { Feature } from '#web/registry.ts';

/** One's own account: the password and the devices that are signed in. */
export const feature: Feature = {
  name: 'people',
  screens: [
    { path: '/account/password', load: () => import('./password.tsx') },
    { path: '/account/sessions', load: () => import('./sessions.tsx') },
  ],
};
