import { Problem } from '#kernel/problem.ts';
import type { Refusal } from '#kernel/result.ts';
import { runCommand } from '#server/commands.ts';
import type { SignedCall } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import type { acceptReports, decideDuty, returnReport } from '../contract/review.ts';
import type { ReportEventBody } from '../model/report.ts';
import { dueTime } from '../rules/fold.ts';
import { type LoadedDuty, lockDuties, lockDuty } from '../store/duties.ts';
import { insertNotice } from '../store/history.ts';
import { words } from '../words.ts';
import { byOf, happen, onward, permit } from './move.ts';

type Refused = { id: string; refusal: Refusal };

const acceptOne = async (
  work: Parameters<typeof happen>[0],
  call: SignedCall,
  duty: LoadedDuty,
  now: string,
): Promise<Refused | undefined> => {
  try {
    permit('accept', duty, call, now);
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    return { id: duty.id, refusal: { code: problem.code, sentence: problem.sentence } };
  }
  await happen(work, call, duty, { kind: 'accepted', ...onward(duty, duty.state.step + 1) }, now);
  return undefined;
};

/** Accepts each of the given reports that can be accepted; says why not for the others. */
export const accept = (services: Services, call: SignedCall<typeof acceptReports>) =>
  runCommand(services.db, call, async (work) => {
    const now = services.now();
    const duties = await lockDuties(work.tx, call.body.ids);
    const refused: Refused[] = [];
    for (const duty of duties) {
      const refusal = await acceptOne(work, call, duty, now);
      if (refusal) refused.push(refusal);
    }
    return { accepted: duties.length - refused.length, refused };
  });

/** Sends a report back to its recorder: whole, or a field, or one photo, each with its reason. */
export const sendBack = (services: Services, call: SignedCall<typeof returnReport>) =>
  runCommand(services.db, call, async (work) => {
    const now = services.now();
    const duty = await lockDuty(work.tx, call.params.id);
    permit('return', duty, call, now);
    const { reason, targets } = call.body;
    const state = await happen(work, call, duty, { kind: 'returned', reason, targets }, now);
    await insertNotice(work.tx, duty, 'report-returned', byOf(call), { reason });
    return { status: state.status };
  });

const eventOf = (body: SignedCall<typeof decideDuty>['body']): ReportEventBody => {
  switch (body.action) {
    case 'extend':
      return { kind: 'extended', dueAt: body.dueAt, reason: body.reason };
    case 'excuse':
      return { kind: 'excused', reason: body.reason };
    case 'withdraw-excuse':
      return { kind: 'excuse-withdrawn', reason: body.reason };
    case 'reopen':
      return { kind: 'reopened', reason: body.reason };
  }
};

const checkExtension = (dueAt: string, duty: LoadedDuty, now: string): void => {
  if (dueAt > now && dueAt > dueTime(duty.dueAt, duty.state.extendedTo)) return;
  throw new Problem(422, 'extension-not-later', words.extensionNotLater, [
    { code: 'extension-not-later', sentence: words.extensionNotLater, field: 'body.dueAt' },
  ]);
};

/** A supervising office's decision: more time, excused, excuse withdrawn, or opened again. */
export const decideOn = (services: Services, call: SignedCall<typeof decideDuty>) =>
  runCommand(services.db, call, async (work) => {
    const now = services.now();
    const duty = await lockDuty(work.tx, call.params.id);
    permit(call.body.action, duty, call, now);
    if (call.body.action === 'extend') checkExtension(call.body.dueAt, duty, now);
    const state = await happen(work, call, duty, eventOf(call.body), now);
    await insertNotice(work.tx, duty, `report-${call.body.action}`, byOf(call), {
      reason: call.body.reason,
    });
    return { status: state.status };
  });
