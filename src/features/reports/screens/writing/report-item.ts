import type { CallStep, OutboxItem } from '#web/outbox/item.ts';
import type { Answers, Receipt } from '../../model/view.ts';

/** The id of a report in the outbox: one item a report, whatever happens to it. */
export const itemIdOf = (reportId: string): string => `report:${reportId}`;

/** What is sent of a report. */
export type Submitted = {
  readonly answers: Answers;
  readonly nil: boolean;
  readonly formVersionId: string;
};

/** The call that sends the report itself. */
export const submissionIn = (item: OutboxItem | undefined): CallStep | undefined => {
  const last = item?.steps.at(-1);
  return last?.kind === 'call' ? last : undefined;
};

/** What an item of the outbox would send. */
export const submittedIn = (item: OutboxItem | undefined): Submitted | undefined =>
  submissionIn(item)?.body as Submitted | undefined;

/** The receipt that an item has brought. */
export const receiptIn = (item: OutboxItem | undefined): Receipt | undefined =>
  submissionIn(item)?.done?.reply as Receipt | undefined;
