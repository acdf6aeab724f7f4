import { useMemo } from 'react';
import { compileForm } from '#kernel/form/compile.ts';
import { FormDefinition } from '#kernel/form/model.ts';
import { EmptyState } from '#web/components/empty-state/empty-state.tsx';
import { useSay } from '#web/i18n.tsx';
import type { ReportView } from '../../model/view.ts';
import { readingWords, receiptWords } from '../../screen-words.ts';
import { ReportHeader } from '../writing/report-head.tsx';
import { AnswerList } from './answer-list.tsx';

/** A report that is only read: its latest version, field by field. */
export const ReportReading = ({ report }: { readonly report: ReportView }) => {
  const say = useSay();
  const form = useMemo(
    () => compileForm(FormDefinition.parse(report.definition)),
    [report.definition],
  );
  const last = report.revisions.toSorted((a, b) => b.revision - a.revision)[0];
  return (
    <>
      <ReportHeader report={report} now={new Date().toISOString()} />
      {!last && <EmptyState icon="report" title={say(readingWords.none)} />}
      {last?.nil && <EmptyState icon="minus" title={say(receiptWords.nil)} />}
      {last && !last.nil && <AnswerList fields={form.definition.fields} answers={last.answers} />}
    </>
  );
};
