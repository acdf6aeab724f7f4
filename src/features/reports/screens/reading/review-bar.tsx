import { useState } from 'react';
import { getInbox } from '#features/inbox/contract.ts';
import type { Sentence } from '#kernel/sentence.ts';
import { useAction } from '#web/api-hooks.ts';
import { Button } from '#web/components/button/button.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { sentenceOf } from '#web/failures.ts';
import { useSay } from '#web/i18n.tsx';
import { getReport, listReports } from '../../contract/report.ts';
import { acceptReports, returnReport } from '../../contract/review.ts';
import type { ReportView } from '../../model/view.ts';
import styles from './reading.module.css';
import { ReturnDialog } from './return-dialog.tsx';
import { type Mark, targetsOf } from './return-marks.ts';
import { reviewWords } from './words.ts';

const STALE = [getReport, getInbox, listReports];

type BarProps = {
  readonly report: ReportView;
  readonly marks: readonly Mark[];
  readonly onMarks: (marks: readonly Mark[]) => void;
  readonly onDone: (what: Sentence) => void;
};

const useReview = ({ report, onMarks, onDone }: BarProps) => {
  const toast = useToast();
  const fail = (sentence: Sentence) => toast(sentence, { tone: 'failed' });
  const accept = useAction(acceptReports, {
    invalidates: STALE,
    onDone: ({ refused }) =>
      refused[0] ? fail(refused[0].refusal.sentence) : onDone(reviewWords.accepted),
    onRefused: (error) => fail(sentenceOf(error)),
  });
  const sendBack = useAction(returnReport, {
    invalidates: STALE,
    onDone: () => {
      onMarks([]);
      onDone(reviewWords.returned);
    },
  });
  return {
    accept: () => accept.mutate({ body: { ids: [report.id] } }),
    accepting: accept.isPending,
    sendBack,
  };
};

/** The foot of a report in review: accept it, or send it back whole or by its marked places. */
export const ReviewBar = (props: BarProps) => {
  const say = useSay();
  const { report, marks, onMarks } = props;
  const { accept, accepting, sendBack } = useReview(props);
  const [asking, setAsking] = useState(false);
  const marked = marks.length;
  return (
    <section className={styles.bar} aria-label={say(reviewWords.bar)} data-print="never">
      <span className={styles.barWords} role="status">
        {say(marked > 0 ? reviewWords.marked(marked) : reviewWords.hint)}
      </span>
      <Button
        kind={marked > 0 ? 'primary' : 'secondary'}
        icon="send-back"
        onClick={() => setAsking(true)}
      >
        {say(reviewWords.sendBack)}
      </Button>
      {marked === 0 && (
        <Button kind="primary" icon="check" pending={accepting} onClick={accept}>
          {say(reviewWords.accept)}
        </Button>
      )}
      <ReturnDialog
        open={asking}
        marks={marks}
        onMarks={onMarks}
        pending={sendBack.isPending}
        error={sendBack.error}
        onClose={() => setAsking(false)}
        onSend={(reason) =>
          sendBack.mutate({
            params: { id: report.id },
            body: { reason, targets: targetsOf(marks) },
          })
        }
      />
    </section>
  );
};
