import type { Sentence } from '#kernel/sentence.ts';
import { instantSentence } from '#kernel/thai-date.ts';
import { Card } from '#web/components/card/card.tsx';
import { useSay } from '#web/i18n.tsx';
import type { HistoryView } from '../../model/view.ts';
import styles from './reading.module.css';
import { eventWords, extendedWords, historyWords, submittedWords } from './words.ts';

const whatHappened = (line: HistoryView): Sentence => {
  if (line.kind === 'submitted') {
    return submittedWords(line.revision, line.nil, line.verdict === 'late');
  }
  return line.kind === 'extended'
    ? extendedWords(instantSentence(line.dueAt))
    : eventWords[line.kind];
};

const HistoryLine = ({ line }: { readonly line: HistoryView }) => {
  const say = useSay();
  const who = line.by ?? say(historyWords.system);
  const office = line.office && say(line.office);
  return (
    <li className={styles.event}>
      <strong>{say(whatHappened(line))}</strong>
      <span>
        {who}
        {office && ` · ${office}`}
      </span>
      <span className={styles.soft}>
        <time dateTime={line.at}>{say(instantSentence(line.at, { weekday: true }))}</time>
        {line.address && ` ${say(historyWords.address(line.address))}`}
      </span>
      {'reason' in line && <q className={styles.reason}>{line.reason}</q>}
      {line.kind === 'returned' && line.targets.length > 0 && (
        <span className={styles.soft}>{say(historyWords.target(line.targets.length))}</span>
      )}
    </li>
  );
};

/** What happened to a report, newest first: who, of which office, when, from where, and why. */
export const HistoryList = ({ history }: { readonly history: readonly HistoryView[] }) => {
  const say = useSay();
  if (history.length === 0) return null;
  return (
    <Card title={say(historyWords.title)}>
      <ol className={styles.events}>
        {history.toReversed().map((line) => (
          <HistoryLine key={line.seq} line={line} />
        ))}
      </ol>
    </Card>
  );
};
