const LONGEST_TAG = 300;
const TAG = /^<\/?([a-z][a-z0-9]{0,10})(?:[\s/][^<>]{0,280})?>/i;
const BREAKS = new Set(['p', 'br', 'div', 'li', 'ol', 'ul', 'tr', 'table', 'h1', 'h2', 'h3']);
const GAPS = new Set(['td', 'th']);

type Tag = { readonly means: 'newline' | 'gap' | 'nothing'; readonly next: number };

/** The HTML tag that begins at `index` and what it does to a text; undefined where there is none. */
export const skipTag = (source: string, index: number): Tag | undefined => {
  const match = TAG.exec(source.slice(index, index + LONGEST_TAG));
  if (match === null) return undefined;
  const name = (match[1] ?? '').toLowerCase();
  const means = BREAKS.has(name) ? 'newline' : GAPS.has(name) ? 'gap' : 'nothing';
  return { means, next: index + match[0].length };
};

/** The named characters that letters are pasted with. */
const NAMED: Readonly<Record<string, number>> = {
  nbsp: 0xa0,
  ensp: 0x2002,
  emsp: 0x2003,
  thinsp: 0x2009,
  amp: 38,
  lt: 60,
  gt: 62,
  quot: 34,
  apos: 39,
  lsquo: 0x2018,
  rsquo: 0x2019,
  sbquo: 0x201a,
  ldquo: 0x201c,
  rdquo: 0x201d,
  bdquo: 0x201e,
  laquo: 0xab,
  raquo: 0xbb,
  shy: 0xad,
  zwnj: 0x200c,
  zwj: 0x200d,
  ndash: 0x2013,
  mdash: 0x2014,
  minus: 0x2212,
  hellip: 0x2026,
  bull: 0x2022,
  middot: 0xb7,
  times: 0xd7,
  deg: 0xb0,
  sect: 0xa7,
  copy: 0xa9,
  reg: 0xae,
};

const ENTITY = /&(?:#(?<decimal>\d{1,7})|#[xX](?<hex>[0-9A-Fa-f]{1,6})|(?<name>[a-z]{2,8}));/y;
const LAST_CODE = 0x10ffff;

/** The HTML entity that begins at `index` as a code point; undefined where there is none. */
export const skipEntity = (
  source: string,
  index: number,
): { readonly code: number; readonly next: number } | undefined => {
  ENTITY.lastIndex = index;
  const { decimal, hex, name = '' } = ENTITY.exec(source)?.groups ?? {};
  const code =
    decimal || hex ? Number.parseInt(decimal ?? hex ?? '', decimal ? 10 : 16) : NAMED[name];
  return code === undefined || code > LAST_CODE ? undefined : { code, next: ENTITY.lastIndex };
};

const MARKUP = /[<&]|\*\*/;

/** A piece of a source without its HTML and its bold signs: characters for entities, blanks for cells. */
export const withoutMarkup = (source: string): string => {
  if (!MARKUP.test(source)) return source;
  const said: string[] = [];
  let index = 0;
  while (index < source.length) {
    const piece = pieceAt(source, index);
    said.push(piece.text);
    index = piece.next;
  }
  return said.join('');
};

const pieceAt = (source: string, index: number): { text: string; next: number } => {
  const sign = source[index] ?? '';
  const tag = sign === '<' ? skipTag(source, index) : undefined;
  if (tag !== undefined) return { text: tag.means === 'nothing' ? '' : ' ', next: tag.next };
  const entity = sign === '&' ? skipEntity(source, index) : undefined;
  if (entity !== undefined) return { text: String.fromCodePoint(entity.code), next: entity.next };
  if (source.startsWith('**', index)) return { text: '', next: index + 2 };
  return { text: sign, next: index + 1 };
};
