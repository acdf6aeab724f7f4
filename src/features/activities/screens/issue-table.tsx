import { Link } from '@tanstack/react-router';
import { findCalendarPeriod, periodLabel } from '#kernel/period.ts';
import type { Sentence } from '#kernel/sentence.ts';
import { instantSentence } from '#kernel/thai-date.ts';
import { addressOf } from '#web/api.ts';
import type { Column } from '#web/components/table/columns.ts';
import { Table } from '#web/components/table/table.tsx';
import { useNumber } from '#web/figures.ts';
import { useLanguage, useSay } from '#web/i18n.tsx';
import { getSummaryDocx, getSummaryPdf, getSummaryXlsx } from '../contract/summaries.ts';
import type { IssueEntry } from '../model/summary.ts';
import { summaryWords as words } from '../words/summary.ts';
import styles from './plan.module.css';

const FILES = { PDF: getSummaryPdf, Word: getSummaryDocx, Excel: getSummaryXlsx } as const;
const NAMES = { PDF: words.pdf, Word: words.docx, Excel: words.xlsx } as const;

/** What a period of a summary is called. */
export const periodName = (id: string): Sentence => {
  const period = findCalendarPeriod(id);
  return period ? periodLabel(period) : { th: id, en: id };
};

/** The files of an issue, in the language of the reader. */
export const IssueFiles = ({ issue }: { readonly issue: IssueEntry }) => {
  const say = useSay();
  const { language } = useLanguage();
  return (
    <span className={styles.files}>
      {(Object.keys(FILES) as (keyof typeof FILES)[]).map((name) => (
        <a
          key={name}
          href={addressOf(FILES[name], { params: { id: issue.id }, query: { language } })}
          aria-label={`${say(NAMES[name])} ${say(periodName(issue.periodId))} ${issue.version}`}
          download
        >
          {name}
        </a>
      ))}
    </span>
  );
};

type TableProps = {
  readonly caption: string;
  readonly issues: readonly IssueEntry[];
  readonly withOffice?: boolean;
};

const useColumns = (withOffice: boolean): Column<IssueEntry>[] => {
  const say = useSay();
  const number = useNumber();
  const office: Column<IssueEntry> = {
    key: 'office',
    head: say(words.office),
    cell: (one) => say(one.office),
    sortBy: (one) => say(one.office),
  };
  return [
    {
      key: 'period',
      head: say(words.period),
      cell: ({ periodId }) => say(periodName(periodId)),
      sortBy: ({ periodStart }) => periodStart,
    },
    {
      key: 'name',
      head: say(words.name),
      cell: ({ id, title }) => <Link to={`/summary-issues/${id}`}>{say(title)}</Link>,
    },
    ...(withOffice ? [office] : []),
    {
      key: 'version',
      head: say(words.version),
      cell: ({ version }) => number(version),
      numeric: true,
    },
    {
      key: 'activities',
      head: say(words.activities),
      cell: ({ activities }) => number(activities),
      sortBy: ({ activities }) => activities,
      numeric: true,
    },
    {
      key: 'at',
      head: say(words.issuedAt),
      cell: ({ issuedAt }) => (
        <span className={styles.whole}>{say(instantSentence(issuedAt))}</span>
      ),
      sortBy: ({ issuedAt }) => issuedAt,
    },
    { key: 'by', head: say(words.issuedBy), cell: ({ issuedBy }) => issuedBy ?? say(words.clock) },
    {
      key: 'files',
      head: say(words.files),
      cell: (issue) => <IssueFiles issue={issue} />,
      screenOnly: true,
    },
  ];
};

/** Issues of summaries, the newest first, each with its files. */
export const IssueTable = ({ caption, issues, withOffice = false }: TableProps) => {
  const columns = useColumns(withOffice);
  return (
    <div>
      <h2>{caption}</h2>
      <Table caption={caption} columns={columns} rows={issues} rowKey={({ id }) => id} />
    </div>
  );
};
