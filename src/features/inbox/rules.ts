import type { ReportEntry } from '#features/reports/model/view.ts';
import { dueTime } from '#features/reports/rules/fold.ts';
import type { InboxKind } from './model.ts';

/** Why an item lies in an inbox; the same order of questions as the inbox's SQL. */
export const kindOf = (
  entry: Pick<ReportEntry, 'status' | 'dueAt' | 'extendedTo'>,
  now: string,
): InboxKind => {
  if (entry.status === 'in-review') return 'review';
  if (entry.status === 'returned') return 'returned';
  return dueTime(entry.dueAt, entry.extendedTo) < now ? 'overdue' : 'due';
};
