import { resolve } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { CardSheet } from '#kernel/document/card-sheet.ts';
import type { Document } from '#kernel/document/document.ts';
import type { LetterSheet } from '#kernel/document/letter-sheet.ts';
import type { PosterSheet } from '#kernel/document/poster-sheet.ts';
import { cardSheetData } from './card-data.ts';
import { CARD_TEMPLATE } from './card-template.ts';
import { readFonts } from './fonts.ts';
import { letterData } from './letter-data.ts';
import { LETTER_TEMPLATE } from './letter-template.ts';
import { pageData } from './page-data.ts';
import { posterData } from './poster-data.ts';
import { POSTER_TEMPLATE } from './poster-template.ts';
import { cardsForPdf, posterForPdf, printedForPdf, sheetForPdf } from './printed-for-pdf.ts';
import { rewriteStreams } from './rewrite-streams.ts';
import { silenceMarks } from './silent-marks.ts';
import { TEMPLATE } from './template.ts';

/** What is to be set: a document of blocks, an official letter, a sheet of cards, or a poster. */
export type Paper =
  | { readonly document: Document }
  | { readonly letter: LetterSheet }
  | { readonly cards: CardSheet }
  | { readonly poster: PosterSheet };

/** What the thread is asked: a paper and its pictures by file name. */
export type PageJob = Paper & {
  readonly id: number;
  /** A PDF for the file, or an SVG of all pages for the screen. */
  readonly as: 'pdf' | 'svg';
  readonly pictures: readonly { readonly file: string; readonly bytes: Uint8Array }[];
};

/** What the thread answers. */
export type PageAnswer = {
  readonly id: number;
  readonly pdf?: Uint8Array;
  readonly svg?: string;
  readonly fault?: string;
};

/** Layouts remembered for so many documents: keeps the next small one quick, and memory bounded. */
const REMEMBERED = 2;
/** A folder that need not exist: every file the template reads is in memory. */
const ROOT = resolve('/amphoe-pages');
const compiler = NodeCompiler.create({ workspace: ROOT, fontArgs: [{ fontBlobs: readFonts() }] });

const faultOf = (error: unknown): string => {
  const notes = (error as { shortDiagnostics?: unknown } | undefined)?.shortDiagnostics;
  return notes ? JSON.stringify(notes) : String(error);
};

const source = (paper: Paper) => {
  if ('cards' in paper)
    return {
      mainFileContent: CARD_TEMPLATE,
      inputs: { cards: cardSheetData(cardsForPdf(paper.cards)) },
    };
  if ('poster' in paper)
    return {
      mainFileContent: POSTER_TEMPLATE,
      inputs: { poster: posterData(posterForPdf(paper.poster)) },
    };
  if ('letter' in paper)
    return {
      mainFileContent: LETTER_TEMPLATE,
      inputs: { letter: letterData(sheetForPdf(paper.letter)) },
    };
  const document = pageData(printedForPdf(paper.document));
  return { mainFileContent: TEMPLATE, inputs: { document } };
};

const made = (job: PageJob): Omit<PageAnswer, 'id'> => {
  if (job.as === 'svg') return { svg: compiler.plainSvg(source(job)) };
  const pdf = compiler.pdf(source(job), { pdfStandard: 'a-2a' });
  return { pdf: rewriteStreams(pdf, silenceMarks) };
};

const compile = (job: PageJob): Omit<PageAnswer, 'id'> => {
  for (const { file, bytes } of job.pictures) compiler.mapShadow(ROOT + file, Buffer.from(bytes));
  try {
    return made(job);
  } finally {
    for (const { file } of job.pictures) compiler.unmapShadow(ROOT + file);
    compiler.evictCache(job.pictures.length > 0 ? 0 : REMEMBERED);
  }
};

const answer = (job: PageJob): PageAnswer => {
  try {
    return { id: job.id, ...compile(job) };
  } catch (error) {
    return { id: job.id, fault: faultOf(error) };
  }
};

parentPort?.on('message', (job: PageJob) => parentPort?.postMessage(answer(job)));
