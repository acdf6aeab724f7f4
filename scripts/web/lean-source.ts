import { type ESTree, parseSync, Visitor } from 'vite';
import { applied, type Edit } from './edits.ts';

// What only the server, the tests and the description of the API read of a contract.
const SERVER_PARTS = new Set(['params', 'query', 'body', 'reply', 'summary', 'problems']);

// Emptied lines stay, so that the source maps still point at the right ones.
const blank = (text: string): string => text.replace(/[^\n]+/g, '');

type Part = ESTree.ObjectPropertyKind;

const keyOf = (part: Part): string =>
  part.type === 'Property' && part.key.type === 'Identifier' ? part.key.name : '';

const without = (
  code: string,
  object: ESTree.ObjectExpression,
  isUnwanted: (part: Part) => boolean,
): Edit[] =>
  object.properties.filter(isUnwanted).map(({ start, end }) => {
    const until = end + (/^\s*,/.exec(code.slice(end))?.[0].length ?? 0);
    return { at: start, until, text: blank(code.slice(start, until)) };
  });

const contractEdits = (code: string, program: ESTree.Program): Edit[] => {
  const edits: Edit[] = [];
  const look = ({ callee, arguments: [definition] }: ESTree.CallExpression) => {
    if (callee.type !== 'Identifier' || callee.name !== 'contract') return;
    if (definition?.type !== 'ObjectExpression') return;
    edits.push(...without(code, definition, (part) => SERVER_PARTS.has(keyOf(part))));
  };
  new Visitor({ CallExpression: look }).visit(program);
  return edits;
};

const constantsOf = (statement: ESTree.Statement | ESTree.Directive): ESTree.Expression[] => {
  const inner = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
  if (inner?.type !== 'VariableDeclaration' || inner.kind !== 'const') return [];
  return inner.declarations.flatMap(({ init }) => init ?? []);
};

const isInert = ({ type }: ESTree.Expression): boolean =>
  type === 'ArrowFunctionExpression' || type === 'Literal' || type === 'Identifier';

const pureEdits = (program: ESTree.Program): Edit[] =>
  program.body
    .flatMap(constantsOf)
    .filter((value) => !isInert(value))
    .flatMap(({ start, end }) => [
      { at: start, until: start, text: '/* @__PURE__ */ (() => (' },
      { at: end, until: end, text: '))()' },
    ]);

/** A pure module as the browser needs it: contracts without their schemas, constants that may be left out. */
export const leanSource = (code: string): string => {
  const { program } = parseSync('module.ts', code);
  return applied(code, [...contractEdits(code, program), ...pureEdits(program)]);
};

/** A module of words whose objects hold the sentences of the query `pick=one,other` alone; without it, the module. */
export const pickSentences = (code: string, query: string | undefined): string => {
  if (!query?.startsWith('pick=')) return code;
  const keys = new Set(query.slice('pick='.length).split(','));
  const objects = parseSync('words.ts', code)
    .program.body.flatMap(constantsOf)
    .map((value) => (value.type === 'TSAsExpression' ? value.expression : value))
    .filter((value) => value.type === 'ObjectExpression');
  return applied(
    code,
    objects.flatMap((object) => without(code, object, (part) => !keys.has(keyOf(part)))),
  );
};

/** The names that a module with schemas exports as PascalCase constants; none where it has a class. */
export const schemasIn = (code: string): ReadonlySet<string> => {
  if (!/from 'zod'|\.extend\(/.test(code) || /^(export )?class /m.test(code)) return new Set();
  const names = [...code.matchAll(/^export const ([A-Z][a-z]\w*)\b/gm)];
  return new Set(names.map(([, name]) => name ?? ''));
};
