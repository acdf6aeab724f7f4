import { useAction } from '#web/api-hooks.ts';
import { Button } from '#web/components/button/button.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { sentenceOf } from '#web/failures.ts';
import { useSay } from '#web/i18n.tsx';
import { acknowledgeLetter, getReceived, listReceived } from '../../contract/received.ts';
import { listRegister } from '../../contract/register.ts';
import { receivedWords as words } from '../../words/outgoing-screens.ts';

/** One press: the letter is acknowledged and stands in the office's own register. */
export const AcknowledgeButton = ({ id }: { readonly id: string }) => {
  const say = useSay();
  const toast = useToast();
  const { mutate, isPending } = useAction(acknowledgeLetter, {
    invalidates: [listReceived, getReceived, listRegister],
    onDone: () => toast(words.acknowledged),
    onRefused: (error) => toast(sentenceOf(error), { tone: 'failed' }),
  });
  return (
    <Button
      kind="primary"
      icon="check"
      pending={isPending}
      onClick={() => mutate({ params: { id } })}
    >
      {say(words.acknowledge)}
    </Button>
  );
};
