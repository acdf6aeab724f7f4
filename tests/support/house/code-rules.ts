import { isPure, roomOf } from './rooms.ts';
import {
  isCode,
  isNode,
  isTest,
  lineAt,
  type Node,
  nodesOf,
  type Rule,
  type Source,
} from './source.ts';

const longestFunction = 60;
const impureNames = ['fetch', 'process'];
const impureMembers = ['Date.now', 'Math.random', 'performance.now', 'crypto.randomUUID'];
const testFunctions = ['it', 'test', 'describe', 'suite'];
const passedOver = ['skip', 'only', 'todo', 'skipIf', 'runIf', 'fails'];
const passedOverCalls = ['xit', 'xtest', 'xdescribe', 'fit', 'fdescribe'];

const functions = ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'];

const nameOf = (node: unknown): string =>
  isNode(node) && typeof node.name === 'string' ? node.name : '';

/** `Date.now` for the node of Date.now, whether it is called or not; '' for any other node. */
const memberName = ({ type, object, property }: Node): string =>
  type === 'MemberExpression' ? `${nameOf(object)}.${nameOf(property)}` : '';

const calledName = ({ type, callee }: Node): string =>
  type === 'CallExpression' ? nameOf(callee) : '';

const functionLength = (source: Source): string[] =>
  !isCode(source) || isTest(source)
    ? []
    : nodesOf(source)
        .filter(({ type }) => functions.includes(type))
        .map(({ start, end }) => [lineAt(source.text, start), lineAt(source.text, end)] as const)
        .filter(([first, last]) => last - first + 1 > longestFunction)
        .map(([first, last]) => `the function of line ${first} has ${last - first + 1} lines`);

const impureThing = (node: Node): string | undefined => {
  const isNow = node.type === 'NewExpression' && nameOf(node.callee) === 'Date';
  if (isNow && Array.isArray(node.arguments) && node.arguments.length === 0) return 'new Date()';
  const names = [memberName(node), nameOf(node.object), calledName(node)];
  return names.find((name) => impureMembers.includes(name) || impureNames.includes(name));
};

const passedOverTest = (node: Node): string | undefined => {
  const [object = '', property = ''] = memberName(node).split('.');
  if (testFunctions.includes(object) && passedOver.includes(property)) return memberName(node);
  return passedOverCalls.find((name) => name === calledName(node));
};

/** Complains about every node of the file in which `thing` sees something. */
const about = (source: Source, thing: (node: Node) => string | undefined): string[] =>
  nodesOf(source).flatMap((node) => {
    const seen = thing(node);
    return seen === undefined ? [] : [`${seen} in line ${lineAt(source.text, node.start)}`];
  });

const impurity = (source: Source): string[] =>
  isCode(source) && !isTest(source) && isPure(roomOf(source.path))
    ? about(source, impureThing)
    : [];

const passedOverTests = (source: Source): string[] =>
  isCode(source) ? about(source, passedOverTest) : [];

const file = (path: string, text: string): Source => ({ path, text });
const long = `const a = () => {\n${'  b();\n'.repeat(59)}};`;
const shorter = `const a = () => {\n${'  b();\n'.repeat(58)}};`;

/** What may not be done in code. */
export const codeRules: readonly Rule[] = [
  {
    name: `functions have at most ${longestFunction} lines`,
    check: functionLength,
    bad: [file('src/a.ts', long), file('src/a.ts', long.replace('() =>', 'function ()'))],
    good: [file('src/a.ts', shorter)],
  },
  {
    name: 'pure rooms know no clock, no chance, no network, no process',
    check: impurity,
    bad: [
      file('src/kernel/a.ts', 'const a = Date.now();'),
      file('src/kernel/a.ts', 'const a = new Date();'),
      file('src/kernel/a.ts', 'const a = Math.random();'),
      file('src/features/a/rules.ts', "const a = fetch('/');"),
      file('src/features/a/model/b.ts', 'const a = process.env;'),
    ],
    good: [
      file('src/kernel/a.ts', "// Date.now() is forbidden\nconst a = new Date('2022-01-31');"),
      file('src/features/a/commands.ts', 'const a = Date.now();'),
    ],
  },
  {
    name: 'no test is skipped or favoured',
    check: passedOverTests,
    bad: [
      file('src/a.test.ts', "it.skip('a', () => {});"),
      file('src/a.test.ts', "describe.only('a', () => {});"),
      file('src/a.test.ts', "it.todo('a');"),
      file('src/a.test.ts', "xit('a', () => {});"),
    ],
    good: [file('src/a.test.ts', "it.each([1])('a %i', () => {});")],
  },
];
