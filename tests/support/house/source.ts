import { globSync, readFileSync } from 'node:fs';
import { type ParseResult, parseSync } from 'vite';

/** One file of the project: its path from the root, with `/`, and its text. */
export type Source = { readonly path: string; readonly text: string };

/** One rule of ARCHITECTURE.md: what it finds wrong in a file, and a file that it must find wrong. */
export type Rule = {
  readonly name: string;
  readonly check: (source: Source) => readonly string[];
  readonly bad: readonly Source[];
  readonly good: readonly Source[];
};

const folders = ['src', 'tests', 'bench', 'scripts', 'bin', 'migrations'];
const kinds = 'ts,tsx,mjs,css,sql';

/** Every file the rules speak of; generated ones are left out. */
export const readSources = (root: string): Source[] =>
  globSync(`{${folders.join(',')}}/**/*.{${kinds}}`, { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.includes('.gen.'))
    .map((path) => ({ path, text: readFileSync(`${root}/${path}`, 'utf8') }));

const parsed = new Map<string, ParseResult>();

/** The syntax tree of a file; each text is parsed once. */
export const parse = ({ path, text }: Source): ParseResult => {
  const known = parsed.get(text);
  const result = known ?? parseSync(path, text, { sourceType: 'module' });
  parsed.set(text, result);
  return result;
};

/** One node of a syntax tree, as a rule looks at it. */
export type Node = {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [part: string]: unknown;
};

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

/** Every node of the file's syntax tree, parents before children; comments are not among them. */
export const nodesOf = (source: Source): Node[] => {
  const found: Node[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (!isNode(value)) return;
    found.push(value);
    Object.values(value).forEach(visit);
  };
  visit(parse(source).program);
  return found;
};

const naming = [
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
];

/** Every module a file names, in imports, re-exports and `import()`. */
export const importsOf = (source: Source): string[] =>
  nodesOf(source)
    .filter(({ type }) => naming.includes(type))
    .flatMap(({ source: named }) =>
      isNode(named) && typeof named.value === 'string' ? [named.value] : [],
    );

/** The number of the line in which the offset stands. */
export const lineAt = (text: string, offset: number): number =>
  text.slice(0, offset).split('\n').length;

export const isCode = ({ path }: Source): boolean => /\.(ts|tsx|mjs)$/.test(path);
export const isTest = ({ path }: Source): boolean => /\.test\.tsx?$|^tests\//.test(path);
