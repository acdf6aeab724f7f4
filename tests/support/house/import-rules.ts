import { fileNamed, isPure, type Room, roomOf } from './rooms.ts';
import { importsOf, isCode, isTest, type Rule, type Source } from './source.ts';

const purePackages = ['zod', '@marcbachmann/cel-js', '@internationalized/date'];
const driverOwners =
  /^(src\/platform\/server\/(db|migrate)\.ts|src\/platform\/server\/postgres\/|tests\/|bench\/|scripts\/)/;

/** Complains for each import of a file of the product for which `wrong` gives a reason. */
const aboutImports =
  (wrong: (from: Room, to: Room | undefined, specifier: string) => string | undefined) =>
  (source: Source): string[] => {
    const from = roomOf(source.path);
    if (!isCode(source) || isTest(source) || from.layer === 'outside') return [];
    return importsOf(source).flatMap((specifier) => {
      const file = fileNamed(source, specifier);
      const reason = wrong(from, file === undefined ? undefined : roomOf(file), specifier);
      return reason === undefined ? [] : [`imports ${specifier}: ${reason}`];
    });
  };

const ranks = { kernel: 1, server: 2, web: 2, feature: 3, entry: 4, outside: 5 };

const direction = aboutImports((from, to) => {
  if (to === undefined) return undefined;
  if (ranks[to.layer] > ranks[from.layer]) return 'entry → features → platform → kernel';
  const sides = [from.layer, to.layer].sort().join();
  return sides === 'server,web' ? 'server and browser meet only in pure files' : undefined;
});

const purity = aboutImports((from, to, specifier) => {
  if (!isPure(from)) return undefined;
  if (to === undefined) {
    return purePackages.some((name) => specifier === name || specifier.startsWith(`${name}/`))
      ? undefined
      : 'not a package for pure rooms';
  }
  return isPure(to) ? undefined : 'a pure room imports only pure rooms';
});

const isScreen = ({ layer, name }: Room): boolean => layer === 'feature' && name === 'screens';

const screens = aboutImports((from, to) => {
  if (!isScreen(from) || to === undefined) return undefined;
  const allowed = to.layer === 'web' || isPure(to) || isScreen(to);
  return allowed ? undefined : 'a screen imports the web platform, pure rooms and screens';
});

const doors = aboutImports((from, to) => {
  if (from.layer !== 'feature' || to?.layer !== 'feature' || from.feature === to.feature) return;
  if (isPure(to) || to.name === 'door') return undefined;
  if (isScreen(from) && isScreen(to)) return undefined;
  return 'features meet at model, words, rules, contract, document or door';
});

const serverWithoutScreens = aboutImports((from, to) =>
  from.layer === 'feature' && !isScreen(from) && to !== undefined && isScreen(to)
    ? 'only screens and entry know screens'
    : undefined,
);

const driver = (source: Source): string[] =>
  isCode(source) && !driverOwners.test(source.path) && importsOf(source).includes('pg')
    ? ['imports pg']
    : [];

const file = (path: string, text: string): Source => ({ path, text });

/** Who may import whom. */
export const importRules: readonly Rule[] = [
  {
    name: 'imports go down: entry → features → platform → kernel',
    check: direction,
    bad: [
      file('src/kernel/a.ts', "import '#server/db.ts';"),
      file('src/platform/server/a.ts', "export { a } from '#features/reports/model.ts';"),
      file('src/features/reports/a.ts', "const a = import('../../entry/cli.ts');"),
      file('src/platform/web/a.ts', "import type { A } from '#server/db.ts';"),
    ],
    good: [file('src/entry/a.ts', "import '#features/reports/routes.ts';")],
  },
  {
    name: 'pure rooms import only pure rooms',
    check: purity,
    bad: [
      file('src/kernel/a.ts', "import fs from 'node:fs';"),
      file('src/features/reports/rules.ts', "import './store.ts';"),
      file('src/features/reports/model/a.ts', "import { Kysely } from 'kysely';"),
    ],
    good: [file('src/features/reports/rules.ts', "import { z } from 'zod'; import './model.ts';")],
  },
  {
    name: 'screens import no server file',
    check: screens,
    bad: [file('src/features/reports/screens/a.tsx', "import '../commands.ts';")],
    good: [
      file('src/features/reports/screens/a.tsx', "import '#web/api.ts'; import '../rules.ts';"),
    ],
  },
  {
    name: 'no server file imports a screen',
    check: serverWithoutScreens,
    bad: [file('src/features/reports/routes.ts', "import './screens/a.tsx';")],
    good: [file('src/features/reports/screens/a.tsx', "import './b.tsx';")],
  },
  {
    name: 'features meet at pure rooms and doors',
    check: doors,
    bad: [file('src/features/reports/commands.ts', "import '#features/people/store.ts';")],
    good: [file('src/features/reports/commands.ts', "import '#features/people/door.ts';")],
  },
  {
    name: 'only the database room imports the driver',
    check: driver,
    bad: [file('src/features/reports/store.ts', "import pg from 'pg';")],
    good: [file('src/platform/server/db.ts', "import pg from 'pg';")],
  },
];
