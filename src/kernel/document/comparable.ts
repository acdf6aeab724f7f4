import { normaliseThai } from '../thai-text.ts';

/**
 * A consonant with a vowel mark and a tone mark, drawn in two steps by a typesetter, is found twice
 * by text extraction ("ปิ่ปิ่น"); no Thai word doubles such a cluster.
 */
const DOUBLED = /([ก-ฮ][\u0e31\u0e34-\u0e3a][\u0e47-\u0e4e])\1+/gu;

/**
 * Text reduced to what must be equal between a document and what is read back from its file:
 * no spaces or line breaks, Thai in its normal form, doubled clusters once, page numbers ("- ๒ -")
 * gone, and so are the signs that the PDF draws (● ○ ◐ ✕ ✓). What still differs: a table's header
 * is found again on each page that repeats it.
 */
export const comparable = (text: string): string =>
  normaliseThai(text.replace(/^\s*- [\d๐-๙]+ -\s*$/gmu, '').replace(/[\s●○◐✕✓]+/gu, '')).replace(
    DOUBLED,
    '$1',
  );
