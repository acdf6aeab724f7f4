import { z } from 'zod';
import { ReportStatus } from '#features/reports/model/report.ts';
import {
  type ExportCell,
  type FormColumn,
  formColumns,
  groupColumns,
  rowsOf,
} from '../rules/form-columns.ts';
import {
  type ExportContent,
  type ExportSetting,
  type ExportSource,
  exportSource,
} from '../source.ts';
import {
  type After,
  countReports,
  type ExportedReport,
  listDefinitions,
  listPage,
  type ReportFilter,
} from '../store/reports.ts';
import { words } from '../words.ts';
import { reportColumns } from './report-columns.ts';

const PAGE = 500;

const Filter = z.object({
  requirementId: z.uuid().optional(),
  periodId: z.string().max(60).optional(),
  area: z.string().max(200).optional(),
  status: ReportStatus.optional(),
  fiscalYear: z.coerce.number().int().min(1942).max(2400).optional(),
});
const FormFilter = Filter.extend({ requirementId: z.uuid() });

/** Every report of the filter, a page at a time, each page in its own short transaction. */
async function* eachReport(
  filter: ReportFilter,
  { read, now }: ExportSetting,
  withAnswers: boolean,
): AsyncGenerator<ExportedReport> {
  let after: After;
  for (;;) {
    const from = after;
    const page = await read((tx) =>
      listPage(tx, filter, { now, after: from, size: PAGE, withAnswers }),
    );
    yield* page;
    after = page.at(-1);
    if (page.length < PAGE) return;
  }
}

async function* mapped<From>(
  rows: AsyncIterable<From>,
  map: (row: From) => Iterable<readonly ExportCell[]>,
): AsyncGenerator<readonly ExportCell[]> {
  for await (const row of rows) yield* map(row);
}

const answersOf = ({ answers }: ExportedReport): Readonly<Record<string, unknown>> =>
  answers === null ? {} : JSON.parse(answers);

const answerCells = (columns: readonly FormColumn[], answers: Readonly<Record<string, unknown>>) =>
  columns.map((column) => column.cell(answers));

/** The list of reports as its page filters it. */
export const reportListExport: ExportSource = exportSource({
  kind: 'reports',
  title: words.reports,
  input: Filter,
  open: async (filter, setting): Promise<ExportContent> => {
    const columns = reportColumns(setting.language);
    const options = { now: setting.now, withAnswers: false };
    return {
      title: words.reports[setting.language],
      columns,
      expected: await setting.read((tx) => countReports(tx, filter, options)),
      rows: mapped(eachReport(filter, setting, false), (report) => [
        columns.map((column) => column.cell(report)),
      ]),
    };
  },
});

/** What was sent on a form: one row a report, a column for each field. */
export const formReportsExport: ExportSource = exportSource({
  kind: 'form-reports',
  title: words.formReports,
  input: FormFilter,
  open: async (filter, setting): Promise<ExportContent> => {
    const { language, read, now } = setting;
    const common = reportColumns(language);
    const versions = await read((tx) => listDefinitions(tx, filter.requirementId));
    const fields = formColumns(versions, language);
    return {
      title: versions[0]?.title[language] ?? words.formReports[language],
      columns: [...common, ...fields],
      expected: await read((tx) => countReports(tx, filter, { now, withAnswers: true })),
      rows: mapped(eachReport(filter, setting, true), (report) => [
        [...common.map((one) => one.cell(report)), ...answerCells(fields, answersOf(report))],
      ]),
    };
  },
});

/** The items of a repeated group of a form: one row an item, with the report it belongs to before it. */
export const formItemsExport: ExportSource = exportSource({
  kind: 'form-items',
  title: words.formItems,
  input: FormFilter.extend({ group: z.string().max(60) }),
  open: async ({ group, ...filter }, setting): Promise<ExportContent> => {
    const { language, read } = setting;
    const common = reportColumns(language);
    const versions = await read((tx) => listDefinitions(tx, filter.requirementId));
    const fields = groupColumns(versions, group, language);
    const number = { title: words.item[language], type: 'integer' } as const;
    return {
      title: versions[0]?.title[language] ?? words.formItems[language],
      columns: [...common, number, ...fields],
      // How many items there are is known only when all reports have been read.
      expected: null,
      rows: mapped(eachReport(filter, setting, true), (report) => {
        const head = common.map((one) => one.cell(report));
        return rowsOf(answersOf(report), group).map((row, index) => [
          ...head,
          index + 1,
          ...answerCells(fields, row),
        ]);
      }),
    };
  },
});

/** What reports offer for export. */
export const reportExports: readonly ExportSource[] = [
  reportListExport,
  formReportsExport,
  formItemsExport,
];
