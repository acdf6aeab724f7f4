import { useState } from 'react';
import { useAction } from '#web/api-hooks.ts';
import { Button } from '#web/components/button/button.tsx';
import { Dialog } from '#web/components/dialog/dialog.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { componentWords } from '#web/components/words.ts';
import { sentenceOf } from '#web/failures.ts';
import { useSay } from '#web/i18n.tsx';
import { getAccount, listAccounts, resetSecondFactor } from '../contract/accounts.ts';
import type { AccountView } from '../model.ts';
import { resetFactorTitle, accountsWords as words } from '../words/accounts.ts';

/** Takes the second factor off an account that lost it, after asking once more. */
export const ResetFactor = ({ account }: { readonly account: AccountView }) => {
  const say = useSay();
  const toast = useToast();
  const [asking, setAsking] = useState(false);
  const { mutate, isPending } = useAction(resetSecondFactor, {
    invalidates: [getAccount, listAccounts],
    onDone: () => {
      toast(words.factorReset);
      setAsking(false);
    },
    onRefused: (error) => toast(sentenceOf(error), { tone: 'failed' }),
  });
  const actions = (
    <>
      <Button onClick={() => setAsking(false)}>{say(componentWords.cancel)}</Button>
      <Button
        kind="primary"
        pending={isPending}
        onClick={() => mutate({ params: { id: account.id } })}
      >
        {say(words.resetFactor)}
      </Button>
    </>
  );
  return (
    <>
      <Button onClick={() => setAsking(true)}>{say(words.resetFactor)}</Button>
      <Dialog
        open={asking}
        title={say(resetFactorTitle(account.name))}
        onClose={() => setAsking(false)}
        actions={actions}
      >
        <p>{say(words.resetFactorAsk)}</p>
      </Dialog>
    </>
  );
};
