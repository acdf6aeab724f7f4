import { updateStreams } from './pdf-streams.ts';

/** The name of marked content that says another text than its glyphs do. */
const SAYS = 'Says';
const ACTUAL = /\/Span\s{0,2}<<\s{0,4}\/ActualText\s{0,2}<FEFF([0-9A-Fa-f]*)>\s{0,4}>>\s{0,2}BDC/g;
/** A glyph of several characters (`<0001> <0E170E350E48>`) in the map of a font, as Typst writes it. */
const GLYPH_OF_MANY = /(?<=\n<[0-9A-F]{4}> <[0-9A-F]{4})((?:[0-9A-F]{4}){1,9})>/g;

/**
 * A PDF so set that the library tells its actual text: what clusters say becomes the name of their
 * marked content, and a glyph stands for its first character, whose width it has.
 */
export const withActualText = (bytes: Uint8Array): Uint8Array => {
  const pdf = Buffer.from(bytes);
  const named = updateStreams(pdf, (content) =>
    content.includes('/ActualText') ? content.replace(ACTUAL, `/${SAYS}$1 <<>> BDC`) : undefined,
  );
  return named === pdf ? bytes : withPlainGlyphs(named);
};

/** In place, for these maps are not packed: every object stays where the file's table says. */
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
