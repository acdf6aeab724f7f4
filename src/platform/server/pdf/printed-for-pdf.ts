import type { Document } from '#kernel/document/document.ts';
import { type LetterSheet, printedSheet } from '#kernel/document/letter-sheet.ts';
import { printed } from '#kernel/document/printed.ts';
import { readFonts, showable } from './fonts.ts';

let shown: ((text: string) => string) | undefined;

const asShown = (text: string): string => {
  shown ??= showable(readFonts());
  return shown(text);
};

/** The document with Thai numerals, and "?" for each sign that Sarabun does not have: what stands in the PDF. */
export const printedForPdf = (document: Document): Document => printed(document, asShown);

/** The same for an official letter. */
export const sheetForPdf = (sheet: LetterSheet): LetterSheet => printedSheet(sheet, asShown);
