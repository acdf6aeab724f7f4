import { periodLabel } from '#kernel/period.ts';
import { say } from '#kernel/sentence.ts';
import type { NewItem, OutboxItem, Step } from '#web/outbox/item.ts';
import { callStep, fileStep } from '#web/outbox/steps.ts';
import type { KeptFile } from '#web/outbox/store.ts';
import { getReport, listReports, submitReport } from '../../contract/report.ts';
import type { ReportView } from '../../model/view.ts';
import { attachedIn } from '../../rules/attached.ts';
import { attachStep } from '../uploads/attach-step.ts';
import { itemIdOf, type Submitted, submissionIn } from './report-item.ts';

// The same content keeps its key until it is received, so that sending it again is never a second report.
const keyFor = (body: Submitted, before: OutboxItem | undefined) => {
  const last = before?.state === 'received' ? undefined : submissionIn(before);
  return last && JSON.stringify(last.body) === JSON.stringify(body)
    ? { idempotencyKey: last.key }
    : {};
};

const stepsFor = (reportId: string, file: KeptFile): readonly Step[] => {
  const { id, name, original, smaller, arrivedAt } = file;
  const sent = fileStep({ fileId: id, name, size: (smaller ?? original).size });
  const attach = attachStep(reportId, file);
  if (!arrivedAt) return [sent, attach];
  const done = { at: arrivedAt };
  return [
    { ...sent, done },
    { ...attach, done: { ...done, reply: {} } },
  ];
};

/** A report as an item of the outbox: its photos and files that lie here, then the report itself. */
export const reportItem = (
  report: ReportView,
  body: Submitted,
  files: readonly KeptFile[],
  before: OutboxItem | undefined,
): NewItem => {
  const named = new Set(attachedIn(body.answers).map(({ fileId }) => fileId));
  const params = { id: report.id };
  const submission = callStep(
    submitReport,
    { params, body, ...keyFor(body, before) },
    { expects: ['receiptNo'] },
  );
  const period = periodLabel({
    id: report.periodId,
    startOn: report.periodStart,
    endOn: report.periodEnd,
    event: report.event,
  });
  const { th, en } = report.office;
  return {
    id: itemIdOf(report.id),
    title: report.title,
    detail: say(`${th} · ${period.th}`, `${en} · ${period.en}`),
    editAt: `/reports/${report.id}`,
    receiptField: 'receiptNo',
    refreshes: [getReport.name, listReports.name, 'getInbox'],
    steps: [
      ...files.filter(({ id }) => named.has(id)).flatMap((file) => stepsFor(report.id, file)),
      submission,
    ],
  };
};
