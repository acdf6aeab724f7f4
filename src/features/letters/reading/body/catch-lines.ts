import type { Line } from '../text/lines.ts';

const SHORTEST = 6;
const LONGEST = 90;
const LOOKS_ON = 4;
const END = /(?:…|\.{2,})$/;
const MARKED = /^\/ ?\S[^\n]{0,80}?(?:…|\.{2,})?$/;

const withoutBlanks = (text: string): string => text.replace(/[ \t]/g, '');

/** Whether the lines that follow begin with these words, wherever those lines end. */
const sameStart = (line: string, following: readonly Line[]): boolean => {
  const bare = withoutBlanks(line.replace(/^\/ ?/, '').replace(END, ''));
  const next = following.map(({ text }) => text.slice(0, LONGEST)).join('');
  return bare.length >= SHORTEST && withoutBlanks(next).startsWith(bare);
};

const isCatchLine = (text: string, following: readonly Line[]): boolean => {
  if (text.length > LONGEST || !(text.startsWith('/') || text.endsWith('…'))) return false;
  if (/^\/ ?\d{1,2}[. ]|^\/ ?[ก-๎]/.test(text)) {
    return text.endsWith('…') || (MARKED.test(text) && sameStart(text, following));
  }
  return text.endsWith('…') && sameStart(text, following);
};

/**
 * The catch-lines of a letter: short lines at the foot of a page that tell how the next one begins
 * ("/๓. กำชับเจ้าหน้าที่..."), with a slash before them, or with dots behind and repeated by the
 * line that follows.
 */
export const findCatchLines = (lines: readonly Line[]): Line[] =>
  lines.filter(({ text }, index) =>
    isCatchLine(text, lines.slice(index + 1, index + 1 + LOOKS_ON)),
  );

/** The lines but for those, each that follows one after a turned page. */
export const withoutCatchLines = (
  lines: readonly Line[],
  catchLines: readonly Line[],
): readonly Line[] => {
  const caught = new Set<Line | undefined>(catchLines);
  return lines.flatMap((line, index) => {
    if (caught.has(line)) return [];
    return caught.has(lines[index - 1]) ? [{ ...line, afterTurn: true }] : [line];
  });
};
