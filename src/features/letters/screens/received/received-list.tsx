import { Link } from '@tanstack/react-router';
import { useCall } from '#web/api-hooks.ts';
import { buttonClass } from '#web/components/button/button.tsx';
import { EmptyState } from '#web/components/empty-state/empty-state.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { PageHeader } from '#web/components/page-header/page-header.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { useSay } from '#web/i18n.tsx';
import { listReceived } from '../../contract/received.ts';
import { receivedWords as words } from '../../words/outgoing-screens.ts';
import styles from '../outgoing/outgoing.module.css';
import { ReceivedItem } from './received-item.tsx';

/** The letters that were sent to the office; those nobody has acknowledged stand first. */
const ReceivedList = () => {
  const say = useSay();
  const { data, error, refetch } = useCall(listReceived, { query: {} });
  const calendar = (
    <Link to="/calendar" className={buttonClass()}>
      {say(words.calendar)}
    </Link>
  );
  return (
    <>
      <PageHeader
        title={say(words.title)}
        lead={data && data.waiting > 0 ? say(words.waiting(data.waiting)) : null}
        actions={calendar}
      />
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={6} rowHeight={72} />}
      {data?.letters.length === 0 && (
        <EmptyState icon="letter" title={say(words.none)}>
          {say(words.noneLead)}
        </EmptyState>
      )}
      <ul className={styles.list} aria-label={say(words.title)}>
        {data?.letters.map((letter) => (
          <ReceivedItem key={letter.id} letter={letter} />
        ))}
      </ul>
    </>
  );
};

export default ReceivedList;
