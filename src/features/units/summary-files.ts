import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { notFound } from '#kernel/problem.ts';
import type { Language } from '#kernel/sentence.ts';
import { renderPdf } from '#server/pdf/render-pdf.ts';
import { writeSheet } from '#server/sheets/write-sheet.ts';
import { renderWord } from '#server/word/render-word.ts';
import { monthName, SUMMARY_COLUMNS, summaryDocument } from './document.ts';
import type { SummaryContent } from './model/summary.ts';
import { summaryWords as words } from './words/summary.ts';

/** The formats of a summary, by their media types. */
export const MEDIA = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

const NO_PICTURES = { picture: () => Promise.reject(notFound()) };

type Format = keyof typeof MEDIA;
type Making = Parameters<typeof summaryDocument>[1];

async function* sheetRows(
  { rows, total }: SummaryContent,
  language: Language,
): AsyncGenerator<(string | number)[]> {
  for (const { name, coverage } of [...rows, { name: words.total, coverage: total }])
    yield [name[language], ...SUMMARY_COLUMNS.map((key) => coverage[key])];
}

const sheetOf = (content: SummaryContent, language: Language): Promise<Buffer> => {
  const out = new PassThrough();
  const written = buffer(out);
  const columns = [
    { title: words.area[language], type: 'text' as const },
    ...SUMMARY_COLUMNS.map((key) => ({ title: words[key][language], type: 'integer' as const })),
  ];
  const sheetName = monthName(content.month)[language];
  return writeSheet(sheetRows(content, language), { format: 'xlsx', columns, sheetName }, out).then(
    () => written,
  );
};

/** A summary as a file in a language, from the figures that were issued. */
export const makeSummaryFile = async (
  content: SummaryContent,
  making: Making,
  format: Format,
): Promise<Buffer> => {
  if (format === 'xlsx') return sheetOf(content, making.language);
  const render = format === 'pdf' ? renderPdf : renderWord;
  return Buffer.from(await render(summaryDocument(content, making), NO_PICTURES));
};
