import {
  fieldBlocks,
  itemHeading,
  type Look,
  titleFieldOf,
} from '#features/report-documents/document/fields.ts';
import {
  type Content,
  type DocumentedReport,
  type Making,
  reportPaper,
} from '#features/report-documents/document/report.ts';
import { bahtText } from '#kernel/baht-text.ts';
import type { Block, Document, Table } from '#kernel/document/document.ts';
import type { Row } from '#kernel/form/answers.ts';
import type { GroupField, SimpleField } from '#kernel/form/fields.ts';
import type { FormDefinition } from '#kernel/form/model.ts';
import { formatMoney, sumMoney } from '#kernel/money.ts';
import type { Sentence } from '#kernel/sentence.ts';
import type { SourceStatus } from './model.ts';
import { OFFICE_FIELD, OVERVIEW_FIELD, SUMMARY_FIELD } from './rules.ts';
import { moneyTotal, words } from './words.ts';

/** An office below and how it stands, for the lists of those without items. */
export type OfficeBelow = { readonly office: Sentence; readonly status: SourceStatus };

const isSummed = (field: SimpleField): boolean =>
  (field.type === 'integer' || field.type === 'money') && field.adds === 'sum';

const valuesOf = (rows: readonly Row[], key: string): (string | number)[] =>
  rows
    .map((row) => row[key])
    .filter((value) => typeof value === 'string' || typeof value === 'number');

const summed = (field: SimpleField, rows: readonly Row[]): string => {
  const values = valuesOf(rows, field.key);
  if (field.type === 'money') return formatMoney(sumMoney(values.map(String)));
  return values.reduce<number>((sum, value) => sum + Number(value), 0).toLocaleString('en-US');
};

const byOffice = (rows: readonly Row[]): [string, Row[]][] => [
  ...Map.groupBy(rows, (row) => String(row[OFFICE_FIELD] ?? '-')),
];

const summaryTable = (group: GroupField, rows: readonly Row[], { language }: Look): Table => {
  const sums = group.fields.filter(isSummed);
  const figures = (some: readonly Row[]): string[] => [
    some.length.toLocaleString('en-US'),
    ...sums.map((field) => summed(field, some)),
  ];
  const label = ({ label: name, unit }: SimpleField): string =>
    unit === undefined ? name[language] : `${name[language]} (${unit[language]})`;
  return {
    kind: 'table',
    columns: [
      { title: words.number[language], width: 1, align: 'centre' },
      { title: words.office[language], width: 5, align: 'start' },
      { title: words.activityCount[language], width: 2, align: 'end' },
      ...sums.map((field) => ({ title: label(field), width: 4, align: 'end' as const })),
    ],
    rows: byOffice(rows).map(([office, some], index) => [`${index + 1}`, office, ...figures(some)]),
    total: ['', words.total[language], ...figures(rows)],
  };
};

const moneyLines = (group: GroupField, rows: readonly Row[], { language }: Look): Block[] =>
  group.fields
    .filter((field) => field.type === 'money' && isSummed(field))
    .map(({ key, label }) => {
      const sum = sumMoney(valuesOf(rows, key).map(String));
      const text = moneyTotal(label, formatMoney(sum), bahtText(sum))[language];
      return { kind: 'paragraph', text, indented: true };
    });

const paragraph = (text: unknown): Block[] =>
  typeof text === 'string' && text !== '' ? [{ kind: 'paragraph', text, indented: true }] : [];

const section = (group: GroupField, row: Row, index: number, look: Look): Block[] => {
  const added = [SUMMARY_FIELD, OFFICE_FIELD];
  const title = titleFieldOf(group, added);
  const office = group.fields.filter(({ key }) => key === OFFICE_FIELD);
  const rest = group.fields.filter(({ key }) => key !== title?.key && !added.includes(key));
  return [
    { kind: 'heading', level: 2, text: itemHeading(group, row, index + 1, look, added) },
    ...paragraph(row[SUMMARY_FIELD]),
    ...fieldBlocks([...office, ...rest], row, look),
  ];
};

const LISTED = [
  ['nil', words.nilOffices],
  ['missing', words.missingOffices],
  ['excused', words.excusedOffices],
] as const;

const officeLists = (below: readonly OfficeBelow[], { language }: Look): Block[] =>
  LISTED.flatMap(([status, title]) => {
    const listed = below.filter((one) => one.status === status);
    if (listed.length === 0) return [];
    const items = listed.map(({ office }) => office[language]);
    return [
      { kind: 'heading', level: 2, text: title[language] } as const,
      { kind: 'numberedList', items } as const,
    ];
  });

const body = (
  group: GroupField,
  content: Content,
  below: readonly OfficeBelow[],
  look: Look,
): Block[] => {
  const rows = (content.answers[group.key] ?? []) as readonly Row[];
  const { language } = look;
  const overview = paragraph(content.answers[OVERVIEW_FIELD]);
  const heading = (text: string): Block => ({ kind: 'heading', level: 1, text });
  return [
    ...(overview.length > 0 ? [heading(words.overview[language]), ...overview] : []),
    heading(words.summaryTable[language]),
    summaryTable(group, rows, look),
    ...(rows.length > 0 ? moneyLines(group, rows, look) : []),
    ...officeLists(below, look),
    ...(rows.length > 0 ? [heading(words.activities[language])] : []),
    ...rows.flatMap((row, index) => section(group, row, index, look)),
  ];
};

/**
 * The compiled report as a document: overview, summary by office with totals (money also in words),
 * offices without items, then each picked activity with its summary, values and photos.
 */
export const compiledDocument = (
  report: DocumentedReport,
  form: FormDefinition,
  group: GroupField,
  content: Content,
  below: readonly OfficeBelow[],
  making: Making,
): Document => {
  const { language } = making;
  const titled = { title: words.documentTitle[language], subject: form.title[language] };
  return reportPaper(report, content, making, titled, body(group, content, below, making));
};
