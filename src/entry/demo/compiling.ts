import { getCompilation, saveCompilation } from '#features/compile/contract.ts';
import type { Pick, SourceReport } from '#features/compile/model.ts';
import { decidePick, firstSummary } from '#features/compile/rules.ts';
import { getReport } from '#features/reports/contract/report.ts';
import type { Answering } from './steps.ts';

const firstOf = ({ reportId, revision, status, rows: [row] }: SourceReport): Pick[] =>
  row && decidePick(status).ok
    ? [{ reportId, revision, index: 0, summary: firstSummary(row) }]
    : [];

/** The province's compiled report of a month: the first activity of every district that reported. */
export const compiledAnswers: Answering = async (stage, { id, formVersionId }) => {
  const province = await stage.as('mukdahan');
  const params = { id };
  const { sources } = (await province(getCompilation, { params })).reply;
  const overview = 'ข้อมูลสาธิต: สรุปกิจกรรมเด่นของอำเภอประจำเดือน';
  const body = { overview, picks: sources.flatMap(firstOf), formVersionId, baseVersion: 0 };
  await province(saveCompilation, { params, body });
  return (await province(getReport, { params })).reply.draft?.answers ?? {};
};
