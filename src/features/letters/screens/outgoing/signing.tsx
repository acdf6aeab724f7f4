import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { addressOf } from '#web/api.ts';
import { useAction, useCall } from '#web/api-hooks.ts';
import { Button } from '#web/components/button/button.tsx';
import { Card } from '#web/components/card/card.tsx';
import { Choices } from '#web/components/choices/choices.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { LongTextField } from '#web/components/long-text-field/long-text-field.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { useSay } from '#web/i18n.tsx';
import { returnOutgoing, signOutgoing } from '../../contract/outgoing.ts';
import { getSignaturePicture, openSignaturePicture } from '../../contract/signature-picture.ts';
import type { OutgoingView } from '../../model/outgoing.ts';
import { headWords, letterWords as words } from '../../words/outgoing-screens.ts';
import styles from './outgoing.module.css';
import { STALE } from './stale.ts';

const SendBack = ({ id }: { readonly id: string }) => {
  const say = useSay();
  const [reason, setReason] = useState('');
  const back = useAction(returnOutgoing, { invalidates: STALE });
  return (
    <div className={styles.form}>
      <LongTextField
        label={say(words.sendBackReason)}
        rows={2}
        value={reason}
        onChange={setReason}
      />
      {back.error && <ErrorState error={back.error} />}
      <div className={styles.actions}>
        <Button
          icon="send-back"
          disabled={reason.trim() === ''}
          pending={back.isPending}
          onClick={() => back.mutate({ params: { id }, body: { reason } })}
        >
          {say(words.sendBack)}
        </Button>
      </div>
    </div>
  );
};

type WithPictureProps = {
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
};

/** Whether the picture of the signer's own signature is used; where there is none, the way to it. */
const WithPicture = ({ value, onChange }: WithPictureProps) => {
  const say = useSay();
  const { data } = useCall(getSignaturePicture, {});
  if (data === undefined) return null;
  if (data.since === null)
    return (
      <p className={styles.soft}>
        {say(words.noPicture)} <Link to="/letterhead">{say(words.addPicture)}</Link>
      </p>
    );
  return (
    <>
      <Choices
        label={say(headWords.hand)}
        options={[{ value: 'with', label: say(words.withPicture) }]}
        value={value ? ['with'] : []}
        onChange={(chosen) => onChange(chosen.length > 0)}
      />
      {value && <img className={styles.hand} src={addressOf(openSignaturePicture, {})} alt="" />}
    </>
  );
};

/** What a signer does with a proposed letter: signs it, or sends it back with a reason. */
export const Signing = ({ view }: { readonly view: OutgoingView }) => {
  const say = useSay();
  const toast = useToast();
  const [reason, setReason] = useState('');
  const [withPicture, setWithPicture] = useState(true);
  const sign = useAction(signOutgoing, {
    invalidates: STALE,
    onDone: () => toast(words.signed),
  });
  const { id, version, actions, findings } = view;
  const hasErrors = findings.some(({ severity }) => severity === 'error');
  const body = { version, withPicture, ...(reason.trim() && { reason: reason.trim() }) };
  return (
    <>
      {actions.includes('sign') && (
        <Card title={say(words.sign)}>
          <p>{say(words.signText)}</p>
          {hasErrors && (
            <LongTextField
              label={say(words.signReason)}
              rows={2}
              value={reason}
              onChange={setReason}
            />
          )}
          <WithPicture value={withPicture} onChange={setWithPicture} />
          {sign.error && <ErrorState error={sign.error} />}
          <Button
            kind="primary"
            icon="check"
            disabled={hasErrors && reason.trim() === ''}
            pending={sign.isPending}
            onClick={() => sign.mutate({ params: { id }, body })}
          >
            {say(words.sign)}
          </Button>
        </Card>
      )}
      {actions.includes('return') && <SendBack id={id} />}
    </>
  );
};
