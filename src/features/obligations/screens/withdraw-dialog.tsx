import { useState } from 'react';
import { getInbox } from '#features/inbox/contract.ts';
import { useAction } from '#web/api-hooks.ts';
import { Button } from '#web/components/button/button.tsx';
import { Dialog } from '#web/components/dialog/dialog.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { LongTextField } from '#web/components/long-text-field/long-text-field.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { useSay } from '#web/i18n.tsx';
import { listEvents, withdrawEvent } from '../contract/events.ts';
import type { EventView } from '../model/event.ts';
import { eventWords as words } from '../words/events.ts';

const MOST_LETTERS = 1000;

type DialogProps = { readonly event: EventView; readonly onClose: () => void };

const useWithdrawal = ({ event, onClose }: DialogProps) => {
  const toast = useToast();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const action = useAction(withdrawEvent, {
    invalidates: [listEvents, getInbox],
    onDone: () => {
      toast(words.withdrawnDone);
      onClose();
    },
  });
  const send = () => {
    setTried(true);
    if (reason.trim() === '') return;
    action.mutate({ params: { id: event.id }, body: { reason } });
  };
  return { reason, setReason, isMissing: tried && reason.trim() === '', action, send };
};

/** Withdraws an event recorded by mistake, with the reason that is kept. */
export const WithdrawDialog = (props: DialogProps) => {
  const say = useSay();
  const { event, onClose } = props;
  const { reason, setReason, isMissing, action, send } = useWithdrawal(props);
  return (
    <Dialog
      open
      title={say(words.withdrawTitle)}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" pending={action.isPending} onClick={send}>
            {say(words.withdraw)}
          </Button>
          <Button onClick={onClose}>{say(words.keep)}</Button>
        </>
      }
    >
      <p>
        <strong>{event.title}</strong>
      </p>
      <p>{say(words.withdrawRule)}</p>
      <LongTextField
        label={say(words.reason)}
        rows={3}
        limit={MOST_LETTERS}
        value={reason}
        error={isMissing ? say(words.missing) : undefined}
        onChange={setReason}
      />
      {action.error && <ErrorState error={action.error} />}
    </Dialog>
  );
};
