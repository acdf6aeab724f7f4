import { useCall } from '#web/api-hooks.ts';
import { Card } from '#web/components/card/card.tsx';
import { useSay } from '#web/i18n.tsx';
import { listReceived } from '../../contract/received.ts';
import { receivedWords as words } from '../../words/outgoing-screens.ts';
import styles from '../outgoing/outgoing.module.css';
import { ReceivedItem } from './received-item.tsx';

const SHOWN = 5;

/** The part of the inbox that asks for acknowledgement; nothing when no letter waits. */
export const WaitingLetters = () => {
  const say = useSay();
  const { data } = useCall(listReceived, { query: { waiting: 'true', limit: SHOWN } });
  if (!data || data.waiting === 0) return null;
  return (
    <div className={styles.waiting}>
      <Card title={`${say(words.title)} · ${say(words.waiting(data.waiting))}`}>
        <ul className={styles.list}>
          {data.letters.map((letter) => (
            <ReceivedItem key={letter.id} letter={letter} />
          ))}
        </ul>
      </Card>
    </div>
  );
};
