import { Icon } from '#web/components/icon/icon.tsx';
import { useSay } from '#web/i18n.tsx';
import type { ReportView } from '../../model/view.ts';
import { writingWords } from '../../screen-words.ts';
import styles from './writing.module.css';

/** Says above the form why the report came back and how many places are marked. */
export const ReturnedNote = ({
  returned,
}: {
  readonly returned: NonNullable<ReportView['returned']>;
}) => {
  const say = useSay();
  const places = returned.targets.filter(({ path }) => path !== '').length;
  return (
    <section className={styles.returnedNote} aria-labelledby="returned-title">
      <h2 id="returned-title" className={styles.noteTitle}>
        <Icon name="send-back" />
        {say(writingWords.returnedTitle)}
      </h2>
      <p>{returned.reason}</p>
      {returned.targets
        .filter(({ path, reason }) => path === '' && reason !== returned.reason)
        .map(({ reason }) => (
          <p key={reason}>{reason}</p>
        ))}
      {places > 0 && <p>{say(writingWords.returnedCount(places))}</p>}
    </section>
  );
};
