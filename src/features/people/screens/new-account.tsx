import { type FormEvent, useState } from 'react';
import { z } from 'zod';
import type { Role } from '#kernel/actor.ts';
import { useAction } from '#web/api-hooks.ts';
import { Button } from '#web/components/button/button.tsx';
import { ErrorSummary, type FieldFault } from '#web/components/error-summary/error-summary.tsx';
import { PageHeader } from '#web/components/page-header/page-header.tsx';
import { TextField } from '#web/components/text-field/text-field.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { useSay } from '#web/i18n.tsx';
import { usePlaceState } from '#web/screen-place.ts';
import { createAccount, listAccounts } from '../contract/accounts.ts';
import { getOffice } from '../contract/offices.ts';
import { Username } from '../model.ts';
import { accountMade, accountsWords as words } from '../words/accounts.ts';
import { words as refusals } from '../words/administration.ts';
import { directoryWords } from '../words/directory.ts';
import { faultAt, useFaults } from './faults.ts';
import { FirstPasswords, type MadeAccount } from './first-passwords.tsx';
import { OfficePicker } from './office-picker.tsx';
import styles from './people.module.css';
import { RoleChoices } from './role-choices.tsx';

type Draft = {
  readonly officeId: string | undefined;
  readonly name: string;
  readonly username: string;
  readonly roles: readonly Role[];
};

const NewAccountPlace = z.object({ office: z.uuid().optional().catch(undefined) });

const useMissing = ({ officeId, name, username, roles }: Draft): FieldFault[] => {
  const say = useSay();
  const faults = [
    ...(officeId ? [] : [{ fieldId: 'officeId', message: words.officeMissing }]),
    ...(name.trim() ? [] : [{ fieldId: 'name', message: words.nameMissing }]),
    ...(Username.safeParse(username).success
      ? []
      : [{ fieldId: 'username', message: refusals.wrongUsername }]),
    ...(roles.length > 0 ? [] : [{ fieldId: 'roles', message: words.rolesMissing }]),
  ];
  return faults.map(({ fieldId, message }) => ({ fieldId, message: say(message) }));
};

type FieldsProps = {
  readonly draft: Draft;
  readonly faults: readonly FieldFault[];
  readonly onChange: (change: Partial<Draft>) => void;
};

const Fields = ({ draft, faults, onChange }: FieldsProps) => {
  const say = useSay();
  return (
    <>
      <OfficePicker
        id="officeId"
        value={draft.officeId}
        onChange={(officeId) => onChange({ officeId })}
        error={faultAt(faults, 'officeId')}
      />
      {(['name', 'username'] as const).map((name) => (
        <TextField
          key={name}
          id={name}
          label={say(words[name])}
          help={say(words[`${name}Help`])}
          autoComplete="off"
          value={draft[name]}
          onChange={(value) => onChange({ [name]: value })}
          error={faultAt(faults, name)}
        />
      ))}
      <RoleChoices
        value={draft.roles}
        onChange={(roles) => onChange({ roles })}
        error={faultAt(faults, 'roles')}
      />
    </>
  );
};

const useCreation = (onMade: (made: MadeAccount) => void) => {
  const toast = useToast();
  return useAction(createAccount, {
    invalidates: [listAccounts, getOffice],
    onDone: (made) => {
      onMade(made);
      toast(accountMade(made.account.username));
    },
  });
};

type FormProps = {
  readonly office: string | undefined;
  readonly onMade: (made: MadeAccount) => void;
};

const NewAccountForm = ({ office, onMade }: FormProps) => {
  const say = useSay();
  const [tried, setTried] = useState(false);
  const [draft, setDraft] = useState<Draft>({
    officeId: office,
    name: '',
    username: '',
    roles: ['recorder'],
  });
  const missing = useMissing(draft);
  const { mutate, isPending, error } = useCreation((made) => {
    onMade(made);
    setDraft({ ...draft, name: '', username: '' });
    setTried(false);
  });
  const refused = useFaults(error);
  const faults = tried && missing.length > 0 ? missing : refused;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const { officeId, name, username, roles } = draft;
    if (missing.length === 0 && officeId)
      mutate({ body: { officeId, name, username, roles: [...roles] } });
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate data-print="never">
      <ErrorSummary faults={faults} />
      <Fields
        draft={draft}
        faults={faults}
        onChange={(change) => setDraft({ ...draft, ...change })}
      />
      <Button type="submit" kind="primary" pending={isPending}>
        {say(words.create)}
      </Button>
    </form>
  );
};

/** The page on which accounts are made, one after the other; their first passwords gather on a sheet. */
const NewAccountPage = () => {
  const say = useSay();
  const [{ office }] = usePlaceState(NewAccountPlace);
  const [made, setMade] = useState<readonly MadeAccount[]>([]);
  return (
    <>
      <div data-print={made.length > 0 ? 'never' : undefined}>
        <PageHeader
          title={say(words.createTitle)}
          lead={say(words.createLead)}
          crumbs={[
            { label: say(directoryWords.title), to: '/people' },
            { label: say(words.title), to: '/people/accounts' },
          ]}
        />
      </div>
      <div className={styles.page}>
        <FirstPasswords made={made} />
        <NewAccountForm office={office} onMade={(one) => setMade([one, ...made])} />
      </div>
    </>
  );
};

export default NewAccountPage;
