import { useState } from 'react';
import { Button, IconButton } from '#web/components/button/button.tsx';
import { Dialog } from '#web/components/dialog/dialog.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { LongTextField } from '#web/components/long-text-field/long-text-field.tsx';
import { TextField } from '#web/components/text-field/text-field.tsx';
import { useSay } from '#web/i18n.tsx';
import styles from './reading.module.css';
import { giveReason, type Mark, markKey, missingReasons, toggleMark } from './return-marks.ts';
import { reviewWords } from './words.ts';

const MOST_LETTERS = 1000;

type Draft = {
  readonly marks: readonly Mark[];
  readonly onMarks: (marks: readonly Mark[]) => void;
  readonly reason: string;
};

type MarksProps = Omit<Draft, 'reason'> & { readonly faulty: readonly string[] };

const MarkReasons = ({ marks, onMarks, faulty }: MarksProps) => {
  const say = useSay();
  if (marks.length === 0) return <p>{say(reviewWords.whole)}</p>;
  return (
    <ul className={styles.targets} aria-label={say(reviewWords.targets)}>
      {marks.map((mark) => {
        const key = markKey(mark);
        return (
          <li key={key} className={styles.target}>
            <TextField
              label={say(reviewWords.targetReason(mark.label))}
              value={mark.reason}
              maxLength={MOST_LETTERS}
              error={faulty.includes(key) ? say(reviewWords.reasonMissing) : undefined}
              onChange={(reason) => onMarks(giveReason(marks, key, reason))}
            />
            <IconButton
              icon="close"
              label={say(reviewWords.removeTarget(mark.label))}
              onClick={() => onMarks(toggleMark(marks, mark))}
            />
          </li>
        );
      })}
    </ul>
  );
};

/** What stands at the top of the report once it is back with its recorder. */
const Preview = ({ marks, reason }: Pick<Draft, 'marks' | 'reason'>) => {
  const say = useSay();
  return (
    <section className={styles.preview} aria-label={say(reviewWords.preview)}>
      <p className={styles.soft}>{say(reviewWords.preview)}</p>
      <p>
        <strong>{say(reviewWords.previewTitle)}</strong>
      </p>
      <p>{reason || '…'}</p>
      <ul className={styles.bullets}>
        {marks.map((mark) => (
          <li key={markKey(mark)}>
            {mark.label}: {mark.reason.trim() || '…'}
          </li>
        ))}
      </ul>
    </section>
  );
};

type DialogProps = Omit<Draft, 'reason'> & {
  readonly open: boolean;
  readonly pending: boolean;
  readonly error: unknown;
  readonly onClose: () => void;
  readonly onSend: (reason: string) => void;
};

/** Sends a report back, whole or by its marked places, and shows first what the recorder will see. */
export const ReturnDialog = ({ open, marks, onMarks, onClose, ...sending }: DialogProps) => {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const faulty = missingReasons(marks, typed);
  const reason =
    typed.trim() || (marks.length > 0 ? say(reviewWords.mendMarked(marks.length)) : '');
  const send = () => {
    setTried(true);
    if (faulty.length === 0) sending.onSend(reason);
  };
  return (
    <Dialog
      open={open}
      title={say(reviewWords.dialogTitle)}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" icon="send-back" pending={sending.pending} onClick={send}>
            {say(reviewWords.send)}
          </Button>
          <Button onClick={onClose}>{say(reviewWords.cancel)}</Button>
        </>
      }
    >
      <MarkReasons marks={marks} onMarks={onMarks} faulty={tried ? faulty : []} />
      <LongTextField
        label={say(reviewWords.reason)}
        help={say(reviewWords.reasonHelp)}
        optional={marks.length > 0}
        rows={3}
        limit={MOST_LETTERS}
        value={typed}
        error={tried && faulty.includes('overall') ? say(reviewWords.reasonMissing) : undefined}
        onChange={setTyped}
      />
      <Preview marks={marks} reason={reason} />
      {sending.error ? <ErrorState error={sending.error} /> : null}
    </Dialog>
  );
};
