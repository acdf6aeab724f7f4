import { type FormEvent, useState } from 'react';
import type { ReplyOf } from '#kernel/contract.ts';
import { instantSentence } from '#kernel/thai-date.ts';
import { toArabicDigits } from '#kernel/thai-digits.ts';
import { useAction } from '#web/api-hooks.ts';
import { Button } from '#web/components/button/button.tsx';
import { ErrorSummary, type FieldFault } from '#web/components/error-summary/error-summary.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { useSay } from '#web/i18n.tsx';
import { useEnter } from '#web/sign-in/enter.ts';
import { PinField } from '#web/sign-in/pin-field.tsx';
import { WelcomePage } from '#web/sign-in/welcome-page.tsx';
import { type lookAtCode, openDevice } from '../contract/devices.ts';
import type { PhoneOwner } from '../model.ts';
import { acceptPin } from '../rules/pin.ts';
import { phoneWords as words } from '../words/phones.ts';
import { faultAt, useFaults } from './faults.ts';
import styles from './people.module.css';

type Typed = { readonly pin: string; readonly again: string };

const useFaultsOf = ({ pin, again }: Typed, owner: PhoneOwner): FieldFault[] => {
  const say = useSay();
  const accepted = acceptPin(toArabicDigits(pin), owner);
  return [
    ...(accepted.ok ? [] : [{ fieldId: 'pin', message: say(accepted.refusals[0].sentence) }]),
    ...(accepted.ok && pin !== again ? [{ fieldId: 'again', message: say(words.differ) }] : []),
  ];
};

type FormProps = { readonly code: string; readonly owner: PhoneOwner };

const PinChoice = ({ code, owner }: FormProps) => {
  const say = useSay();
  const toast = useToast();
  const enter = useEnter();
  const [typed, setTyped] = useState<Typed>({ pin: '', again: '' });
  const [tried, setTried] = useState(false);
  const { mutate, isPending, error } = useAction(openDevice, {
    onDone: (session) => {
      toast(words.opened);
      void enter(session);
    },
  });
  const found = useFaultsOf(typed, owner);
  const refused = useFaults(error);
  const faults = tried && found.length > 0 ? found : refused;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (found.length === 0) mutate({ body: { code, pin: typed.pin } });
  };
  return (
    <form className={styles.welcome} onSubmit={submit} noValidate>
      <ErrorSummary faults={faults} />
      <PinField
        id="pin"
        label={say(words.pin)}
        help={say(words.pinHelp)}
        value={typed.pin}
        onChange={(pin) => setTyped({ ...typed, pin })}
        error={faultAt(faults, 'pin')}
      />
      <PinField
        id="again"
        label={say(words.again)}
        value={typed.again}
        onChange={(again) => setTyped({ ...typed, again })}
        error={faultAt(faults, 'again')}
      />
      <p className={styles.soft}>{say(words.once)}</p>
      <Button type="submit" kind="primary" pending={isPending} wide>
        {say(words.open)}
      </Button>
    </form>
  );
};

type ChoosePinProps = {
  readonly code: string;
  readonly seen: ReplyOf<typeof lookAtCode>;
  /** Goes back to another code. */
  readonly onOther: () => void;
};

/** Whose phone this will be, and its PIN; the code is used up only by the press. */
export const ChoosePin = ({ code, seen: { owner, expiresAt }, onOther }: ChoosePinProps) => {
  const say = useSay();
  const lead = (
    <>
      <p>{say(words.whose)}</p>
      <p>
        <strong>{say(owner.office)}</strong>
        {owner.name !== owner.office.th && (
          <>
            <br />
            {owner.name}
          </>
        )}
      </p>
      <p>
        {say(words.validUntil)} {say(instantSentence(expiresAt))}
      </p>
    </>
  );
  return (
    <WelcomePage title={say(words.openTitle)} lead={lead}>
      <PinChoice code={code} owner={owner} />
      <Button kind="quiet" onClick={onOther}>
        {say(words.otherCode)}
      </Button>
    </WelcomePage>
  );
};
