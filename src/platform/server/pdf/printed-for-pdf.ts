import type { Document } from '#kernel/document/document.ts';
import { printed } from '#kernel/document/printed.ts';
import { readFonts, showable } from './fonts.ts';

let shown: ((text: string) => string) | undefined;

/** The document with Thai numerals, and "?" for each sign that Sarabun does not have: what stands in the PDF. */
export const printedForPdf = (document: Document): Document => {
  shown ??= showable(readFonts());
  return printed(document, shown);
};
