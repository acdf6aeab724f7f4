import { z } from 'zod';
import {
  type ExportContent,
  type ExportSource,
  exportSource,
  rowsAtHand,
} from '#features/exports/door.ts';
import type { ReportEntry } from '#features/reports/model/view.ts';
import { dueTime } from '#features/reports/rules/fold.ts';
import { roleWords } from '#kernel/office-words.ts';
import { periodLabel } from '#kernel/period.ts';
import type { Language } from '#kernel/sentence.ts';
import { InboxKind } from './model.ts';
import { kindOf } from './rules.ts';
import { listWaiting } from './store.ts';
import { columnWords, inboxWords, kindWords } from './words.ts';

/** An inbox is what people have to do by hand: nobody's is longer. */
const MOST = 10_000;

const columnsOf = (language: Language): ExportContent['columns'] => [
  { title: columnWords.kind[language], type: 'text' },
  { title: columnWords.report[language], type: 'text' },
  { title: inboxWords.programme[language], type: 'text' },
  { title: columnWords.office[language], type: 'text' },
  { title: columnWords.period[language], type: 'text' },
  { title: columnWords.dueAt[language], type: 'instant' },
  { title: columnWords.holder[language], type: 'text' },
  { title: columnWords.role[language], type: 'text' },
  { title: columnWords.heldSince[language], type: 'instant' },
];

const cellsOf = (entry: ReportEntry, now: string, language: Language): (string | null)[] => {
  const { periodId: id, periodStart: startOn, periodEnd: endOn, event, holder } = entry;
  return [
    kindWords[kindOf(entry, now)][language],
    entry.title[language],
    entry.programme[language],
    entry.office[language],
    periodLabel({ id, startOn, endOn, event })[language],
    dueTime(entry.dueAt, entry.extendedTo),
    holder?.name[language] ?? null,
    holder ? roleWords[holder.role][language] : null,
    entry.heldSince,
  ];
};

/** What waits for the account that asks, as its inbox shows it: least time left first. */
const inboxExport = exportSource({
  kind: 'inbox',
  title: inboxWords.title,
  input: z.object({ kind: InboxKind.optional(), programmeId: z.uuid().optional() }),
  open: async (asked, { actor, language, now, read }) => {
    const filter = { ...asked, offset: 0, limit: MOST };
    const entries = await read((tx) => listWaiting(tx, actor, filter, now));
    return {
      title: inboxWords.title[language],
      columns: columnsOf(language),
      expected: entries.length,
      rows: rowsAtHand(entries.map((entry) => cellsOf(entry, now, language))),
    };
  },
});

/** What the inbox offers for export. */
export const inboxExports: readonly ExportSource[] = [inboxExport];
