import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { hasRole } from '#kernel/actor.ts';
import { addressOf } from '#web/api.ts';
import { callKey, useAction, useCall } from '#web/api-hooks.ts';
import { Button } from '#web/components/button/button.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { FilePicker } from '#web/components/file-picker/file-picker.tsx';
import { LongTextField } from '#web/components/long-text-field/long-text-field.tsx';
import { NumberField } from '#web/components/number-field/number-field.tsx';
import { PageHeader } from '#web/components/page-header/page-header.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { TextField } from '#web/components/text-field/text-field.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { useSay } from '#web/i18n.tsx';
import {
  getEmblem,
  getLetterhead,
  putEmblem,
  removeEmblem,
  saveLetterhead,
} from '../../contract/letterhead.ts';
import { type Letterhead, type LetterheadView, MOST_EMBLEM_BYTES } from '../../model/letterhead.ts';
import { houseWords } from '../../words/house.ts';
import { headWords as words } from '../../words/outgoing-screens.ts';
import { useActor } from './actor.ts';
import styles from './outgoing.module.css';
import { sendFile } from './send-file.ts';
import { SignaturePicture } from './signature-picture.tsx';

const STALE = [getLetterhead];
const LINES = ['phone', 'fax', 'email'] as const;

const Emblem = ({ hasEmblem }: { readonly hasEmblem: boolean }) => {
  const say = useSay();
  const toast = useToast();
  const client = useQueryClient();
  const remove = useAction(removeEmblem, {
    invalidates: STALE,
    onDone: () => toast(words.emblemRemoved),
  });
  const name = say(words.emblemName);
  const kept = { id: 'emblem', name, thumbnail: addressOf(getEmblem, {}) };
  return (
    <div className={styles.enclosure}>
      <FilePicker
        label={say(words.emblem)}
        help={say(words.emblemHelp)}
        optional
        kind="files"
        max={1}
        accept="image/png,image/jpeg"
        value={hasEmblem ? [kept] : []}
        upload={async (file, onProgress, signal) => {
          await sendFile(putEmblem, {}, { file, most: MOST_EMBLEM_BYTES, onProgress, signal });
          await client.invalidateQueries({ queryKey: callKey(getLetterhead) });
          return kept;
        }}
        onChange={(change) => {
          if (hasEmblem && change([kept]).length === 0) remove.mutate({});
        }}
      />
      {remove.error && <ErrorState error={remove.error} />}
    </div>
  );
};

type FieldsProps = {
  readonly typed: Letterhead;
  readonly disabled: boolean;
  readonly onChange: (part: Partial<Letterhead>) => void;
};

const Fields = ({ typed, disabled, onChange }: FieldsProps) => {
  const say = useSay();
  return (
    <>
      <TextField
        label={say(words.numberCode)}
        help={say(words.numberCodeHelp)}
        disabled={disabled}
        value={typed.numberCode}
        onChange={(numberCode) => onChange({ numberCode })}
      />
      <TextField
        label={say(words.name)}
        disabled={disabled}
        value={typed.name}
        onChange={(name) => onChange({ name })}
      />
      <LongTextField
        label={say(words.address)}
        disabled={disabled}
        rows={2}
        value={typed.address}
        onChange={(address) => onChange({ address })}
      />
      <LongTextField
        label={say(words.owner)}
        help={say(words.ownerHelp)}
        disabled={disabled}
        rows={2}
        value={typed.owner}
        onChange={(owner) => onChange({ owner })}
      />
      {LINES.map((name) => (
        <TextField
          key={name}
          label={say(words[name])}
          optional
          disabled={disabled}
          value={typed[name]}
          onChange={(value) => onChange({ [name]: value })}
        />
      ))}
      <NumberField
        label={say(words.relayDays)}
        disabled={disabled}
        value={typed.relayDays}
        onChange={(relayDays) => onChange({ relayDays: relayDays ?? 0 })}
      />
    </>
  );
};

const Form = ({ view }: { readonly view: LetterheadView }) => {
  const say = useSay();
  const toast = useToast();
  const { isSet, hasEmblem, ...first } = view;
  const [typed, setTyped] = useState<Letterhead>(first);
  const mayChange = hasRole(useActor(), 'administrator');
  const save = useAction(saveLetterhead, { invalidates: STALE, onDone: () => toast(words.saved) });
  return (
    <div className={styles.form}>
      {!isSet && <p>{say(words.unset)}</p>}
      {!mayChange && <p>{say(words.onlyAdministrators)}</p>}
      <Fields
        typed={typed}
        disabled={!mayChange}
        onChange={(part) => setTyped({ ...typed, ...part })}
      />
      {mayChange && <Emblem hasEmblem={hasEmblem} />}
      {save.error && <ErrorState error={save.error} />}
      {mayChange && (
        <div className={styles.actions}>
          <Button
            kind="primary"
            pending={save.isPending}
            onClick={() => save.mutate({ body: typed })}
          >
            {say(words.save)}
          </Button>
        </div>
      )}
    </div>
  );
};

/** How the letters of the office are headed; administrators change it. */
const LetterheadScreen = () => {
  const say = useSay();
  const { data, error, refetch } = useCall(getLetterhead, {});
  return (
    <>
      <PageHeader
        title={say(words.title)}
        lead={say(words.lead)}
        crumbs={[{ label: say(houseWords.title), to: '/letters', search: { tab: 'outgoing' } }]}
      />
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data ? (
        <div className={styles.form}>
          <Form view={data} />
          <SignaturePicture />
        </div>
      ) : (
        !error && <Skeleton rows={8} rowHeight={48} />
      )}
    </>
  );
};

export default LetterheadScreen;
