import { useNavigate } from '@tanstack/react-router';
import { hasRole } from '#kernel/actor.ts';
import { useAction } from '#web/api-hooks.ts';
import { Button } from '#web/components/button/button.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { sentenceOf } from '#web/failures.ts';
import { useSay } from '#web/i18n.tsx';
import { uuid } from '#web/uuid.ts';
import { draftOutgoing, listOutgoing } from '../../contract/outgoing.ts';
import { listRegister } from '../../contract/register.ts';
import { letterWords as words } from '../../words/outgoing-screens.ts';
import { useActor } from './actor.ts';

/** Drafts the letter that passes a letter of the register on, and opens it; for whoever may draft. */
export const RelayButton = ({ letterId }: { readonly letterId: string }) => {
  const say = useSay();
  const toast = useToast();
  const navigate = useNavigate();
  const draft = useAction(draftOutgoing, {
    invalidates: [listOutgoing, listRegister],
    onDone: ({ id }) => void navigate({ to: `/outgoing/${id}` }),
    onRefused: (error) => toast(sentenceOf(error), { tone: 'failed' }),
  });
  if (!hasRole(useActor(), 'recorder', 'administrator')) return null;
  const about = { relation: 'relays', letterId } as const;
  return (
    <Button
      icon="send"
      pending={draft.isPending}
      onClick={() => draft.mutate({ body: { id: uuid(), about } })}
    >
      {say(words.relay)}
    </Button>
  );
};
