import type { Line } from '../text/lines.ts';

const SHORTEST = 6;
const LONGEST = 90;
const MARKED = /^\/ ?\S[^\n]{0,80}?(?:…|\.{2,})?$/;

const sameStart = (line: string, next: string): boolean => {
  const bare = line
    .replace(/^\/ ?/, '')
    .replace(/(?:…|\.{2,})$/, '')
    .trim();
  return bare.length >= SHORTEST && next.startsWith(bare);
};

/**
 * The catch-lines of a letter: short lines at the foot of a page that tell how the next one begins
 * ("/๓. กำชับเจ้าหน้าที่..."), with a slash before them, or with dots behind and repeated by the
 * line that follows.
 */
export const findCatchLines = (lines: readonly Line[]): Line[] =>
  lines.filter((line, index) => {
    if (line.text.length > LONGEST) return false;
    const next = lines[index + 1]?.text ?? '';
    if (/^\/ ?\d{1,2}[. ]|^\/ ?[ก-๎]/.test(line.text)) {
      return line.text.endsWith('…') || (MARKED.test(line.text) && sameStart(line.text, next));
    }
    return line.text.endsWith('…') && sameStart(line.text, next);
  });
