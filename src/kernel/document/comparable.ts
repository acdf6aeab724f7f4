/**
 * A consonant with a vowel mark and a tone mark, drawn in two steps by a typesetter, is found twice
 * by text extraction ("ปิ่ปิ่น"); no Thai word doubles such a cluster.
 */
const DOUBLED = /([ก-ฮ][\u0e31\u0e34-\u0e3a][\u0e47-\u0e4e])\1+/gu;

/**
 * Text reduced to what must be equal between a document and what is read back from its file:
 * no spaces or line breaks, sara am in one sign, doubled clusters once, page numbers ("- ๒ -") gone.
 * What still differs: a table's header is found again on each page that repeats it, and tone marks
 * piled on one consonant ("ก่่", which no Thai word has) are found several times.
 */
export const comparable = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/^\s*- [\d๐-๙]+ -\s*$/gmu, '')
    .replace(/[\s\u00a0\u200b\u00ad\u2060\ufeff]+/gu, '')
    .replace(/\u0e4d([\u0e48-\u0e4b]?)\u0e32/gu, '$1\u0e33')
    .replace(DOUBLED, '$1');
