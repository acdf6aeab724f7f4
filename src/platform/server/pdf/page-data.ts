import type { Block, Document, Inline, Table } from '#kernel/document/document.ts';
import { signerLine } from '#kernel/document/plain-text.ts';
import { itemLabel } from '#kernel/document/printed.ts';
import { bodyRows, headerRows } from '#kernel/document/table-rows.ts';
import { unbreakable } from '#kernel/document/unbreakable.ts';

/**
 * Sarabun's letters are a third larger on their body than those of TH Sarabun, the face of the
 * official 16 pt: at 12 pt they have the same height on paper, and a line holds as many words.
 */
const TEXT_POINTS = 12;

const POINTS_PER_CM = 72 / 2.54;
const LINE_CM = { portrait: 16, landscape: 24.7 } as const;
const CELL_INSET = 0.9 * TEXT_POINTS;

/** How many letters of middling width stand in so many points. */
const lettersIn = (points: number): number =>
  Math.max(1, Math.floor(points / (0.62 * TEXT_POINTS)));

const linePoints = (document: Document): number => LINE_CM[document.orientation] * POINTS_PER_CM;

type Cutter = (text: string) => string[];

const cutter = (points: number): Cutter => {
  const longest = lettersIn(points);
  return (text) => unbreakable(text, longest);
};

const inlineRuns = (text: Inline, cut: Cutter) =>
  (typeof text === 'string' ? [{ text }] : text).map((run) => ({
    bold: 'bold' in run && run.bold === true,
    pieces: cut(run.text),
  }));

const tableData = (table: Table, points: number) => {
  const shares = table.columns.reduce((sum, column) => sum + column.width, 0);
  const cuts = table.columns.map((column) => cutter((points * column.width) / shares - CELL_INSET));
  const narrow = (text: string, column: number) => cuts[column]?.(text) ?? [];
  const titleCut = (title: string): string[] => {
    const own = table.columns.findIndex((column) => column.title === title);
    return own < 0 ? unbreakable(title, lettersIn(points / 4)) : narrow(title, own);
  };
  return {
    kind: 'table',
    widths: table.columns.map((column) => column.width),
    align: table.columns.map((column) => column.align),
    header: headerRows(table).map((row) =>
      row.map(({ title, columns, rows }) => ({ columns, rows, pieces: titleCut(title) })),
    ),
    rows: bodyRows(table).map((row) => row.map(narrow)),
    total: table.total !== undefined,
  };
};

/** Where the template finds the picture `index` of the document, counted through all blocks. */
export const pictureFile = (index: number): string => `/pictures/${index}.jpg`;

const blockData = (block: Block, document: Document, nextPicture: () => number) => {
  const points = linePoints(document);
  const cut = cutter(points);
  switch (block.kind) {
    case 'heading':
    case 'note':
      return { ...block, pieces: cut(block.text) };
    case 'paragraph':
      return { kind: block.kind, indented: block.indented, runs: inlineRuns(block.text, cut) };
    case 'numberedList':
      return {
        kind: block.kind,
        items: block.items.map((item, index) => ({
          label: itemLabel(block.start ?? 1, index, document),
          runs: inlineRuns(item, cut),
        })),
      };
    case 'table':
      return tableData(block, points);
    case 'pictures':
      return {
        kind: block.kind,
        perRow: block.perRow,
        pictures: block.pictures.map(({ caption }) => ({
          file: pictureFile(nextPicture()),
          alt: caption || document.title,
          caption: unbreakable(caption, lettersIn(points / block.perRow - TEXT_POINTS)),
        })),
      };
    case 'keyValues': {
      const half = cutter(points / 2);
      return {
        kind: block.kind,
        pairs: block.pairs.map(({ key, value }) => ({ key: half(key), value: half(value) })),
      };
    }
    case 'signatureBlock':
      return {
        kind: block.kind,
        lines: [signerLine(block), ...block.position].map(cutter(points / 2)),
      };
    case 'pageBreak':
      return block;
  }
};

/** The printed document as the JSON that the template reads. */
export const pageData = (document: Document): string => {
  let pictures = 0;
  const cut = cutter(linePoints(document));
  const head = [document.subject ?? '', ...document.meta].filter((line) => line !== '');
  return JSON.stringify({
    size: TEXT_POINTS,
    title: document.title,
    author: document.officeLine,
    description: document.subject ?? '',
    date: document.issuedOn.split('-').map(Number),
    language: document.language,
    landscape: document.orientation === 'landscape',
    pageNumbers: document.pageNumbers,
    thaiDigits: document.thaiDigits,
    office: cut(document.officeLine),
    heading: cut(document.title),
    lines: head.map(cut),
    blocks: document.blocks.map((block) => blockData(block, document, () => pictures++)),
  });
};
