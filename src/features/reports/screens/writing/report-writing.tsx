import { useMemo, useState } from 'react';
import type { CompiledForm } from '#kernel/form/compile.ts';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { useSignedIn } from '#web/session.ts';
import type { Receipt, ReportView } from '../../model/view.ts';
import type { BrowserDraft } from '../../rules/draft-choice.ts';
import { formOf } from '../form-of.ts';
import { useUploads } from '../uploads/use-uploads.ts';
import { forgetDraft } from './browser-store.ts';
import { ReceiptPanel } from './receipt-panel.tsx';
import { ReportHeader } from './report-head.tsx';
import { useKeptDraft, useOpenDraft } from './use-report-draft.ts';
import { useSubmission } from './use-submit.ts';
import { WritingForm } from './writing-form.tsx';

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

const Opened = ({ report, form, kept, onReload, onSent, onView, formChanged }: OpenedProps) => {
  const place = usePlace(report);
  const draft = useOpenDraft({ report, form, place }, kept);
  const uploads = useUploads(`${place.account} ${report.id}`, draft.answers);
  const [sent, setSent] = useState<{ readonly receipt: Receipt; readonly nil: boolean }>();
  const [nil, setNil] = useState(false);
  const submission = useSubmission({
    report,
    form,
    onWrongVersion: onReload,
    onSent: (receipt) => {
      draft.stop();
      void forgetDraft(place);
      setSent({ receipt, nil });
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
  return (
    <WritingForm {...{ report, form, draft, uploads, submission, now, nil, setNil, formChanged }} />
  );
};

/** A report being written: its draft safe at every moment, sent once, with a receipt at the end. */
export const ReportWriting = (props: WritingProps) => {
  const { report } = props;
  const form = useMemo(() => formOf(report.definition), [report.definition]);
  const kept = useKeptDraft(usePlace(report));
  if (!kept) return <Skeleton rows={8} rowHeight={48} />;
  return <Opened {...props} form={form} kept={kept.draft} />;
};
