import type { FilesField, PhotosField } from '#kernel/form/fields.ts';
import { FieldGroup } from '#web/components/field/field.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { listOf, type QuestionProps, recordOf, useFormState } from '../answer/form-state.ts';
import { useFrame } from '../answer/notes.tsx';
import { uploadWords } from '../words.ts';
import { AttachmentCard } from './attachment-card.tsx';
import { rememberQuestion } from './camera-place.ts';
import { LeftOut } from './left-out.tsx';
import { PickButtons } from './pick-buttons.tsx';
import styles from './uploads.module.css';
import { usePick } from './use-pick.ts';

type Props = QuestionProps<PhotosField | FilesField> & { readonly reportId: string };

/** Photos or files: picked or taken, shown at once, sent while the person writes on. */
export const AttachmentsAnswer = (props: Props) => {
  const { field, path, value, onChange } = props;
  const toast = useToast();
  const { readOnly, uploads } = useFormState();
  const { id, disabled: _locked, ...frame } = useFrame(field, path);
  const { pick, leftOut, putAway } = usePick(props);
  const items = listOf(value);
  const open = async () => {
    rememberQuestion(props.reportId, path);
    await Promise.race([uploads.settled(), new Promise((soon) => setTimeout(soon, 1000))]);
  };
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
          <LeftOut reasons={leftOut} onClose={putAway} />
          {!readOnly && (
            <PickButtons
              field={field}
              count={items.length}
              onPick={(files) => void pick(files)}
              onOpen={open}
            />
          )}
        </div>
      )}
    </FieldGroup>
  );
};
