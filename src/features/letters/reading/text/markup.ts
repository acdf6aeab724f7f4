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

const ENTITIES: readonly (readonly [text: string, code: number])[] = [
  ['&nbsp;', 32],
  ['&amp;', 38],
  ['&lt;', 60],
  ['&gt;', 62],
  ['&quot;', 34],
  ['&#39;', 39],
];

/** The HTML entity that begins at `index`; undefined where there is none. */
export const skipEntity = (
  source: string,
  index: number,
): { readonly code: number; readonly next: number } | undefined => {
  const found = ENTITIES.find(([text]) => source.startsWith(text, index));
  return found && { code: found[1], next: index + found[0].length };
};
