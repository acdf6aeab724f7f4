import { useQueryClient } from '@tanstack/react-query';
import { callKey } from '#web/api-hooks.ts';
import { Button, IconButton } from '#web/components/button/button.tsx';
import { FieldGroup } from '#web/components/field/field.tsx';
import { FilePicker } from '#web/components/file-picker/file-picker.tsx';
import type { Upload } from '#web/components/file-picker/uploads.ts';
import { NumberField } from '#web/components/number-field/number-field.tsx';
import { TextField } from '#web/components/text-field/text-field.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { useSay } from '#web/i18n.tsx';
import { uuid } from '#web/uuid.ts';
import { getOutgoing, putEnclosure } from '../../contract/outgoing.ts';
import {
  type EnclosureView,
  MOST_ENCLOSURE_BYTES,
  type OutgoingView,
} from '../../model/outgoing.ts';
import { letterWords as words } from '../../words/outgoing-screens.ts';
import styles from './outgoing.module.css';
import { sendFile } from './send-file.ts';
import type { TypedEnclosure } from './typed-draft.ts';
import type { LetterDraft } from './use-letter-draft.ts';

const ACCEPTED = '.pdf,.doc,.docx,.xls,.xlsx,.jpg,.jpeg,.png';
const BLANK = { title: '', count: null, unit: '' };

type OneProps = {
  readonly view: OutgoingView;
  readonly draft: LetterDraft;
  readonly one: TypedEnclosure;
  readonly no: number;
};

const useOne = ({ draft, one }: OneProps) => {
  const change = (next: Partial<TypedEnclosure>) =>
    draft.update((before) => ({
      ...before,
      enclosures: before.enclosures.map((other) =>
        other.id === one.id ? { ...other, ...next } : other,
      ),
    }));
  const remove = () =>
    draft.update((before) => ({
      ...before,
      enclosures: before.enclosures.filter(({ id }) => id !== one.id),
    }));
  return { change, remove };
};

// The server takes a file only for an enclosure that it knows.
const useUpload = ({ view, draft, one }: OneProps): Upload => {
  const client = useQueryClient();
  return async (file, onProgress, signal) => {
    await draft.flush();
    const input = { params: { id: view.id, enclosureId: one.id }, query: { name: file.name } };
    const sent = { file, most: MOST_ENCLOSURE_BYTES, onProgress, signal };
    await sendFile(putEnclosure, input, sent);
    await client.invalidateQueries({ queryKey: callKey(getOutgoing) });
    return { id: one.id, name: file.name };
  };
};

const fileOf = (kept: readonly EnclosureView[], id: string) =>
  kept.find((one) => one.id === id)?.file ?? undefined;

// A file is taken out by giving its entry a new id: the old one, with its file, can come back.
const EnclosureFile = (props: OneProps) => {
  const say = useSay();
  const toast = useToast();
  const { view, one, no } = props;
  const { change } = useOne(props);
  const upload = useUpload(props);
  const file = fileOf(view.enclosures, one.id);
  const fresh = uuid();
  const { change: changeBack } = useOne({ ...props, one: { ...one, id: fresh } });
  return (
    <FilePicker
      label={say(words.chooseFile(no))}
      help={say(words.fileHelp)}
      kind="files"
      max={1}
      accept={ACCEPTED}
      value={file ? [{ id: one.id, name: file.name }] : []}
      upload={upload}
      onChange={(next) => {
        const before = file ? [{ id: one.id, name: file.name }] : [];
        if (!file || next(before).length >= before.length) return;
        change({ id: fresh });
        toast(words.fileRemoved(file.name), { undo: () => changeBack({ id: one.id }) });
      }}
    />
  );
};

const Enclosure = (props: OneProps) => {
  const say = useSay();
  const toast = useToast();
  const { draft, one, no } = props;
  const { change, remove } = useOne(props);
  const removeIt = () => {
    remove();
    const undo = () =>
      draft.update((before) => ({
        ...before,
        enclosures: before.enclosures.toSpliced(no - 1, 0, one),
      }));
    toast(words.enclosureRemoved(no), { undo });
  };
  return (
    <section className={styles.enclosure} aria-label={say(words.enclosureTitle(no))}>
      <TextField
        label={say(words.enclosureTitle(no))}
        maxLength={2000}
        value={one.title}
        onChange={(title) => change({ title })}
      />
      <div className={styles.copies}>
        <NumberField
          label={say(words.copiesCount)}
          optional
          value={one.count ?? undefined}
          onChange={(count) => change({ count: count ?? null })}
        />
        <TextField
          label={say(words.copiesUnit)}
          help={say(words.unitHelp)}
          optional
          maxLength={40}
          value={one.unit}
          onChange={(unit) => change({ unit })}
        />
      </div>
      <EnclosureFile {...props} />
      <IconButton icon="trash" label={say(words.removeEnclosure(no))} onClick={removeIt} />
    </section>
  );
};

type Props = { readonly view: OutgoingView; readonly draft: LetterDraft };

/** The enclosures of a draft: what each is, how many of it, and its file. */
export const EnclosureFields = ({ view, draft }: Props) => {
  const say = useSay();
  const { enclosures } = draft.typed;
  return (
    <FieldGroup label={say(words.enclosures)}>
      {() => (
        <>
          {enclosures.map((one, index) => (
            <Enclosure key={one.id} view={view} draft={draft} one={one} no={index + 1} />
          ))}
          <Button
            icon="plus"
            disabled={enclosures.length >= 60}
            onClick={() =>
              draft.update((before) => ({
                ...before,
                enclosures: [...before.enclosures, { id: uuid(), ...BLANK }],
              }))
            }
          >
            {say(words.addEnclosure)}
          </Button>
        </>
      )}
    </FieldGroup>
  );
};
