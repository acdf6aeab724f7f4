import { useId, useState } from 'react';
import { listChildAreas } from '#features/areas/contract.ts';
import { useAction } from '#web/api-hooks.ts';
import { Button } from '#web/components/button/button.tsx';
import { Dialog } from '#web/components/dialog/dialog.tsx';
import { ErrorSummary, type FieldFault } from '#web/components/error-summary/error-summary.tsx';
import { TextField } from '#web/components/text-field/text-field.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { componentWords } from '#web/components/words.ts';
import { useSay } from '#web/i18n.tsx';
import { changeOffice, createOffice, getOffice, listOffices } from '../contract/offices.ts';
import type { OfficeView } from '../model.ts';
import { accountsWords } from '../words/accounts.ts';
import { directoryWords as words } from '../words/directory.ts';
import { faultAt, useFaults } from './faults.ts';
import styles from './people.module.css';

const FIELDS = ['nameTh', 'nameEn', 'letterCode'] as const;
type Typed = Readonly<Record<(typeof FIELDS)[number], string>>;
type Names = {
  readonly nameTh: string;
  readonly nameEn: string;
  readonly letterCode: string | null;
};

const namesOf = ({ nameTh, nameEn, letterCode }: Typed): Names => ({
  nameTh,
  nameEn,
  letterCode: letterCode.trim() === '' ? null : letterCode,
});

const useMissing = (typed: Typed): FieldFault[] => {
  const say = useSay();
  return (['nameTh', 'nameEn'] as const)
    .filter((name) => typed[name].trim() === '')
    .map((fieldId) => ({ fieldId, message: say(accountsWords.nameMissing) }));
};

type FormProps = {
  readonly title: string;
  readonly first: Typed;
  readonly pending: boolean;
  readonly error: unknown;
  readonly onSave: (names: Names) => void;
  readonly onClose: () => void;
};

const OfficeDialog = ({ title, first, pending, error, onSave, onClose }: FormProps) => {
  const say = useSay();
  const form = useId();
  const [typed, setTyped] = useState(first);
  const [tried, setTried] = useState(false);
  const missing = useMissing(typed);
  const refused = useFaults(error);
  const faults = tried && missing.length > 0 ? missing : refused;
  return (
    <Dialog
      open
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{say(componentWords.cancel)}</Button>
          <Button type="submit" form={form} kind="primary" pending={pending}>
            {say(words.save)}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (missing.length === 0) onSave(namesOf(typed));
        }}
      >
        <ErrorSummary faults={faults} />
        {FIELDS.map((name) => (
          <TextField
            key={name}
            id={name}
            label={say(words[name])}
            help={name === 'letterCode' ? say(words.letterCodeHelp) : undefined}
            optional={name === 'letterCode'}
            autoComplete="off"
            value={typed[name]}
            onChange={(value) => setTyped({ ...typed, [name]: value })}
            error={faultAt(faults, name)}
          />
        ))}
      </form>
    </Dialog>
  );
};

const useSaved = (onClose: () => void) => {
  const toast = useToast();
  return {
    invalidates: [listChildAreas, listOffices, getOffice],
    onDone: () => {
      toast(words.officeSaved);
      onClose();
    },
  };
};

type AddProps = {
  readonly areaCode: string;
  readonly open: boolean;
  readonly onClose: () => void;
};

/** A window in which a new office of an area is named. */
export const AddOffice = ({ areaCode, open, onClose }: AddProps) => {
  const say = useSay();
  const { mutate, isPending, error } = useAction(createOffice, useSaved(onClose));
  if (!open) return null;
  return (
    <OfficeDialog
      title={say(words.addOffice)}
      first={{ nameTh: '', nameEn: '', letterCode: '' }}
      pending={isPending}
      error={error}
      onSave={(names) => mutate({ body: { areaCode, ...names } })}
      onClose={onClose}
    />
  );
};

type EditProps = {
  readonly office: OfficeView;
  readonly open: boolean;
  readonly onClose: () => void;
};

/** A window in which the names and the letter code of an office are changed. */
export const EditOffice = ({ office, open, onClose }: EditProps) => {
  const say = useSay();
  const { mutate, isPending, error } = useAction(changeOffice, useSaved(onClose));
  const { id, name, letterCode } = office;
  if (!open) return null;
  return (
    <OfficeDialog
      title={say(words.editOffice)}
      first={{ nameTh: name.th, nameEn: name.en, letterCode: letterCode ?? '' }}
      pending={isPending}
      error={error}
      onSave={(names) => mutate({ params: { id }, body: names })}
      onClose={onClose}
    />
  );
};
