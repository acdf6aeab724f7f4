import type { FilesField, PhotosField } from '#kernel/form/fields.ts';
import { FieldGroup } from '#web/components/field/field.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { uuid } from '#web/uuid.ts';
import { MOST_BYTES } from '../../contract/attachments.ts';
import { uploadWords } from '../../screen-words.ts';
import { listOf, type QuestionProps, recordOf, useFormState } from '../answer/form-state.ts';
import { useFrame } from '../answer/notes.tsx';
import { AttachmentCard } from './attachment-card.tsx';
import { PickButtons } from './pick-buttons.tsx';
import styles from './uploads.module.css';

type Props = QuestionProps<PhotosField | FilesField> & { readonly reportId: string };

const usePick = ({ field, value, onChange, reportId }: Props) => {
  const toast = useToast();
  const { uploads } = useFormState();
  const count = listOf(value).length;
  return (files: readonly File[]) => {
    for (const file of files.filter(({ size }) => size > MOST_BYTES))
      toast(uploadWords.tooLarge(file.name), { tone: 'failed' });
    const fitting = files.filter(({ size }) => size <= MOST_BYTES);
    const taken = fitting.slice(0, field.max - count);
    if (taken.length < fitting.length) toast(uploadWords.full(field.max), { tone: 'failed' });
    const kind = field.type === 'photos' ? 'photo' : 'file';
    const parcels = taken.map(
      (blob) => ({ id: uuid(), reportId, kind, name: blob.name, blob }) as const,
    );
    onChange((before) => [...listOf(before), ...parcels.map(({ id }) => ({ fileId: id }))]);
    for (const parcel of parcels) uploads.add(parcel);
  };
};

/** Photos or files: picked or taken, shown at once, sent while the person writes on. */
export const AttachmentsAnswer = (props: Props) => {
  const { field, path, value, onChange } = props;
  const toast = useToast();
  const { readOnly } = useFormState();
  const { id, disabled: _locked, ...frame } = useFrame(field, path);
  const pick = usePick(props);
  const items = listOf(value);
  const remove = (at: number) => {
    const what = field.type === 'photos' ? uploadWords.photo(at + 1) : uploadWords.file(at + 1);
    onChange((before) => listOf(before).toSpliced(at, 1));
    toast(uploadWords.removed(what), {
      undo: () => onChange((before) => listOf(before).toSpliced(at, 0, items[at])),
    });
  };
  return (
    <FieldGroup {...frame}>
      {() => (
        <div className={styles.stack} id={id} tabIndex={-1}>
          {items.length > 0 && (
            <ul className={field.type === 'photos' ? styles.list : styles.files}>
              {items.map((item, at) => (
                <AttachmentCard
                  key={String(recordOf(item).fileId)}
                  field={field}
                  path={`${path}[${at}]`}
                  at={at}
                  item={recordOf(item)}
                  onCaption={(caption) =>
                    onChange((before) =>
                      listOf(before).with(at, { ...recordOf(listOf(before)[at]), caption }),
                    )
                  }
                  onRemove={() => remove(at)}
                />
              ))}
            </ul>
          )}
          {!readOnly && <PickButtons field={field} count={items.length} onPick={pick} />}
        </div>
      )}
    </FieldGroup>
  );
};
