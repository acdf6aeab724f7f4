import { useState } from 'react';
import { useCall } from '#web/api-hooks.ts';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { useParam } from '#web/screen-place.ts';
import { getReport } from '../contract/report.ts';
import { ReportReading } from './reading/report-reading.tsx';
import { ReportWriting } from './writing/report-writing.tsx';

const OneReport = ({ id }: { readonly id: string }) => {
  const [formChanged, setFormChanged] = useState(false);
  const report = useCall(getReport, { params: { id } });
  if (report.isPending) return <Skeleton rows={8} rowHeight={48} />;
  if (!report.data)
    return <ErrorState error={report.error} onRetry={() => void report.refetch()} />;
  if (!report.data.actions.includes('save')) return <ReportReading report={report.data} />;
  return (
    <ReportWriting
      report={report.data}
      formChanged={formChanged}
      onReload={() => setFormChanged(true)}
    />
  );
};

/** One report: to be written by those who may, to be read by everybody else. */
const ReportPage = () => {
  const id = useParam('reportId');
  return <OneReport key={id} id={id} />;
};

export default ReportPage;
