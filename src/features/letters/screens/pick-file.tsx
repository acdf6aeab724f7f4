import { useRef } from 'react';
import { Button } from '#web/components/button/button.tsx';
import { useSay } from '#web/i18n.tsx';
import { reviewWords as words } from '../words/review.ts';
import styles from './letters.module.css';

const KINDS = '.txt,.md,.docx,.pdf';

type PickProps = { readonly pending: boolean; readonly onFile: (file: File | undefined) => void };

/** A button that chooses the file of a letter. */
export const PickFile = ({ pending, onFile }: PickProps) => {
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={KINDS}
        className={styles.file}
        aria-label={say(words.chooseFile)}
        tabIndex={-1}
        onChange={(event) => {
          onFile(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <Button icon="upload" pending={pending} onClick={() => input.current?.click()}>
        {say(words.chooseFile)}
      </Button>
    </>
  );
};
