import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  type FileChild,
  Footer,
  Header,
  ImageRun,
  NumberFormat,
  Packer,
  Paragraph,
  SimpleField,
} from 'docx';
import { type LetterSheet, printedSheet, type SheetPart } from '#kernel/document/letter-sheet.ts';
import type { PreparedPicture, ReadPicture } from '../document-pictures.ts';
import { letterPictures } from '../letter-pictures.ts';
import { holdsLinesBefore, keptParts } from '../pdf/letter-data.ts';
import { handRuns } from './letter-hand.ts';
import { wordLetterHead } from './letter-head.ts';
import {
  bodyParagraph,
  fieldParagraphs,
  type Hold,
  LETTER_SIZE,
  letterLine,
  redRun,
  signedLine,
} from './letter-paragraphs.ts';
import { FACE, wordRun } from './word-text.ts';

/** As in the PDF: left 3 cm, right 2 cm by the regulation; top and bottom by practice, unverified. */
const MARGINS = {
  left: convertMillimetersToTwip(30),
  right: convertMillimetersToTwip(20),
  top: convertMillimetersToTwip(25),
  bottom: convertMillimetersToTwip(25),
  header: convertMillimetersToTwip(6),
  footer: convertMillimetersToTwip(5),
} as const;
const A4 = { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) } as const;
const LINE = 360;
const QR_PIXELS = 91;

const bodyOf = (body: readonly SheetPart[]): Paragraph[] => {
  const free = body.length - keptParts(body);
  const held = holdsLinesBefore(body) ? free - 1 : free;
  const holdOf = (index: number): Hold =>
    index >= free ? 'whole' : index >= held ? 'last-lines' : 'free';
  return body.map((part, index) => bodyParagraph(part, holdOf(index)));
};

const signingOf = (
  { form, signing, date }: LetterSheet,
  hand: PreparedPicture | undefined,
): Paragraph[] => {
  const above = signing.above === '' ? [] : [signedLine(signing.above, LINE / 2)];
  if (form === 'stamped') return [...above, signedLine(date.text, LINE * 2)];
  return [
    ...above,
    ...signing.below.map((line, index) =>
      index === 0 ? signedLine(line, LINE * 3, handRuns(hand)) : signedLine(line),
    ),
  ];
};

const footOf = ({ foot }: LetterSheet): Paragraph[] =>
  foot.map((line, index) =>
    letterLine(line, {
      spacing: { before: index === 0 ? LINE * 1.5 : 0 },
      keepNext: index < foot.length - 1,
    }),
  );

const pictureOf = (picture: PreparedPicture, caption: string): Paragraph[] => {
  const image = new ImageRun({
    type: 'png',
    data: picture.bytes,
    transformation: { width: QR_PIXELS, height: (QR_PIXELS * picture.height) / picture.width },
    altText: { name: 'picture', description: caption, title: caption },
  });
  const alignment = AlignmentType.RIGHT;
  return [
    new Paragraph({ alignment, keepNext: true, children: [image] }),
    new Paragraph({ alignment, children: [wordRun(caption, false, LETTER_SIZE.caption)] }),
  ];
};

const redLine = (word: string): Paragraph[] =>
  word === '' ? [] : [new Paragraph({ alignment: AlignmentType.CENTER, children: [redRun(word)] })];

/** The digits are Thai by the section, which Word obeys (see render-word.ts). */
const pageNumber = (): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [wordRun('- '), new SimpleField('PAGE'), wordRun(' -')],
  });

const section = (sheet: LetterSheet, children: FileChild[]) => ({
  properties: {
    titlePage: true,
    page: { size: A4, margin: MARGINS, pageNumbers: { formatType: NumberFormat.THAI_NUMBERS } },
  },
  headers: {
    first: new Header({ children: redLine(sheet.secrecy) }),
    default: new Header({ children: [...redLine(sheet.secrecy), pageNumber()] }),
  },
  footers: {
    first: new Footer({ children: redLine(sheet.secrecy) }),
    default: new Footer({ children: redLine(sheet.secrecy) }),
  },
  children,
});

const styles = {
  default: {
    document: {
      run: {
        font: { ascii: FACE, hAnsi: FACE, cs: FACE, eastAsia: FACE },
        size: LETTER_SIZE.text,
        sizeComplexScript: LETTER_SIZE.text,
        language: { value: 'en-US', bidirectional: 'th-TH' },
      },
    },
  },
} as const;

/**
 * The official letter as a Word file in TH Sarabun New 16 pt, from the same sheet as the PDF. Only Word
 * knows where its pages end, so the catch-word at their foot is left to the typist. `picture` gives the
 * stored bytes of its pictures; one that is missing or unreadable rejects the whole.
 */
export const renderLetterWord = async (
  unprinted: LetterSheet,
  { picture }: { readonly picture: ReadPicture },
): Promise<Uint8Array> => {
  const sheet = printedSheet(unprinted);
  const pictures = await letterPictures(sheet, picture);
  const fields = sheet.fields.slice(sheet.form === 'memo' ? 1 : 0);
  const children = [
    ...wordLetterHead(sheet, pictures.emblem),
    ...fields.flatMap(fieldParagraphs),
    ...bodyOf(sheet.body),
    ...signingOf(sheet, pictures.hand),
    ...footOf(sheet),
    ...pictures.foot.flatMap((one, index) => pictureOf(one, sheet.pictures[index]?.caption ?? '')),
  ];
  const file = new Document({
    title: sheet.title,
    creator: sheet.author,
    styles,
    sections: [section(sheet, children)],
  });
  return Packer.toBuffer(file);
};
