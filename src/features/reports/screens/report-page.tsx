import { useState } from 'react';
import { AsOfNote } from '#web/components/as-of-note/as-of-note.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { ApiProblem } from '#web/failures.ts';
import { useParam } from '#web/screen-place.ts';
import { NotFound } from '#web/shell/not-found.tsx';
import type { ReportView } from '../model/view.ts';
import { ReportReading } from './reading/report-reading.tsx';
import { useReport } from './use-report.ts';
import { CompileNote } from './writing/compile-note.tsx';
import { ReportWriting } from './writing/report-writing.tsx';

const isOpen = ({ status }: ReportView): boolean => status === 'due' || status === 'returned';

// Who has begun to write stays at the form when time runs out, and at the receipt once it is sent.
const useWriting = (report: ReportView | undefined) => {
  const [begun, setBegun] = useState(false);
  const [sent, setSent] = useState(false);
  const may = report?.actions.includes('save') ?? false;
  if (may && !begun) setBegun(true);
  const writing = report !== undefined && (may || sent || (begun && isOpen(report)));
  return { writing, setSent };
};

const OneReport = ({ id }: { readonly id: string }) => {
  const [formChanged, setFormChanged] = useState(false);
  const report = useReport(id);
  const { writing, setSent } = useWriting(report.data);
  if (report.isPending) return <Skeleton rows={8} rowHeight={48} />;
  if (report.error instanceof ApiProblem && report.error.status === 404) return <NotFound />;
  if (!report.data)
    return <ErrorState error={report.error} onRetry={() => void report.refetch()} />;
  if (!writing) return <ReportReading report={report.data} />;
  return (
    <>
      <AsOfNote asOf={report.data.asOf} />
      {report.data.compiles && <CompileNote reportId={report.data.id} />}
      <ReportWriting
        key={report.data.formVersionId}
        report={report.data}
        formChanged={formChanged}
        onReload={() => setFormChanged(true)}
        onSent={() => setSent(true)}
        onView={() => setSent(false)}
      />
    </>
  );
};

/** One report: to be written by those who may, to be read by everybody else. */
const ReportPage = () => {
  const id = useParam('reportId');
  return <OneReport key={id} id={id} />;
};

export default ReportPage;
