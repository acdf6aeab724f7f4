import { addDays } from '#kernel/civil-date.ts';
import { periodLabel } from '#kernel/period.ts';
import type { Language } from '#kernel/sentence.ts';
import type { ExportCell, ExportColumn } from '../rules/form-columns.ts';
import type { ExportedReport } from '../store/reports.ts';
import { statusWords, words } from '../words.ts';

/** A column that every report has, with how its cell is read. */
export type ReportColumn = ExportColumn & { readonly cell: (report: ExportedReport) => ExportCell };

const statusOf = ({ status, nil }: ExportedReport): keyof typeof statusWords =>
  nil && (status === 'accepted' || status === 'in-review')
    ? 'nil'
    : (status as keyof typeof statusWords);

// Only a calendar period is named by its id; a free one is known by its first day.
const periodText = (report: ExportedReport, language: Language) => {
  const { periodId: id, periodStart: startOn, event } = report;
  return periodLabel({ id, startOn, endOn: addDays(startOn, 1), event })[language];
};

const text = (title: string, cell: ReportColumn['cell']): ReportColumn => ({
  title,
  type: 'text',
  cell,
});

const verdictText = ({ verdict }: ExportedReport, language: Language): string | null => {
  if (verdict === null) return null;
  return (verdict === 'late' ? words.late : words.onTime)[language];
};

/** What stands before the answers of each report: whose, for which period, in which state. */
export const reportColumns = (language: Language): ReportColumn[] => [
  text(words.areaCode[language], (one) => one.areaCode),
  text(words.office[language], (one) => one.office[language]),
  text(words.programme[language], (one) => one.programme[language]),
  text(words.title[language], (one) => one.title[language]),
  text(words.period[language], (one) => periodText(one, language)),
  { title: words.periodStart[language], type: 'date', cell: (one) => one.periodStart },
  { title: words.dueAt[language], type: 'instant', cell: (one) => one.dueAt },
  text(words.status[language], (one) => statusWords[statusOf(one)][language]),
  text(words.verdict[language], (one) => verdictText(one, language)),
  { title: words.submittedAt[language], type: 'instant', cell: (one) => one.submittedAt },
  text(words.receipt[language], (one) => (one.receiptNo === null ? null : String(one.receiptNo))),
  text(words.standIn[language], (one) => one.recordedFor?.[language] ?? null),
];
