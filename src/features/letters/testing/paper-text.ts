import { spawnSync } from 'node:child_process';

const run = (command: string, args: readonly string[], input: Uint8Array): string => {
  const read = spawnSync(command, args, { input, encoding: 'utf8', maxBuffer: 64_000_000 });
  if (read.status !== 0) throw new Error(`${command} cannot read it: install poppler-utils.`);
  return read.stdout;
};

/** The text of a PDF as pdftotext reads it, line by line as it was drawn. */
export const pdfText = (pdf: Uint8Array): string => run('pdftotext', ['-raw', '-', '-'], pdf);

const PAGE_NUMBER = /^\s*- [๐-๙]+ -\s*$/;
const CATCH_WORD = /^\s*\/.+\.\.\.\s*$/;

/** Lines that belong to the page and not to the letter: its number, its catch-word, its secrecy once more. */
const isFurniture = (line: string, secrecy: string): boolean =>
  PAGE_NUMBER.test(line) || CATCH_WORD.test(line) || (secrecy !== '' && line.trim() === secrecy);

/** The text of a letter's PDF without what the pages add; `secrecy` stands once, at its beginning. */
export const letterOfPdf = (pdf: Uint8Array, secrecy: string): string => {
  const lines = pdfText(pdf).split(/[\n\f]/);
  const said = lines.filter((line) => !isFurniture(line, secrecy));
  return [secrecy, ...said].filter((line) => line.trim() !== '').join('\n');
};
