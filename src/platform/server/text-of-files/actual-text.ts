import { rewriteStreams } from '../pdf/rewrite-streams.ts';

/** The name of marked content that says another text than its glyphs do. */
const SAYS = 'Says';
const ACTUAL = /\/Span <<\s{1,4}\/ActualText <FEFF([0-9A-F]*)>\s{1,4}>> BDC/g;
/** A glyph of several characters (`<0001> <0E170E350E48>`) in a font's map, which is not packed. */
const GLYPH_OF_MANY = /(?<=<[0-9A-F]{4}> <[0-9A-F]{4})((?:[0-9A-F]{4}){1,9})>/g;

/**
 * A PDF that our own writer made, so set that the library tells its actual text: the texts of clusters become
 * the names of their marked content, and a glyph stands for its first character, whose width it has.
 * A PDF of another make stays as it is.
 */
export const withActualText = (bytes: Uint8Array): Uint8Array => {
  const pdf = Buffer.from(bytes);
  const named = rewriteStreams(pdf, (content) => content.replace(ACTUAL, `/${SAYS}$1 <<>> BDC`));
  return named === pdf ? bytes : withPlainGlyphs(named);
};

/** In place: every object stays where the file's table says. */
const withPlainGlyphs = (pdf: Buffer): Buffer =>
  Buffer.from(
    pdf
      .toString('latin1')
      .replace(GLYPH_OF_MANY, (_all, rest: string) => `>${' '.repeat(rest.length)}`),
    'latin1',
  );

/** What marked content of this name says; undefined when it says what its glyphs do. */
export const saidBy = (tag: string | undefined): string | undefined => {
  if (!tag?.startsWith(SAYS)) return undefined;
  const codes = tag.slice(SAYS.length).match(/.{4}/g) ?? [];
  return codes.map((code) => String.fromCharCode(Number.parseInt(code, 16))).join('');
};
