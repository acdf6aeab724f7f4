/**
 * Typst draws a tone mark that stands above a vowel as a text of its own, and says of it again the
 * whole cluster ("ปิ่" once for ป and ิ, once more for ่): whoever copies or searches finds it twice.
 * Here such marks become silent, and of a cluster the first glyph alone carries the text, so that the
 * width of the cluster is not misjudged either ("ฟื้ น"). What is drawn does not change.
 */

const GLYPH = '(?:\\\\\\d{3}|\\\\.|[^\\\\()]){2}';
const SILENT = '/Span <<\n  /ActualText <FEFF>\n>> BDC\n';
const SPEAKING = '/Span <<\\n {2}/ActualText <FEFF[0-9A-F]+>\\n>> BDC\\n';
const SETTING = '0 Tr\\n/f\\d+ [\\d.]+ Tf\\n[^\\n]+ Tm\\n';

const TEXT = /1 0 0 -1 [\d.-]+ ([\d.-]+) cm\n(?:(?!BT\n|cm\n)[\s\S])*?BT\n([\s\S]*?)\nET/g;
const ONE_GLYPH = new RegExp(
  `^(?:${SPEAKING})?(${SETTING}(?:\\(${GLYPH}\\) Tj|\\[(?:-?[\\d.]+ )?\\(${GLYPH}\\)\\] TJ))(?:\\nEMC)?$`,
);
/** All but sara am (0E33), whose last glyph has a width of its own and extracts well. */
const CLUSTER = new RegExp(
  `(/Span <<\\n {2}/ActualText <FEFF(?![0-9A-F]*0E33>)[0-9A-F]+>\\n>> BDC\\n${SETTING})\\[\\((${GLYPH})((?:\\\\\\d{3}|\\\\.|[^\\\\()])*)\\)([^\\n]*)\\] TJ\\nEMC`,
  'g',
);
/** Points by which a mark is raised at most; lines stand further apart. */
const MOST_RAISED = 3;

const isRaised = (y: number, line: number): boolean =>
  y !== line && Math.abs(y - line) < MOST_RAISED;

const firstGlyphSpeaks = (show: string): string =>
  show.replace(CLUSTER, (all, head: string, first: string, rest: string, tail: string) => {
    if (rest === '' && tail === '') return all;
    const others = `${rest === '' ? '' : `(${rest})`}${tail}`;
    return `${head}(${first}) Tj\nEMC\n${SILENT}[${others}] TJ\nEMC`;
  });

/** The operators of a page with each cluster spoken once; `content` is one character a byte. */
export const silenceMarks = (content: string): string => {
  let line = Number.NaN;
  let followsCluster = false;
  return content.replace(TEXT, (all, at: string, show: string) => {
    const y = Number(at);
    const [, bare] = ONE_GLYPH.exec(show) ?? [];
    const isMark = bare !== undefined && followsCluster && isRaised(y, line);
    const told = isMark ? `${SILENT}${bare}\nEMC` : firstGlyphSpeaks(show);
    if (!isMark) {
      line = y;
      followsCluster = show.endsWith('EMC');
    }
    return `${all.slice(0, all.length - show.length - '\nET'.length)}${told}\nET`;
  });
};
