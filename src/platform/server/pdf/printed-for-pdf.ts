import type { CardSheet } from '#kernel/document/card-sheet.ts';
import type { Document } from '#kernel/document/document.ts';
import { type LetterSheet, printedSheet } from '#kernel/document/letter-sheet.ts';
import { type PosterSheet, printedPoster } from '#kernel/document/poster-sheet.ts';
import { printable, printed } from '#kernel/document/printed.ts';
import { toThaiDigits } from '#kernel/thai-digits.ts';
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

/** The same for a poster. */
export const posterForPdf = (sheet: PosterSheet): PosterSheet =>
  printedPoster(sheet, (text) =>
    asShown(sheet.language === 'th' ? toThaiDigits(printable(text)) : printable(text)),
  );

/** The same for a sheet of cards, whose digits stay Arabic: a code is typed as it stands. */
export const cardsForPdf = (sheet: CardSheet): CardSheet => {
  const show = (text: string): string => asShown(printable(text));
  return {
    ...sheet,
    title: show(sheet.title),
    cards: sheet.cards.map((card) => ({
      ...card,
      title: show(card.title),
      lines: card.lines.map(show),
      steps: card.steps.map(show),
      foot: show(card.foot),
    })),
  };
};
