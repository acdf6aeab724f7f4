import { useQueryClient } from '@tanstack/react-query';
import { instantSentence } from '#kernel/thai-date.ts';
import { callKey, useAction, useCall } from '#web/api-hooks.ts';
import { Badge } from '#web/components/badge/badge.tsx';
import { Button } from '#web/components/button/button.tsx';
import { Card } from '#web/components/card/card.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { sentenceOf } from '#web/failures.ts';
import { useSay } from '#web/i18n.tsx';
import { getAccount, listAccounts } from '../contract/accounts.ts';
import * as contract from '../contract/phones.ts';
import type { AccountView } from '../model.ts';
import { mayPrintCode } from '../rules/devices.ts';
import { sheetFile, phoneWords as words } from '../words/phones.ts';
import styles from './people.module.css';
import { PhoneList } from './phone-list.tsx';
import { useSavedFile } from './save-sheet.ts';

const stale = [getAccount, listAccounts, contract.listAccountDevices];

const CutOffButton = ({ id, deviceId }: { readonly id: string; readonly deviceId: string }) => {
  const say = useSay();
  const toast = useToast();
  const { mutate, isPending } = useAction(contract.cutOffAccountDevice, {
    invalidates: stale,
    onDone: () => toast(words.cutOffDone),
    onRefused: (error) => toast(sentenceOf(error), { tone: 'failed' }),
  });
  return (
    <Button kind="danger" pending={isPending} onClick={() => mutate({ params: { id, deviceId } })}>
      {say(words.cutOff)}
    </Button>
  );
};

const PrintButton = ({ account }: { readonly account: AccountView }) => {
  const say = useSay();
  const toast = useToast();
  const client = useQueryClient();
  const { mutate, isPending } = useSavedFile(contract.printCode, {
    name: say(sheetFile({ th: account.username, en: account.username })),
    onDone: () => {
      toast(words.saved);
      for (const one of stale) void client.invalidateQueries({ queryKey: callKey(one) });
    },
    onRefused: (error) => toast(sentenceOf(error), { tone: 'failed' }),
  });
  return (
    <Button icon="print" pending={isPending} onClick={() => mutate({ params: { id: account.id } })}>
      {say(words.printOne)}
    </Button>
  );
};

const Waiting = ({ id, until }: { readonly id: string; readonly until: string }) => {
  const say = useSay();
  const toast = useToast();
  const { mutate, isPending } = useAction(contract.revokeCode, {
    invalidates: stale,
    onDone: () => toast(words.revoked),
    onRefused: (error) => toast(sentenceOf(error), { tone: 'failed' }),
  });
  return (
    <div className={styles.row}>
      <span>
        <Badge icon="clock">{say(words.waiting)}</Badge> {say(words.validUntil)}{' '}
        {say(instantSentence(until))}
      </span>
      <Button pending={isPending} onClick={() => mutate({ params: { id } })}>
        {say(words.revoke)}
      </Button>
    </div>
  );
};

const mayPrint = ({ active, office, roles }: AccountView): boolean =>
  mayPrintCode({ active, level: office.level, roles }).ok;

/** The phones of an account and its printed code, for its administrators; nothing where it has and may have none. */
export const AccountPhones = ({ account }: { readonly account: AccountView }) => {
  const say = useSay();
  const { id, codeUntil } = account;
  const printable = mayPrint(account);
  const shown = printable || account.phones > 0;
  const { data } = useCall(contract.listAccountDevices, { params: { id } }, { enabled: shown });
  if (!shown) return null;
  return (
    <Card title={say(words.phones)} actions={printable && <PrintButton account={account} />}>
      {data && (
        <PhoneList
          phones={data.devices}
          action={(phone) => <CutOffButton id={id} deviceId={phone.id} />}
        />
      )}
      {codeUntil && <Waiting id={id} until={codeUntil} />}
      {printable && <p className={styles.soft}>{say(words.printOneHint)}</p>}
    </Card>
  );
};
