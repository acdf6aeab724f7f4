import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { CompiledForm } from '#kernel/form/compile.ts';
import { validateAnswers } from '#kernel/form/validate.ts';
import type { Refusal } from '#kernel/result.ts';
import type { Sentence } from '#kernel/sentence.ts';
import { callKey, useAction } from '#web/api-hooks.ts';
import { ApiProblem, NoAnswer, refusalsOf, sentenceOf } from '#web/failures.ts';
import { getReport, listReports, submitReport } from '../../contract/report.ts';
import type { Answers, Receipt, ReportView } from '../../model/view.ts';
import { writingWords } from '../../screen-words.ts';
import { keyForBody, settleBody } from './submission-key.ts';

const STALE = [getReport, listReports].map((one) => one.name).concat('getInbox');

const messageOf = (error: Error): Sentence => {
  if (error instanceof NoAnswer) return writingWords.notSent;
  if (error instanceof ApiProblem && error.code === 'hard-closed') return writingWords.closed;
  if (error instanceof ApiProblem && error.code === 'wrong-version')
    return writingWords.formChanged;
  return sentenceOf(error);
};

/** Sending a report: what stands in its way, its receipt, and what the server said. */
export type Submission = {
  readonly refusals: readonly Refusal[];
  readonly message: Sentence | undefined;
  readonly receipt: Receipt | undefined;
  readonly pending: boolean;
  /** Checks the answers as the server will; gives whether they may go. */
  readonly check: (answers: Answers) => boolean;
  readonly send: (answers: Answers, nil: boolean) => void;
  /** Leaves out the faults that the latest typing has mended. */
  readonly recheck: (answers: Answers) => void;
};

type Open = {
  readonly report: ReportView;
  readonly form: CompiledForm;
  readonly onSent: (receipt: Receipt) => void;
  readonly onWrongVersion: () => void;
};

const NONE: readonly Refusal[] = [];

/** Sends a report once, however often the button is pressed or the answer lost. */
export const useSubmission = ({ report, form, onSent, onWrongVersion }: Open): Submission => {
  const client = useQueryClient();
  const [refusals, setRefusals] = useState(NONE);
  const [checked, setChecked] = useState(false);
  const [message, setMessage] = useState<Sentence>();
  const action = useAction(submitReport, {
    onDone: (receipt, { body }) => {
      settleBody(report.id, body);
      onSent(receipt);
      // The reading view comes with the next visit: the receipt stays until the person goes on.
      for (const name of STALE.filter((one) => one !== getReport.name))
        void client.invalidateQueries({ queryKey: [name] });
    },
    onRefused: (error, { body }) => {
      if (!(error instanceof NoAnswer)) settleBody(report.id, body);
      setMessage(messageOf(error));
      setRefusals(refusalsOf(error));
      setChecked(true);
      if (error instanceof ApiProblem && error.code === 'wrong-version') {
        void client.invalidateQueries({ queryKey: callKey(getReport) }).then(onWrongVersion);
      }
    },
  });
  const refusalsIn = (answers: Answers) =>
    validateAnswers(form, answers, { mode: 'submit' }).refusals;
  const check = (answers: Answers): boolean => {
    const found = refusalsIn(answers);
    setRefusals(found);
    setChecked(true);
    setMessage(undefined);
    return found.length === 0;
  };
  const recheck = (answers: Answers): void => {
    if (checked) setRefusals(refusalsIn(answers));
  };
  const send = (answers: Answers, nil: boolean): void => {
    const body = { answers: nil ? {} : answers, nil, formVersionId: report.formVersionId };
    setMessage(undefined);
    const idempotencyKey = keyForBody(report.id, body);
    action.mutate({ params: { id: report.id }, body, idempotencyKey });
  };
  return {
    refusals,
    message,
    receipt: action.data,
    pending: action.isPending,
    check,
    recheck,
    send,
  };
};
