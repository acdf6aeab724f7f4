import { z } from 'zod';
import {
  type ExportContent,
  type ExportSetting,
  type ExportSource,
  exportSource,
  rowsOfPages,
  type SheetRow,
} from '#features/exports/door.ts';
import { bangkokDate } from '#kernel/bangkok-time.ts';
import type { NumberColumn } from '#kernel/form/numbers.ts';
import { levelWords } from '#kernel/office-words.ts';
import type { Language } from '#kernel/sentence.ts';
import { Month } from './contract/plans.ts';
import type { ListedWhat } from './model/area-list.ts';
import { figuresOfList, listingOf } from './queries/area-list.ts';
import { standingOfListed } from './rules/standing.ts';
import { countAreaList, type ListedActivity, listAreaPage } from './store/area-list.ts';
import { listWords as words } from './words/area-list.ts';
import { fieldWords, stateWords } from './words/plan.ts';

const PAGE = 500;

const Asked = z.object({ month: Month, area: z.string().max(200).optional() });

type Columns = ExportContent['columns'][number] & {
  readonly cell: (one: ListedActivity, language: Language, now: string) => SheetRow[number];
};
type Made = (language: Language) => Columns;

const text =
  (title: keyof typeof words, cell: Columns['cell']): Made =>
  (language) => ({ title: words[title][language], type: 'text', cell });

const COMMON: readonly Made[] = [
  (language) => ({ title: words.day[language], type: 'date', cell: ({ heldOn }) => heldOn }),
  text('from', ({ startsAt }) => startsAt),
  text('until', ({ endsAt }) => endsAt),
  text('office', ({ office }, language) => office[language]),
  text('district', ({ district }, language) => district?.[language] ?? null),
  text('level', ({ level }, language) => levelWords[level][language]),
  text('type', ({ type }, language) => type?.[language] ?? null),
  text('what', ({ title }) => title),
  text('place', ({ place }) => place || null),
  text('hosted', ({ hosted }, language) => (hosted === null ? null : fieldWords[hosted][language])),
  text('partner', ({ partner }) => partner || null),
];

const STATE = text('state', (one, language, now) => {
  const standing = standingOfListed(one, bangkokDate(now), now);
  return stateWords[standing][language];
});

const OF_PLANS: readonly Made[] = [
  ...COMMON,
  (language) => ({
    title: words.expected[language],
    type: 'integer',
    cell: ({ expected }) => expected,
  }),
  STATE,
  text('reason', ({ reason }) => reason),
];

const OF_RESULTS: readonly Made[] = [
  ...COMMON,
  text('planned', ({ activityId }, language) => words[activityId ? 'yes' : 'no'][language]),
  STATE,
  (language) => ({
    title: words.sentAt[language],
    type: 'instant',
    cell: ({ submittedAt }) => submittedAt,
  }),
];

const figureColumn =
  ({ field, title, unit, decimals }: NumberColumn): Made =>
  (language) => ({
    title: unit ? `${title[language]} (${unit[language]})` : title[language],
    type: decimals === 0 ? 'integer' : 'decimal',
    cell: ({ numbers }) => numbers?.[field] ?? null,
  });

const open =
  (what: ListedWhat, made: readonly Made[]) =>
  async (asked: z.infer<typeof Asked>, setting: ExportSetting): Promise<ExportContent> => {
    const { actor, language, now, read } = setting;
    const listing = listingOf(actor, { ...asked, what });
    const figures = what === 'results' ? await read((tx) => figuresOfList(tx, listing)) : [];
    const columns = [...made, ...figures.map(figureColumn)].map((make) => make(language));
    return {
      title: words[what][language],
      columns: columns.map(({ title, type }) => ({ title, type })),
      expected: await read((tx) => countAreaList(tx, listing)),
      rows: rowsOfPages(
        PAGE,
        (_last: ListedActivity | undefined, offset) =>
          read((tx) => listAreaPage(tx, listing, { offset, limit: PAGE })),
        (one) => columns.map(({ cell }) => cell(one, language, now)),
      ),
    };
  };

/** The plans and the results of an area in a month, as its page lists them, with every figure. */
export const activityExports: readonly ExportSource[] = [
  exportSource({
    kind: 'activity-plans',
    title: words.plans,
    input: Asked,
    open: open('plans', OF_PLANS),
  }),
  exportSource({
    kind: 'activity-results',
    title: words.results,
    input: Asked,
    open: open('results', OF_RESULTS),
  }),
];
