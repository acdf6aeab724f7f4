import { useEffect, useRef } from 'react';
import { Button } from '#web/components/button/button.tsx';
import { useSay } from '#web/i18n.tsx';
import { writingWords } from '../../screen-words.ts';
import styles from './writing.module.css';

type NilProps = {
  readonly pending: boolean;
  readonly onSend: () => void;
  readonly onCancel: () => void;
};

/** Asks once, on the same page, before a report is sent that says nothing was done. */
export const NilPanel = ({ pending, onSend, onCancel }: NilProps) => {
  const say = useSay();
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <section ref={box} tabIndex={-1} className={styles.nil} aria-labelledby="nil-title">
      <h2 id="nil-title" className={styles.noteTitle}>
        {say(writingWords.nilTitle)}
      </h2>
      <p>{say(writingWords.nilText)}</p>
      <div className={styles.buttons}>
        <Button kind="primary" icon="send" pending={pending} onClick={onSend}>
          {say(writingWords.nilSend)}
        </Button>
        <Button onClick={onCancel}>{say(writingWords.cancel)}</Button>
      </div>
    </section>
  );
};
