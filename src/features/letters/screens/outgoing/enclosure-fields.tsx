import { useMutation, useQueryClient } from '@tanstack/react-query';
import { callKey } from '#web/api-hooks.ts';
import { Button, IconButton } from '#web/components/button/button.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { Field, FieldGroup } from '#web/components/field/field.tsx';
import { TextField } from '#web/components/text-field/text-field.tsx';
import { useSay } from '#web/i18n.tsx';
import { uuid } from '#web/uuid.ts';
import { getOutgoing, putEnclosure } from '../../contract/outgoing.ts';
import type { EnclosureEntry, EnclosureView } from '../../model/outgoing.ts';
import { letterWords as words } from '../../words/outgoing-screens.ts';
import styles from './outgoing.module.css';
import { sendFile } from './send-file.ts';

type FileProps = { readonly letterId: string; readonly id: string; readonly no: number };

const FileInput = ({ letterId, id, no }: FileProps) => {
  const say = useSay();
  const client = useQueryClient();
  const send = useMutation({
    mutationFn: (file: File) =>
      sendFile(
        putEnclosure,
        { params: { id: letterId, enclosureId: id }, query: { name: file.name } },
        file,
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: callKey(getOutgoing) }),
  });
  return (
    <>
      <Field label={say(words.chooseFile(no))} help={say(words.fileHelp)}>
        {(control) => (
          <input
            {...control}
            type="file"
            accept=".pdf,.doc,.docx,.xls,.xlsx,.jpg,.jpeg,.png"
            onChange={({ target }) => target.files?.[0] && send.mutate(target.files[0])}
          />
        )}
      </Field>
      {send.error && <ErrorState error={send.error} />}
    </>
  );
};

type Props = {
  readonly letterId: string;
  readonly value: readonly EnclosureEntry[];
  /** What the server knows: a file can be sent only for an enclosure that is saved. */
  readonly saved: readonly EnclosureView[];
  readonly onChange: (next: readonly EnclosureEntry[]) => void;
};

/** The enclosures of a draft, each with its file. */
export const EnclosureFields = ({ letterId, value, saved, onChange }: Props) => {
  const say = useSay();
  const kept = new Map(saved.map((one) => [one.id, one]));
  const change = (id: string, title: string) =>
    onChange(value.map((one) => (one.id === id ? { ...one, title } : one)));
  return (
    <FieldGroup label={say(words.enclosures)}>
      {() => (
        <>
          {value.map(({ id, title }, index) => (
            <div key={id} className={styles.enclosure}>
              <TextField
                label={say(words.enclosureTitle(index + 1))}
                value={title}
                onChange={(next) => change(id, next)}
              />
              <p className={styles.soft}>{kept.get(id)?.file?.name}</p>
              {kept.has(id) && <FileInput letterId={letterId} id={id} no={index + 1} />}
              <IconButton
                icon="trash"
                label={say(words.removeEnclosure(index + 1))}
                onClick={() => onChange(value.filter((one) => one.id !== id))}
              />
            </div>
          ))}
          <Button
            icon="plus"
            onClick={() => onChange([...value, { id: uuid(), title: '', copies: null }])}
          >
            {say(words.addEnclosure)}
          </Button>
        </>
      )}
    </FieldGroup>
  );
};
