import { Link } from '@tanstack/react-router';
import type { ReplyOf } from '#kernel/contract.ts';
import type { Language, Sentence } from '#kernel/sentence.ts';
import { dateSentence } from '#kernel/thai-date.ts';
import { useCall } from '#web/api-hooks.ts';
import { Badge } from '#web/components/badge/badge.tsx';
import { buttonClass } from '#web/components/button/button.tsx';
import { Card } from '#web/components/card/card.tsx';
import { EmptyState } from '#web/components/empty-state/empty-state.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { PageHeader } from '#web/components/page-header/page-header.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { useFiscalYear } from '#web/fiscal-year.tsx';
import { useSay } from '#web/i18n.tsx';
import { listSummaries } from '../contract/summaries.ts';
import { newWords } from '../words/new-summary.ts';
import { paperWords, summaryWords as words } from '../words/summary.ts';
import { editorWords } from '../words/summary-editor.ts';
import { IssueTable } from './issue-table.tsx';
import styles from './plan.module.css';

/** A summary with what the reader may do to it. */
export type ListedSummary = ReplyOf<typeof listSummaries>['summaries'][number];

// A letter by its number, or by its day where it bears none, and what it is about.
const sourceOf = ({ number, datedOn, subject }: NonNullable<ListedSummary['letter']>): Sentence => {
  const day = datedOn === null ? undefined : dateSentence(datedOn, { style: 'long' });
  const line = (language: Language) =>
    [number, day?.[language], subject].filter(Boolean).join(' · ');
  return { th: line('th'), en: line('en') };
};

const SummaryCard = ({ summary }: { readonly summary: ListedSummary }) => {
  const say = useSay();
  const { id, definition, mayIssue, mayChange, periods, verified, active, letter } = summary;
  return (
    <Card
      title={say(definition.title)}
      actions={
        <span className={styles.line}>
          {mayChange && (
            <Link className={buttonClass('quiet')} to={`/summaries/${id}/edit`}>
              {say(words.edit)}
            </Link>
          )}
          {mayIssue && (
            <Link
              className={buttonClass()}
              to={`/summaries/${id}?period=${periods[1] ?? periods[0]}`}
            >
              {say(words.preview)}
            </Link>
          )}
        </span>
      }
    >
      <p>
        {say(words.every[definition.every])} ·{' '}
        {say(editorWords.outOn(definition.every, definition.daysAfter))}
      </p>
      <p className={styles.soft}>
        {say(paperWords.to)} {say(definition.addressee)}
      </p>
      {letter && <p className={styles.soft}>{say(words.source(sourceOf(letter)))}</p>}
      {!active && (
        <p>
          <Badge tone="quiet">{say(words.notUsed)}</Badge>
        </p>
      )}
      {active && !verified && (
        <p>
          <Badge tone="attention" icon="info">
            {say(words.verified)}
          </Badge>
        </p>
      )}
    </Card>
  );
};

const Body = ({ data }: { readonly data: ReplyOf<typeof listSummaries> }) => {
  const say = useSay();
  const { summaries, own, below } = data;
  if (summaries.length === 0 && own.length === 0 && below.length === 0)
    return <EmptyState title={say(words.nothing)}>{say(words.nothingLead)}</EmptyState>;
  const mine = summaries.some(({ mayIssue }) => mayIssue) || own.length > 0;
  return (
    <div className={styles.page}>
      {summaries.map((summary) => (
        <SummaryCard key={summary.id} summary={summary} />
      ))}
      {mine && own.length === 0 && (
        <EmptyState title={say(words.none)}>{say(words.noneLead)}</EmptyState>
      )}
      {own.length > 0 && <IssueTable caption={say(words.own)} issues={own} />}
      {below.length > 0 && <IssueTable caption={say(words.below)} issues={below} withOffice />}
    </div>
  );
};

/** What summaries come out, and every issue that has. */
const Summaries = () => {
  const say = useSay();
  const { fiscalYear } = useFiscalYear();
  const reply = useCall(listSummaries, { query: { fiscalYear } });
  const add = reply.data?.mayAdd && (
    <Link className={buttonClass()} to="/summaries/new">
      {say(newWords.add)}
    </Link>
  );
  return (
    <>
      <PageHeader title={say(words.title)} lead={say(words.lead)} actions={add} />
      {reply.isPending && <Skeleton rows={6} rowHeight={56} />}
      {reply.isError && <ErrorState error={reply.error} onRetry={() => void reply.refetch()} />}
      {reply.data && <Body data={reply.data} />}
    </>
  );
};

export default Summaries;
