import { getCompiledForm } from '#features/forms/door.ts';
import type { Answers } from '#kernel/form/answers.ts';
import type { CompiledForm } from '#kernel/form/compile.ts';
import { numbersOf } from '#kernel/form/numbers.ts';
import { validateAnswers } from '#kernel/form/validate.ts';
import { conflict, Problem } from '#kernel/problem.ts';
import type { Refusal } from '#kernel/result.ts';
import { runCommand, type Work } from '#server/commands.ts';
import type { SignedCall } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import type { submitReport } from '../contract/report.ts';
import type { Receipt } from '../model/view.ts';
import { attachedIn } from '../rules/attached.ts';
import { verdictOf } from '../rules/fold.ts';
import { knownAttachments } from '../store/attachments.ts';
import { deleteDraft } from '../store/drafts.ts';
import { type LoadedDuty, lockDuty } from '../store/duties.ts';
import { insertRevision } from '../store/revisions.ts';
import { words } from '../words.ts';
import { happen, permit } from './move.ts';

type Submission = SignedCall<typeof submitReport>;

const refused = (refusals: readonly Refusal[]): Problem =>
  new Problem(422, 'checks', words.checksFailed, refusals);

const checkVersion = (duty: LoadedDuty, call: Submission): void => {
  if (call.body.formVersionId !== duty.formVersionId)
    throw conflict('wrong-version', words.wrongVersion);
};

// A photo counts only when it has arrived and lies within the office's own scope.
const checkAttachments = async (work: Work, answers: Answers): Promise<void> => {
  const named = attachedIn(answers);
  if (named.length === 0) return;
  const known = await knownAttachments(
    work.tx,
    named.map((one) => one.fileId),
  );
  const missing = named.filter((one) => !known.has(one.fileId));
  if (missing.length > 0)
    throw refused(
      missing.map(({ path }) => ({
        code: 'photo-missing',
        sentence: words.photoMissing,
        field: path,
      })),
    );
};

const checkAnswers = async (work: Work, form: CompiledForm, call: Submission): Promise<Answers> => {
  if (call.body.nil) return {};
  const { answers, refusals } = validateAnswers(form, call.body.answers, { mode: 'submit' });
  if (refusals.length > 0) throw refused(refusals);
  await checkAttachments(work, answers);
  return answers;
};

const numbers = (form: CompiledForm, answers: Answers): Record<string, string> =>
  Object.fromEntries(numbersOf(form, answers).map(({ field, value }) => [field, value]));

const keep = async (
  work: Work,
  call: Submission,
  duty: LoadedDuty,
  now: string,
): Promise<Receipt> => {
  const form = await getCompiledForm(work.tx, duty.formVersionId);
  const answers = await checkAnswers(work, form, call);
  const revision = duty.state.revision + 1;
  const verdict = verdictOf(duty, now);
  const { nil } = call.body;
  const state = await happen(work, call, duty, { kind: 'submitted', revision, nil, verdict }, now);
  const receiptNo = await insertRevision(work.tx, duty, {
    revision,
    clientId: call.key,
    formVersionId: duty.formVersionId,
    nil,
    answers,
    numbers: numbers(form, answers),
    submittedAt: now,
    submittedBy: call.actor.accountId,
  });
  await deleteDraft(work.tx, duty.province, duty.id);
  return {
    id: duty.id,
    receiptNo,
    revision,
    submittedAt: now,
    verdict: state.verdict ?? verdict,
    status: state.status,
  };
};

/**
 * Sends a report: checked by the form's own rules, its verdict frozen, its receipt given only after the
 * commit. The Idempotency-Key makes a repeat give the same receipt.
 */
export const submit = (services: Services, call: Submission): Promise<Receipt> =>
  runCommand(services.db, call, async (work) => {
    const now = services.now();
    const duty = await lockDuty(work.tx, call.params.id);
    permit(call.body.nil ? 'submit-nil' : 'submit', duty, call, now);
    checkVersion(duty, call);
    return keep(work, call, duty, now);
  });
