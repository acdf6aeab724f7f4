import { Link } from '@tanstack/react-router';
import { Button, buttonClass } from '#web/components/button/button.tsx';
import { Icon } from '#web/components/icon/icon.tsx';
import { useSay } from '#web/i18n.tsx';
import { keptWords } from './kept-words.ts';
import type { ReportItem } from './use-report-item.ts';
import styles from './writing.module.css';

/** Says that a report lies in the outbox and goes by itself, how far it is, and what stands in its way. */
const KeptPanel = ({ outbox, item, moving }: ReportItem) => {
  const say = useSay();
  if (!item) return null;
  const percent = moving === undefined ? undefined : Math.round(moving * 100);
  const words = percent === undefined ? keptWords.keptText : keptWords.sendingNow(percent);
  return (
    <section className={styles.kept} aria-labelledby="kept-title">
      <h2 id="kept-title" className={styles.noteTitle}>
        <Icon name={moving === undefined ? 'clock' : 'send'} />
        {say(keptWords.keptTitle)}
      </h2>
      <p role="status">{say(words)}</p>
      {moving !== undefined && <progress value={moving} max={1} aria-label={say(words)} />}
      {item.reason && <p>{say(item.reason.sentence)}</p>}
      <div className={styles.buttons}>
        <Link to="/outbox" className={buttonClass('primary')}>
          {say(keptWords.toOutbox)}
        </Link>
        <Button icon="send" onClick={() => void outbox.retry(item.id)}>
          {say(keptWords.sendNow)}
        </Button>
        <Button icon="edit" onClick={() => void outbox.hold(item.id)}>
          {say(keptWords.editKept)}
        </Button>
      </div>
    </section>
  );
};

export default KeptPanel;
