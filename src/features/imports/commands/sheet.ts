import { PassThrough } from 'node:stream';
import { getCompiledForm } from '#features/forms/door.ts';
import { begunAnswers, type FigureDuty, listWritable } from '#features/reports/door.ts';
import { bangkokDate } from '#kernel/bangkok-time.ts';
import type { CompiledForm } from '#kernel/form/compile.ts';
import { periodLabel } from '#kernel/period.ts';
import type { Sentence } from '#kernel/sentence.ts';
import type { Tx } from '#server/db.ts';
import { FileAnswer, type SignedCall } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import type { SheetColumn } from '#server/sheets/column.ts';
import { writeSheet } from '#server/sheets/write-sheet.ts';
import type { downloadFigureSheet } from '../contract.ts';
import type { SheetCell } from '../rules/cells.ts';
import { cellOf, type FigureColumn, leftOut } from '../rules/columns.ts';
import { KEYS } from '../rules/head.ts';
import { soundAnswers } from '../rules/judge.ts';
import { words } from '../words.ts';
import { getAsked } from './asked.ts';

const MEDIA = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const;

const PAGE = 500;

type Asking = SignedCall<typeof downloadFigureSheet>;

const both = ({ th, en }: Sentence): string => (th === en ? th : `${th} / ${en}`);

const text = (title: Sentence): SheetColumn => ({ title: both(title), type: 'text' });

const columnsFor = (columns: readonly FigureColumn[], note: Sentence): SheetColumn[] => [
  text(words.areaCode),
  text(words.office),
  text(words.periodId),
  text(words.period),
  ...columns.map(({ title, type }) => ({ title: both(title), type })),
  text(note),
];

const keyRow = (columns: readonly FigureColumn[]): SheetCell[] => [
  ...[KEYS.area, KEYS.office, KEYS.period, KEYS.periodName],
  ...columns.map(({ key }) => key),
  KEYS.note,
];

const rowOf = (
  duty: FigureDuty,
  form: CompiledForm,
  columns: readonly FigureColumn[],
): SheetCell[] => {
  const { areaCode, office, periodId, periodStart, periodEnd, event } = duty;
  const period = periodLabel({ id: periodId, startOn: periodStart, endOn: periodEnd, event });
  const answers = soundAnswers(form, begunAnswers(duty));
  return [
    ...[areaCode, office.th, periodId, period.th],
    ...columns.map((column) => cellOf(column, answers)),
  ];
};

async function* rowsOf(
  services: Services,
  { actor, query }: Asking,
  columns: readonly FigureColumn[],
): AsyncGenerator<SheetCell[]> {
  yield keyRow(columns);
  const read = <T>(work: (tx: Tx) => Promise<T>) => services.db.inScope(actor.areaPath, work);
  const pages = listWritable(read, query, { actor, now: services.now(), size: PAGE });
  for await (const page of pages)
    for (const duty of page) {
      const form = await read((tx) => getCompiledForm(tx, duty.formVersionId));
      yield rowOf(duty, form, columns);
    }
}

/**
 * The sheet to fill in: titles, keys, then a row for each report of a requirement that the caller may write
 * now, with what stands in it already.
 */
export const downloadSheet = async (services: Services, call: Asking): Promise<FileAnswer> => {
  const { requirementId, format } = call.query;
  const asked = await services.db.inScope(call.actor.areaPath, (tx) => getAsked(tx, requirementId));
  const [newest] = asked.versions;
  const columns = columnsFor(asked.columns, words.leftOut(newest ? leftOut(newest) : []));
  const through = new PassThrough();
  const options = { format, columns, sheetName: asked.title.th };
  writeSheet(rowsOf(services, call, asked.columns), options, through).catch((error: unknown) =>
    through.destroy(error as Error),
  );
  const name = `${asked.title.th} ${bangkokDate(services.now())}.${format}`;
  return new FileAnswer(through, MEDIA[format], name);
};
