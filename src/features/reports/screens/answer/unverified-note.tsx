import type { Section } from '#kernel/form/model.ts';
import { Icon } from '#web/components/icon/icon.tsx';
import { useSay } from '#web/i18n.tsx';
import { answerWords } from '../../screen-words.ts';
import styles from './answer.module.css';

/** Says which headings nobody has checked against the source letter yet, each reason once. */
export const UnverifiedNote = ({ sections }: { readonly sections: readonly Section[] }) => {
  const say = useSay();
  const open = sections.filter(({ verification }) => verification?.verified === false);
  if (open.length === 0) return null;
  const notes = open.flatMap(({ verification }) =>
    verification?.note ? [say(verification.note)] : [],
  );
  return (
    <p className={styles.unverified}>
      <Icon name="info" />
      <span>
        <strong>{say(answerWords.unverified)}</strong> {[...new Set(notes)].join(' · ')}
      </span>
    </p>
  );
};
