import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { Button } from '../components/button/button.tsx';
import { useSay } from '../i18n.tsx';
import { signInWords as words } from '../words.ts';
import { PasswordForm } from './password-form.tsx';
import { PinForm } from './pin-form.tsx';
import { pinWords } from './pin-words.ts';
import styles from './sign-in.module.css';
import { type ThisDevice, useThisDevice } from './use-this-device.ts';
import { WelcomePage } from './welcome-page.tsx';

const ByPin = ({ device, other }: { readonly device: ThisDevice; readonly other: ReactNode }) => {
  const say = useSay();
  const owner = device.state === 'ready' ? device.owner : undefined;
  const lead = owner && (
    <>
      <p>{say(owner.office)}</p>
      {owner.name !== owner.office.th && <p>{owner.name}</p>}
    </>
  );
  return (
    <WelcomePage title={say(pinWords.pinTitle)} lead={lead}>
      <PinForm />
      <p className={styles.note}>{say(pinWords.pinForgotten)}</p>
      {other}
    </WelcomePage>
  );
};

const ByPassword = ({
  device,
  other,
}: {
  readonly device: ThisDevice;
  readonly other: ReactNode;
}) => {
  const say = useSay();
  return (
    <WelcomePage title={say(words.title)} lead={<p>{say(words.lead)}</p>}>
      {device.state === 'ended' && <p role="alert">{say(device.why)}</p>}
      <PasswordForm />
      <p className={styles.note}>{say(words.forgotten)}</p>
      {other}
    </WelcomePage>
  );
};

/** The page where a person signs in, by PIN on a phone that a code has opened, and then goes on to the place they came for. */
const SignIn = () => {
  const say = useSay();
  const [password, setPassword] = useState(false);
  const device = useThisDevice();
  if (device.state !== 'ready')
    return (
      <ByPassword
        device={device}
        other={
          <Link to="/open" className={styles.other}>
            {say(pinWords.byCode)}
          </Link>
        }
      />
    );
  const flip = (
    <Button kind="quiet" onClick={() => setPassword(!password)}>
      {say(password ? pinWords.byPin : pinWords.byPassword)}
    </Button>
  );
  return password ? (
    <ByPassword device={device} other={flip} />
  ) : (
    <ByPin device={device} other={flip} />
  );
};

export default SignIn;
