import '#web/fonts.css';
import '#web/tokens.css';
import '#web/base.css';
import '#web/print.css';
import { feature as activities } from '#features/activities/screens/routes.tsx';
import { feature as areas } from '#features/areas/screens/routes.tsx';
import { feature as compile } from '#features/compile/screens/routes.tsx';
import { feature as completeness } from '#features/completeness/screens/routes.tsx';
import { feature as exports } from '#features/exports/screens/routes.tsx';
import { feature as forms } from '#features/forms/screens/routes.tsx';
import { feature as figureImports } from '#features/imports/screens/routes.tsx';
import { feature as inbox } from '#features/inbox/screens/routes.tsx';
import { feature as letters } from '#features/letters/screens/routes.tsx';
import { feature as notices } from '#features/notices/screens/routes.tsx';
import { feature as obligations } from '#features/obligations/screens/routes.tsx';
import { feature as people } from '#features/people/screens/routes.tsx';
import { feature as placeImports } from '#features/place-imports/screens/routes.tsx';
import { feature as programmes } from '#features/programmes/screens/routes.tsx';
import { feature as reports } from '#features/reports/screens/routes.tsx';
import { feature as totals } from '#features/totals/screens/routes.tsx';
import { feature as units } from '#features/units/screens/routes.tsx';
import { showApp } from '#web/app.tsx';
import { outbox } from '#web/outbox/routes.tsx';
import type { Feature } from '#web/registry.ts';

const features: readonly Feature[] = [
  inbox,
  reports,
  outbox,
  letters,
  completeness,
  totals,
  compile,
  units,
  exports,
  figureImports,
  programmes,
  forms,
  obligations,
  activities,
  areas,
  people,
  placeImports,
  notices,
];

// Left out of a release: the condition is decided when the application is built.
const forDevelopers = async (): Promise<readonly Feature[]> =>
  import.meta.env.MODE === 'production' ? [] : [(await import('#web/gallery/routes.tsx')).gallery];

const start = async (element: HTMLElement): Promise<void> =>
  showApp(element, [...features, ...(await forDevelopers())]);

const element = document.getElementById('app');
if (element) void start(element);
