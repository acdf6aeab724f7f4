import type { Block, Document, Table } from '#kernel/document/document.ts';
import { findCalendarPeriod, periodLabel } from '#kernel/period.ts';
import type { Language } from '#kernel/sentence.ts';
import { dateSentence } from '#kernel/thai-date.ts';
import type { SummaryContent, SummaryRow } from './model/summary.ts';
import type { Coverage } from './model/unit.ts';
import { percent } from './rules/coverage.ts';
import { summaryWords as words } from './words/summary.ts';

/** How a summary is made: its language, the day, whether it is of the demo. */
export type SummaryMaking = {
  readonly language: Language;
  readonly issuedOn: string;
  readonly demo: boolean;
};

/** The figures of a line, in the order of their columns. */
export const SUMMARY_COLUMNS = [
  'units',
  'none',
  'trained',
  'ordered',
  'complete',
  'lapsed',
  'trainedMen',
  'trainedWomen',
  'active',
  'updated',
] as const satisfies readonly (keyof Coverage)[];

const STATUSES = 5;
const PEOPLE = 3;

/** The month of a summary by its name. */
export const monthName = (month: string) => {
  const period = findCalendarPeriod(month);
  return period ? periodLabel(period) : { th: month, en: month };
};

const figures = (coverage: Coverage): string[] =>
  SUMMARY_COLUMNS.map((key) => coverage[key].toLocaleString('en-US'));

const areaTable = ({ rows, total }: SummaryContent, language: Language): Table => ({
  kind: 'table',
  columns: [
    { title: words.number[language], width: 3, align: 'centre' },
    { title: words.area[language], width: 9, align: 'start' },
    ...SUMMARY_COLUMNS.map((key) => ({
      title: words[key][language],
      width: 4,
      align: 'end' as const,
    })),
  ],
  groups: [
    { title: '', span: 3 },
    { title: words.status[language], span: STATUSES },
    { title: words.people[language], span: PEOPLE },
    { title: '', span: 1 },
  ],
  rows: rows.map(({ name, coverage }: SummaryRow, index) => [
    `${index + 1}`,
    name[language],
    ...figures(coverage),
  ]),
  total: ['', words.total[language], ...figures(total)],
});

const overview = ({ total }: SummaryContent, language: Language): Block[] => {
  const { units, complete, lapsed, none, trainedMen, trainedWomen, active, updated } = total;
  return [
    words.standing(complete, units, percent(complete, units) ?? 0),
    words.overdue(lapsed, none),
    words.peopleLine(trainedMen, trainedWomen, active),
    words.updating(updated, units),
  ].map((line): Block => ({ kind: 'paragraph', text: line[language], indented: true }));
};

const listed = ({ notUpdated }: SummaryContent, language: Language): Block[] => {
  const heading: Block = { kind: 'heading', level: 1, text: words.notUpdated[language] };
  if (notUpdated.length === 0)
    return [heading, { kind: 'paragraph', text: words.allUpdated[language], indented: true }];
  const table: Table = {
    kind: 'table',
    columns: [
      { title: words.number[language], width: 1, align: 'centre' },
      { title: words.authority[language], width: 7, align: 'start' },
      { title: words.area[language], width: 4, align: 'start' },
    ],
    rows: notUpdated.map(({ name, district }, index) => [
      `${index + 1}`,
      name[language],
      district[language],
    ]),
  };
  return [heading, table];
};

const footing = (content: SummaryContent, language: Language): Block[] => {
  const { ruleRevision, target, refresherMonths, ruleVerified } = content;
  const rule = words.rule(ruleRevision, target, refresherMonths)[language];
  const text = ruleVerified ? rule : `${rule} (${words.ruleUnverified[language]})`;
  return [
    { kind: 'note', text },
    { kind: 'signatureBlock', position: [words.reporter[language]] },
  ];
};

/** The monthly summary as a document: overview, figures by area, who updated nothing, the rule behind it. */
export const summaryDocument = (
  content: SummaryContent,
  { language, issuedOn, demo }: SummaryMaking,
): Document => {
  const heading = (text: string): Block => ({ kind: 'heading', level: 1, text });
  const asOf = dateSentence(content.asOf, { style: 'long' });
  return {
    title: words.title[language],
    language,
    officeLine: content.office[language],
    issuedOn,
    meta: [words.ofMonth(monthName(content.month))[language], words.asOf(asOf)[language]],
    pageNumbers: true,
    thaiDigits: language === 'th',
    orientation: 'landscape',
    blocks: [
      ...(demo ? [{ kind: 'note', text: words.demo[language] } as const] : []),
      heading(words.overview[language]),
      ...overview(content, language),
      heading(words.byArea[language]),
      areaTable(content, language),
      ...listed(content, language),
      ...footing(content, language),
    ],
  };
};
