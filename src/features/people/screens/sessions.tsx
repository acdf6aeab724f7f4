import type { ReplyOf } from '#kernel/contract.ts';
import { instantSentence } from '#kernel/thai-date.ts';
import { useAction, useCall } from '#web/api-hooks.ts';
import { Badge } from '#web/components/badge/badge.tsx';
import { Button } from '#web/components/button/button.tsx';
import { Card } from '#web/components/card/card.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { KeyValueList } from '#web/components/key-value/key-value.tsx';
import { PageHeader } from '#web/components/page-header/page-header.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { sentenceOf } from '#web/failures.ts';
import { useSay } from '#web/i18n.tsx';
import { useSignedIn } from '#web/session.ts';
import { cutOffDevice, listDevices } from '../contract/devices.ts';
import { endSession, listSessions } from '../contract/session.ts';
import { accountWords, deviceName } from '../words/account.ts';
import { phoneWords } from '../words/phones.ts';
import styles from './account.module.css';
import { PhoneList } from './phone-list.tsx';

type Entry = ReplyOf<typeof listSessions>['sessions'][number];

const EndButton = ({ id }: { readonly id: string }) => {
  const say = useSay();
  const toast = useToast();
  const { mutate, isPending } = useAction(endSession, {
    invalidates: [listSessions],
    onDone: () => toast(accountWords.ended),
    onRefused: (error) => toast(sentenceOf(error), { tone: 'failed' }),
  });
  return (
    <Button pending={isPending} onClick={() => mutate({ params: { id } })}>
      {say(accountWords.end)}
    </Button>
  );
};

const SessionCard = ({ entry, number }: { readonly entry: Entry; readonly number: number }) => {
  const say = useSay();
  const { id, device, address, createdAt, lastSeenAt, current } = entry;
  return (
    <Card
      title={`${number}. ${say(deviceName(device))}`}
      actions={
        current ? (
          <Badge tone="good" icon="check">
            {say(accountWords.thisDevice)}
          </Badge>
        ) : (
          <EndButton id={id} />
        )
      }
    >
      <KeyValueList
        pairs={[
          { label: say(accountWords.lastSeen), value: say(instantSentence(lastSeenAt)) },
          { label: say(accountWords.since), value: say(instantSentence(createdAt)) },
          { label: say(accountWords.address), value: address },
        ]}
      />
    </Card>
  );
};

const CutOffButton = ({ id }: { readonly id: string }) => {
  const say = useSay();
  const toast = useToast();
  const { mutate, isPending } = useAction(cutOffDevice, {
    invalidates: [listDevices],
    onDone: () => toast(phoneWords.cutOffDone),
    onRefused: (error) => toast(sentenceOf(error), { tone: 'failed' }),
  });
  return (
    <Button kind="danger" pending={isPending} onClick={() => mutate({ params: { id } })}>
      {say(phoneWords.cutOff)}
    </Button>
  );
};

const Phones = () => {
  const say = useSay();
  const { data } = useCall(listDevices, {});
  if (!data || data.devices.length === 0) return null;
  return (
    <Card title={say(phoneWords.phones)}>
      <PhoneList phones={data.devices} action={({ id }) => <CutOffButton id={id} />} />
    </Card>
  );
};

/** The devices on which one is signed in, each of which can be signed out from here. */
const SessionsPage = () => {
  const say = useSay();
  const { byPhone } = useSignedIn();
  const { data, error, refetch } = useCall(listSessions, {});
  return (
    <>
      <PageHeader
        title={say(accountWords.sessionsTitle)}
        lead={say(byPhone ? phoneWords.mine : accountWords.sessionsLead)}
      />
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={2} rowHeight={140} />}
      <div className={styles.list}>
        <Phones />
        {data?.sessions.map((entry, at) => (
          <SessionCard key={entry.id} entry={entry} number={at + 1} />
        ))}
      </div>
    </>
  );
};

export default SessionsPage;
