import { useState } from 'react';
import type { ReplyOf } from '#kernel/contract.ts';
import { instantSentence } from '#kernel/thai-date.ts';
import { useAction, useCall } from '#web/api-hooks.ts';
import { Badge } from '#web/components/badge/badge.tsx';
import { Card } from '#web/components/card/card.tsx';
import { Disclosure } from '#web/components/disclosure/disclosure.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { KeyValueList } from '#web/components/key-value/key-value.tsx';
import { PageHeader } from '#web/components/page-header/page-header.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { useNumber } from '#web/figures.ts';
import { useSay } from '#web/i18n.tsx';
import { getSession } from '#web/session.ts';
import * as contract from '../contract/second-factor.ts';
import type { SecondFactorView } from '../model.ts';
import { codesLeft, secondFactorWords as words } from '../words/second-factor.ts';
import styles from './account.module.css';
import { RecoveryCodes } from './recovery-codes.tsx';
import { SecondFactorSteps } from './second-factor-steps.tsx';
import { SecretForm } from './secret-form.tsx';

type Codes = ReplyOf<typeof contract.confirmSecondFactor>['recoveryCodes'];
type ShowCodes = { readonly onCodes: (codes: Codes) => void };

const invalidates = [contract.getSecondFactor, getSession];

const SetUp = ({ onCodes }: ShowCodes) => {
  const begin = useAction(contract.beginSecondFactor);
  const confirm = useAction(contract.confirmSecondFactor, {
    invalidates,
    onDone: ({ recoveryCodes }) => onCodes(recoveryCodes),
  });
  if (begin.data)
    return (
      <SecondFactorSteps secret={begin.data.key} link={begin.data.link}>
        <SecretForm
          name="confirm"
          asks={['code']}
          submit={words.confirm}
          pending={confirm.isPending}
          error={confirm.error}
          onSubmit={({ code }) => confirm.mutate({ body: { code } })}
        />
      </SecondFactorSteps>
    );
  return (
    <SecretForm
      name="begin"
      asks={['password']}
      submit={words.begin}
      pending={begin.isPending}
      error={begin.error}
      onSubmit={({ password }) => begin.mutate({ body: { password } })}
    />
  );
};

const Renew = ({ onCodes }: ShowCodes) => {
  const say = useSay();
  const { mutate, isPending, error } = useAction(contract.renewRecoveryCodes, {
    invalidates,
    onDone: ({ recoveryCodes }) => onCodes(recoveryCodes),
  });
  return (
    <Disclosure summary={say(words.renew)}>
      <p>{say(words.renewLead)}</p>
      <SecretForm
        name="renew"
        kind="secondary"
        asks={['code']}
        submit={words.renew}
        pending={isPending}
        error={error}
        onSubmit={({ code }) => mutate({ body: { code } })}
        takesRecovery
      />
    </Disclosure>
  );
};

const TurnOff = () => {
  const say = useSay();
  const toast = useToast();
  const { mutate, isPending, error } = useAction(contract.removeSecondFactor, {
    invalidates,
    onDone: () => toast(words.isOff),
  });
  return (
    <Disclosure summary={say(words.off)}>
      <SecretForm
        name="off"
        kind="secondary"
        asks={['password', 'code']}
        submit={words.off}
        pending={isPending}
        error={error}
        onSubmit={(body) => mutate({ body })}
        takesRecovery
      />
    </Disclosure>
  );
};

const InUse = ({ factor, onCodes }: ShowCodes & { readonly factor: SecondFactorView }) => {
  const say = useSay();
  const number = useNumber();
  const { since, recoveryCodesLeft, required } = factor;
  return (
    <div className={styles.list}>
      <Card
        title={say(words.title)}
        actions={
          <Badge tone="good" icon="check">
            {say(words.isOn)}
          </Badge>
        }
      >
        <KeyValueList
          pairs={[
            { label: say(words.since), value: since && say(instantSentence(since)) },
            { label: say(words.codesLeft), value: say(codesLeft(number(recoveryCodesLeft))) },
          ]}
        />
      </Card>
      <Renew onCodes={onCodes} />
      {required ? <p>{say(words.staysOn)}</p> : <TurnOff />}
    </div>
  );
};

/** The page where one sets up a second factor, makes new recovery codes, or turns it off. */
const SecondFactorPage = () => {
  const say = useSay();
  const { data, error, refetch } = useCall(contract.getSecondFactor, {});
  const [codes, setCodes] = useState<Codes | undefined>();
  const lead = data?.required && !data.on ? words.required : words.lead;
  return (
    <>
      <PageHeader title={say(words.title)} lead={say(lead)} />
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={2} rowHeight={90} />}
      {codes !== undefined && <RecoveryCodes codes={codes} onKept={() => setCodes(undefined)} />}
      {codes === undefined && data?.on && <InUse factor={data} onCodes={setCodes} />}
      {codes === undefined && data && !data.on && <SetUp onCodes={setCodes} />}
    </>
  );
};

export default SecondFactorPage;
