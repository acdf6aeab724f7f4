import type { Block, Document, SignatureBlock, Table } from './document.ts';
import { inlineText, itemLabel, printed } from './printed.ts';
import { bodyRows } from './table-rows.ts';

const DOTS = '.'.repeat(40);

/** The signer's name in brackets, or a dotted line to write it on. */
export const signerLine = (block: SignatureBlock): string => `(${block.name || DOTS})`;

const tableLines = (table: Table): string[] => {
  const groups = (table.groups ?? []).map((group) => group.title).filter((title) => title !== '');
  const titles = table.columns.map((column) => column.title);
  return [groups, titles, ...bodyRows(table)].map((cells) => cells.join(' '));
};

const blockLines = (block: Block, document: Document): readonly string[] => {
  switch (block.kind) {
    case 'heading':
    case 'note':
      return [block.text];
    case 'paragraph':
      return [inlineText(block.text)];
    case 'numberedList':
      return block.items.map(
        (item, index) => `${itemLabel(block.start ?? 1, index, document)} ${inlineText(item)}`,
      );
    case 'table':
      return tableLines(block);
    case 'pictures':
      return block.pictures.map((picture) => picture.caption);
    case 'keyValues':
      return block.pairs.map(({ key, value }) => `${key} ${value}`);
    case 'signatureBlock':
      return [signerLine(block), ...block.position];
    case 'pageBreak':
      return [];
  }
};

/**
 * The text a reader finds in the document, in reading order, one line for each paragraph, table row
 * or caption. Page numbers and repeated table headers are not part of it.
 */
export const plainText = (document: Document): string => {
  const shown = printed(document);
  const head = [shown.officeLine, shown.title, shown.subject ?? '', ...shown.meta];
  const body = shown.blocks.flatMap((block) => blockLines(block, shown));
  return [...head, ...body].filter((line) => line.trim() !== '').join('\n');
};
