import { type FormEvent, useEffect, useState } from 'react';
import { useAction } from '#web/api-hooks.ts';
import { Button } from '#web/components/button/button.tsx';
import { ErrorSummary, type FieldFault } from '#web/components/error-summary/error-summary.tsx';
import { TextField } from '#web/components/text-field/text-field.tsx';
import { useSay } from '#web/i18n.tsx';
import { WelcomePage } from '#web/sign-in/welcome-page.tsx';
import { lookAtCode } from '../contract/devices.ts';
import { OpeningCode } from '../model.ts';
import { phoneWords as words } from '../words/phones.ts';
import { ChoosePin } from './choose-pin.tsx';
import { faultAt, useFaults } from './faults.ts';
import styles from './people.module.css';

// Behind `#`, where no server, log or preview of the link ever sees it.
const codeInAddress = (): string => decodeURIComponent(location.hash.slice(1)).slice(0, 80);

type CodeFormProps = {
  readonly code: string;
  readonly onCode: (code: string) => void;
  readonly pending: boolean;
  readonly error: unknown;
  readonly onLook: () => void;
};

const CodeForm = ({ code, onCode, pending, error, onLook }: CodeFormProps) => {
  const say = useSay();
  const [tried, setTried] = useState(false);
  const refused = useFaults(error);
  const isWhole = OpeningCode.safeParse(code).success;
  const missing: FieldFault[] = [{ fieldId: 'code', message: say(words.codeMissing) }];
  const faults = tried && !isWhole ? missing : refused;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isWhole) onLook();
  };
  return (
    <form className={styles.welcome} onSubmit={submit} noValidate>
      <ErrorSummary faults={faults} />
      <TextField
        id="code"
        label={say(words.code)}
        help={say(words.codeHelp)}
        value={code}
        onChange={onCode}
        autoComplete="off"
        error={faultAt(faults, 'code')}
      />
      <Button type="submit" kind="primary" pending={pending} wide>
        {say(words.next)}
      </Button>
    </form>
  );
};

/** Where a QR code leads: shows whose phone this will be, asks for a PIN, and opens the phone by a press. */
const OpenPhone = () => {
  const say = useSay();
  const [code, setCode] = useState(codeInAddress);
  const { mutate, data, isPending, error, reset } = useAction(lookAtCode);
  const look = () => mutate({ body: { code } });
  useEffect(() => {
    if (OpeningCode.safeParse(codeInAddress()).success) mutate({ body: { code: codeInAddress() } });
  }, [mutate]);
  if (data) return <ChoosePin code={code} seen={data} onOther={reset} />;
  return (
    <WelcomePage title={say(words.openTitle)} lead={<p>{say(words.typeLead)}</p>}>
      <CodeForm code={code} onCode={setCode} pending={isPending} error={error} onLook={look} />
    </WelcomePage>
  );
};

export default OpenPhone;
