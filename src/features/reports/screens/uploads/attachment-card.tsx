import type { FilesField, PhotosField } from '#kernel/form/fields.ts';
import { addressOf } from '#web/api.ts';
import { IconButton } from '#web/components/button/button.tsx';
import { Icon } from '#web/components/icon/icon.tsx';
import { TextField } from '#web/components/text-field/text-field.tsx';
import { useSay } from '#web/i18n.tsx';
import { getAttachment } from '../../contract/attachments.ts';
import { uploadWords } from '../../screen-words.ts';
import { controlId, useFormState } from '../answer/form-state.ts';
import { ReturnNotes } from '../answer/notes.tsx';
import { UploadState } from './upload-state.tsx';
import styles from './uploads.module.css';
import { useUploadMap } from './use-uploads.ts';

type CardProps = {
  readonly field: PhotosField | FilesField;
  readonly path: string;
  readonly at: number;
  readonly item: Readonly<Record<string, unknown>>;
  readonly onCaption: (caption: string) => void;
  readonly onRemove: () => void;
};

const addressFor = (id: string, variant: 'thumbnail' | 'file'): string =>
  addressOf(getAttachment, { params: { id, variant } });

const Caption = ({ field, path, at, item, onCaption }: CardProps) => {
  const say = useSay();
  const { faultOf, readOnly, touch } = useFormState();
  const own = `${path}.caption`;
  const fault = faultOf(own);
  if (field.type === 'photos' && field.caption === 'none') return null;
  return (
    <TextField
      id={controlId(own)}
      label={say(
        field.type === 'photos' ? uploadWords.caption(at + 1) : uploadWords.fileNote(at + 1),
      )}
      optional={field.type === 'files' || field.caption === 'optional'}
      error={fault && say(fault)}
      disabled={readOnly}
      value={typeof item.caption === 'string' ? item.caption : ''}
      autoComplete="off"
      onChange={onCaption}
      onBlur={() => touch(own)}
    />
  );
};

const FileName = ({ id, name }: { readonly id: string; readonly name: string }) => (
  <a className={styles.fileName} href={addressFor(id, 'file')}>
    <Icon name="file" />
    {name}
  </a>
);

/** One photo or file: what it is, how far it has come, its caption, and why it was sent back. */
export const AttachmentCard = (props: CardProps) => {
  const { field, path, at, item, onRemove } = props;
  const say = useSay();
  const { uploads, returnsOf, readOnly, faultOf } = useFormState();
  const id = String(item.fileId);
  const upload = useUploadMap(uploads).get(id);
  const what = field.type === 'photos' ? uploadWords.photo(at + 1) : uploadWords.file(at + 1);
  const fieldPath = path.slice(0, path.lastIndexOf('['));
  const returns = returnsOf(fieldPath).filter((target) => target.fileId === id);
  const fault = faultOf(path);
  return (
    <li
      className={styles.card}
      id={controlId(path)}
      tabIndex={-1}
      data-returned={returns.length > 0}
    >
      {field.type === 'photos' ? (
        <img
          className={styles.picture}
          src={upload?.url ?? addressFor(id, 'thumbnail')}
          alt={typeof item.caption === 'string' && item.caption ? item.caption : say(what)}
        />
      ) : (
        <FileName id={id} name={upload?.name ?? say(what)} />
      )}
      <div className={styles.row}>
        {upload ? (
          <UploadState upload={upload} onRetry={() => uploads.retry(id)} />
        ) : (
          <span className={styles.state}>{say(what)}</span>
        )}
        {!readOnly && (
          <IconButton icon="trash" label={say(uploadWords.remove(what))} onClick={onRemove} />
        )}
      </div>
      {fault && <p className={styles.failed}>{say(fault)}</p>}
      <ReturnNotes targets={returns} />
      <Caption {...props} />
    </li>
  );
};
