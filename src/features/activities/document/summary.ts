import { bangkokDate } from '#kernel/bangkok-time.ts';
import type { Block, Document, KeyValue, Picture, Table } from '#kernel/document/document.ts';
import { levelWords } from '#kernel/office-words.ts';
import { periodLabel } from '#kernel/period.ts';
import type { Language, Sentence } from '#kernel/sentence.ts';
import { dateSentence, instantSentence } from '#kernel/thai-date.ts';
import type {
  PickedActivity,
  SummaryColumn,
  SummaryContent,
  SummaryRow,
} from '../model/summary.ts';
import { countOf, figureOf } from '../rules/summaries.ts';
import { paperWords as words } from '../words/summary.ts';

/** How a summary is put on paper besides its content. */
export type SummaryMaking = { readonly language: Language; readonly demo: boolean };

type Part = { readonly content: SummaryContent; readonly language: Language };

const grouped = (whole: string): string => whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');

/** A figure as people read it: thousands apart, with the decimals of its column. */
export const shownFigure = (text: string, decimals: number): string => {
  const [whole = '0', fraction = ''] = text.split('.');
  return decimals === 0 ? grouped(whole) : `${grouped(whole)}.${fraction.padEnd(decimals, '0')}`;
};

const columnTitle = ({ title, unit }: SummaryColumn, language: Language): string =>
  unit === null ? title[language] : `${title[language]} (${unit[language]})`;

/** What a type of activity is called; one that is not known any more goes by its short name. */
export const typeLabel = (types: SummaryContent['types'], type: string): Sentence =>
  types.find(({ value }) => value === type)?.label ?? { th: type || '–', en: type || '–' };

const cellsOf = (rows: readonly SummaryRow[], columns: readonly SummaryColumn[]): string[] => [
  grouped(String(countOf(rows))),
  ...columns.map(({ field, decimals }) => shownFigure(figureOf(rows, field), decimals)),
];

const tableOf = (
  { content, language }: Part,
  head: Sentence,
  groups: readonly (readonly [name: string, rows: readonly SummaryRow[]])[],
): Table => ({
  kind: 'table',
  columns: [
    { title: head[language], width: 4, align: 'start' },
    { title: words.activities[language], width: 2, align: 'end' },
    ...content.columns.map((column) => ({
      title: columnTitle(column, language),
      width: 2,
      align: 'end' as const,
    })),
  ],
  rows: groups.map(([name, rows]) => [name, ...cellsOf(rows, content.columns)]),
  total: [words.total[language], ...cellsOf(content.rows, content.columns)],
});

const heading = (text: Sentence, language: Language): Block => ({
  kind: 'heading',
  level: 1,
  text: text[language],
});

const tables = (part: Part): Block[] => {
  const { content, language } = part;
  const { rows, types } = content;
  const by = (
    keyOf: (row: SummaryRow) => string,
    nameOf: (row: SummaryRow) => string,
  ): (readonly [string, readonly SummaryRow[]])[] =>
    [...Map.groupBy(rows, keyOf).values()].map((group) => [
      group[0] ? nameOf(group[0]) : '',
      group,
    ]);
  const known = types.map(
    ({ value, label }) => [label[language], rows.filter(({ type }) => type === value)] as const,
  );
  const unknown = by(
    ({ type }) => type,
    ({ type }) => typeLabel(types, type)[language],
  ).filter(([, [first]]) => !types.some(({ value }) => value === first?.type));
  return [
    heading(words.byType, language),
    tableOf(part, words.type, [...known, ...unknown]),
    heading(words.byArea, language),
    tableOf(
      part,
      words.area,
      by(
        ({ areaPath }) => areaPath,
        ({ area }) => area[language],
      ),
    ),
    heading(words.byLevel, language),
    tableOf(
      part,
      words.level,
      by(
        ({ level }) => level,
        ({ level }) => levelWords[level][language],
      ),
    ),
  ];
};

const origin = ({ content, language }: Part): Block[] => {
  const at = (instant: string) => instantSentence(instant, { style: 'long' });
  const pairs: KeyValue[] = [
    { key: words.to[language], value: content.addressee[language] },
    { key: words.programme[language], value: content.programme[language] },
    {
      key: words.issue[language],
      value: words.version(content.version, at(content.issuedAt))[language],
    },
  ];
  const { follows } = content;
  const note =
    follows && words.follows(follows.version, at(follows.issuedAt), follows.laterReports)[language];
  return [{ kind: 'keyValues', pairs }, ...(note ? [{ kind: 'note', text: note } as const] : [])];
};

const overview = ({ content, language }: Part): Block[] => {
  const { figuresOf, people, counts } = content;
  const { counted, waiting, missing, cancelled } = figuresOf;
  const activities = `${grouped(String(counted))} ${words.unitActivities[language]}`;
  const pairs: KeyValue[] = [
    { key: words.activities[language], value: activities },
    {
      key: words.people[language],
      value: `${shownFigure(people, 0)} ${words.unitPeople[language]}`,
    },
  ];
  const way = words.onTheWay(waiting, missing, cancelled)[language];
  return [
    heading(words.overview, language),
    { kind: 'keyValues', pairs },
    { kind: 'paragraph', indented: true, text: `${words[counts][language]} ${way}` },
  ];
};

const picturesOf = ({ photos }: PickedActivity): Block[] => {
  const pictures: Picture[] = photos.map(({ sha256, caption }) => ({ fileRef: sha256, caption }));
  const [first] = pictures;
  if (!first) return [];
  return [{ kind: 'pictures', perRow: pictures.length === 1 ? 1 : 2, pictures }];
};

const pickedBlocks = ({ content, language }: Part): Block[] => {
  if (content.picked.length === 0) return [];
  return [
    heading(words.picked, language),
    ...content.picked.flatMap((one, index): Block[] => [
      { kind: 'heading', level: 2, text: `${index + 1}. ${one.title}` },
      {
        kind: 'keyValues',
        pairs: [
          { key: words.office[language], value: one.office[language] },
          { key: words.type[language], value: typeLabel(content.types, one.type)[language] },
          {
            key: words.heldOn[language],
            value: dateSentence(one.heldOn, { style: 'long' })[language],
          },
          ...one.told.map(({ label, text }) => ({ key: label[language], value: text })),
        ],
      },
      ...picturesOf(one),
    ]),
  ];
};

/** An issue of a summary as a document: what it is, its figures three ways, and the chosen activities. */
export const summaryDocument = (content: SummaryContent, making: SummaryMaking): Document => {
  const { language } = making;
  const part = { content, language };
  const isEmpty = content.rows.length === 0;
  const none: Block = { kind: 'paragraph', indented: true, text: words.none[language] };
  return {
    title: content.title[language],
    language,
    officeLine: content.office[language],
    issuedOn: bangkokDate(content.issuedAt),
    meta: [periodLabel(content.period)[language]],
    pageNumbers: true,
    thaiDigits: language === 'th',
    orientation: content.columns.length > 5 ? 'landscape' : 'portrait',
    blocks: [
      ...(making.demo ? [{ kind: 'note', text: words.demo[language] } as const] : []),
      ...origin(part),
      ...overview(part),
      ...(isEmpty ? [none] : tables(part)),
      ...pickedBlocks(part),
      { kind: 'signatureBlock', position: [content.office[language]] },
    ],
  };
};
