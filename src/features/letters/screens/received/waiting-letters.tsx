import { Card } from '#web/components/card/card.tsx';
import { useSay } from '#web/i18n.tsx';
import { receivedWords as words } from '../../words/outgoing-screens.ts';
import styles from '../outgoing/outgoing.module.css';
import { useWaiting } from '../use-waiting.ts';
import { ReceivedItem } from './received-item.tsx';

/** The part of the inbox that asks for acknowledgement; nothing when no letter waits. */
export const WaitingLetters = () => {
  const say = useSay();
  const { data } = useWaiting();
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
