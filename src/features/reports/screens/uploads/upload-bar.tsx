import { Button } from '#web/components/button/button.tsx';
import { Icon } from '#web/components/icon/icon.tsx';
import { useSay } from '#web/i18n.tsx';
import { uploadWords } from '../../screen-words.ts';
import styles from './uploads.module.css';
import type { Uploads } from './uploads.ts';
import { useUploadMap } from './use-uploads.ts';

/** One line for all photos and files on their way, and one button for those that failed. */
export const UploadBar = ({ uploads }: { readonly uploads: Uploads }) => {
  const say = useSay();
  const all = [...useUploadMap(uploads).values()];
  const done = all.filter(({ state }) => state === 'done').length;
  const failed = all.filter(({ state }) => state === 'failed').length;
  const part = all.reduce((sum, upload) => sum + upload.part, 0) / Math.max(1, all.length);
  const moving = all.length > done + failed;
  return (
    <div role="status">
      {moving && (
        <div className={styles.bar}>
          <span id="upload-bar-label">{say(uploadWords.allSending(done, all.length))}</span>
          <progress aria-labelledby="upload-bar-label" value={part} max={1} />
        </div>
      )}
      {failed > 0 && (
        <div className={styles.bar}>
          <span className={styles.failed}>
            <Icon name="error" /> {say(uploadWords.someFailed(failed))}
          </span>
          <Button onClick={() => uploads.retryFailed('all')}>{say(uploadWords.retryAll)}</Button>
        </div>
      )}
    </div>
  );
};
