import { type FormEvent, useState } from 'react';
import type { Sentence } from '#kernel/sentence.ts';
import { Button } from '#web/components/button/button.tsx';
import { ErrorSummary, type FieldFault } from '#web/components/error-summary/error-summary.tsx';
import { TextField } from '#web/components/text-field/text-field.tsx';
import { useSay } from '#web/i18n.tsx';
import { secondFactorWords as words } from '../words/second-factor.ts';
import styles from './account.module.css';
import { faultAt, useFaults } from './faults.ts';

/** What a step of the second factor may ask for. */
type Secret = 'password' | 'code';
type Secrets = Readonly<Record<Secret, string>>;

type SecretFormProps = {
  /** Distinguishes its fields from those of another such form on the page. */
  readonly name: string;
  readonly kind?: 'primary' | 'secondary';
  readonly asks: readonly Secret[];
  readonly submit: Sentence;
  readonly pending: boolean;
  readonly error: unknown;
  readonly onSubmit: (secrets: Secrets) => void;
  /** Whether a recovery code does too. */
  readonly takesRecovery?: boolean;
};

const NOTHING: Secrets = { password: '', code: '' };

const LOOKS = {
  password: { label: words.password, missing: words.passwordMissing },
  code: { label: words.code, missing: words.codeMissing },
} as const;

const propertiesOf = (asked: Secret, takesRecovery: boolean) =>
  asked === 'password'
    ? ({ type: 'password', autoComplete: 'current-password' } as const)
    : ({ autoComplete: 'one-time-code', inputMode: takesRecovery ? 'text' : 'numeric' } as const);

const helpOf = (asked: Secret, takesRecovery: boolean): Sentence => {
  if (asked === 'password') return words.passwordHelp;
  return takesRecovery ? words.anyCodeHelp : words.codeHelp;
};

/** A small form that asks for the password, for a code, or for both, and says what was wrong with them. */
export const SecretForm = ({
  name,
  kind = 'primary',
  asks,
  submit,
  pending,
  error,
  onSubmit,
  takesRecovery = false,
}: SecretFormProps) => {
  const say = useSay();
  const [typed, setTyped] = useState(NOTHING);
  const [tried, setTried] = useState(false);
  const idOf = (asked: string) => `${name}-${asked}`;
  const refused = useFaults(error).map((fault) =>
    fault.fieldId ? { ...fault, fieldId: idOf(fault.fieldId) } : fault,
  );
  const missing: FieldFault[] = asks
    .filter((asked) => typed[asked].trim() === '')
    .map((asked) => ({ fieldId: idOf(asked), message: say(LOOKS[asked].missing) }));
  const faults = tried && missing.length > 0 ? missing : refused;
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (missing.length === 0) onSubmit(typed);
  };
  return (
    <form className={styles.form} onSubmit={send} noValidate>
      <ErrorSummary faults={faults} />
      {asks.map((asked) => (
        <TextField
          key={asked}
          id={idOf(asked)}
          name={asked}
          label={say(LOOKS[asked].label)}
          help={say(helpOf(asked, takesRecovery))}
          value={typed[asked]}
          onChange={(value) => setTyped({ ...typed, [asked]: value })}
          error={faultAt(faults, idOf(asked))}
          {...propertiesOf(asked, takesRecovery)}
        />
      ))}
      <Button type="submit" kind={kind} pending={pending}>
        {say(submit)}
      </Button>
    </form>
  );
};
