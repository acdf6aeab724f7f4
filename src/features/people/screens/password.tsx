import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import type { ReplyOf } from '#kernel/contract.ts';
import { useAction } from '#web/api-hooks.ts';
import { Button } from '#web/components/button/button.tsx';
import { ErrorSummary, type FieldFault } from '#web/components/error-summary/error-summary.tsx';
import { PageHeader } from '#web/components/page-header/page-header.tsx';
import { TextField } from '#web/components/text-field/text-field.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { useSay } from '#web/i18n.tsx';
import { sessionOptions, useSignedIn } from '#web/session.ts';
import { changePassword } from '../contract/session.ts';
import { acceptPassword, type PasswordOwner } from '../rules/password.ts';
import { accountWords } from '../words/account.ts';
import styles from './account.module.css';
import { faultAt, useFaults } from './faults.ts';

const FIELDS = ['current', 'next', 'again'] as const;
type FieldName = (typeof FIELDS)[number];
type Typed = Readonly<Record<FieldName, string>>;

const useChange = () => {
  const client = useQueryClient();
  const navigate = useNavigate();
  const toast = useToast();
  return useAction(changePassword, {
    onDone: async (session: ReplyOf<typeof changePassword>) => {
      client.setQueryData(sessionOptions.queryKey, session);
      toast(accountWords.saved);
      await navigate({ to: '/' });
    },
  });
};

const useFaultsOf = (typed: Typed, owner: PasswordOwner) => {
  const say = useSay();
  const accepted = acceptPassword(typed.next, owner);
  const weak = accepted.ok
    ? []
    : [{ fieldId: 'next', message: say(accepted.refusals[0].sentence) }];
  return [
    ...(typed.current ? [] : [{ fieldId: 'current', message: say(accountWords.currentMissing) }]),
    ...weak,
    ...(typed.again === typed.next
      ? []
      : [{ fieldId: 'again', message: say(accountWords.differ) }]),
  ];
};

const COMPLETE: Record<FieldName, string> = {
  current: 'current-password',
  next: 'new-password',
  again: 'new-password',
};

const PasswordForm = () => {
  const say = useSay();
  const { account, office } = useSignedIn();
  const { mutate, isPending, error } = useChange();
  const [typed, setTyped] = useState<Typed>({ current: '', next: '', again: '' });
  const [tried, setTried] = useState(false);
  const found = useFaultsOf(typed, { ...account, office: office.name });
  const refused = useFaults(error);
  const faults: FieldFault[] = tried && found.length > 0 ? found : refused;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (found.length === 0) mutate({ body: { current: typed.current, next: typed.next } });
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <ErrorSummary faults={faults} />
      <input type="hidden" name="username" autoComplete="username" value={account.username} />
      {FIELDS.map((name) => (
        <TextField
          key={name}
          id={name}
          name={name}
          type="password"
          label={say(accountWords[name])}
          help={name === 'next' ? say(accountWords.nextHelp) : undefined}
          value={typed[name]}
          onChange={(value) => setTyped({ ...typed, [name]: value })}
          autoComplete={COMPLETE[name]}
          error={faultAt(faults, name)}
        />
      ))}
      <Button type="submit" kind="primary" pending={isPending}>
        {say(accountWords.save)}
      </Button>
    </form>
  );
};

/** The page where one changes the own password, also the first one that an administrator gave. */
const PasswordPage = () => {
  const say = useSay();
  const { account } = useSignedIn();
  return (
    <>
      <PageHeader
        title={say(accountWords.passwordTitle)}
        lead={account.mustChangePassword ? say(accountWords.firstPassword) : undefined}
      />
      <PasswordForm />
    </>
  );
};

export default PasswordPage;
