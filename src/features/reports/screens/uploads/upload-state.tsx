import { Button } from '#web/components/button/button.tsx';
import { Icon } from '#web/components/icon/icon.tsx';
import { useSay } from '#web/i18n.tsx';
import { uploadWords } from '../words.ts';
import styles from './uploads.module.css';
import type { Upload } from './uploads.ts';

type StateProps = { readonly upload: Upload; readonly onRetry: () => void };

/** How far one photo or file has come, in words and as a bar; a failed one can be sent again. */
export const UploadState = ({ upload, onRetry }: StateProps) => {
  const say = useSay();
  if (upload.state === 'failed')
    return (
      <div>
        <p className={styles.failed}>
          <Icon name="error" /> {say(uploadWords.failed)}
        </p>
        {upload.why && <p className={styles.state}>{say(upload.why)}</p>}
        <Button onClick={onRetry}>{say(uploadWords.retry)}</Button>
      </div>
    );
  if (upload.state === 'sending')
    return (
      <span className={styles.state}>
        <progress
          className={styles.progress}
          value={upload.part}
          max={1}
          aria-label={upload.name || say(uploadWords.sending(Math.round(upload.part * 100)))}
        />
        {say(uploadWords.sending(Math.round(upload.part * 100)))}
      </span>
    );
  if (upload.state === 'kept')
    return (
      <span className={styles.state}>
        <Icon name="offline" />
        {say(uploadWords.kept)}
      </span>
    );
  return (
    <span className={styles.state}>
      <Icon name={upload.state === 'done' ? 'check' : 'clock'} />
      {say(upload.state === 'done' ? uploadWords.done : uploadWords.waiting)}
    </span>
  );
};
