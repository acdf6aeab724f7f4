import { EmptyState } from '#web/components/empty-state/empty-state.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { useSay } from '#web/i18n.tsx';
import type { ReceivedEntry } from '../../model/received.ts';
import { houseWords as words } from '../../words/house.ts';
import styles from '../letters.module.css';
import outgoing from '../outgoing/outgoing.module.css';
import { ReceivedItem } from '../received/received-item.tsx';
import { More } from './letter-list.tsx';
import { useReceived } from './use-pages.ts';

type PartProps = { readonly title: string; readonly letters: readonly ReceivedEntry[] };

const Part = ({ title, letters }: PartProps) => {
  if (letters.length === 0) return null;
  return (
    <section className={styles.page} aria-label={title}>
      <h2>{title}</h2>
      <ul className={outgoing.list} aria-label={title}>
        {letters.map((letter) => (
          <ReceivedItem key={letter.id} letter={letter} />
        ))}
      </ul>
    </section>
  );
};

const Letters = ({ letters }: { readonly letters: readonly ReceivedEntry[] }) => {
  const say = useSay();
  const waiting = letters.filter(({ acknowledgedAt }) => acknowledgedAt === null);
  const done = letters.filter(({ acknowledgedAt }) => acknowledgedAt !== null);
  if (letters.length === 0)
    return (
      <EmptyState icon="letter" title={say(words.noneReceived)}>
        {say(words.noneReceivedLead)}
      </EmptyState>
    );
  return (
    <>
      {waiting.length === 0 && <EmptyState icon="check" title={say(words.allAcknowledged)} />}
      <Part title={say(words.toAcknowledge)} letters={waiting} />
      <Part title={say(words.acknowledgedBefore)} letters={done} />
    </>
  );
};

/** The letters that were sent to the office: what waits for its word, then what it has acknowledged. */
export const WaitingTab = () => {
  const found = useReceived();
  const { letters, error } = found;
  return (
    <div className={styles.page}>
      {error && <ErrorState error={error} onRetry={() => void found.refetch()} />}
      {!letters && !error && <Skeleton rows={6} rowHeight={96} />}
      {letters && <Letters letters={letters} />}
      <More {...found} />
    </div>
  );
};
