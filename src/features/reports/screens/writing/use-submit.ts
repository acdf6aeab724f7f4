import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { CompiledForm } from '#kernel/form/compile.ts';
import { validateAnswers } from '#kernel/form/validate.ts';
import type { Refusal } from '#kernel/result.ts';
import type { Sentence } from '#kernel/sentence.ts';
import { callKey } from '#web/api-hooks.ts';
import type { OutboxItem, Reason } from '#web/outbox/item.ts';
import { whyNotKept } from '#web/outbox/not-kept.ts';
import { listFiles } from '#web/outbox/store.ts';
import { outboxOf } from '#web/outbox/use-outbox.ts';
import { type OutboxItemView, useOutboxItem } from '#web/outbox/use-outbox-items.ts';
import { useSignedIn } from '#web/session.ts';
import { getReport } from '../../contract/report.ts';
import type { Answers, Receipt, ReportView } from '../../model/view.ts';
import { ownerOf } from '../uploads/parcel.ts';
import { writingWords } from '../words.ts';
import { itemIdOf, receiptIn, submittedIn } from './report-item.ts';

const messageOf = ({ code, sentence }: Reason): Sentence => {
  if (code === 'hard-closed') return writingWords.closed;
  return code === 'wrong-version' ? writingWords.formChanged : sentence;
};

/** Sending a report: what stands in its way, and what the server said. */
export type Submission = {
  readonly refusals: readonly Refusal[];
  readonly message: Sentence | undefined;
  readonly receipt: Receipt | undefined;
  /** What the outbox holds of the report; undefined until it has been looked into. */
  readonly inOutbox: OutboxItemView | undefined;
  readonly pending: boolean;
  /** Checks the answers as the server will; gives whether they may go. */
  readonly check: (answers: Answers) => boolean;
  readonly send: (answers: Answers, nil: boolean) => Promise<void>;
  /** Leaves out the faults that the latest typing has mended. */
  readonly recheck: (answers: Answers) => void;
};

type Open = {
  readonly report: ReportView;
  readonly form: CompiledForm;
  readonly onSent: (receipt: Receipt, nil: boolean) => void;
  readonly onWrongVersion: () => void;
};

const NONE: readonly Refusal[] = [];

// What makes an item of a report comes after the form is there, and before the network may be gone.
const sending = () => import('./make-report-item.ts');
const useSendingAtHand = (): void =>
  useEffect(() => {
    sending().catch(() => undefined);
  }, []);

type Checks = Pick<Submission, 'refusals' | 'check' | 'recheck'> & {
  readonly blame: (refusals: readonly Refusal[]) => void;
};

const useChecks = (form: CompiledForm): Checks => {
  const [refusals, setRefusals] = useState(NONE);
  const [checked, setChecked] = useState(false);
  const refusalsIn = (answers: Answers) =>
    validateAnswers(form, answers, { mode: 'submit' }).refusals;
  const blame = (found: readonly Refusal[]): void => {
    setRefusals(found);
    setChecked(true);
  };
  const check = (answers: Answers): boolean => {
    const found = refusalsIn(answers);
    blame(found);
    return found.length === 0;
  };
  const recheck = (answers: Answers): void => {
    if (checked) setRefusals(refusalsIn(answers));
  };
  return { refusals, check, recheck, blame };
};

const answeredAt = (item: OutboxItem | undefined): string | undefined =>
  item?.state === 'received' ? item.receivedAt : item?.state === 'refused' ? item.reasonAt : '';

// Tells every new answer of the server once; a receipt that lay there before this screen is no news.
const useAnswer = (item: OutboxItem | undefined, tell: (item: OutboxItem) => void) => {
  const told = useRef<string>(undefined);
  const latest = useRef(tell);
  latest.current = tell;
  useEffect(() => {
    if (!item) return;
    const old = told.current === undefined && item.state === 'received';
    const now = answeredAt(item) ?? '';
    const before = told.current;
    told.current = now;
    if (!old && now !== '' && now !== before) latest.current(item);
  }, [item]);
};

/** Sends a report through the outbox: kept on this device first, received once, however often it is sent. */
export const useSubmission = ({ report, form, onSent, onWrongVersion }: Open): Submission => {
  const account = useSignedIn().account.id;
  const inOutbox = useOutboxItem(account, itemIdOf(report.id));
  const item = inOutbox?.item;
  const client = useQueryClient();
  const { blame, ...checks } = useChecks(form);
  const [message, setMessage] = useState<Sentence>();
  const [receipt, setReceipt] = useState<Receipt>();
  const [handing, setHanding] = useState(false);
  useSendingAtHand();
  useAnswer(item, (now) => {
    const came = receiptIn(now);
    if (now.state === 'received' && came) {
      setReceipt(came);
      onSent(came, submittedIn(now)?.nil === true);
    } else if (now.reason) {
      setMessage(messageOf(now.reason));
      blame(now.reason.refusals);
      if (now.reason.code === 'wrong-version')
        void client.invalidateQueries({ queryKey: callKey(getReport) }).then(onWrongVersion);
    }
  });
  const send = async (answers: Answers, nil: boolean): Promise<void> => {
    setMessage(undefined);
    setHanding(true);
    const body = { answers: nil ? {} : answers, nil, formVersionId: report.formVersionId };
    try {
      const outbox = await outboxOf(account);
      const { reportItem } = await sending();
      const files = await listFiles(account, ownerOf(report.id));
      await outbox.add(reportItem(report, body, files, item));
    } catch (error) {
      setMessage(whyNotKept(error));
    }
    setHanding(false);
  };
  const check = (answers: Answers): boolean => {
    setMessage(undefined);
    return checks.check(answers);
  };
  const waiting = item?.state === 'waiting';
  return {
    ...checks,
    check,
    message: message ?? (waiting ? item.reason?.sentence : undefined),
    receipt,
    pending: handing || waiting,
    inOutbox,
    send,
  };
};
