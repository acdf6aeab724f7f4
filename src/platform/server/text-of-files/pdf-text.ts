import { getDocumentProxy } from 'unpdf';
import { ok, type Result } from '#kernel/result.ts';
import { saidBy, withActualText } from './actual-text.ts';
import { linesOfPage, type PdfPiece } from './pdf-lines.ts';
import { noTextLayer, tooManyPages } from './words.ts';

/** Blanks are told by the gaps: the library also puts them where a mark is raised. */
const BLANKS = /^\s+$/;
const MOST_PAGES = 200;
const SILENT = 0;
const CONSONANT = /[ก-ฮ]/g;
/** Widths of consonants in shares of their size. */
const NARROWEST = 0.3;
const USUAL = 0.55;

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Pdf['getPage']>>;
type Item = Awaited<ReturnType<Page['getTextContent']>>['items'][number];

/** The text of a PDF with a text layer, its lines rebuilt from their places; refuses one without. */
export const pdfText = async (bytes: Uint8Array): Promise<Result<string>> => {
  const pdf = await getDocumentProxy(new Uint8Array(withActualText(bytes)), { verbosity: SILENT });
  try {
    if (pdf.numPages > MOST_PAGES) return tooManyPages;
    const pages: string[] = [];
    for (let page = 1; page <= pdf.numPages; page++) pages.push(await pageText(pdf, page));
    const text = pages.join('\n');
    return text.trim() === '' ? noTextLayer : ok(text);
  } finally {
    await pdf.loadingTask.destroy();
  }
};

const pageText = async (pdf: Pdf, number: number): Promise<string> => {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  page.cleanup();
  return linesOfPage(piecesOf(items));
};

/** The pieces of a page; what marked content says is told once, at its first glyph. */
const piecesOf = (items: readonly Item[]): PdfPiece[] => {
  const pieces: PdfPiece[] = [];
  const open: { said: string | undefined }[] = [];
  for (const item of items) {
    if ('str' in item) {
      if (BLANKS.test(item.str)) continue;
      const outer = open.findLast(({ said }) => said !== undefined);
      const text = outer?.said ?? item.str;
      if (outer !== undefined) outer.said = '';
      pieces.push(atLeastAsWide({ text, ...placeOf(item) }));
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push({ said: saidBy(nameOf(item)) });
  }
  return pieces;
};

/** The library gives no width to a glyph that it takes for a mark; its consonants have one. */
const atLeastAsWide = (piece: PdfPiece): PdfPiece => {
  const consonants = piece.text.match(CONSONANT)?.length ?? 0;
  const isTooNarrow = piece.width < NARROWEST * piece.size * consonants;
  return isTooNarrow ? { ...piece, width: USUAL * piece.size * consonants } : piece;
};

/** The name of marked content, which the library gives though its types don't tell. */
const nameOf = (item: object): string | undefined =>
  'tag' in item && typeof item.tag === 'string' ? item.tag : undefined;

const placeOf = ({ transform, width }: Extract<Item, { str: string }>): Omit<PdfPiece, 'text'> => {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform.map(Number);
  return { x, y, width, size: Math.hypot(c, d) || Math.hypot(a, b) || 1 };
};
