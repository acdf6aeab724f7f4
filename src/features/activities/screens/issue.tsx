import type { ReplyOf } from '#kernel/contract.ts';
import { instantSentence } from '#kernel/thai-date.ts';
import { useCall } from '#web/api-hooks.ts';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { PageHeader } from '#web/components/page-header/page-header.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { ApiProblem } from '#web/failures.ts';
import { useSay } from '#web/i18n.tsx';
import { useParam } from '#web/screen-place.ts';
import { NotFound } from '#web/shell/not-found.tsx';
import { getSummaryIssue } from '../contract/summaries.ts';
import { paperWords, summaryWords as words } from '../words/summary.ts';
import { IssueFiles, periodName } from './issue-table.tsx';
import styles from './plan.module.css';
import { SummaryOverview, SummaryPicked, SummaryRows } from './summary-content.tsx';

const Loaded = ({ entry, content }: ReplyOf<typeof getSummaryIssue>) => {
  const say = useSay();
  const { office, issuedAt, version, periodId } = entry;
  const issued = paperWords.numbered(paperWords.version(version, instantSentence(issuedAt)));
  return (
    <>
      <PageHeader
        title={say(content.title)}
        lead={`${say(office)} · ${say(periodName(periodId))} · ${say(issued)}`}
        crumbs={[{ label: say(words.title), to: '/summaries' }]}
        actions={<IssueFiles issue={entry} />}
      />
      <div className={styles.page}>
        <SummaryOverview content={content} />
        <SummaryRows content={content} />
        <SummaryPicked content={content} />
      </div>
    </>
  );
};

/** An issue of a summary as it came out, with its files. */
const IssuePage = () => {
  const id = useParam('issueId');
  const reply = useCall(getSummaryIssue, { params: { id } });
  if (reply.isPending) return <Skeleton rows={8} rowHeight={48} />;
  if (reply.error instanceof ApiProblem && reply.error.status === 404) return <NotFound />;
  if (!reply.data) return <ErrorState error={reply.error} onRetry={() => void reply.refetch()} />;
  return <Loaded {...reply.data} />;
};

export default IssuePage;
