import type { Sentence } from '#kernel/sentence.ts';
import { Button } from '#web/components/button/button.tsx';
import { Dialog } from '#web/components/dialog/dialog.tsx';
import { componentWords } from '#web/components/words.ts';
import { useSay } from '#web/i18n.tsx';
import styles from './changes.module.css';
import { changeWords as words } from './words.ts';

type ChangePreviewProps = {
  readonly open: boolean;
  readonly sentences: readonly Sentence[];
  readonly pending: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
};

/** Says what a change of the tree will do, and asks before it is done. */
export const ChangePreview = (props: ChangePreviewProps) => {
  const { open, sentences, pending, onClose, onConfirm } = props;
  const say = useSay();
  return (
    <Dialog
      open={open}
      title={say(words.previewTitle)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{say(componentWords.cancel)}</Button>
          <Button kind="primary" pending={pending} onClick={onConfirm}>
            {say(words.confirm)}
          </Button>
        </>
      }
    >
      <div className={styles.dialog}>
        <ul className={styles.consequences}>
          {[...sentences, words.pastStays].map((sentence) => (
            <li key={sentence.en}>{say(sentence)}</li>
          ))}
        </ul>
        <p>{say(words.cannotUndo)}</p>
      </div>
    </Dialog>
  );
};
