import { type ComponentProps, type FormEvent, useEffect, useRef, useState } from 'react';
import { useAction } from '../api-hooks.ts';
import { Button } from '../components/button/button.tsx';
import { ErrorSummary, type FieldFault } from '../components/error-summary/error-summary.tsx';
import { TextField } from '../components/text-field/text-field.tsx';
import { ApiProblem, sentenceOf } from '../failures.ts';
import { useSay } from '../i18n.tsx';
import { type Session, signIn } from '../session.ts';
import { signInWords } from '../words.ts';
import { useEnter } from './enter.ts';
import styles from './sign-in.module.css';

const useSignIn = (onRefused: (error: Error) => void) => {
  const enter = useEnter();
  return useAction(signIn, { onDone: (session: Session) => void enter(session), onRefused });
};

type Typed = { readonly username: string; readonly password: string; readonly code: string };
type FieldName = keyof Typed;

const MISSING = {
  username: signInWords.usernameMissing,
  password: signInWords.passwordMissing,
  code: signInWords.codeMissing,
} as const;

const codeOf = (error: unknown): string => (error instanceof ApiProblem ? error.code : '');

// That a code is needed is the next step and not a fault.
const isFault = (error: unknown): boolean => Boolean(error) && codeOf(error) !== 'code-needed';

const useFaults = (typed: Typed, asked: readonly FieldName[], tried: boolean, error: unknown) => {
  const say = useSay();
  const missing: FieldFault[] = asked
    .filter((name) => typed[name].trim() === '')
    .map((name) => ({ fieldId: name, message: say(MISSING[name]) }));
  const fieldId = codeOf(error) === 'code-wrong' ? 'code' : undefined;
  const refused = isFault(error) ? [{ message: say(sentenceOf(error)), fieldId }] : [];
  const faults: FieldFault[] = tried && missing.length > 0 ? missing : refused;
  const of = (id: string) => faults.find((fault) => fault.fieldId === id)?.message;
  return { faults, of, complete: missing.length === 0 };
};

/** The second step, shown once the password was right. */
const CodeField = (
  props: Pick<ComponentProps<typeof TextField>, 'value' | 'onChange' | 'error'>,
) => {
  const say = useSay();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <TextField
      {...props}
      id="code"
      name="code"
      ref={field}
      label={say(signInWords.code)}
      help={say(signInWords.codeHelp)}
      autoComplete="one-time-code"
    />
  );
};

const useForm = () => {
  const [typed, setTyped] = useState<Typed>({ username: '', password: '', code: '' });
  const [asksCode, setAsksCode] = useState(false);
  const [tried, setTried] = useState(false);
  const { mutate, isPending, error } = useSignIn((refused) => {
    setTried(false);
    setAsksCode(codeOf(refused).startsWith('code-'));
    setTyped((before) => ({ ...before, code: '' }));
  });
  const asked: readonly FieldName[] = [
    'username',
    'password',
    ...(asksCode ? ['code' as const] : []),
  ];
  const { complete, ...faults } = useFaults(typed, asked, tried, error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const { username, password, code } = typed;
    const body = { username: username.trim(), password, ...(asksCode && { code }) };
    if (complete) mutate({ body });
  };
  const field = (name: FieldName) => ({
    value: typed[name],
    onChange: (value: string) => setTyped({ ...typed, [name]: value }),
    error: faults.of(name),
  });
  return { asksCode, isPending, faults: faults.faults, submit, field };
};

/** Signing in by username, password and, where there is one, a second factor. */
export const PasswordForm = () => {
  const say = useSay();
  const { asksCode, isPending, faults, submit, field } = useForm();
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <ErrorSummary faults={faults} />
      <TextField
        {...field('username')}
        id="username"
        name="username"
        label={say(signInWords.username)}
        autoComplete="username"
      />
      <TextField
        {...field('password')}
        id="password"
        name="password"
        type="password"
        label={say(signInWords.password)}
        autoComplete="current-password"
      />
      {asksCode && <CodeField {...field('code')} />}
      <Button type="submit" kind="primary" pending={isPending} wide>
        {say(signInWords.submit)}
      </Button>
    </form>
  );
};
