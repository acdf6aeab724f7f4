import { Link } from '@tanstack/react-router';
import { Icon } from '../components/icon/icon.tsx';
import { useSay } from '../i18n.tsx';
import styles from './outbox-mark.module.css';
import { useOutbox, useOutboxView } from './use-outbox.ts';
import { outboxMarkWords } from './words.ts';

/** The state of the outbox in the head of the frame; nothing where nothing waits. */
export const OutboxMark = () => {
  const say = useSay();
  const { items, moving } = useOutboxView(useOutbox());
  const waiting = items.filter(({ state }) => state === 'waiting').length;
  const refused = items.filter(({ state }) => state === 'refused').length;
  if (waiting + refused === 0) return null;
  const words =
    refused > 0 ? outboxMarkWords.stateRefused(refused) : outboxMarkWords.state(waiting);
  const [part] = moving.values();
  return (
    <Link
      to="/outbox"
      className={styles.mark}
      data-refused={refused > 0}
      aria-label={say(words)}
      title={say(words)}
    >
      <Icon name={refused > 0 ? 'warning' : 'send'} />
      {part === undefined ? refused + waiting : `${Math.round(part * 100)}%`}
    </Link>
  );
};
