import type { acceptReports } from '#features/reports/contract/review.ts';
import type { ReplyOf } from '#kernel/contract.ts';
import type { Sentence } from '#kernel/sentence.ts';
import type { InboxItem } from '../model.ts';

/** One report that was not accepted; its row is unknown when it has left the list meanwhile. */
export type RefusedReport = {
  readonly id: string;
  readonly item: InboxItem | undefined;
  readonly reason: Sentence;
};

/** What came of accepting several reports at once. */
export type BulkOutcome = {
  readonly accepted: number;
  readonly refused: readonly RefusedReport[];
};

/** Puts the refusals of the server beside the rows that they speak of. */
export const outcomeOf = (
  reply: ReplyOf<typeof acceptReports>,
  items: readonly InboxItem[],
): BulkOutcome => ({
  accepted: reply.accepted,
  refused: reply.refused.map(({ id, refusal }) => ({
    id,
    item: items.find((item) => item.id === id),
    reason: refusal.sentence,
  })),
});
