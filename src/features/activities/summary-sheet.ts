import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { levelWords } from '#kernel/office-words.ts';
import type { Language } from '#kernel/sentence.ts';
import type { SheetColumn } from '#server/sheets/column.ts';
import { writeSheet } from '#server/sheets/write-sheet.ts';
import { typeLabel } from './document/summary.ts';
import type { SummaryContent } from './model/summary.ts';
import { paperWords as words } from './words/summary.ts';

const columnsOf = ({ columns }: SummaryContent, language: Language): SheetColumn[] => [
  { title: words.area[language], type: 'text' },
  { title: words.level[language], type: 'text' },
  { title: words.type[language], type: 'text' },
  { title: words.activities[language], type: 'integer' },
  ...columns.map(({ title, unit, decimals }) => ({
    title: unit === null ? title[language] : `${title[language]} (${unit[language]})`,
    type: decimals === 0 ? ('integer' as const) : ('decimal' as const),
  })),
];

async function* rowsOf({ rows, types, columns }: SummaryContent, language: Language) {
  for (const row of rows)
    yield [
      row.area[language],
      levelWords[row.level][language],
      typeLabel(types, row.type)[language],
      row.activities,
      ...columns.map(({ field }) => row.figures[field] ?? '0'),
    ];
}

/** An issue of a summary as a sheet: a row for each area, level and type. */
export const summarySheet = async (
  content: SummaryContent,
  language: Language,
): Promise<Uint8Array> => {
  const out = new PassThrough();
  const written = buffer(out);
  const columns = columnsOf(content, language);
  const sheetName = words.sheet[language];
  await writeSheet(rowsOf(content, language), { format: 'xlsx', columns, sheetName }, out);
  return written;
};
