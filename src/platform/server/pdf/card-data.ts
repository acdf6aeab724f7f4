import type { CardSheet, CodeCard } from '#kernel/document/card-sheet.ts';
import { unbreakable } from '#kernel/document/unbreakable.ts';

const LONGEST_PIECE = 30;

// A number stays with the word before it: `หมู่ที่ 3`.
const cut = (text: string): string[] =>
  unbreakable(text.replace(/ (?=\d)/g, '\u00a0'), LONGEST_PIECE);

/** Where the template finds the code of a card. */
export const codeFile = (index: number): string => `/codes/${index}.svg`;

const cardData = (card: CodeCard, index: number) => ({
  file: codeFile(index),
  alt: card.scanned,
  typed: card.typed,
  title: cut(card.title),
  lines: card.lines.map(cut),
  steps: card.steps.map(cut),
  foot: cut(card.foot),
});

/** The sheet of cards as the JSON that its template reads. */
export const cardSheetData = ({ title, issuedOn, cards }: CardSheet): string =>
  JSON.stringify({ title, date: issuedOn.split('-').map(Number), cards: cards.map(cardData) });
