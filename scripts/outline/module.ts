import { fileURLToPath } from 'node:url';
import { drawCountries, KEPT, STEPS } from './countries.ts';

/** Where the outlines lie that public maps are drawn on. */
export const OUTLINE_FILE = fileURLToPath(
  new URL('../../src/features/activities/public/map/outline.gen.ts', import.meta.url),
);

const HEAD = `// Made by "npm run outline"; not to be changed by hand.
// Source: Natural Earth 1:10m countries 4.1.0 (public domain, naturalearthdata.com), by way of world-atlas 2.0.2
// (ISC, Copyright 2013-2019 Michael Bostock). Simplified; for orientation alone, no statement about boundaries.
`;

/** The module of the outlines, as text. */
export const outlineModule = (): string => {
  const countries = Object.entries(drawCountries()).map(
    ([code, rings]) => `  ${code}: [\n${rings.map((ring) => `    '${ring}',`).join('\n')}\n  ],`,
  );
  return `${HEAD}
/** Steps a degree. */
export const STEPS = ${STEPS};

/** What is drawn of the earth, in degrees; beyond it nothing is known. */
export const DRAWN = ${JSON.stringify(KEPT)};

/** The rings of each country (ISO 3166-1): the first place east and north in steps, then from place to place. */
export const COUNTRIES = {
${countries.join('\n')}
};
`;
};
