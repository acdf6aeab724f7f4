import { zipDirectory } from '../zip-directory.ts';

/** What a file is by its content; its name is not believed. */
export type FileKind = 'text' | 'word' | 'old-word' | 'pdf' | 'picture' | 'ambiguous' | 'unknown';

const HEAD_BYTES = 1024;
/** Longer than the longest comment behind an archive's directory. */
const TAIL_BYTES = 66_000;
const ZIP_END = 'PK\x05\x06';

const latin = (bytes: Uint8Array, from: number, to: number): string =>
  Buffer.from(bytes.subarray(from, to)).toString('latin1');

/** What stands at which byte of pictures: PNG, JPEG, GIF, TIFF, WebP, HEIC and AVIF. */
const PICTURES: readonly (readonly [at: number, says: string])[] = [
  [1, 'PNG\r\n'],
  [0, '\xff\xd8\xff'],
  [0, 'GIF87a'],
  [0, 'GIF89a'],
  [0, 'II*\0'],
  [0, 'MM\0*'],
  [8, 'WEBP'],
  [4, 'ftyp'],
];
const OLD_OFFICE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
const ZIP = 'PK\x03\x04';
const PDF = /^(?:\xef\xbb\xbf)?\s{0,8}%PDF-/;
const RTF = '{\\rtf';

/** Tells what a file is from its bytes. */
export const kindOfFile = (bytes: Uint8Array): FileKind => {
  const head = latin(bytes, 0, HEAD_BYTES);
  if (head.startsWith(ZIP)) return kindOfArchive(bytes, head);
  if (PDF.test(head)) return hasArchive(bytes) ? 'ambiguous' : 'pdf';
  if (PICTURES.some(([at, says]) => head.startsWith(says, at))) return 'picture';
  if (head.startsWith(OLD_OFFICE)) return 'old-word';
  return head.startsWith(RTF) || head.includes('%PDF-') ? 'unknown' : 'text';
};

/** Whether the directory of an archive stands at the end, wherever it points. */
const hasArchive = (bytes: Uint8Array): boolean =>
  latin(bytes, Math.max(0, bytes.length - TAIL_BYTES), bytes.length).includes(ZIP_END);

const kindOfArchive = (bytes: Uint8Array, head: string): FileKind => {
  if (head.includes('%PDF-')) return 'ambiguous';
  const names = new Set(zipDirectory(bytes)?.map(({ name }) => name));
  return names.has('word/document.xml') && names.has('[Content_Types].xml') ? 'word' : 'unknown';
};
