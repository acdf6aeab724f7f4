import { lazy, Suspense, useMemo, useState } from 'react';
import type { Sentence } from '#kernel/sentence.ts';
import { Card } from '#web/components/card/card.tsx';
import { EmptyState } from '#web/components/empty-state/empty-state.tsx';
import { useSay } from '#web/i18n.tsx';
import type { ReportView, RevisionView } from '../../model/view.ts';
import { formOf } from '../form-of.ts';
import { ChainSteps } from './chain-steps.tsx';
import { ComparisonCard } from './comparison-card.tsx';
import { HistoryList } from './history-list.tsx';
import { OutcomeCard } from './outcome-card.tsx';
import styles from './reading.module.css';
import { type Reading, ReadingContext } from './reading-context.ts';
import { ReportAnswers } from './report-answers.tsx';
import { ReportFacts } from './report-facts.tsx';
import { ReportHead } from './report-head.tsx';
import { type Mark, toggleMark } from './return-marks.ts';
import { ReviewBar } from './review-bar.tsx';
import { Supervision } from './supervision.tsx';
import { answersOf, useComparison } from './use-comparison.ts';
import { useNow } from './use-now.ts';
import { readingWords, reviewWords } from './words.ts';

// For reviewers alone, and beside what they came for.
const ReusedPhotos = lazy(() => import('./reused-photos.tsx'));

type ReportProps = { readonly report: ReportView };

const NothingSent = ({ report }: ReportProps) => {
  const say = useSay();
  const excuse = report.history.findLast((line) => line.kind === 'excused');
  if (report.status === 'excused') {
    return (
      <Card>
        <EmptyState title={say(readingWords.excusedTitle)}>
          {excuse && 'reason' in excuse && excuse.reason}
        </EmptyState>
      </Card>
    );
  }
  return (
    <Card>
      <EmptyState icon="clock" title={say(readingWords.nothingSent)}>
        {say(readingWords.nothingSentText)}
      </EmptyState>
    </Card>
  );
};

type ContentProps = ReportProps & { readonly revision: RevisionView | undefined };

const Content = ({ report, revision }: ContentProps) => {
  const say = useSay();
  if (!revision) return <NothingSent report={report} />;
  if (revision.nil) {
    return (
      <Card>
        <EmptyState title={say(readingWords.nilTitle)}>{say(readingWords.nilText)}</EmptyState>
      </Card>
    );
  }
  return (
    <>
      {revision.formVersionId !== report.formVersionId && (
        <p className={styles.soft}>{say(readingWords.otherForm)}</p>
      )}
      <ReportAnswers answers={answersOf(revision)} />
    </>
  );
};

const LastReturn = ({ report }: ReportProps) => {
  const say = useSay();
  if (report.returned === null) return null;
  return (
    <section className={styles.lastReturn} aria-label={say(reviewWords.lastReturn)}>
      <strong>{say(reviewWords.lastReturn)}</strong>
      <p>{report.returned.reason}</p>
    </section>
  );
};

const useReadingOf = (report: ReportView) => {
  const [marks, setMarks] = useState<readonly Mark[]>([]);
  const { definition } = report;
  const form = useMemo(() => formOf(definition), [definition]);
  const comparison = useComparison(form, report.revisions);
  const attachments = useMemo(
    () => new Map(report.attachments.map((one) => [one.id, one])),
    [report.attachments],
  );
  const isLatest = comparison.to === comparison.revisions.at(-1);
  const canReturn = report.actions.includes('return') && isLatest;
  const reading: Reading = {
    form,
    attachments,
    changes: comparison.shown ? comparison.changes : [],
    toggle: (place) => setMarks(toggleMark(marks, place)),
    ...(canReturn ? { marks } : {}),
  };
  return { reading, comparison, marks, setMarks };
};

/** A report to be read, reviewed or supervised; the writing of it stands elsewhere. */
export const ReportReading = ({ report }: ReportProps) => {
  const now = useNow();
  const { reading, comparison, marks, setMarks } = useReadingOf(report);
  const [outcome, setOutcome] = useState<Sentence>();
  const inReview = report.status === 'in-review';
  return (
    <ReadingContext value={reading}>
      <ReportHead report={report} now={now} />
      {outcome && <OutcomeCard what={outcome} report={report} />}
      <div className={styles.page}>
        <div className={styles.main}>
          <LastReturn report={report} />
          {inReview && <ComparisonCard comparison={comparison} />}
          <Suspense>
            <ReusedPhotos report={report} />
          </Suspense>
          <Content report={report} revision={comparison.to} />
          {!inReview && <ComparisonCard comparison={comparison} />}
          {report.actions.includes('accept') && (
            <ReviewBar report={report} marks={marks} onMarks={setMarks} onDone={setOutcome} />
          )}
        </div>
        <div className={styles.side}>
          <Supervision report={report} now={now} />
          <ChainSteps report={report} now={now} />
          <ReportFacts report={report} />
          <HistoryList history={report.history} />
        </div>
      </div>
    </ReadingContext>
  );
};
