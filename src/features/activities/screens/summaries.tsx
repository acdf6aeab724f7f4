import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReplyOf } from '#kernel/contract.ts';
import { useCall } from '#web/api-hooks.ts';
import { Badge } from '#web/components/badge/badge.tsx';
import { Button, buttonClass } from '#web/components/button/button.tsx';
import { Card } from '#web/components/card/card.tsx';
import { EmptyState } from '#web/components/empty-state/empty-state.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { PageHeader } from '#web/components/page-header/page-header.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { useFiscalYear } from '#web/fiscal-year.tsx';
import { useSay } from '#web/i18n.tsx';
import { listSummaries } from '../contract/summaries.ts';
import { summaryWords as words } from '../words/summary.ts';
import { IssueTable } from './issue-table.tsx';
import styles from './plan.module.css';
import { SummaryEditor } from './summary-editor.tsx';

/** A summary with what the reader may do to it. */
export type ListedSummary = ReplyOf<typeof listSummaries>['summaries'][number];

const SummaryCard = ({ summary }: { readonly summary: ListedSummary }) => {
  const say = useSay();
  const [editing, setEditing] = useState(false);
  const { id, definition, mayIssue, mayChange, periods, verified, active } = summary;
  return (
    <Card
      title={say(definition.title)}
      actions={
        <span className={styles.line}>
          {mayChange && (
            <Button kind="quiet" icon="edit" onClick={() => setEditing(true)}>
              {say(words.edit)}
            </Button>
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
      <p>{say(words.comesOut(words.every[definition.every], definition.daysAfter))}</p>
      <p className={styles.soft}>{say(definition.addressee)}</p>
      {active && !verified && (
        <p>
          <Badge tone="attention" icon="info">
            {say(words.verified)}
          </Badge>
        </p>
      )}
      {editing && <SummaryEditor summary={summary} onClose={() => setEditing(false)} />}
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
  return (
    <>
      <PageHeader title={say(words.title)} lead={say(words.lead)} />
      {reply.isPending && <Skeleton rows={6} rowHeight={56} />}
      {reply.isError && <ErrorState error={reply.error} onRetry={() => void reply.refetch()} />}
      {reply.data && <Body data={reply.data} />}
    </>
  );
};

export default Summaries;
