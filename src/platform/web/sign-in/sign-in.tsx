import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useAction } from '../api-hooks.ts';
import { Button } from '../components/button/button.tsx';
import { ErrorSummary, type FieldFault } from '../components/error-summary/error-summary.tsx';
import { TextField } from '../components/text-field/text-field.tsx';
import { useDocumentTitle } from '../document-title.ts';
import { sentenceOf } from '../failures.ts';
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

const useSignIn = () => {
  const client = useQueryClient();
  const navigate = useNavigate();
  const search: object = useSearch({ strict: false });
  return useAction(signIn, {
    onDone: async (session: Session) => {
      client.clear();
      client.setQueryData(sessionOptions.queryKey, session);
      await navigate({ href: placeToReturnTo(search) });
    },
  });
};

const useFaults = (username: string, password: string, error: unknown) => {
  const say = useSay();
  const [tried, setTried] = useState(false);
  const missing: FieldFault[] = [
    ...(username ? [] : [{ fieldId: 'username', message: say(signInWords.usernameMissing) }]),
    ...(password ? [] : [{ fieldId: 'password', message: say(signInWords.passwordMissing) }]),
  ];
  const refused = error ? [{ message: say(sentenceOf(error)) }] : [];
  const faults = tried && missing.length > 0 ? missing : refused;
  const of = (id: string) => faults.find((fault: FieldFault) => fault.fieldId === id)?.message;
  return { faults, of, complete: missing.length === 0, setTried };
};

const SignInForm = () => {
  const say = useSay();
  const { mutate, isPending, error } = useSignIn();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const { faults, of, complete, setTried } = useFaults(username.trim(), password, error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (complete) mutate({ body: { username: username.trim(), password } });
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <ErrorSummary faults={faults} />
      <TextField
        id="username"
        name="username"
        label={say(signInWords.username)}
        value={username}
        onChange={setUsername}
        autoComplete="username"
        error={of('username')}
      />
      <TextField
        id="password"
        name="password"
        type="password"
        label={say(signInWords.password)}
        value={password}
        onChange={setPassword}
        autoComplete="current-password"
        error={of('password')}
      />
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
