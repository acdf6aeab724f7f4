import { useState } from 'react';
import type { Role } from '#kernel/actor.ts';
import { bangkokDate } from '#kernel/bangkok-time.ts';
import { addMonths } from '#kernel/civil-date.ts';
import { monthPeriod } from '#kernel/period.ts';
import { dateSentence, instantSentence } from '#kernel/thai-date.ts';
import { addressOf } from '#web/api.ts';
import { useAction, useCall } from '#web/api-hooks.ts';
import { Button, buttonClass } from '#web/components/button/button.tsx';
import { Select } from '#web/components/choice/choice.tsx';
import { EmptyState } from '#web/components/empty-state/empty-state.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { PageHeader } from '#web/components/page-header/page-header.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { useLanguage, useSay } from '#web/i18n.tsx';
import { useSignedIn } from '#web/session.ts';
import { uuid } from '#web/uuid.ts';
import {
  getUnitSummaryFile,
  issueUnitSummary,
  listUnitSummaries,
  previewUnitSummary,
} from '../contract/summaries.ts';
import { monthName } from '../document.ts';
import type { SummaryEntry } from '../model/summary.ts';
import { coverageWords, summaryPageWords as words } from '../words/screen.ts';
import { summaryWords } from '../words/summary.ts';
import { SummaryFigures } from './summary-figures.tsx';
import styles from './units.module.css';

const MONTHS_BACK = 24;
const ISSUING: readonly Role[] = ['recorder', 'reviewer', 'compiler'];
const FORMATS = [
  ['pdf', 'PDF'],
  ['docx', 'Word'],
  ['xlsx', 'Excel'],
] as const;

const monthsUntil = (today: string): string[] =>
  Array.from({ length: MONTHS_BACK }, (_, ago) => monthPeriod(addMonths(today, -ago)).id);

const Files = ({ summary }: { readonly summary: SummaryEntry }) => {
  const say = useSay();
  const { language } = useLanguage();
  const of = `${say(monthName(summary.month))} ${say(words.issueNo(summary.issue))}`;
  return (
    <span className={styles.actions}>
      {FORMATS.map(([format, name]) => (
        <a
          key={format}
          className={buttonClass('secondary')}
          href={addressOf(getUnitSummaryFile, {
            params: { id: summary.id, format },
            query: { language },
          })}
          aria-label={`${name} ${of}`}
          download
        >
          {name}
        </a>
      ))}
    </span>
  );
};

const Issued = ({ summary }: { readonly summary: SummaryEntry }) => {
  const say = useSay();
  const { month, issue, issuedAt, issuedBy, total } = summary;
  return (
    <li className={styles.entry}>
      <p className={styles.head}>
        <b>{say(monthName(month))}</b>
        <span>{say(words.issueNo(issue))}</span>
      </p>
      <p>
        {say(coverageWords.complete)} {say(coverageWords.ofAll(total.complete, total.units))}
      </p>
      <p className={styles.small}>{say(words.issuedBy(instantSentence(issuedAt), issuedBy))}</p>
      <Files summary={summary} />
    </li>
  );
};

const useIssuing = (month: string, onDone: () => void) => {
  const toast = useToast();
  const [id, setId] = useState(uuid);
  const action = useAction(issueUnitSummary, {
    invalidates: [listUnitSummaries],
    onDone: ({ issue }) => {
      toast(words.issued(issue));
      setId(uuid());
      onDone();
    },
  });
  return { action, issue: () => action.mutate({ params: { id }, body: { month } }) };
};

type PreviewProps = {
  readonly month: string;
  /** Whether it was issued already. */
  readonly again: boolean;
  readonly running: boolean;
};

const Preview = ({ month, again, running }: PreviewProps) => {
  const say = useSay();
  const { roles, office } = useSignedIn();
  const { data, error, refetch } = useCall(previewUnitSummary, { query: { month } });
  const { action, issue } = useIssuing(month, () => void refetch());
  const mayIssue =
    office.level !== 'local-authority' && roles.some((role) => ISSUING.includes(role));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton rows={5} rowHeight={44} />;
  return (
    <>
      <p className={styles.soft}>
        {say(words.asOf(dateSentence(data.asOf)))} {running && say(words.running)}
      </p>
      <SummaryFigures content={data} />
      {action.error && <ErrorState error={action.error} />}
      {mayIssue && (
        <p className={styles.actions}>
          <Button kind="primary" icon="file" pending={action.isPending} onClick={issue}>
            {say(again ? words.again : words.issue)}
          </Button>
        </p>
      )}
    </>
  );
};

const History = ({ summaries }: { readonly summaries: readonly SummaryEntry[] }) => {
  const say = useSay();
  return (
    <section className={styles.section}>
      <h2>{say(words.history)}</h2>
      {summaries.length === 0 && (
        <EmptyState icon="file" title={say(words.none)}>
          {say(words.noneLead)}
        </EmptyState>
      )}
      <ul className={styles.entries} aria-label={say(words.history)}>
        {summaries.map((summary) => (
          <Issued key={summary.id} summary={summary} />
        ))}
      </ul>
    </section>
  );
};

/** The monthly summaries of the office: the figures of a month, issuing them, and what was issued. */
const Summaries = () => {
  const say = useSay();
  const months = monthsUntil(bangkokDate(new Date().toISOString()));
  const [month, setMonth] = useState(months[1] ?? '');
  const { data, error, refetch } = useCall(listUnitSummaries, {});
  const summaries = data?.summaries ?? [];
  return (
    <>
      <PageHeader
        title={say(words.title)}
        lead={say(words.lead)}
        crumbs={[{ label: say(coverageWords.title), to: '/units' }]}
      />
      <div className={styles.page}>
        <div className={styles.filters} data-print="never">
          <Select
            label={say(words.month)}
            value={month}
            options={months.map((value) => ({ value, label: say(monthName(value)) }))}
            onChange={(next) => setMonth(next ?? month)}
          />
        </div>
        <section className={styles.section} aria-label={say(words.preview)}>
          <h2>{say(summaryWords.ofMonth(monthName(month)))}</h2>
          <Preview
            key={month}
            month={month}
            again={summaries.some((one) => one.month === month)}
            running={month === months[0]}
          />
        </section>
        {error && <ErrorState error={error} onRetry={() => void refetch()} />}
        {!data && !error && <Skeleton rows={3} rowHeight={72} />}
        {data && <History summaries={summaries} />}
      </div>
    </>
  );
};

export default Summaries;
