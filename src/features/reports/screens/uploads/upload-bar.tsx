import { Button } from '#web/components/button/button.tsx';
import { Icon } from '#web/components/icon/icon.tsx';
import { useSay } from '#web/i18n.tsx';
import type { Answers } from '../../model/view.ts';
import { attachedIn } from '../../rules/attached.ts';
import { uploadWords } from '../words.ts';
import styles from './uploads.module.css';
import type { Uploads } from './uploads.ts';
import { useUploadMap } from './use-uploads.ts';

type BarProps = { readonly uploads: Uploads; readonly answers: Answers };

/** One line for all photos and files on their way, and one button for those that failed. */
export const UploadBar = ({ uploads, answers }: BarProps) => {
  const say = useSay();
  const map = useUploadMap(uploads);
  const all = attachedIn(answers).flatMap(({ fileId }) => map.get(fileId) ?? []);
  const done = all.filter(({ state }) => state === 'done').length;
  const failed = all.filter(({ state }) => state === 'failed').length;
  const kept = all.filter(({ state }) => state === 'kept').length;
  const part = all.reduce((sum, upload) => sum + upload.part, 0) / Math.max(1, all.length);
  const moving = all.length > done + failed + kept;
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
