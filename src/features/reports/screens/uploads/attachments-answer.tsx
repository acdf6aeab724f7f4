import type { FilesField, PhotosField } from '#kernel/form/fields.ts';
import { longestSideOf } from '#kernel/form/photo-size.ts';
import { FieldGroup } from '#web/components/field/field.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { whyNotKept } from '#web/outbox/not-kept.ts';
import { uuid } from '#web/uuid.ts';
import { listOf, type QuestionProps, recordOf, useFormState } from '../answer/form-state.ts';
import { useFrame } from '../answer/notes.tsx';
import { uploadWords } from '../words.ts';
import { AttachmentCard } from './attachment-card.tsx';
import { forgetQuestion, rememberQuestion } from './camera-place.ts';
import { PickButtons } from './pick-buttons.tsx';
import { pickFault } from './pick-fault.ts';
import styles from './uploads.module.css';

type Props = QuestionProps<PhotosField | FilesField> & { readonly reportId: string };

const usePick = ({ field, value, onChange }: Props) => {
  const toast = useToast();
  const { uploads } = useFormState();
  const count = listOf(value).length;
  const kind = field.type === 'photos' ? 'photo' : 'file';
  const size = field.type === 'photos' ? { longestSide: longestSideOf(field) } : {};
  const take = async (original: File) => {
    const id = uuid();
    try {
      await uploads.add({ id, kind, name: original.name, original, ...size });
    } catch (error) {
      toast(whyNotKept(error), { tone: 'failed' });
      return;
    }
    onChange((before) => [...listOf(before), { fileId: id }]);
  };
  return async (files: readonly File[]) => {
    forgetQuestion();
    const faults = await Promise.all(files.map((file) => pickFault(kind, file)));
    for (const fault of faults) if (fault) toast(fault, { tone: 'failed' });
    const fitting = files.filter((_, at) => !faults[at]);
    const taken = fitting.slice(0, field.max - count);
    if (taken.length < fitting.length) toast(uploadWords.full(field.max), { tone: 'failed' });
    for (const file of taken) await take(file);
  };
};

/** Photos or files: picked or taken, shown at once, sent while the person writes on. */
export const AttachmentsAnswer = (props: Props) => {
  const { field, path, value, onChange } = props;
  const toast = useToast();
  const { readOnly, uploads } = useFormState();
  const { id, disabled: _locked, ...frame } = useFrame(field, path);
  const pick = usePick(props);
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
