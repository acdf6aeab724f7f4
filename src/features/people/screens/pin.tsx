import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { toArabicDigits } from '#kernel/thai-digits.ts';
import { useAction } from '#web/api-hooks.ts';
import { Button } from '#web/components/button/button.tsx';
import { ErrorSummary, type FieldFault } from '#web/components/error-summary/error-summary.tsx';
import { PageHeader } from '#web/components/page-header/page-header.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { useSay } from '#web/i18n.tsx';
import { useSignedIn } from '#web/session.ts';
import { PinField } from '#web/sign-in/pin-field.tsx';
import { changePin, listDevices } from '../contract/devices.ts';
import { acceptNewPin } from '../rules/pin.ts';
import { phoneWords as words } from '../words/phones.ts';
import styles from './account.module.css';
import { faultAt, useFaults } from './faults.ts';

const FIELDS = ['current', 'next', 'again'] as const;
type Typed = Readonly<Record<(typeof FIELDS)[number], string>>;
const NOTHING: Typed = { current: '', next: '', again: '' };

const LABELS = { current: words.currentPin, next: words.nextPin, again: words.nextAgain } as const;

const useFaultsOf = ({ current, next, again }: Typed): FieldFault[] => {
  const say = useSay();
  const { account, office } = useSignedIn();
  const owner = { username: account.username, areaPath: office.areaPath };
  const accepted = acceptNewPin(toArabicDigits(next), toArabicDigits(current), owner);
  return [
    ...(current ? [] : [{ fieldId: 'current', message: say(words.currentMissing) }]),
    ...(accepted.ok ? [] : [{ fieldId: 'next', message: say(accepted.refusals[0].sentence) }]),
    ...(next === again ? [] : [{ fieldId: 'again', message: say(words.differ) }]),
  ];
};

const PinForm = () => {
  const say = useSay();
  const toast = useToast();
  const navigate = useNavigate();
  const [typed, setTyped] = useState(NOTHING);
  const [tried, setTried] = useState(false);
  const { mutate, isPending, error } = useAction(changePin, {
    invalidates: [listDevices],
    onDone: () => {
      toast(words.pinChanged);
      void navigate({ to: '/account/sessions' });
    },
  });
  const found = useFaultsOf(typed);
  const refused = useFaults(error);
  const faults = tried && found.length > 0 ? found : refused;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (found.length === 0) mutate({ body: { current: typed.current, next: typed.next } });
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <ErrorSummary faults={faults} />
      {FIELDS.map((name) => (
        <PinField
          key={name}
          id={name}
          label={say(LABELS[name])}
          help={name === 'current' ? say(words.forgotten) : undefined}
          value={typed[name]}
          onChange={(value) => setTyped({ ...typed, [name]: value })}
          error={faultAt(faults, name)}
        />
      ))}
      <Button type="submit" kind="primary" pending={isPending}>
        {say(words.changePin)}
      </Button>
    </form>
  );
};

/** The page where the PIN of this phone is changed by whoever knows it; other phones keep theirs. */
const PinPage = () => {
  const say = useSay();
  const { byPhone } = useSignedIn();
  return (
    <>
      <PageHeader
        title={say(words.changePin)}
        lead={say(byPhone ? words.changePinLead : words.noPinHere)}
      />
      {byPhone && <PinForm />}
    </>
  );
};

export default PinPage;
