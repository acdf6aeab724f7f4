import { writeXlsx } from 'hucre/xlsx';
import type { Language } from '#kernel/sentence.ts';
import { PLACE_COLUMNS } from '../model.ts';
import { columnHelp, columnWords, exampleRows, fileWords as words } from '../words.ts';

const NARROW = 16;
const WIDE = 60;

const helpRows = (language: Language): string[][] => [
  [words.column[language], words.meaning[language]],
  ...PLACE_COLUMNS.map((column) => [columnWords[column][language], columnHelp[column][language]]),
  [],
  [words.example[language]],
  PLACE_COLUMNS.map((column) => columnWords[column][language]),
  ...exampleRows.map((row) => [...row]),
];

/** The template of an import as XLSX: an empty list, and a second sheet with help and examples. */
export const makeTemplate = (language: Language): Promise<Uint8Array> => {
  const titles = PLACE_COLUMNS.map((column) => columnWords[column][language]);
  return writeXlsx({
    sheets: [
      {
        name: words.sheet[language],
        rows: [titles],
        columns: titles.map(() => ({ width: 22 })),
        freezePane: { rows: 1 },
      },
      {
        name: words.help[language],
        rows: helpRows(language),
        columns: [{ width: NARROW }, { width: WIDE }],
      },
    ],
  });
};
