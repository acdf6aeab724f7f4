import { sheetOf } from '#features/letters/document/letter-sheet.ts';
import { CIRCULAR, SHORT_LETTER } from '#features/letters/testing/sample-letters.ts';
import { renderLetterPdf } from '#server/pdf/render-letter-pdf.ts';
import { renderLetterWord } from '#server/word/render-letter-word.ts';
import { type Figures, measureThrice, printFigures, printRatio } from './measure.ts';

const LIMIT_MS = 50;
const picture = async (): Promise<Uint8Array> => new Uint8Array();

let made = 0;

/** Another letter every time: nothing of the last one may be used again. */
const sheets = (letter: typeof SHORT_LETTER) => () => {
  made += 1;
  const [first, ...rest] = letter.body;
  const body = [{ ...first, text: `${first?.text ?? ''} ครั้งที่ ${made}` }, ...rest];
  const number = { ...letter.number, running: String(made) };
  return sheetOf({ ...letter, body, number }, '2022-01-31');
};

const measured = async (
  name: string,
  work: () => Promise<unknown>,
  limit?: number,
): Promise<Figures> => {
  const figures = await measureThrice(work, 40);
  printFigures(name, figures, limit);
  return figures;
};

const onePage = sheets(SHORT_LETTER);
const twoPages = sheets(CIRCULAR);
const bare = sheets({
  ...SHORT_LETTER,
  secrecy: null,
  enclosures: [],
  body: [],
  owner: [],
  copiesTo: [],
});
const empty = await measured('a sheet without a body to PDF', () =>
  renderLetterPdf(bare(), { picture }),
);
const one = await measured(
  'a letter of one page to PDF',
  () => renderLetterPdf(onePage(), { picture }),
  LIMIT_MS,
);
const two = await measured('a letter of two pages to PDF', () =>
  renderLetterPdf(twoPages(), { picture }),
);
const word = await measured('a letter of one page to Word', () =>
  renderLetterWord(onePage(), { picture }),
);
printRatio('one page against a sheet without a body', one, empty);
printRatio('two pages against one', two, one);
printRatio('Word against PDF', word, one);
