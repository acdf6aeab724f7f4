import type { Feature } from '#web/registry.ts';

/** Forms: the list, and reading or editing one. */
export const feature: Feature = {
  name: 'forms',
  screens: [
    { path: '/forms', load: () => import('./form-list.tsx') },
    { path: '/forms/$formId', load: () => import('./form-editor.tsx') },
  ],
};
