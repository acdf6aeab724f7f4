import { z } from 'zod';
import {
  type ExportContent,
  type ExportSource,
  exportSource,
  rowsOfPages,
} from '#features/exports/door.ts';
import { periodLabel } from '#kernel/period.ts';
import type { Language } from '#kernel/sentence.ts';
import type { Notice } from './model.ts';
import { countNotices, listNotices } from './store.ts';
import { columnWords, noticeKinds, noticeWords, silentOf } from './words.ts';

const PAGE = 500;

const columnsOf = (language: Language): ExportContent['columns'] => [
  { title: columnWords.sentAt[language], type: 'instant' },
  { title: columnWords.message[language], type: 'text' },
  { title: columnWords.report[language], type: 'text' },
  { title: columnWords.period[language], type: 'text' },
  { title: columnWords.dueAt[language], type: 'instant' },
  { title: columnWords.reason[language], type: 'text' },
  { title: columnWords.readAt[language], type: 'instant' },
];

type About = readonly [subject: string, period: string | null, dueAt: string | null];

const aboutOf = (notice: Notice, language: Language): About => {
  switch (notice.kind) {
    case 'letter-reminder':
      return [notice.subject, null, null];
    case 'activity-postponed':
    case 'activity-cancelled':
      return [noticeWords.ofOffice(notice.title, notice.office)[language], notice.heldOn, null];
    case 'summary-issued':
      return [notice.title[language], periodLabel(notice.period)[language], null];
    case 'unit-silent':
    case 'units-silent':
      return [silentOf(notice)[language], notice.month, null];
    default:
      return [notice.title[language], periodLabel(notice.period)[language], notice.dueAt];
  }
};

const cellsOf = (notice: Notice, language: Language): (string | null)[] => [
  notice.createdAt,
  noticeKinds[notice.kind][language],
  ...aboutOf(notice, language),
  notice.reason,
  notice.readAt,
];

/** The messages to the office of the account that asks, newest first. */
const noticesExport = exportSource({
  kind: 'notices',
  title: noticeWords.title,
  input: z.object({}),
  open: async (_asked, { actor, language, read }) => ({
    title: noticeWords.title[language],
    columns: columnsOf(language),
    expected: await read((tx) => countNotices(tx, actor.officeId)),
    rows: rowsOfPages(
      PAGE,
      (_last: Notice | undefined, offset) =>
        read((tx) => listNotices(tx, actor.officeId, { offset, limit: PAGE })),
      (notice) => cellsOf(notice, language),
    ),
  }),
});

/** What messages offer for export. */
export const noticesExports: readonly ExportSource[] = [noticesExport];
