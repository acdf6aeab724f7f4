import { DocumentFiles } from '#features/report-documents/screens/document-files.tsx';
import { instantSentence } from '#kernel/thai-date.ts';
import { Badge } from '#web/components/badge/badge.tsx';
import { PageHeader } from '#web/components/page-header/page-header.tsx';
import { PrintButton } from '#web/components/print-button/print-button.tsx';
import { StateMark } from '#web/components/state-mark/state-mark.tsx';
import { useSay } from '#web/i18n.tsx';
import type { ReportView } from '../../model/view.ts';
import {
  dueWords,
  heldWords,
  holderWords,
  periodWords,
  secondsSince,
  statusOf,
  verdictOf,
} from './entry-words.ts';
import styles from './reading.module.css';
import { readingWords } from './words.ts';

type HeadProps = { readonly report: ReportView; readonly now: string };

const Move = ({ report, now }: HeadProps) => {
  const say = useSay();
  if (report.holder === null) return null;
  const at = instantSentence(report.heldSince);
  const time = heldWords(secondsSince(report.heldSince, now));
  return (
    <span>
      <strong>{say(readingWords.whoseMove(holderWords(report)))}</strong>{' '}
      <span className={styles.soft}>{say(readingWords.since(at, time))}</span>
    </span>
  );
};

const Strip = ({ report, now }: HeadProps) => {
  const say = useSay();
  const status = statusOf(report, now);
  const verdict = verdictOf(report);
  const isOpen = report.status === 'due' || report.status === 'returned';
  return (
    <div className={styles.strip}>
      <StateMark shape={status.shape} label={say(status.sentence)} />
      {verdict && report.status !== 'excused' && (
        <StateMark shape={verdict.shape} label={say(verdict.sentence)} />
      )}
      {isOpen && status.shape !== 'missing' && <span>{say(dueWords(report, now))}</span>}
      <Move report={report} now={now} />
      {!report.verified && <Badge icon="info">{say(readingWords.unverified)}</Badge>}
    </div>
  );
};

/** The head of a report: what, whose, for which period, how it stands and whose move it is. */
export const ReportHead = ({ report, now }: HeadProps) => {
  const say = useSay();
  return (
    <>
      <PageHeader
        title={say(report.title)}
        crumbs={[
          { label: say(readingWords.inbox), to: '/' },
          { label: say(readingWords.reports), to: '/reports' },
        ]}
        lead={
          <>
            <strong>{say(report.office)}</strong> · {say(periodWords(report))}
          </>
        }
        actions={
          <>
            <PrintButton />
            {report.revisions.length > 0 && <DocumentFiles reportId={report.id} />}
          </>
        }
      />
      <Strip report={report} now={now} />
    </>
  );
};
