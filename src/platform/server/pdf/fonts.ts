import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const FILES = [
  '@expo-google-fonts/sarabun/400Regular/Sarabun_400Regular.ttf',
  '@expo-google-fonts/sarabun/700Bold/Sarabun_700Bold.ttf',
];

const find = createRequire(import.meta.url);

/** Sarabun regular and bold, from the package: no font of the system is ever needed. */
export const readFonts = (): Buffer[] => FILES.map((file) => readFileSync(find.resolve(file)));

const tableAt = (font: Buffer, tag: string): number => {
  const tables = font.readUInt16BE(4);
  for (let index = 0; index < tables; index++) {
    const record = 12 + 16 * index;
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  throw new Error(`The font has no table ${tag}.`);
};

/** The code points of a `cmap` subtable of format 4, the one every text font has. */
const segments = (font: Buffer, at: number): Set<number> => {
  const count = font.readUInt16BE(at + 6) / 2;
  const found = new Set<number>();
  for (let index = 0; index < count; index++) {
    const last = font.readUInt16BE(at + 14 + 2 * index);
    const first = font.readUInt16BE(at + 16 + 2 * (count + index));
    for (let code = first; code <= last && code < 0xffff; code++) found.add(code);
  }
  return found;
};

/** The code points for which the font has a glyph (OpenType `cmap`, format 4). */
const coverage = (font: Buffer): ReadonlySet<number> => {
  const cmap = tableAt(font, 'cmap');
  const subtables = font.readUInt16BE(cmap + 2);
  for (let index = 0; index < subtables; index++) {
    const at = cmap + font.readUInt32BE(cmap + 4 + 8 * index + 4);
    if (font.readUInt16BE(at) === 4) return segments(font, at);
  }
  throw new Error('The font has no character map of format 4.');
};

const LETTERS = new Intl.Segmenter('th', { granularity: 'grapheme' });

/** The signs that the template draws itself, since Sarabun has none of them. */
const DRAWN = new Set('●○◐✕✓');

/** Gives a function that puts "?" for each letter (an emoji is one) that the fonts cannot show. */
export const showable = (fonts: readonly Buffer[]): ((text: string) => string) => {
  const sets = fonts.map(coverage);
  const has = (letter: string): boolean =>
    DRAWN.has(letter) ||
    Array.from(letter).every((sign) => sets.every((set) => set.has(sign.codePointAt(0) ?? 0)));
  return (text) =>
    Array.from(LETTERS.segment(text), ({ segment }) => (has(segment) ? segment : '?')).join('');
};
