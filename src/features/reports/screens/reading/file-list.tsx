import type { Attachment } from '#kernel/form/answers.ts';
import { addressOf } from '#web/api.ts';
import { Icon } from '#web/components/icon/icon.tsx';
import { getAttachment } from '../../contract/attachments.ts';
import styles from './answers.module.css';
import { MarkButton } from './mark-button.tsx';
import { useReading } from './reading-context.ts';

type FileListProps = {
  readonly label: string;
  readonly path: string;
  readonly files: readonly Attachment[];
};

/** The files of a field, each to be opened. */
export const FileList = ({ label, path, files }: FileListProps) => {
  const { attachments } = useReading();
  return (
    <ul className={styles.files} aria-label={label}>
      {files.map(({ fileId, caption }, at) => {
        const name = attachments.get(fileId)?.name || caption || `${label} ${at + 1}`;
        const address = addressOf(getAttachment, { params: { id: fileId, variant: 'file' } });
        return (
          <li key={fileId}>
            <a href={address} download={name}>
              <Icon name="file" /> {name}
            </a>
            <MarkButton path={path} fileId={fileId} label={name} />
          </li>
        );
      })}
    </ul>
  );
};
