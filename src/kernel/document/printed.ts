import { toThaiDigits } from '../thai-digits.ts';
import { normaliseThai } from '../thai-text.ts';
import type { Block, Document, Inline, Run } from './document.ts';

type Print = (text: string) => string;

/** One line of printable text: Thai in its normal form, without control or invisible characters, single spaces. */
export const printable = (text: string): string => {
  const visible = text
    .toWellFormed()
    .replace(/[\s\u0085]+/g, ' ')
    .replace(/[\p{Cc}\u2061-\u206f\ufff9-\ufffb\ufffe\uffff]/gu, '');
  return normaliseThai(visible).replace(/ {2,}/g, ' ').trim();
};

const runs = (text: Inline, print: Print): readonly Run[] =>
  typeof text === 'string' ? [{ text: print(text) }] : joined(text, print);

/** Runs keep the single space that parts them, which trimming each of them would lose. */
const joined = (pieces: readonly Run[], print: Print): readonly Run[] =>
  pieces.map(({ text, bold = false }) => {
    const before = /^\s/.test(text) ? ' ' : '';
    const after = /\S\s+$/.test(text) ? ' ' : '';
    return { text: `${before}${print(text)}${after}`, bold };
  });

const printBlock = (block: Block, print: Print): Block => {
  switch (block.kind) {
    case 'heading':
    case 'note':
      return { ...block, text: print(block.text) };
    case 'paragraph':
      return { ...block, text: runs(block.text, print) };
    case 'numberedList':
      return { ...block, items: block.items.map((item) => runs(item, print)) };
    case 'table':
      return {
        ...block,
        columns: block.columns.map((column) => ({ ...column, title: print(column.title) })),
        rows: block.rows.map((row) => row.map(print)),
        ...(block.groups && {
          groups: block.groups.map((group) => ({ ...group, title: print(group.title) })),
        }),
        ...(block.total && { total: block.total.map(print) }),
      };
    case 'pictures':
      return {
        ...block,
        pictures: block.pictures.map((one) => ({ ...one, caption: print(one.caption) })),
      };
    case 'keyValues':
      return {
        ...block,
        pairs: block.pairs.map(({ key, value }) => ({ key: print(key), value: print(value) })),
      };
    case 'signatureBlock':
      return {
        ...block,
        position: block.position.map(print),
        ...(block.name !== undefined && { name: print(block.name) }),
      };
    case 'pageBreak':
      return block;
  }
};

/**
 * The document as it will be read: every text made printable, then passed through `also`
 * (what a font cannot show), in Thai numerals where the document asks for them.
 */
export const printed = (document: Document, also: Print = (text) => text): Document => {
  const print: Print = (text) => {
    const clean = also(printable(text));
    return document.thaiDigits ? toThaiDigits(clean) : clean;
  };
  return {
    ...document,
    title: print(document.title),
    officeLine: print(document.officeLine),
    meta: document.meta.map(print),
    blocks: document.blocks.map((block) => printBlock(block, print)),
    ...(document.subject !== undefined && { subject: print(document.subject) }),
  };
};

/** A whole number as the document writes it. */
const printedNumber = (value: number, document: Document): string =>
  document.thaiDigits ? toThaiDigits(String(value)) : String(value);

/** The label before item `index` (from 0) of a numbered list: "๑.". */
export const itemLabel = (start: number, index: number, document: Document): string =>
  `${printedNumber(start + index, document)}.`;

/** The text of an inline without its weights. */
export const inlineText = (text: Inline): string =>
  typeof text === 'string' ? text : text.map((run) => run.text).join('');
