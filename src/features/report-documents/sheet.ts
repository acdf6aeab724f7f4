import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import {
  type ExportCell,
  type FormColumn,
  formColumns,
  groupColumns,
  rowsOf,
} from '#features/exports/rules/form-columns.ts';
import type { Language } from '#kernel/sentence.ts';
import { writeSheet } from '#server/sheets/write-sheet.ts';
import type { LoadedReport } from './queries.ts';

type Answers = Readonly<Record<string, unknown>>;

const cells = (columns: readonly FormColumn[], answers: Answers): ExportCell[] =>
  columns.map((column) => column.cell(answers));

// A report that consists of items is a row for each of them; any other is a single row.
const tableOf = ({ form, content }: LoadedReport, language: Language) => {
  const group = form.fields.find(({ type }) => type === 'group');
  const columns = group ? groupColumns([form], group.key, language) : formColumns([form], language);
  const rows = group ? rowsOf(content.answers, group.key) : [content.answers];
  return { columns, rows: content.nil ? [] : rows.map((row) => cells(columns, row)) };
};

async function* each(rows: readonly ExportCell[][]): AsyncGenerator<ExportCell[]> {
  yield* rows;
}

/** One report as a sheet: a row for each item of its first repeated group, or one row. */
export const reportSheet = async (
  loaded: LoadedReport,
  language: Language,
): Promise<Uint8Array> => {
  const { columns, rows } = tableOf(loaded, language);
  const out = new PassThrough();
  const written = buffer(out);
  const sheetName = loaded.report.title[language];
  await writeSheet(each(rows), { format: 'xlsx', columns, sheetName }, out);
  return written;
};
