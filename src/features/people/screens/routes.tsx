import type { Feature } from '#web/registry.ts';
import { auditWords } from '../words/audit.ts';
import { directoryWords } from '../words/directory.ts';

/** One's own account, the directory of areas and offices, their accounts, and the audit. */
export const feature: Feature = {
  name: 'people',
  screens: [
    { path: '/account/password', load: () => import('./password.tsx') },
    { path: '/account/pin', load: () => import('./pin.tsx') },
    { path: '/account/sessions', load: () => import('./sessions.tsx') },
    { path: '/account/second-factor', load: () => import('./second-factor.tsx') },
    { path: '/open', load: () => import('./open-phone.tsx'), within: 'bare' },
    { path: '/people', load: () => import('./directory.tsx') },
    { path: '/people/areas/$code', load: () => import('./area.tsx') },
    { path: '/people/offices/$officeId', load: () => import('./office.tsx') },
    { path: '/people/accounts', load: () => import('./accounts.tsx') },
    { path: '/people/accounts/new', load: () => import('./new-account.tsx') },
    { path: '/people/accounts/$accountId', load: () => import('./account.tsx') },
    { path: '/audit', load: () => import('./audit.tsx') },
  ],
  rail: [
    {
      label: directoryWords.title,
      to: '/people',
      icon: 'people',
      order: 60,
      roles: ['administrator'],
    },
    { label: auditWords.title, to: '/audit', icon: 'clock', order: 70, roles: ['administrator'] },
  ],
};
