import {
  AlignmentType,
  convertMillimetersToTwip,
  type FileChild,
  HorizontalPositionAlign,
  HorizontalPositionRelativeFrom,
  ImageRun,
  Paragraph,
  type ParagraphChild,
  TableCell,
  TableRow,
  VerticalPositionRelativeFrom,
} from 'docx';
import type { LetterSheet } from '#kernel/document/letter-sheet.ts';
import type { PreparedPicture } from '../document-pictures.ts';
import {
  dateLine,
  LETTER_SIZE,
  letterLine,
  memoLine,
  memoNumberAndDate,
  redRun,
  roughWidth,
} from './letter-paragraphs.ts';
import { bareTable } from './word-tables.ts';
import { wordRun } from './word-text.ts';

const EMU_PER_MM = 36_000;
const PIXELS_PER_MM = 96 / 25.4;
/** From the top margin (2.5 cm) to the line of the number, whose foot stands level with the emblem's, 4.5 cm down. */
const ABOVE_NUMBER = convertMillimetersToTwip(13.6);
const MEMO_TITLE = convertMillimetersToTwip(15);
const WIDE = convertMillimetersToTwip(160);
const WIDEST_OFFICE = convertMillimetersToTwip(85);

type EmblemPlace = {
  readonly high: number;
  readonly top: number;
  readonly align: 'center' | 'left';
};

/** 3 cm high, in the middle, 1.5 cm under the paper's edge; on a memo 1.5 cm high, at the left. */
const EMBLEM = {
  letter: { high: 30, top: 15, align: HorizontalPositionAlign.CENTER },
  memo: { high: 15, top: 25, align: HorizontalPositionAlign.LEFT },
} as const satisfies Record<string, EmblemPlace>;

const emblemRun = (picture: PreparedPicture | undefined, place: EmblemPlace): ParagraphChild[] => {
  if (picture === undefined) return [];
  const height = Math.round(place.high * PIXELS_PER_MM);
  const width = Math.round((height * picture.width) / picture.height);
  const run = new ImageRun({
    type: 'png',
    data: picture.bytes,
    transformation: { width, height },
    altText: { name: 'emblem', description: '', title: '' },
    floating: {
      horizontalPosition: { relative: HorizontalPositionRelativeFrom.MARGIN, align: place.align },
      verticalPosition: {
        relative: VerticalPositionRelativeFrom.PAGE,
        offset: place.top * EMU_PER_MM,
      },
      behindDocument: true,
    },
  });
  return [run];
};

const numberAndOffice = ({ number, office }: LetterSheet): FileChild => {
  const own = Math.max(...office.lines.map(roughWidth), convertMillimetersToTwip(40));
  const right = Math.min(WIDEST_OFFICE, own);
  const lines = office.lines.length === 0 ? [''] : office.lines;
  const cells = [[`${number.label} ${number.text}`], lines].map(
    (texts) => new TableCell({ children: texts.map((text) => letterLine(text)) }),
  );
  return bareTable([new TableRow({ children: cells })], [WIDE - right, right], 0);
};

const letterHead = (sheet: LetterSheet, emblem: PreparedPicture | undefined): FileChild[] => {
  const urgency = sheet.urgency === '' ? [] : [redRun(sheet.urgency)];
  const dated = sheet.form === 'external' && sheet.date.text !== '';
  return [
    new Paragraph({
      spacing: { line: ABOVE_NUMBER, lineRule: 'exact' },
      children: [...emblemRun(emblem, EMBLEM.letter), ...urgency],
    }),
    numberAndOffice(sheet),
    ...(dated ? [dateLine(sheet.date.text)] : []),
  ];
};

const memoHead = (sheet: LetterSheet, emblem: PreparedPicture | undefined): FileChild[] => [
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { line: MEMO_TITLE, lineRule: 'exact' },
    children: [...emblemRun(emblem, EMBLEM.memo), wordRun(sheet.heading, true, LETTER_SIZE.title)],
  }),
  ...(sheet.urgency === '' ? [] : [new Paragraph({ children: [redRun(sheet.urgency)] })]),
  memoLine({ label: sheet.office.label, text: sheet.office.lines.join(' ') }),
  memoNumberAndDate(sheet.number, sheet.date),
  ...sheet.fields
    .slice(0, 1)
    .map(({ label, items }) => memoLine({ label, text: items.map(({ text }) => text).join(' ') })),
];

/** Everything above the fields of the letter; of a memo its subject too. */
export const wordLetterHead = (
  sheet: LetterSheet,
  emblem: PreparedPicture | undefined,
): FileChild[] => (sheet.form === 'memo' ? memoHead(sheet, emblem) : letterHead(sheet, emblem));
