import { type FormEvent, useState } from 'react';
import { ROLES } from '#kernel/actor.ts';
import { useAction } from '#web/api-hooks.ts';
import { Button } from '#web/components/button/button.tsx';
import { Card } from '#web/components/card/card.tsx';
import { ErrorSummary } from '#web/components/error-summary/error-summary.tsx';
import { TextField } from '#web/components/text-field/text-field.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { useSay } from '#web/i18n.tsx';
import { changeAccount, getAccount, listAccounts, moveAccount } from '../contract/accounts.ts';
import { getOffice } from '../contract/offices.ts';
import type { AccountView } from '../model.ts';
import { changeRoles } from '../rules/administration.ts';
import { accountsWords as words } from '../words/accounts.ts';
import { useActor } from './actor.ts';
import { faultAt, useFaults } from './faults.ts';
import { managed } from './managed.ts';
import { OfficePicker } from './office-picker.tsx';
import styles from './people.module.css';
import { RoleChoices } from './role-choices.tsx';

const invalidates = [getAccount, listAccounts, getOffice];

const useMayChangeRoles = (account: AccountView): boolean => {
  const actor = useActor();
  const others = ROLES.filter((role) => !account.roles.includes(role));
  return changeRoles(actor, managed(account), others).ok;
};

/** Name and roles of an account. */
export const EditAccount = ({ account }: { readonly account: AccountView }) => {
  const say = useSay();
  const toast = useToast();
  const [name, setName] = useState(account.name);
  const [roles, setRoles] = useState(account.roles);
  const mayChangeRoles = useMayChangeRoles(account);
  const { mutate, isPending, error } = useAction(changeAccount, {
    invalidates,
    onDone: () => toast(words.saved),
  });
  const faults = useFaults(error);
  const rolesFault = roles.length === 0 ? say(words.rolesMissing) : faultAt(faults, 'roles');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (roles.length > 0) mutate({ params: { id: account.id }, body: { name, roles } });
  };
  return (
    <Card title={say(words.edit)}>
      <form className={styles.form} onSubmit={submit} noValidate>
        <ErrorSummary faults={faults} />
        <TextField
          id="name"
          label={say(words.name)}
          autoComplete="off"
          value={name}
          onChange={setName}
          error={faultAt(faults, 'name')}
        />
        <RoleChoices
          value={roles}
          onChange={(chosen) => setRoles([...chosen])}
          error={rolesFault}
          disabled={!mayChangeRoles}
        />
        <Button type="submit" pending={isPending}>
          {say(words.save)}
        </Button>
      </form>
    </Card>
  );
};

/** Takes an account to another office; the own account stays where it is. */
export const MoveAccount = ({ account }: { readonly account: AccountView }) => {
  const say = useSay();
  const toast = useToast();
  const actor = useActor();
  const [officeId, setOfficeId] = useState<string>();
  const [tried, setTried] = useState(false);
  const { mutate, isPending, error } = useAction(moveAccount, {
    invalidates,
    onDone: () => {
      toast(words.moved);
      setOfficeId(undefined);
      setTried(false);
    },
  });
  const faults = useFaults(error);
  if (actor.accountId === account.id) return null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (officeId) mutate({ params: { id: account.id }, body: { officeId } });
  };
  const missing = tried && !officeId ? say(words.officeMissing) : undefined;
  return (
    <Card title={say(words.move)}>
      <form className={styles.form} onSubmit={submit} noValidate>
        <ErrorSummary faults={faults} />
        <OfficePicker
          id="officeId"
          value={officeId}
          onChange={setOfficeId}
          error={missing}
          except={account.office.id}
        />
        <Button type="submit" pending={isPending}>
          {say(words.moveButton)}
        </Button>
      </form>
    </Card>
  );
};
