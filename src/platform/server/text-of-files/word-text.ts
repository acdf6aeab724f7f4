import mammoth from 'mammoth';
import { secrecyInMargins } from './word-secrecy.ts';

/** A part of a Word document as the library gives it. */
type Part = {
  readonly type: string;
  readonly children?: readonly Part[];
  readonly value?: string;
  readonly breakType?: string;
  readonly numbering?: Level | null;
};

/** One level of one numbered list; the same object for all paragraphs of that level. */
type Level = { readonly isOrdered: boolean; readonly level: string | number };

/** Numbers the paragraphs of a document's lists, each list on its own, as Word shows them. */
class Numbering {
  private counts = new Map<Level, number>();
  private open: Level[] = [];

  markOf(level: Level): string {
    if (!level.isOrdered) return '- ';
    const depth = Number(level.level);
    for (const deeper of this.open.splice(depth)) if (deeper !== level) this.counts.delete(deeper);
    this.open[depth] = level;
    this.counts.set(level, (this.counts.get(level) ?? 0) + 1);
    const numbers = this.open.slice(0, depth + 1).map((one) => this.counts.get(one) ?? 1);
    return depth === 0 ? `${numbers[0]}. ` : `${numbers.join('.')} `;
  }
}

const INLINE: Readonly<Record<string, string>> = { tab: '\t', image: '' };

const textOf = (part: Part, numbering: Numbering): string => {
  if (part.type === 'text') return part.value ?? '';
  if (part.type === 'break') return '\n';
  if (part.type === 'tableRow') return `${rowOf(part, numbering)}\n`;
  const inside = (part.children ?? []).map((child) => textOf(child, numbering)).join('');
  if (part.type !== 'paragraph') return INLINE[part.type] ?? inside;
  return `${part.numbering ? numbering.markOf(part.numbering) : ''}${inside}\n`;
};

/** The cells of a row side by side, each in one line. */
const rowOf = (row: Part, numbering: Numbering): string =>
  (row.children ?? [])
    .map((cell) => textOf(cell, numbering).trim().replace(/\n+/g, ' '))
    .join('\t\t');

/**
 * The text of a Word document: a line for each paragraph, lists numbered, cells divided by tabs; before it
 * the secrecy that stands in the margins of its pages alone.
 */
export const wordText = async (bytes: Uint8Array): Promise<string> => {
  const body = await bodyText(bytes);
  const known = new Set(body.split('\n').map((line) => line.trim()));
  const secrecy = secrecyInMargins(bytes).filter((line) => !known.has(line));
  return [...secrecy, body].join('\n');
};

const bodyText = async (bytes: Uint8Array): Promise<string> => {
  let text = '';
  const take = (document: Part): Part => {
    text = textOf(document, new Numbering());
    return { ...document, children: [] };
  };
  await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    { transformDocument: take, externalFileAccess: false },
  );
  return text;
};
