import { type AreaPath, isBelow, type Level, parentPath } from '#kernel/area.ts';
import { toArabicDigits } from '#kernel/thai-digits.ts';
import { normaliseThai } from '#kernel/thai-text.ts';
import { addressWords as words } from '../words/addressees.ts';

/** How a letter goes to an office through the system; undefined: it is only named on the paper. */
export type Way = 'below' | 'above';

/**
 * Whether and how an office may send to another one through the system: to any office below it, and to the
 * one directly above, as letters go by the line of command. Offices beside it and further above are
 * written to on paper, or through the office between.
 */
export const wayTo = (sender: AreaPath, addressee: AreaPath): Way | undefined => {
  if (isBelow(addressee, sender)) return 'below';
  return addressee === parentPath(sender) ? 'above' : undefined;
};

/** An office as a letter may address it; `place` is what its area is called in a sentence. */
export type Addressable = {
  readonly level: Level;
  readonly place: string;
};

/** How a letter addresses the head of an office: `นายอำเภอคำชะอี`. */
export const addressOfOffice = ({ level, place }: Addressable): string => words.chief(level, place);

/** How a letter addresses every office of a level: `นายอำเภอ ทุกอำเภอ`. */
export const addressOfLevel = (level: Level): string => words.everyOf[level];

const bare = (line: string): string => toArabicDigits(normaliseThai(line)).replace(/\s/g, '');

/** The levels and the offices that the lines after เรียน name; other lines name nobody in the system. */
export const meantBy = <T extends Addressable>(
  to: readonly string[],
  levels: readonly Level[],
  offices: readonly T[],
): { levels: Level[]; offices: T[] } => {
  const lines = new Set(to.map(bare));
  return {
    levels: levels.filter((level) => lines.has(bare(addressOfLevel(level)))),
    offices: offices.filter((office) => lines.has(bare(addressOfOffice(office)))),
  };
};
