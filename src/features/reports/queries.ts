import { type Actor, hasRole } from '#kernel/actor.ts';
import { isBelow } from '#kernel/area.ts';
import { notFound } from '#kernel/problem.ts';
import type { Tx } from '#server/db.ts';
import type { ReviewChain } from './model/chain.ts';
import type { AttachmentView, HistoryView, ReportView } from './model/view.ts';
import { availableActions, standsIn } from './rules/actions.ts';
import { listAttachments } from './store/attachments.ts';
import { findDraft } from './store/drafts.ts';
import { findHead, type ReportHead } from './store/entries.ts';
import { listHistory } from './store/history.ts';
import { findPreviousAnswers, listRevisions } from './store/revisions.ts';

const REVISIONS_SHOWN = 20;

const stateOf = (head: ReportHead) => ({
  status: head.status,
  step: head.step,
  nil: head.nil,
  revision: head.revision,
  verdict: head.verdict,
  firstSubmittedAt: head.firstSubmittedAt,
  submittedAt: head.submittedAt,
  acceptedAt: head.acceptedAt,
  extendedTo: head.extendedTo,
  heldSince: head.heldSince,
  held: head.held,
  returned: null,
  seq: head.seq,
});

const dutyOf = (head: ReportHead) => ({
  officeId: head.officeId,
  areaPath: head.areaPath,
  opensAt: head.opensAt,
  dueAt: head.dueAt,
  closesAt: head.closesAt,
  nilAllowed: head.nilAllowed,
  compiles: head.compiles !== null,
  standIns: head.standIns,
  holderOfficeId: head.holder?.officeId ?? null,
});

const actionsOf = (head: ReportHead, actor: Actor, now: string) =>
  availableActions({
    duty: dutyOf(head),
    state: stateOf(head),
    chain: head.chain as ReviewChain,
    actor,
    now,
  });

const lastReturn = (head: ReportHead, history: readonly HistoryView[]): ReportView['returned'] => {
  if (head.status !== 'returned') return null;
  const last = history.findLast((entry) => entry.kind === 'returned' || entry.kind === 'reopened');
  if (last?.kind === 'returned') return { reason: last.reason, targets: last.targets };
  return last?.kind === 'reopened' ? { reason: last.reason, targets: [] } : null;
};

// Where and when a photo was taken is evidence for those who review it, and for its own office.
const withEvidence = (attachment: AttachmentView, shown: boolean): AttachmentView =>
  shown ? attachment : { ...attachment, latitude: null, longitude: null, takenAt: null };

/** One report as the actor may see it: form, draft (own office only), revisions, history, actions. */
export const getReport = async (
  tx: Tx,
  actor: Actor,
  id: string,
  now: string,
): Promise<ReportView> => {
  const head = await findHead(tx, id);
  if (!head) throw notFound();
  const isUnsent = head.status === 'due' || head.status === 'returned';
  const own =
    head.officeId === actor.officeId ||
    (isUnsent && head.holder?.officeId === actor.officeId) ||
    (standsIn(head, actor) && hasRole(actor, 'recorder'));
  const draft = own ? await findDraft(tx, head.province, id) : undefined;
  const revisions = await listRevisions(tx, head.province, id, REVISIONS_SHOWN);
  const history = await listHistory(tx, head.province, id);
  const previous = own ? await findPreviousAnswers(tx, head) : undefined;
  const attachments = await listAttachments(tx, id);
  const evidence = own || isBelow(head.areaPath, actor.areaPath);
  return {
    ...head,
    level: head.level as ReportView['level'],
    chain: head.chain as ReviewChain,
    draft: draft ?? null,
    prefill: own ? head.prefill : null,
    revisions,
    history,
    previousAnswers: previous ?? null,
    returned: lastReturn(head, history),
    attachments: attachments.map((one) => withEvidence(one, evidence)),
    actions: actionsOf(head, actor, now),
  };
};
