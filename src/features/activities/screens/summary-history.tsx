import { instantSentence } from '#kernel/thai-date.ts';
import { Badge } from '#web/components/badge/badge.tsx';
import { Card } from '#web/components/card/card.tsx';
import { useSay } from '#web/i18n.tsx';
import type { SummaryRevision } from '../model/definition.ts';
import { summaryWords } from '../words/summary.ts';
import { editorWords as words } from '../words/summary-editor.ts';
import styles from './plan.module.css';

/** How a summary was defined so far, the newest first: by whom, when and why. */
export const SummaryHistory = ({
  revisions,
}: {
  readonly revisions: readonly SummaryRevision[];
}) => {
  const say = useSay();
  return (
    <Card title={say(words.history)}>
      <ol className={styles.events}>
        {revisions.map(({ revision, changedAt, changedBy, reason, active }) => (
          <li key={revision}>
            <strong>{say(words.revision(revision))}</strong>
            <span>{changedBy ?? say(words.shipped)}</span>
            <time className={styles.soft} dateTime={changedAt}>
              {say(instantSentence(changedAt))}
            </time>
            {!active && <Badge tone="quiet">{say(summaryWords.notUsed)}</Badge>}
            {reason !== null && <q className={styles.reason}>{reason}</q>}
          </li>
        ))}
      </ol>
    </Card>
  );
};
