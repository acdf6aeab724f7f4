import '#web/fonts.css';
import '#web/tokens.css';
import '#web/base.css';
import '#web/print.css';
import { showApp } from '#web/app.tsx';
import type { Feature } from '#web/registry.ts';

const features: readonly Feature[] = [];

const element = document.getElementById('app');
if (element) showApp(element, features);
