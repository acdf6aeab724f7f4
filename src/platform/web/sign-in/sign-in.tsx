import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ComponentProps, type FormEvent, useEffect, useRef, useState } from 'react';
import { useAction } from '../api-hooks.ts';
import { Button } from '../components/button/button.tsx';
import { ErrorSummary, type FieldFault } from '../components/error-summary/error-summary.tsx';
import { TextField } from '../components/text-field/text-field.tsx';
import { useDocumentTitle } from '../document-title.ts';
import { ApiProblem, sentenceOf } from '../failures.ts';
import { useSay } from '../i18n.tsx';
import mark from '../mark.svg';
import { type Session, sessionOptions, signIn } from '../session.ts';
import { OfflineBanner } from '../shell/banners.tsx';
import { LanguageSwitch } from '../shell/top-bar.tsx';
import { frameWords, signInWords } from '../words.ts';
import styles from './sign-in.module.css';

// Only a place of this application: an address from outside must not lead away after signing in.
const placeToReturnTo = (search: object): string => {
  const from: unknown = 'from' in search ? search.from : undefined;
  return typeof from === 'string' && /^\/(?![/\\])/.test(from) ? from : '/';
};

const useSignIn = (onRefused: (error: Error) => void) => {
  const client = useQueryClient();
  const navigate = useNavigate();
  const search: object = useSearch({ strict: false });
  return useAction(signIn, {
    onDone: async (session: Session) => {
      client.clear();
      client.setQueryData(sessionOptions.queryKey, session);
      await navigate({ href: placeToReturnTo(search) });
    },
    onRefused,
  });
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

const SignInForm = () => {
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

/** The page where a person signs in, and from where they go on to the place they came for. */
const SignIn = () => {
  const say = useSay();
  useDocumentTitle(say(signInWords.title));
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <LanguageSwitch />
      </div>
      <main className={styles.card}>
        <OfflineBanner />
        <div className={styles.brand}>
          <img src={mark} alt="" />
          <p className={styles.product}>{say(frameWords.product)}</p>
          <h1>{say(signInWords.title)}</h1>
          <p className={styles.lead}>{say(signInWords.lead)}</p>
        </div>
        <SignInForm />
        <p className={styles.note}>{say(signInWords.forgotten)}</p>
      </main>
    </div>
  );
};

export default SignIn;
