import { useState } from 'react';
import { useAction, useCall } from '#web/api-hooks.ts';
import { Button } from '#web/components/button/button.tsx';
import { Choices } from '#web/components/choices/choices.tsx';
import { Dialog } from '#web/components/dialog/dialog.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { useSay } from '#web/i18n.tsx';
import {
  getOutgoing,
  listAddressees,
  listOutgoing,
  sendOutgoing,
} from '../../contract/outgoing.ts';
import type { OutgoingView } from '../../model/outgoing.ts';
import { letterWords as words } from '../../words/outgoing-screens.ts';

const useChosen = (view: OutgoingView) => {
  const { data, error } = useCall(listAddressees, { params: { id: view.id } });
  const [picked, setPicked] = useState<readonly string[]>();
  const offices = data?.offices.filter(({ usual }) => usual) ?? [];
  return { offices, error, chosen: picked ?? offices.map(({ id }) => id), setPicked };
};

const ChooseOffices = ({ view, onClose }: { view: OutgoingView; onClose: () => void }) => {
  const say = useSay();
  const toast = useToast();
  const { offices, error, chosen, setPicked } = useChosen(view);
  const send = useAction(sendOutgoing, {
    invalidates: [getOutgoing, listOutgoing],
    onDone: () => {
      toast(words.sent);
      onClose();
    },
  });
  return (
    <Dialog
      open
      title={say(words.sendTitle)}
      onClose={onClose}
      actions={
        <>
          <Button
            kind="primary"
            icon="send"
            disabled={chosen.length === 0}
            pending={send.isPending}
            onClick={() =>
              send.mutate({ params: { id: view.id }, body: { officeIds: [...chosen] } })
            }
          >
            {say(words.sendTo(chosen.length))}
          </Button>
          <Button onClick={onClose}>{say(words.cancel)}</Button>
        </>
      }
    >
      {error && <ErrorState error={error} />}
      <Choices
        label={say(words.offices)}
        options={offices.map(({ id, name }) => ({ value: id, label: say(name) }))}
        value={chosen}
        onChange={setPicked}
      />
      {send.error && <ErrorState error={send.error} />}
    </Dialog>
  );
};

/** The button that sends a signed letter, after one look at where it goes: all offices below unless chosen. */
export const SendButton = ({ view }: { readonly view: OutgoingView }) => {
  const say = useSay();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button
        kind={view.state === 'sent' ? 'secondary' : 'primary'}
        icon="send"
        onClick={() => setAsking(true)}
      >
        {say(words.send)}
      </Button>
      {asking && <ChooseOffices view={view} onClose={() => setAsking(false)} />}
    </>
  );
};
