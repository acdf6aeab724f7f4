import { z } from 'zod';
import { ReportEntry } from '#features/reports/model/view.ts';

/** Why an item lies in the inbox: late, sent back, waiting for a review, or simply due. */
export const INBOX_KINDS = ['overdue', 'returned', 'review', 'due'] as const;
export const InboxKind = z.enum(INBOX_KINDS);
export type InboxKind = z.infer<typeof InboxKind>;

export const InboxItem = ReportEntry.extend({ kind: InboxKind });
export type InboxItem = z.infer<typeof InboxItem>;

export const InboxCounts = z.record(InboxKind, z.int());
export type InboxCounts = z.infer<typeof InboxCounts>;
