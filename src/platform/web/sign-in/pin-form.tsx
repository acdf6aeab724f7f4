import { type FormEvent, useState } from 'react';
import { useAction } from '../api-hooks.ts';
import { Button } from '../components/button/button.tsx';
import { ErrorSummary, type FieldFault } from '../components/error-summary/error-summary.tsx';
import { sentenceOf } from '../failures.ts';
import { useSay } from '../i18n.tsx';
import type { Session } from '../session.ts';
import { signInWords } from '../words.ts';
import { enterPin } from './device-contracts.ts';
import { useEnter } from './enter.ts';
import { PinField } from './pin-field.tsx';
import { pinWords as words } from './pin-words.ts';
import styles from './sign-in.module.css';

const useFaults = (missing: boolean, error: unknown): FieldFault[] => {
  const say = useSay();
  if (missing) return [{ fieldId: 'pin', message: say(words.pinMissing) }];
  return error ? [{ fieldId: 'pin', message: say(sentenceOf(error)) }] : [];
};

/** Signing in on a phone that a code has opened, by its PIN. */
export const PinForm = () => {
  const say = useSay();
  const enter = useEnter();
  const [pin, setPin] = useState('');
  const [tried, setTried] = useState(false);
  const { mutate, isPending, error } = useAction(enterPin, {
    onDone: (session: Session) => void enter(session),
    onRefused: () => {
      setPin('');
      setTried(false);
    },
  });
  const faults = useFaults(tried && pin === '', error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (pin !== '') mutate({ body: { pin } });
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <ErrorSummary faults={faults} />
      <PinField
        id="pin"
        label={say(words.pin)}
        value={pin}
        onChange={setPin}
        error={faults[0]?.message}
      />
      <Button type="submit" kind="primary" pending={isPending} wide>
        {say(signInWords.submit)}
      </Button>
    </form>
  );
};
