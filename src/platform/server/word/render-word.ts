import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  type FileChild,
  Header,
  HeadingLevel,
  NumberFormat,
  Packer,
  PageOrientation,
  Paragraph,
  SimpleField,
  TextRun,
} from 'docx';
import type * as Tree from '#kernel/document/document.ts';
import { itemLabel, printed } from '#kernel/document/printed.ts';
import { documentPictures, type PreparedPicture, type ReadPicture } from '../document-pictures.ts';
import { wordPictures, wordSignature, wordTable, wordValues } from './word-tables.ts';
import { FACE, INDENT, SIZE, wordLine, wordRun, wordRuns } from './word-text.ts';

const LEVELS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;
const TEXT_WIDTH = {
  portrait: convertMillimetersToTwip(160),
  landscape: convertMillimetersToTwip(247),
} as const;
const MARGINS = {
  left: convertMillimetersToTwip(30),
  right: convertMillimetersToTwip(20),
  top: convertMillimetersToTwip(25),
  bottom: convertMillimetersToTwip(20),
  header: convertMillimetersToTwip(13),
} as const;
const A4 = { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) } as const;
const LINE = { style: BorderStyle.SINGLE, size: 4, space: 4, color: '777777' } as const;

const gap = (): Paragraph => new Paragraph({ spacing: { line: 120, lineRule: 'exact' } });

const paragraph = (runs: TextRun[], indented: boolean): Paragraph =>
  new Paragraph({
    children: runs,
    spacing: { after: 100 },
    indent: indented ? { firstLine: INDENT } : {},
  });

const note = (text: string): Paragraph =>
  new Paragraph({
    children: [wordRun(text, false, SIZE.caption)],
    border: { top: LINE, bottom: LINE, left: LINE, right: LINE },
    spacing: { before: 80, after: 160 },
  });

type NextPictures = (count: number) => readonly PreparedPicture[];

const wordBlock = (block: Tree.Block, document: Tree.Document, next: NextPictures): FileChild[] => {
  const width = TEXT_WIDTH[document.orientation];
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: LEVELS[block.level], children: [new TextRun(block.text)] })];
    case 'paragraph':
      return [paragraph(wordRuns(block.text), block.indented)];
    case 'numberedList':
      return block.items.map((item, index) => {
        const label = itemLabel(block.start ?? 1, index, document);
        return paragraph([wordRun(`${label} `), ...wordRuns(item)], true);
      });
    case 'table':
      return [wordTable(block, width), gap()];
    case 'pictures':
      return [wordPictures(block, next(block.pictures.length), width), gap()];
    case 'keyValues':
      return [wordValues(block, width), gap()];
    case 'signatureBlock':
      return [wordSignature(block, width), gap()];
    case 'note':
      return [note(block.text)];
    case 'pageBreak':
      return [new Paragraph({ pageBreakBefore: true, spacing: { line: 20, lineRule: 'exact' } })];
  }
};

const head = (document: Tree.Document): Paragraph[] => [
  ...(document.officeLine ? [wordLine(document.officeLine, 'centre')] : []),
  wordLine(document.title, 'centre', { bold: true, size: SIZE.title }),
  ...[document.subject ?? '', ...document.meta]
    .filter((line) => line !== '')
    .map((line) => wordLine(line, 'centre')),
  gap(),
];

const headingStyle = (size: number) => ({
  run: {
    font: FACE,
    size,
    sizeComplexScript: size,
    bold: true,
    boldComplexScript: true,
    color: '000000',
  },
  paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
});

const styles = (document: Tree.Document) => ({
  default: {
    document: {
      run: {
        font: { ascii: FACE, hAnsi: FACE, cs: FACE, eastAsia: FACE },
        size: SIZE.text,
        sizeComplexScript: SIZE.text,
        language: { value: document.language === 'th' ? 'th-TH' : 'en-GB', bidirectional: 'th-TH' },
      },
    },
    heading1: headingStyle(SIZE.heading),
    heading2: headingStyle(SIZE.text),
    heading3: headingStyle(SIZE.text),
  },
});

/**
 * The section says in which digits (Word obeys; LibreOffice shows Arabic ones). The field's own
 * switch ThaiArabic would not do: LibreOffice reads it as Thai letters.
 */
const pageNumber = (): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun('- '), new SimpleField('PAGE'), new TextRun(' -')],
      }),
    ],
  });

const section = (document: Tree.Document, children: FileChild[]) => ({
  properties: {
    titlePage: true,
    page: {
      size: {
        ...A4,
        orientation:
          document.orientation === 'landscape'
            ? PageOrientation.LANDSCAPE
            : PageOrientation.PORTRAIT,
      },
      margin: MARGINS,
      pageNumbers: {
        formatType: document.thaiDigits ? NumberFormat.THAI_NUMBERS : NumberFormat.DECIMAL,
      },
    },
  },
  ...(document.pageNumbers && {
    headers: { default: pageNumber() },
  }),
  children,
});

/**
 * The document as a Word file in TH Sarabun New 16 pt, from the same tree as the PDF. `picture`
 * gives the stored bytes of a picture; one that is missing or unreadable rejects the whole.
 */
export const renderWord = async (
  tree: Tree.Document,
  { picture }: { readonly picture: ReadPicture },
): Promise<Uint8Array> => {
  const document = printed(tree);
  const pictures = await documentPictures(document, picture);
  let used = 0;
  const next: NextPictures = (count) => {
    used += count;
    return pictures.slice(used - count, used);
  };
  const body = document.blocks.flatMap((block) => wordBlock(block, document, next));
  const file = new Document({
    title: document.title,
    subject: document.subject ?? '',
    creator: document.officeLine,
    styles: styles(document),
    sections: [section(document, [...head(document), ...body])],
  });
  return Packer.toBuffer(file);
};
