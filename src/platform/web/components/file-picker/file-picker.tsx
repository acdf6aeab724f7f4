import { type ReactNode, useRef } from 'react';
import { useSay } from '../../i18n.tsx';
import { Button } from '../button/button.tsx';
import { type FieldFrame, FieldGroup } from '../field/field.tsx';
import { savingWords } from '../words.ts';
import { FileItem, SendingItem } from './file-item.tsx';
import styles from './file-picker.module.css';
import { type StoredFile, type Upload, useUploads } from './uploads.ts';

type FilePickerProps = FieldFrame & {
  readonly kind: 'photos' | 'files';
  readonly value: readonly StoredFile[];
  /** Gives the next list from the one before, as several files may arrive at once. */
  readonly onChange: (change: (before: readonly StoredFile[]) => readonly StoredFile[]) => void;
  readonly upload: Upload;
  readonly max: number;
  readonly accept?: string | undefined;
  /** What stands under each file, such as the field of its caption. */
  readonly below?: (file: StoredFile) => ReactNode;
};

type AddProps = Pick<FilePickerProps, 'kind' | 'max' | 'accept' | 'disabled'> & {
  readonly id: string;
  readonly count: number;
  readonly onFiles: (files: readonly File[]) => void;
};

const ACCEPTED = { photos: 'image/*', files: undefined } as const;

const AddButton = ({ id, kind, max, accept, disabled, count, onFiles }: AddProps) => {
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  const word = say(kind === 'photos' ? savingWords.addPhotos : savingWords.addFiles);
  return (
    <div className={styles.add} data-print="never">
      <input
        ref={input}
        type="file"
        className={styles.input}
        multiple={max > 1}
        accept={accept ?? ACCEPTED[kind]}
        aria-label={word}
        tabIndex={-1}
        disabled={disabled}
        onChange={(event) => {
          onFiles(Array.from(event.target.files ?? []));
          event.target.value = '';
        }}
      />
      <Button
        id={id}
        icon={kind === 'photos' ? 'camera' : 'upload'}
        disabled={disabled || count >= max}
        onClick={() => input.current?.click()}
      >
        {word}
      </Button>
      <span role="status">{say(savingWords.count(count, max))}</span>
    </div>
  );
};

/** Photos or files of one question: added, sent with progress, shown small, taken out again. */
export const FilePicker = (props: FilePickerProps) => {
  const { kind, value, onChange, upload, max, accept, below, ...frame } = props;
  const { sending, add, send, drop } = useUploads(upload, (stored) =>
    onChange((before) => [...before, stored]),
  );
  const count = value.length + sending.length;
  const remove = (id: string) => onChange((before) => before.filter((file) => file.id !== id));
  return (
    <FieldGroup {...frame}>
      {(id) => (
        <>
          {count > 0 && (
            <ul className={styles.list}>
              {value.map((file) => (
                <FileItem
                  key={file.id}
                  name={file.name}
                  picture={file.thumbnail}
                  onRemove={frame.disabled ? undefined : () => remove(file.id)}
                >
                  {below?.(file)}
                </FileItem>
              ))}
              {sending.map((one) => (
                <SendingItem
                  key={one.key}
                  one={one}
                  onAgain={() => void send(one)}
                  onDrop={() => drop(one.key)}
                />
              ))}
            </ul>
          )}
          <AddButton
            {...{ id, kind, max, accept, count }}
            disabled={frame.disabled}
            onFiles={(files) => add(files.slice(0, max - count))}
          />
        </>
      )}
    </FieldGroup>
  );
};
