import type { Sentence } from '#kernel/sentence.ts';
import { IconButton } from '#web/components/button/button.tsx';
import { Icon } from '#web/components/icon/icon.tsx';
import { componentWords } from '#web/components/words.ts';
import { useSay } from '#web/i18n.tsx';
import styles from './uploads.module.css';

type LeftOutProps = { readonly reasons: readonly Sentence[]; readonly onClose: () => void };

/** What was chosen and not attached, each with its reason, beside the question until it is put away. */
export const LeftOut = ({ reasons, onClose }: LeftOutProps) => {
  const say = useSay();
  return (
    <div role="alert">
      {reasons.length > 0 && (
        <div className={styles.leftOut}>
          <ul>
            {reasons.map((reason) => (
              <li key={reason.en}>
                <Icon name="error" /> {say(reason)}
              </li>
            ))}
          </ul>
          <IconButton icon="close" label={say(componentWords.close)} onClick={onClose} />
        </div>
      )}
    </div>
  );
};
