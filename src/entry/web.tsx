import '#web/fonts.css';
import '#web/tokens.css';
import '#web/base.css';
import '#web/print.css';
import { showApp } from '#web/app.tsx';
import type { Feature } from '#web/registry.ts';

const features: readonly Feature[] = [];

// Left out of a release: the condition is decided when the application is built.
const forDevelopers = async (): Promise<readonly Feature[]> =>
  import.meta.env.MODE === 'production' ? [] : [(await import('#web/gallery/routes.tsx')).gallery];

const start = async (element: HTMLElement): Promise<void> =>
  showApp(element, [...features, ...(await forDevelopers())]);

const element = document.getElementById('app');
if (element) void start(element);
