import type { BodyPart } from '../document/official-letter.ts';

const INDENT = 2;
const MOST_LEVEL = 4;
const LINE =
  /^(?<indent>\s*)(?<mark>(?:[\d๐-๙]+\.|[\d๐-๙]+(?:\.[\d๐-๙]+)+\.?)(?=\s)|\([\d๐-๙]+\)|-(?=\s))?\s*(?<text>.*)$/u;

type Mark = BodyPart['mark'];

const markText = (mark: Mark, parent: string, count: number): string => {
  if (mark === 'number')
    return parent === '' ? `${count}.` : `${parent.replace(/\.$/, '')}.${count}`;
  if (mark === 'bracket') return `(${count})`;
  return mark === 'dash' ? '-' : '';
};

const linesOf = (parts: readonly BodyPart[], level: number, parent: string): string[] => {
  const counts = { number: 0, bracket: 0, dash: 0 };
  return parts.flatMap(({ mark, text, items = [] }) => {
    const own = markText(mark, parent, mark === undefined ? 0 : ++counts[mark]);
    const line = `${' '.repeat(level * INDENT)}${own} ${text.replace(/\s+/g, ' ').trim()}`;
    const inner = mark === 'number' ? own : parent;
    return [own === '' ? line.replace(/^(\s*) /, '$1') : line, ...linesOf(items, level + 1, inner)];
  });
};

/** The body as a person types it: a line a part, two blanks for each step further in, its mark in front. */
export const bodyText = (body: readonly BodyPart[]): string => linesOf(body, 0, '').join('\n');

type Line = { readonly level: number; readonly mark: Mark; readonly text: string };

const markOf = (mark: string | undefined): Mark => {
  if (mark === undefined) return undefined;
  if (mark === '-') return 'dash';
  return mark.startsWith('(') ? 'bracket' : 'number';
};

const lineOf = (line: string): Line | undefined => {
  const { indent = '', mark, text = '' } = LINE.exec(line)?.groups ?? {};
  if (text.trim() === '') return undefined;
  const level = Math.min(MOST_LEVEL, Math.floor(indent.length / INDENT));
  return { level, mark: markOf(mark), text: text.trim() };
};

/** The lines that belong to one part, and how many they are. */
const treeOf = (lines: readonly Line[], level: number): BodyPart[] => {
  const parts: BodyPart[] = [];
  for (let at = 0; at < lines.length; ) {
    const own = lines[at] as Line;
    let end = at + 1;
    while ((lines[end]?.level ?? -1) > level) end += 1;
    const items = treeOf(lines.slice(at + 1, end), level + 1);
    parts.push({
      ...(own.mark === undefined ? {} : { mark: own.mark }),
      text: own.text,
      ...(items.length > 0 ? { items } : {}),
    });
    at = end;
  }
  return parts;
};

/** What a person typed as the parts of a body; the numbers themselves are counted anew. */
export const readBodyText = (text: string): BodyPart[] =>
  treeOf(
    text.split('\n').flatMap((line) => lineOf(line) ?? []),
    0,
  );
