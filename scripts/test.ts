import { parseArgs } from 'node:util';
import { findChromium } from '../tests/support/browser.ts';
import { failure, finish, type Tally } from './tally.ts';
import { check, installPackage, vitest } from './tools.ts';

/** Each part of the tests by its name, in the order in which they run. */
const parts: Readonly<Record<string, () => Tally>> = {
  style: () => check('biome', ['ci', '--error-on-warnings']),
  types: () =>
    check('tsc', ['-b', 'tsconfig.pure.json', 'tsconfig.server.json', 'tsconfig.web.json']),
  house: () => vitest(['--project', 'unit', 'tests/house.test.ts']),
  unit: () => vitest(['--project', 'unit', '--exclude', 'tests/house.test.ts']),
  web: () => vitest(['--project', 'web']),
  api: () => vitest(['--project', 'api']),
  chaos: () => vitest(['--project', 'chaos']),
  journeys: () => journeys(),
};

const journeys = (): Tally => {
  if (findChromium() === undefined) installPackage('chromium');
  if (findChromium() !== undefined) return vitest(['--project', 'journeys']);
  return failure('Chromium is missing: install it, or name its program in CHROMIUM_PATH.');
};

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const names = values.only?.split(',') ?? Object.keys(parts);
const unknown = names.filter((name) => parts[name] === undefined);

if (unknown.length > 0) {
  console.error(`no such part: ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}`);
  process.exitCode = 1;
} else {
  finish(names.map((name) => parts[name]?.() ?? failure(name)));
}
