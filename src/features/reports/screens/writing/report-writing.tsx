import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { type CompiledForm, compileForm } from '#kernel/form/compile.ts';
import { FormDefinition } from '#kernel/form/model.ts';
import { callKey } from '#web/api-hooks.ts';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { useSignedIn } from '#web/session.ts';
import { getReport } from '../../contract/report.ts';
import type { Receipt, ReportView } from '../../model/view.ts';
import type { BrowserDraft } from '../../rules/draft-choice.ts';
import { useUploads } from '../uploads/use-uploads.ts';
import { forgetDraft } from './browser-store.ts';
import { ReceiptPanel } from './receipt-panel.tsx';
import { ReportHeader } from './report-head.tsx';
import { useKeptDraft, useOpenDraft } from './use-report-draft.ts';
import { useSubmission } from './use-submit.ts';
import { WritingForm } from './writing-form.tsx';

type WritingProps = {
  readonly report: ReportView;
  readonly onReload: () => void;
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

const Opened = ({ report, form, kept, onReload, formChanged }: OpenedProps) => {
  const client = useQueryClient();
  const place = usePlace(report);
  const draft = useOpenDraft({ report, form, place }, kept);
  const uploads = useUploads(`${place.account} ${report.id}`);
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
    },
  });
  const now = new Date().toISOString();
  if (sent)
    return (
      <>
        <ReportHeader report={{ ...report, holder: null }} now={now} />
        <ReceiptPanel
          {...{ report, now, ...sent }}
          onView={() => void client.invalidateQueries({ queryKey: callKey(getReport) })}
        />
      </>
    );
  return (
    <WritingForm {...{ report, form, draft, uploads, submission, now, nil, setNil, formChanged }} />
  );
};

/** A report being written: its draft safe at every moment, sent once, with a receipt at the end. */
export const ReportWriting = (props: WritingProps) => {
  const { report } = props;
  const form = useMemo(
    () => compileForm(FormDefinition.parse(report.definition)),
    [report.definition],
  );
  const kept = useKeptDraft(usePlace(report));
  if (!kept) return <Skeleton rows={8} rowHeight={48} />;
  return <Opened key={report.formVersionId} {...props} form={form} kept={kept.draft} />;
};
