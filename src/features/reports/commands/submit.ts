import { isDeepStrictEqual } from 'node:util';
import { findCompiledForm, getCompiledForm } from '#features/forms/door.ts';
import type { Answers } from '#kernel/form/answers.ts';
import type { CompiledForm } from '#kernel/form/compile.ts';
import { numbersOf } from '#kernel/form/numbers.ts';
import { validateAnswers } from '#kernel/form/validate.ts';
import { conflict, notFound, Problem } from '#kernel/problem.ts';
import type { Refusal } from '#kernel/result.ts';
import { keyReused } from '#server/commands.ts';
import type { SignedCall } from '#server/http/route.ts';
import type { Services } from '#server/services.ts';
import type { submitReport } from '../contract/report.ts';
import type { ReportState } from '../model/report.ts';
import type { Receipt } from '../model/view.ts';
import { attachedIn, photoFields, standsIn } from '../rules/attached.ts';
import { apply, verdictOf } from '../rules/fold.ts';
import type { LoadedDuty } from '../store/duties.ts';
import type { Keeping, Sent } from '../store/submissions.ts';
import { words } from '../words.ts';
import type { Desk } from './desk.ts';
import { holderOf, onward, permit } from './move.ts';

type Submission = SignedCall<typeof submitReport>;

/** Who sends, under which client-made id, and whether there is nothing to report. */
export type Sending = Pick<Submission, 'actor' | 'address' | 'requestId' | 'key'> & {
  readonly body: { readonly nil: boolean };
};

/** What another feature holds against a report that is compiled from others; throws a Problem to refuse it. */
export type SubmissionCheck = (
  services: Services,
  call: Submission,
  form: CompiledForm,
  answers: Answers,
) => Promise<void>;

/** Where submissions are taken, and what compiled ones are held to. */
export type Counter = { readonly desk: Desk; readonly holdCompiled: SubmissionCheck };

const refused = (refusals: readonly Refusal[]): Problem =>
  new Problem(422, 'checks', words.checksFailed, refusals);

/** What stands against answers that name photos or files which are not here, or are no photos. */
export const missingAttachments = (
  form: CompiledForm,
  answers: Answers,
  known: ReadonlyMap<string, string>,
): Refusal[] => {
  const photos = photoFields(form.definition.fields);
  const missing = attachedIn(answers).filter((one) => {
    const kind = known.get(one.fileId);
    return kind === undefined || (kind !== 'photo' && standsIn(one, photos));
  });
  const [code, sentence] = ['photo-missing', words.photoMissing] as const;
  return missing.map(({ path }) => ({ code, sentence, field: path }));
};

// A photo counts only when it has arrived as one and lies within the office's own scope.
const checkAttachments = async (
  desk: Desk,
  { actor }: Submission,
  form: CompiledForm,
  answers: Answers,
): Promise<void> => {
  const named = attachedIn(answers);
  if (named.length === 0) return;
  const ids = named.map((one) => one.fileId);
  const known = await desk.known({ ids, scope: actor.areaPath, officeId: actor.officeId });
  const missing = missingAttachments(form, answers, known);
  if (missing.length > 0) throw refused(missing);
};

const formOf = (services: Services, duty: LoadedDuty): Promise<CompiledForm> | CompiledForm =>
  findCompiledForm(duty.formVersionId) ??
  services.db.inScope(duty.areaPath, (tx) => getCompiledForm(tx, duty.formVersionId));

const checkAnswers = async (desk: Desk, call: Submission, form: CompiledForm): Promise<Answers> => {
  if (call.body.nil) return {};
  const { answers, refusals } = validateAnswers(form, call.body.answers, { mode: 'submit' });
  if (refusals.length > 0) throw refused(refusals);
  await checkAttachments(desk, call, form, answers);
  return answers;
};

/** A submission as it is to be kept: verdict, state and whose turn, decided once. */
export const keepingOf = (
  call: Sending,
  duty: LoadedDuty,
  form: CompiledForm,
  answers: Answers,
  now: string,
): Keeping => {
  const detail = {
    revision: duty.state.revision + 1,
    nil: call.body.nil,
    verdict: verdictOf(duty, now),
    ...onward(duty, 1),
  };
  const event = { kind: 'submitted', ...detail, seq: duty.state.seq + 1, at: now } as const;
  const state = apply(duty.state, event, duty.chain);
  const holder = holderOf(duty, state);
  return {
    key: call.key,
    province: duty.province,
    id: duty.id,
    office_id: call.actor.officeId,
    area_path: duty.areaPath,
    seq: duty.state.seq,
    state: state.status,
    step: state.step,
    from_step: duty.state.step,
    nil: state.nil,
    verdict: state.verdict,
    first_submitted_at: state.firstSubmittedAt,
    submitted_at: state.submittedAt,
    accepted_at: state.acceptedAt,
    revision: state.revision,
    held: state.held,
    held_since: state.heldSince,
    holder_office_id: holder?.officeId ?? null,
    holder_role: holder?.role ?? null,
    form_version_id: duty.formVersionId,
    answers,
    numbers: Object.fromEntries(numbersOf(form, answers).map(({ field, value }) => [field, value])),
    detail,
    account_id: call.actor.accountId,
    address: call.address,
    request_id: call.requestId,
  };
};

const receiptOf = (duty: LoadedDuty, sent: Omit<Sent, 'answers'>): Receipt => ({
  id: duty.id,
  receiptNo: sent.receiptNo,
  revision: sent.revision,
  submittedAt: sent.submittedAt,
  verdict: duty.state.verdict ?? 'on-time',
  status: duty.state.status,
});

// The same id again gets the same receipt; the same id with other content is a fault of the client.
const repeated = (call: Submission, duty: LoadedDuty, sent: Sent, form: CompiledForm): Receipt => {
  const answers = call.body.nil
    ? {}
    : validateAnswers(form, call.body.answers, { mode: 'submit' }).answers;
  const same = sent.nil === call.body.nil && isDeepStrictEqual(answers, sent.answers);
  if (sent.id !== duty.id || !same) throw keyReused();
  return receiptOf(duty, sent);
};

const attempt = async (
  services: Services,
  { desk, holdCompiled }: Counter,
  call: Submission,
): Promise<Receipt | undefined> => {
  const now = services.now();
  const { id } = call.params;
  const { areaPath: scope, officeId: office } = call.actor;
  const asked = { id, scope, office, key: call.key };
  const { duty, sent } = await desk.load(asked);
  if (!duty) throw notFound();
  const form = await formOf(services, duty);
  if (sent) return repeated(call, duty, sent, form);
  permit(call.body.nil ? 'submit-nil' : 'submit', duty, call, now);
  if (call.body.formVersionId !== duty.formVersionId)
    throw conflict('wrong-version', words.wrongVersion);
  const answers = await checkAnswers(desk, call, form);
  if (duty.compiles && !call.body.nil) await holdCompiled(services, call, form, answers);
  const keeping = keepingOf(call, duty, form, answers, now);
  const receiptNo = await desk.keep(keeping);
  if (receiptNo === undefined) return undefined;
  const { revision, nil, verdict, state } = keeping;
  const kept = { ...duty.state, verdict, status: state } as ReportState;
  return receiptOf({ ...duty, state: kept }, { id, receiptNo, revision, submittedAt: now, nil });
};

/**
 * Sends a report: checked by the form's own rules, its verdict frozen, its receipt given only after the
 * commit is on disk. The Idempotency-Key makes a repeat give the same receipt. Whoever was overtaken by
 * another window looks once more: it is a repeat, or the report is no longer open.
 */
export const submit = async (
  services: Services,
  counter: Counter,
  call: Submission,
): Promise<Receipt> => {
  const receipt =
    (await attempt(services, counter, call)) ?? (await attempt(services, counter, call));
  if (!receipt) throw conflict('changed-meanwhile', words.changedMeanwhile);
  return receipt;
};
