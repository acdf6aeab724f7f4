import { getReport, listReports } from '#features/reports/contract/report.ts';
import type { Answering } from './steps.ts';

type Row = Record<string, unknown>;

const rowsOf = (answers: Record<string, unknown>): Row[] =>
  Array.isArray(answers.activities) ? (answers.activities as Row[]) : [];

/** The province's compiled report of a month: the first activity of every district that reported. */
export const compiledAnswers: Answering = async (stage, part) => {
  const province = await stage.as('mukdahan');
  const own = (await province(getReport, { params: { id: part.id } })).reply;
  const query = { periodId: own.periodId, limit: 200 };
  const { reports } = (await province(listReports, { query })).reply;
  const picked: Row[] = [];
  for (const { id, office, nil, status } of reports) {
    const { reply } = await province(getReport, { params: { id } });
    const [first] = rowsOf(reply.revisions[0]?.answers ?? {});
    if (!nil && first && status !== 'returned')
      picked.push({ ...first, source_office: office.th, summary: String(first.result ?? '') });
  }
  return { overview: 'ข้อมูลสาธิต: สรุปกิจกรรมเด่นของอำเภอประจำเดือน', activities: picked };
};
