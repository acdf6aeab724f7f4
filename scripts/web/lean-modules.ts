import { readFile } from 'node:fs/promises';
import { type ESTree, type Plugin, parseSync } from 'vite';
import { applied, type Edit } from './edits.ts';
import { leanSource, pickSentences, schemasIn } from './lean-source.ts';

// Rooms whose top-level code is pure by the house's rules: a constant that nobody reads may go.
const PURE_ROOM =
  /\/src\/(kernel\/.+|features\/[^/]+\/((screens\/(.+\/)?)?words|model|rules|contract|document)(\/.+)?|platform\/web\/(.+\/)?(words|session))\.ts$/;
const SOURCE = /\/src\/.+\.tsx?$/;
const WORDS = /\/words(\/[^/]+)?\.ts$/;
// What a feature shows to the frame is part of the first screen of everybody.
const SHOWN_AT_FIRST = /\/screens\/(.+\/)?(routes\.tsx|search\.ts)$/;

type Named = { readonly name: string; readonly text: string };
type Import = {
  readonly from: string;
  readonly names: readonly Named[];
  readonly node: ESTree.Span;
};

const namesIn = (code: string, node: ESTree.ImportDeclaration): Named[] =>
  node.specifiers.map(({ local, start, end }) => ({
    name: local.name,
    text: code.slice(start, end),
  }));

const importsIn = (code: string, file: string): Import[] =>
  parseSync(file, code).program.body.flatMap((node) =>
    node.type === 'ImportDeclaration' &&
    node.importKind !== 'type' &&
    /^[#.].*\.ts$/.test(node.source.value)
      ? [{ from: node.source.value, names: namesIn(code, node), node }]
      : [],
  );

const importing = (names: readonly Named[], from: string): string =>
  names.length === 0
    ? ''
    : `import { ${names.map(({ text }) => text).join(', ')} } from '${from}';`;

const replaced = (code: string, { node }: Import, text: string): Edit => ({
  at: node.start,
  until: node.end,
  // As many lines as before, so that the source maps still point at the right ones.
  text: text + code.slice(node.start, node.end).replace(/[^\n]+/g, ''),
});

/** The schemas that a file reads come from a copy of their module, so that its neighbours stay free of them. */
const apartSchemas = (code: string, one: Import, schemas: ReadonlySet<string>): Edit[] => {
  const isSchema = ({ name, text }: Named) => schemas.has(name) && !text.startsWith('type ');
  const wanted = one.names.filter(isSchema);
  if (wanted.length === 0) return [];
  const rest = one.names.filter((name) => !isSchema(name));
  const text = importing(wanted, `${one.from}?schemas`) + importing(rest, one.from);
  return [replaced(code, one, text)];
};

/** The few sentences that a file says come from a copy that holds no others. */
const pickedWords = (code: string, one: Import): Edit[] => {
  const body = code.slice(one.node.end);
  const whole = ({ name }: Named) => new RegExp(`\\b${name}\\b(?!\\.)`).test(body);
  const picked = one.names.filter((name) => !whole(name));
  const keys = picked.flatMap(({ name }) =>
    [...body.matchAll(new RegExp(`\\b${name}\\.(\\w+)`, 'g'))].map(([, key]) => key ?? ''),
  );
  const rest = one.names.filter(whole);
  const address = `${one.from}?pick=${[...new Set(keys)].join(',')}`;
  return [replaced(code, one, importing(picked, address) + importing(rest, one.from))];
};

/**
 * Lets the build leave out what no screen reads, the schemas of contracts above all, and keeps the
 * schemas and words of single screens out of what everybody loads first.
 */
export const leanModules = (): Plugin => ({
  name: 'lean-modules',
  apply: 'build',
  enforce: 'pre',
  async transform(code, id) {
    const [file = id, query] = id.split('?');
    if (!SOURCE.test(file)) return undefined;
    const edits: Edit[] = [];
    for (const one of importsIn(code, file)) {
      const found = (await this.resolve(one.from, file))?.id ?? '';
      if (WORDS.test(found) && SHOWN_AT_FIRST.test(file)) edits.push(...pickedWords(code, one));
      else if (PURE_ROOM.test(found))
        edits.push(...apartSchemas(code, one, schemasIn(await readFile(found, 'utf8'))));
    }
    const split = pickSentences(applied(code, edits), query);
    return { code: PURE_ROOM.test(file) ? leanSource(split) : split, map: null };
  },
});
