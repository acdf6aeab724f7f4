import { AlignmentType, convertMillimetersToTwip, Paragraph, TextRun } from 'docx';
import type { Alignment, Inline } from '#kernel/document/document.ts';

/** The face of official letters; an office PC has it, and Word puts another Thai face where it is missing. */
export const FACE = 'TH Sarabun New';
/** Sizes in half points: 16 pt for the text, as official letters have it. */
export const SIZE = { text: 32, caption: 28, title: 40, heading: 36 } as const;

export const INDENT = convertMillimetersToTwip(25);

/** A piece of text in one weight, with its complex-script twin for Thai; black unless told. */
export const wordRun = (
  text: string,
  bold = false,
  size: number = SIZE.text,
  color = 'auto',
): TextRun =>
  new TextRun({
    text: text.replace(/ (?=[ๆฯ])/gu, '\u00a0'),
    bold,
    boldComplexScript: bold,
    size,
    sizeComplexScript: size,
    ...(color !== 'auto' && { color }),
  });

/** The runs of an inline. */
export const wordRuns = (text: Inline): TextRun[] =>
  typeof text === 'string'
    ? [wordRun(text)]
    : text.map((run) => wordRun(run.text, run.bold === true));

const ALIGN = {
  start: AlignmentType.LEFT,
  centre: AlignmentType.CENTER,
  end: AlignmentType.RIGHT,
} as const;

/** A paragraph of one line of text. */
export const wordLine = (
  text: string,
  align: Alignment,
  { bold = false, size = SIZE.text }: { readonly bold?: boolean; readonly size?: number } = {},
): Paragraph => new Paragraph({ alignment: ALIGN[align], children: [wordRun(text, bold, size)] });
