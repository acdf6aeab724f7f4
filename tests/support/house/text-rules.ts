import path from 'node:path';
import { isCode, isTest, parse, type Rule, type Source } from './source.ts';

const longestFile = 300;
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)+$/;
const vague = ['utils', 'util', 'helpers', 'helper', 'common', 'manager', 'misc'];
/** Letters and marks; digits and the sign of the baht are no words. */
const thai = /[\u0e01-\u0e3a\u0e40-\u0e4e]/;
const escapeHatch = /@ts-(ignore|nocheck|expect-error)|biome-ignore/;

/** Where a type must stand for a contract or an answer of whatever shape. */
const mayEscape = ['src/kernel/contract.ts', 'tests/support/app.ts'];

const fileLength = ({ text }: Source): string[] => {
  const lines = text.trimEnd().split('\n').length;
  return lines > longestFile ? [`has ${lines} lines, more than ${longestFile}`] : [];
};

const fileNames = ({ path: file }: Source): string[] => {
  const name = path.posix.basename(file);
  return kebab.test(name) ? [] : [`${name} is not kebab-case`];
};

const vagueNames = ({ path: file }: Source): string[] =>
  file
    .split(/[/.-]/)
    .filter((word) => vague.includes(word))
    .map((word) => `"${word}" says nothing`);

const isReExport = ({ type, source }: { type: string; source?: unknown }): boolean =>
  type === 'ExportAllDeclaration' || (type === 'ExportNamedDeclaration' && Boolean(source));

const barrels = (source: Source): string[] => {
  if (!isCode(source) || source.path.endsWith('/door.ts')) return [];
  if (/\/index\.tsx?$/.test(source.path)) return ['index files hide where things are'];
  const { body } = parse(source).program;
  return body.length > 0 && body.every(isReExport) ? ['only passes on what others export'] : [];
};

const thaiPlaces = (source: Source): string[] => {
  const guarded = /\.(tsx|sql)$/.test(source.path) && !isTest(source);
  return source.text
    .split('\n')
    .flatMap((line, index) =>
      guarded && thai.test(line) ? [`Thai in line ${index + 1}: it belongs in a words.ts`] : [],
    );
};

const escapeHatches = (source: Source): string[] =>
  isCode(source) && !mayEscape.includes(source.path)
    ? parse(source)
        .comments.filter(({ value }) => escapeHatch.test(value))
        .map(({ value }) => `has the comment "${value.trim()}"`)
    : [];

const tableComments = ({ path: file, text }: Source): string[] => {
  if (!file.startsWith('migrations/')) return [];
  const tables = [...text.matchAll(/^create table (?:if not exists )?(\w+)/gim)];
  return tables
    .map(([, table]) => table ?? '')
    .filter((table) => !new RegExp(`comment on table ${table} is`, 'i').test(text))
    .map((table) => `table ${table} has no comment`);
};

const file = (name: string, text: string): Source => ({ path: name, text });

/** How files are named, how long they are, and what may not stand in them. */
export const textRules: readonly Rule[] = [
  {
    name: `files have at most ${longestFile} lines`,
    check: fileLength,
    bad: [file('src/a.ts', 'a;\n'.repeat(301))],
    good: [file('src/a.ts', 'a;\n'.repeat(300))],
  },
  {
    name: 'file names are kebab-case',
    check: fileNames,
    bad: [file('src/FormField.tsx', ''), file('src/form_field.ts', '')],
    good: [file('src/form-field.module.css', ''), file('migrations/0001-start.sql', '')],
  },
  {
    name: 'names say something',
    check: vagueNames,
    bad: [file('src/kernel/utils.ts', ''), file('src/platform/common/date-helpers.ts', '')],
    good: [file('src/kernel/period.ts', '')],
  },
  {
    name: 'there are no barrels',
    check: barrels,
    bad: [file('src/kernel/index.ts', ''), file('src/kernel/all.ts', "export * from './a.ts';")],
    good: [file('src/kernel/a.ts', "export { z } from 'zod'; export const a = 1;")],
  },
  {
    name: 'no Thai stands in a screen or in SQL',
    check: thaiPlaces,
    bad: [
      file('src/features/a/screens/a.tsx', "const a = 'ส่ง';"),
      file('migrations/1.sql', '-- ก'),
    ],
    good: [file('src/features/a/words.ts', "say('ส่ง', 'Send');")],
  },
  {
    name: 'no comment silences a tool',
    check: escapeHatches,
    bad: [file('src/a.ts', '// @ts-ignore\na;'), file('src/a.ts', '// biome-ignore lint: x\na;')],
    good: [file('src/a.ts', "const a = '@ts-ignore';")],
  },
  {
    name: 'every table says what it is',
    check: tableComments,
    bad: [file('migrations/0001-a.sql', 'create table reports (id int);')],
    good: [
      file('migrations/0001-a.sql', "create table a (id int);\ncomment on table a is 'What.';"),
    ],
  },
];
