import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import type { CompiledForm } from '#kernel/form/compile.ts';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { isHeldBack, type OutboxItemView, useOutboxItem } from '#web/outbox/use-outbox-items.ts';
import { useSignedIn } from '#web/session.ts';
import type { Receipt, ReportView } from '../../model/view.ts';
import type { BrowserDraft } from '../../rules/draft-choice.ts';
import { formOf } from '../form-of.ts';
import { useUploads } from '../uploads/use-uploads.ts';
import { forgetDraft } from './browser-store.ts';
import { ReceiptPanel } from './receipt-panel.tsx';
import { ReportHeader } from './report-head.tsx';
import { itemIdOf, submittedIn } from './report-item.ts';
import { useKeptDraft, useOpenDraft } from './use-report-draft.ts';
import { useSubmission } from './use-submit.ts';
import styles from './writing.module.css';
import { WritingForm } from './writing-form.tsx';

const keptPanel = () => import('./kept-panel.tsx');
const KeptPanel = lazy(keptPanel);

// What is shown once a report waits comes after the form is there, and before the network may be gone.
const useWaitingAtHand = (): void =>
  useEffect(() => {
    keptPanel().catch(() => undefined);
  }, []);

type WritingProps = {
  readonly report: ReportView;
  /** The form has a newer version; the page will come with it. */
  readonly onReload: () => void;
  readonly onSent: () => void;
  /** The person has read the receipt and wants to see the report. */
  readonly onView: () => void;
  readonly formChanged: boolean;
};
type OpenedProps = WritingProps & {
  readonly form: CompiledForm;
  readonly kept: BrowserDraft | undefined;
};

const usePlace = (report: ReportView) => {
  const account = useSignedIn().account.id;
  return useMemo(() => ({ account, reportId: report.id }), [account, report.id]);
};

// Until the report is read anew its holder is still the one who has just sent it.
const isSent = ({ status }: ReportView): boolean => status !== 'due' && status !== 'returned';

const Opened = (props: OpenedProps) => {
  const { report, form, kept, onReload, onSent, onView, formChanged } = props;
  const place = usePlace(report);
  const draft = useOpenDraft({ report, form, place }, kept);
  const uploads = useUploads(place, draft.answers, draft.kept);
  const [sent, setSent] = useState<{ readonly receipt: Receipt; readonly nil: boolean }>();
  const [nil, setNil] = useState(false);
  useWaitingAtHand();
  const submission = useSubmission({
    report,
    form,
    onWrongVersion: onReload,
    onSent: (receipt, isNil) => {
      draft.stop();
      void forgetDraft(place);
      setSent({ receipt, nil: isNil });
      onSent();
    },
  });
  const now = new Date().toISOString();
  if (sent)
    return (
      <>
        <ReportHeader report={isSent(report) ? report : { ...report, holder: null }} now={now} />
        <ReceiptPanel {...{ report, now, onView, ...sent }} />
      </>
    );
  if (submission.inOutbox?.item?.state === 'waiting' && isHeldBack(submission.inOutbox.item))
    return (
      <div className={styles.page}>
        <ReportHeader report={report} now={now} />
        <Suspense>
          <KeptPanel {...submission.inOutbox} />
        </Suspense>
      </div>
    );
  return (
    <WritingForm {...{ report, form, draft, uploads, submission, now, nil, setNil, formChanged }} />
  );
};

// A report brought over from another phone is written on from what its item would send.
const startOf = (
  kept: BrowserDraft | undefined,
  { item }: OutboxItemView,
): BrowserDraft | undefined => {
  const body = item?.state === 'received' ? undefined : submittedIn(item);
  return kept ?? (body && { answers: body.answers, baseVersion: 0, unsent: true });
};

/** A report being written: its draft safe at every moment, sent once, with a receipt at the end. */
export const ReportWriting = (props: WritingProps) => {
  const { report } = props;
  const form = useMemo(() => formOf(report.definition), [report.definition]);
  const place = usePlace(report);
  const kept = useKeptDraft(place);
  const inOutbox = useOutboxItem(place.account, itemIdOf(report.id));
  if (!kept || !inOutbox) return <Skeleton rows={8} rowHeight={48} />;
  return <Opened {...props} form={form} kept={startOf(kept.draft, inOutbox)} />;
};
