import { useState } from 'react';
import { callWithFile } from '#web/api.ts';
import { Button } from '#web/components/button/button.tsx';
import { Card } from '#web/components/card/card.tsx';
import { ErrorSummary } from '#web/components/error-summary/error-summary.tsx';
import { LongTextField } from '#web/components/long-text-field/long-text-field.tsx';
import { sentenceOf } from '#web/failures.ts';
import { useSay } from '#web/i18n.tsx';
import { readLetterFile } from '../contract/register.ts';
import { reviewWords as words } from '../words/review.ts';
import styles from './letters.module.css';
import { PickFile } from './pick-file.tsx';

/** A letter as it came: its text, and the file it was read from. */
export type Came = { readonly text: string; readonly file?: File };

const useReading = (onCame: (came: Came) => void) => {
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<unknown>();
  const read = async (file: File | undefined) => {
    if (file === undefined) return;
    setPending(true);
    setError(undefined);
    try {
      const { text } = await callWithFile(readLetterFile, {}, file);
      onCame({ text, file });
    } catch (failure) {
      setError(failure);
    } finally {
      setPending(false);
    }
  };
  return { pending, error, read };
};

/** Takes a letter that is pasted, dropped or chosen as a file. */
export const LetterSource = ({ onCame }: { readonly onCame: (came: Came) => void }) => {
  const say = useSay();
  const [text, setText] = useState('');
  const [over, setOver] = useState(false);
  const { pending, error, read } = useReading(onCame);
  return (
    <Card>
      <section
        className={styles.drop}
        data-over={over}
        aria-label={say(words.paste)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void read(event.dataTransfer.files[0]);
        }}
      >
        <ErrorSummary faults={error ? [{ message: say(sentenceOf(error)) }] : []} />
        <LongTextField
          id="letter-text"
          label={say(words.paste)}
          help={say(words.pasteHelp)}
          rows={14}
          value={text}
          onChange={setText}
        />
        <div className={styles.actions}>
          <Button kind="primary" onClick={() => onCame({ text })}>
            {say(words.read)}
          </Button>
          <PickFile pending={pending} onFile={(file) => void read(file)} />
        </div>
      </section>
    </Card>
  );
};
