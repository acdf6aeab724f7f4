import { useState } from 'react';
import { useAction, useCall } from '#web/api-hooks.ts';
import { Button, IconButton } from '#web/components/button/button.tsx';
import { Choices } from '#web/components/choices/choices.tsx';
import { Dialog } from '#web/components/dialog/dialog.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { useSay } from '#web/i18n.tsx';
import { listAddressees, sendOutgoing } from '../../contract/outgoing.ts';
import type { AddresseeGroup, AddresseeList, AddresseeOffice } from '../../model/addressee.ts';
import type { OutgoingView } from '../../model/outgoing.ts';
import { addresseeWords } from '../../words/addressees.ts';
import { letterWords as words } from '../../words/outgoing-screens.ts';
import { type Addressee, AddresseePicker } from './addressee-picker.tsx';
import styles from './outgoing.module.css';
import { STALE } from './stale.ts';

type Chosen = AddresseeList['meant'];

const countOf = ({ levels, offices }: Chosen, groups: readonly AddresseeGroup[]): number => {
  const whole = groups.filter(({ level }) => levels.includes(level));
  const single = offices.filter(({ level, way }) => way === 'above' || !levels.includes(level));
  return whole.reduce((sum, { count }) => sum + count, single.length);
};

const withOne = (before: Chosen, { group, office }: Addressee): Chosen => {
  if (group) return { ...before, levels: [...new Set([...before.levels, group.level])] };
  const others = before.offices.filter(({ id }) => id !== office.id);
  return { ...before, offices: [...others, office] };
};

type ListProps = {
  readonly offices: readonly AddresseeOffice[];
  readonly onChange: (next: AddresseeOffice[]) => void;
};

const ChosenOffices = ({ offices, onChange }: ListProps) => {
  const say = useSay();
  if (offices.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={say(addresseeWords.chosen)}>
      {offices.map(({ id, name }) => (
        <li key={id} className={styles.head}>
          {say(name)}
          <IconButton
            icon="close"
            label={say(addresseeWords.remove(name))}
            onClick={() => onChange(offices.filter((other) => other.id !== id))}
          />
        </li>
      ))}
    </ul>
  );
};

type ChooseProps = {
  readonly view: OutgoingView;
  readonly list: AddresseeList;
  readonly chosen: Chosen;
  readonly onChange: (next: Chosen) => void;
};

const Choose = ({ view, list, chosen, onChange }: ChooseProps) => {
  const say = useSay();
  return (
    <div className={styles.form}>
      {list.groups.length > 0 && (
        <Choices
          label={say(addresseeWords.groups)}
          options={list.groups.map(({ level, count }) => ({
            value: level,
            label: say(addresseeWords.group(level)),
            hint: say(addresseeWords.count(count)),
          }))}
          value={chosen.levels}
          onChange={(levels) => onChange({ ...chosen, levels: [...levels] })}
        />
      )}
      <AddresseePicker
        letterId={view.id}
        label={say(addresseeWords.findToSend)}
        help={say(addresseeWords.findToSendHelp)}
        onPaper={false}
        groups={false}
        onChoose={(one) => onChange(withOne(chosen, one))}
      />
      <ChosenOffices
        offices={chosen.offices}
        onChange={(offices) => onChange({ ...chosen, offices })}
      />
    </div>
  );
};

const bodyOf = ({ levels, offices }: Chosen) => ({
  ...(levels.length > 0 && { levels }),
  ...(offices.length > 0 && { officeIds: offices.map(({ id }) => id) }),
});

const SendDialog = ({ view, onClose }: { view: OutgoingView; onClose: () => void }) => {
  const say = useSay();
  const toast = useToast();
  const params = { id: view.id };
  const { data, error } = useCall(listAddressees, { params, query: {} });
  const [picked, setPicked] = useState<Chosen>();
  const chosen = picked ?? data?.meant ?? { levels: [], offices: [] };
  const count = countOf(chosen, data?.groups ?? []);
  const send = useAction(sendOutgoing, {
    invalidates: STALE,
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
            disabled={count === 0}
            pending={send.isPending}
            onClick={() => send.mutate({ params, body: bodyOf(chosen) })}
          >
            {say(words.sendTo(count))}
          </Button>
          <Button onClick={onClose}>{say(words.cancel)}</Button>
        </>
      }
    >
      {error && <ErrorState error={error} />}
      {data ? (
        <Choose view={view} list={data} chosen={chosen} onChange={setPicked} />
      ) : (
        !error && <Skeleton rows={4} rowHeight={48} />
      )}
      {send.error && <ErrorState error={send.error} />}
    </Dialog>
  );
};

/** The button that sends a signed letter, after one look at where it goes: to whom its own lines name, unless chosen. */
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
      {asking && <SendDialog view={view} onClose={() => setAsking(false)} />}
    </>
  );
};
