import { conflict } from '#kernel/problem.ts';
import type { SignedCall } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import type { saveDraft as saveDraftContract } from '../contract/report.ts';
import * as drafts from '../store/drafts.ts';
import { lockDuty } from '../store/duties.ts';
import { words } from '../words.ts';
import { permit } from './move.ts';

/**
 * Keeps the draft as it is typed. Saving the same thing again is harmless, so it needs no receipt; when
 * another tab or person saved in between, it is refused and nothing is overwritten.
 */
export const saveDraft = (services: Services, call: SignedCall<typeof saveDraftContract>) =>
  services.db.inScope(call.actor.areaPath, async (tx) => {
    const duty = await lockDuty(tx, call.params.id);
    permit('save', duty, call, services.now());
    const saved = await drafts.saveDraft(tx, {
      province: duty.province,
      obligationId: duty.id,
      areaPath: duty.areaPath,
      formVersionId: call.body.formVersionId,
      answers: call.body.answers,
      baseVersion: call.body.baseVersion,
      by: call.actor.accountId,
    });
    if (!saved) throw conflict('draft-changed', words.draftChanged);
    return saved;
  });
