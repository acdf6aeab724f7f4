import type { Instant } from '#kernel/bangkok-time.ts';
import { instantSentence } from '#kernel/thai-date.ts';
import { useSay } from '../../i18n.tsx';
import { Icon } from '../icon/icon.tsx';
import { agedWords } from '../words.ts';
import styles from './as-of-note.module.css';

/** Says as of when this device knows what the server could not be asked for; nothing where it just was. */
export const AsOfNote = ({ asOf }: { readonly asOf: Instant | undefined }) => {
  const say = useSay();
  if (asOf === undefined) return null;
  return (
    <p className={styles.note} role="status">
      <Icon name="offline" /> {say(agedWords.asOf(instantSentence(asOf)))}
    </p>
  );
};
