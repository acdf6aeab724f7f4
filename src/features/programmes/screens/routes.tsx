import type { Feature } from '#web/registry.ts';
import { screenWords } from '../words/screen.ts';

/** The programmes of a fiscal year: what the letters ask, of whom, until when. */
export const feature: Feature = {
  name: 'programmes',
  screens: [
    { path: '/portfolio', load: () => import('./portfolio.tsx') },
    {
      path: '/portfolio/$fiscalYear/programmes/$programmeId',
      load: () => import('./programme-editor.tsx'),
    },
    {
      path: '/portfolio/$fiscalYear/programmes/$programmeId/requirements/$requirementId',
      load: () => import('./requirement-editor.tsx'),
    },
  ],
  rail: [{ label: screenWords.portfolio, to: '/portfolio', icon: 'programme', order: 35 }],
  search: async () => [(await import('./search.ts')).programmeSource],
};
