import { conflict } from '#kernel/problem.ts';
import type { Tx } from '#server/db.ts';
import type { SignedCall } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import type { saveDraft as saveDraftContract } from '../contract/report.ts';
import type { Answers } from '../model/view.ts';
import * as drafts from '../store/drafts.ts';
import { lockDuty } from '../store/duties.ts';
import { words } from '../words.ts';
import { permit } from './move.ts';

/** A draft to keep: whose, what, for which form version, and the version it was made from (0: none). */
export type DraftToKeep = {
  readonly reportId: string;
  readonly answers: Answers;
  readonly formVersionId: string;
  readonly baseVersion: number;
};

/** Keeps a draft in the caller's transaction; refused when the caller may not write it or it was changed meanwhile. */
export const keepDraft = async (
  tx: Tx,
  call: SignedCall,
  { reportId, answers, formVersionId, baseVersion }: DraftToKeep,
  now: string,
): Promise<{ version: number; updatedAt: string }> => {
  const duty = await lockDuty(tx, reportId);
  permit('save', duty, call, now);
  const saved = await drafts.saveDraft(tx, {
    province: duty.province,
    obligationId: duty.id,
    areaPath: duty.areaPath,
    formVersionId,
    answers,
    baseVersion,
    by: call.actor.accountId,
  });
  if (!saved) throw conflict('draft-changed', words.draftChanged);
  return saved;
};

/**
 * Keeps the draft as it is typed. Saving the same thing again is harmless, so it needs no receipt; when
 * another tab or person saved in between, it is refused and nothing is overwritten.
 */
export const saveDraft = (services: Services, call: SignedCall<typeof saveDraftContract>) =>
  services.db.inScope(call.actor.areaPath, (tx) =>
    keepDraft(tx, call, { ...call.body, reportId: call.params.id }, services.now()),
  );
