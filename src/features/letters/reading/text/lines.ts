import type { Folded } from './folded.ts';

/** A line of a folded text that says something, with its place there. */
export type Line = {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Whether a blank line, or the beginning, stands before it. */
  readonly afterBlank: boolean;
  /** Whether a page ended before it: its number or its secrecy, or the words that tell how the next begins. */
  readonly afterTurn: boolean;
};

/** Nothing but rules and bullets, as tables leave them. */
const SAYS_NOTHING = /^[-: \t_=]*$/;
/** Nothing but the number of a page ("- ๒ -", "หน้า ๒/๓"). */
const PAGE_NUMBER = /^(?:- ?\d{1,3} ?-|หน้า(?:ที่)? ?\d{1,3}(?: ?(?:\/|จาก) ?\d{1,3})?)$/;
/** The secrecy of a letter stands at the head and foot of each of its pages. */
const SECRECY = /^(?:ลับที่สุด|ลับมาก|ลับ)$/;

/** The lines of a folded text that say something, in order; its secrecy once. */
export const linesOf = ({ text }: Folded): Line[] => {
  const lines: Line[] = [];
  let from = 0;
  let [afterBlank, afterTurn, isSecret] = [true, false, false];
  while (from <= text.length) {
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    const line = text.slice(from, to);
    const secrecy = SECRECY.test(line);
    if ((secrecy && isSecret) || PAGE_NUMBER.test(line)) afterTurn = true;
    else if (SAYS_NOTHING.test(line)) afterBlank ||= line === '';
    else {
      lines.push({ from, to, text: line, afterBlank, afterTurn });
      isSecret ||= secrecy;
      [afterBlank, afterTurn] = [false, false];
    }
    from = to + 1;
  }
  return lines;
};
