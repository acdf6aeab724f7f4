import { instantSentence } from '#kernel/thai-date.ts';
import { Icon } from '#web/components/icon/icon.tsx';
import { useSay } from '#web/i18n.tsx';
import type { KnownReport } from './use-report.ts';
import { writingWords } from './words.ts';
import styles from './writing/writing.module.css';

/** Says as of when this device knows a report that the server could not be asked for. */
export const AsOfNote = ({ report }: { readonly report: KnownReport }) => {
  const say = useSay();
  if (report.asOf === undefined) return null;
  return (
    <p className={styles.asOf} role="status">
      <Icon name="offline" /> {say(writingWords.asOf(instantSentence(report.asOf)))}
    </p>
  );
};
