import type { Issuer } from '../../model/letter.ts';
import type { Folded } from '../text/folded.ts';
import type { Range } from '../text/ranges.ts';
import { inOneLine } from '../text/ranges.ts';

const POSTCODE = /(?<!\d)\d{5}(?!\d)/;
const NAME_THEN_STREET =
  /^(?<name>.{4,80}?)[ \t](?=(?:ถนน|ถ\.|เลขที่|หมู่ที่|หมู่ |ตำบล|ต\.|แขวง|ซอย|อาคาร)|\d{1,4}(?:\/\d+)? )/;

/** The office that sends and where it sits, from the lines between number and date. */
export const issuerIn = (folded: Folded, pieces: readonly Range[]): Issuer | null => {
  const [first, ...rest] = pieces.map(({ from, to }) => inOneLine(folded.rawOf(from, to)));
  const [from, to] = [pieces[0]?.from, pieces[pieces.length - 1]?.to];
  if (first === undefined || from === undefined || to === undefined) return null;
  const split = rest.length === 0 ? NAME_THEN_STREET.exec(first)?.groups?.name : undefined;
  const name = split ?? first;
  const address = split === undefined ? rest.join(' ') : first.slice(split.length).trim();
  const folds = pieces.map((piece) => folded.text.slice(piece.from, piece.to)).join(' ');
  return {
    name,
    address: address || null,
    postcode: POSTCODE.exec(folds)?.[0] ?? null,
    span: folded.spanOf(from, to),
  };
};
