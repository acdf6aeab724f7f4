import { useState } from 'react';
import type { Sentence } from '#kernel/sentence.ts';
import { useAction } from '#web/api-hooks.ts';
import { Button } from '#web/components/button/button.tsx';
import { Card } from '#web/components/card/card.tsx';
import { Dialog } from '#web/components/dialog/dialog.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { componentWords } from '#web/components/words.ts';
import { sentenceOf } from '#web/failures.ts';
import { useSay } from '#web/i18n.tsx';
import * as contract from '../contract/accounts.ts';
import { getOffice } from '../contract/offices.ts';
import type { AccountView } from '../model.ts';
import * as rules from '../rules/administration.ts';
import { resetTitle, accountsWords as words } from '../words/accounts.ts';
import { useActor } from './actor.ts';
import type { MadeAccount } from './first-passwords.tsx';
import { managed } from './managed.ts';
import styles from './people.module.css';
import { ResetFactor } from './reset-factor.tsx';

type AccessProps = {
  readonly account: AccountView;
  readonly onPassword: (made: MadeAccount) => void;
};

const invalidates = [contract.getAccount, contract.listAccounts, getOffice];

const useOutcome = () => {
  const toast = useToast();
  return (done: Sentence) => ({
    invalidates,
    onDone: () => toast(done),
    onRefused: (error: Error) => toast(sentenceOf(error), { tone: 'failed' }),
  });
};

const ActiveButton = ({ account: { id, active } }: { readonly account: AccountView }) => {
  const say = useSay();
  const outcome = useOutcome();
  const { mutate, isPending } = useAction(
    contract.setAccountActive,
    outcome(active ? words.deactivated : words.activated),
  );
  return (
    <Button
      pending={isPending}
      onClick={() => mutate({ params: { id }, body: { active: !active } })}
    >
      {say(active ? words.deactivate : words.activate)}
    </Button>
  );
};

const UnlockButton = ({ id }: { readonly id: string }) => {
  const say = useSay();
  const outcome = useOutcome();
  const { mutate, isPending } = useAction(contract.unlockAccount, outcome(words.unlocked));
  return (
    <Button pending={isPending} onClick={() => mutate({ params: { id } })}>
      {say(words.unlock)}
    </Button>
  );
};

const EndSessionsButton = ({ id }: { readonly id: string }) => {
  const say = useSay();
  const outcome = useOutcome();
  const { mutate, isPending } = useAction(
    contract.endAccountSessions,
    outcome(words.sessionsEnded),
  );
  return (
    <Button pending={isPending} onClick={() => mutate({ params: { id } })}>
      {say(words.endSessions)}
    </Button>
  );
};

const ResetButton = ({ account, onPassword }: AccessProps) => {
  const say = useSay();
  const toast = useToast();
  const [asking, setAsking] = useState(false);
  const { mutate, isPending } = useAction(contract.resetPassword, {
    invalidates,
    onDone: (made) => {
      onPassword(made);
      setAsking(false);
      window.scrollTo({ top: 0 });
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
        {say(words.reset)}
      </Button>
    </>
  );
  return (
    <>
      <Button onClick={() => setAsking(true)}>{say(words.reset)}</Button>
      <Dialog
        open={asking}
        title={say(resetTitle(account.name))}
        onClose={() => setAsking(false)}
        actions={actions}
      >
        <p>{say(words.resetAsk)}</p>
      </Dialog>
    </>
  );
};

/** What an administrator may do about how an account gets in; each button only where the rule allows it. */
export const AccountAccess = ({ account, onPassword }: AccessProps) => {
  const say = useSay();
  const actor = useActor();
  const seen = managed(account);
  const active = rules.setAccountActive(actor, seen, !account.active);
  return (
    <Card title={say(words.access)}>
      <div className={styles.actions}>
        {rules.resetPassword(actor, seen).ok && (
          <ResetButton account={account} onPassword={onPassword} />
        )}
        {account.secondFactor && rules.resetSecondFactor(actor, seen).ok && (
          <ResetFactor account={account} />
        )}
        {account.locked && <UnlockButton id={account.id} />}
        <EndSessionsButton id={account.id} />
        {active.ok && <ActiveButton account={account} />}
      </div>
      {!active.ok && <p className={styles.soft}>{say(active.refusals[0].sentence)}</p>}
    </Card>
  );
};
