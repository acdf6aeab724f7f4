import {
  AlignmentType,
  convertMillimetersToTwip,
  type IParagraphOptions,
  LeaderType,
  Paragraph,
  type ParagraphChild,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import type { Field, FieldItem, LabelledLine, SheetPart } from '#kernel/document/letter-sheet.ts';
import { INDENT, wordRun } from './word-text.ts';

/** Sizes of an official letter in half points: text 16 pt, a memo's title 29 pt, its labels 20 pt, red words 32 pt. */
export const LETTER_SIZE = { text: 32, title: 58, label: 40, red: 64, caption: 26 } as const;

const cm = (centimetres: number): number => convertMillimetersToTwip(centimetres * 10);

/** The text's width, and the middle where the date begins. */
const WIDE = cm(16);
const MIDDLE = cm(8);
const STEP = cm(0.75);
const MARK = cm(0.8);
/** What is signed is centred on a line 9.7 cm from the left margin, through the middle of the closing phrase. */
const SIGNED_FROM = cm(3.4);
const BEFORE = 120;
const RED = 'D00000';

const MARKS = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g;
const CM_PER_LETTER = 0.26;

/** A width that holds a line in TH Sarabun 16 pt and in a wider face too, in twips; Word alone knows exactly. */
export const roughWidth = (text: string): number =>
  cm(text.replace(MARKS, '').length * CM_PER_LETTER);

const tab = (): TextRun => new TextRun({ children: [new Tab()] });

/** ด่วนที่สุด, ลับ: red, bold, 32 pt. */
export const redRun = (word: string): TextRun => wordRun(word, true, LETTER_SIZE.red, RED);

/** A line of the letter that begins with the date's column, or anywhere. */
export const letterLine = (text: string, options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ ...options, children: [wordRun(text)] });

export const dateLine = (text: string): Paragraph =>
  letterLine(text, { indent: { left: MIDDLE }, spacing: { before: BEFORE } });

const labelled = ({ label, text }: LabelledLine): TextRun[] => [
  wordRun(label, true, LETTER_SIZE.label),
  wordRun(` ${text}`),
];

const DOTTED_END = { type: TabStopType.RIGHT, position: WIDE, leader: LeaderType.DOT } as const;

/** A labelled line of a memo with dots up to the margin. */
export const memoLine = (line: LabelledLine): Paragraph =>
  new Paragraph({ tabStops: [DOTTED_END], children: [...labelled(line), tab()] });

/** ที่ … วันที่ … of a memo. */
export const memoNumberAndDate = (number: LabelledLine, date: LabelledLine): Paragraph =>
  new Paragraph({
    tabStops: [{ type: TabStopType.LEFT, position: MIDDLE, leader: LeaderType.DOT }, DOTTED_END],
    children: [...labelled(number), tab(), ...labelled(date), tab()],
  });

const fieldItem = (
  { mark, text, copies }: FieldItem,
  label: string,
  labelWidth: number,
  isFirst: boolean,
): Paragraph => {
  const left = labelWidth + (mark === '' ? 0 : MARK);
  const stops = [labelWidth, ...(mark === '' ? [] : [left])];
  return new Paragraph({
    indent: { left, hanging: left },
    tabStops: [
      ...stops.map((position) => ({ type: TabStopType.LEFT, position })),
      { type: TabStopType.RIGHT, position: WIDE },
    ],
    spacing: { before: isFirst ? BEFORE : 0 },
    children: [
      ...(isFirst ? [wordRun(label)] : []),
      tab(),
      ...(mark === '' ? [] : [wordRun(mark), tab()]),
      wordRun(text),
      ...(copies === '' ? [] : [tab(), wordRun(copies)]),
    ],
  });
};

/** เรื่อง, เรียน, อ้างถึง, สิ่งที่ส่งมาด้วย with their hanging indents; copies stand at the right edge. */
export const fieldParagraphs = ({ label, items }: Field): Paragraph[] => {
  const labelWidth = Math.max(cm(1.5), roughWidth(label) + cm(0.35));
  return items.map((item, index) => fieldItem(item, label, labelWidth, index === 0));
};

/** How a part of the body hangs on what follows: not at all, by its last lines, or as a whole. */
export type Hold = 'free' | 'last-lines' | 'whole';

/** A paragraph or item of the body, spread to both margins as Thai is; `hold` keeps it on the page of the next. */
export const bodyParagraph = ({ mark, depth, text }: SheetPart, hold: Hold): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.THAI_DISTRIBUTE,
    indent: { firstLine: INDENT + STEP * Math.max(0, depth - 1) },
    spacing: { before: BEFORE },
    keepNext: hold !== 'free',
    keepLines: hold === 'whole',
    widowControl: true,
    children: [...(mark === '' ? [] : [wordRun(`${mark} `)]), wordRun(text)],
  });

/** A line under the body, on the axis of the signature; `before` is the space above it in twips, `over` what floats over it. */
export const signedLine = (
  text: string,
  before = 0,
  over: readonly ParagraphChild[] = [],
): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    indent: { left: SIGNED_FROM },
    spacing: { before },
    keepNext: true,
    children: [...over, wordRun(text)],
  });
