import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { hasRole } from '#kernel/actor.ts';
import { dateSentence } from '#kernel/thai-date.ts';
import { useAction, useCall } from '#web/api-hooks.ts';
import { Badge } from '#web/components/badge/badge.tsx';
import { Button, buttonClass } from '#web/components/button/button.tsx';
import { Select } from '#web/components/choice/choice.tsx';
import { EmptyState } from '#web/components/empty-state/empty-state.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { PageHeader } from '#web/components/page-header/page-header.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { TextField } from '#web/components/text-field/text-field.tsx';
import { useSay } from '#web/i18n.tsx';
import { uuid } from '#web/uuid.ts';
import { draftOutgoing, listOutgoing } from '../../contract/outgoing.ts';
import type { OutgoingEntry, OutgoingState } from '../../model/outgoing.ts';
import { outgoingStates } from '../../words/outgoing.ts';
import { listWords as words } from '../../words/outgoing-screens.ts';
import { useActor } from './actor.ts';
import styles from './outgoing.module.css';

const STATES = Object.keys(outgoingStates) as OutgoingState[];

const Item = ({ letter }: { readonly letter: OutgoingEntry }) => {
  const say = useSay();
  const { id, state, number, datedOn, subject, addressees, sent, acknowledged } = letter;
  return (
    <li className={styles.item}>
      <p className={styles.head}>
        <Link to={`/outgoing/${id}`}>{subject}</Link>
        <Badge tone={state === 'waiting' ? 'attention' : 'quiet'}>
          {say(outgoingStates[state])}
        </Badge>
      </p>
      <p className={styles.soft}>
        {[number, datedOn && say(dateSentence(datedOn)), addressees.join(', ')]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {sent > 0 && <p className={styles.soft}>{say(words.acknowledged(acknowledged, sent))}</p>}
    </li>
  );
};

const Actions = () => {
  const say = useSay();
  const navigate = useNavigate();
  const draft = useAction(draftOutgoing, {
    invalidates: [listOutgoing],
    onDone: ({ id }) => void navigate({ to: `/outgoing/${id}` }),
  });
  return (
    <>
      <Link to="/letterhead" className={buttonClass()}>
        {say(words.letterhead)}
      </Link>
      {hasRole(useActor(), 'recorder', 'administrator') && (
        <Button
          kind="primary"
          icon="plus"
          pending={draft.isPending}
          onClick={() => draft.mutate({ body: { id: uuid(), about: null } })}
        >
          {say(words.create)}
        </Button>
      )}
    </>
  );
};

/** The outgoing letters of the office, newest first. */
const OutgoingList = () => {
  const say = useSay();
  const [q, setQ] = useState('');
  const [state, setState] = useState<OutgoingState>();
  const query = { ...(q.trim() && { q: q.trim() }), ...(state && { state }) };
  const { data, error, refetch } = useCall(listOutgoing, { query });
  return (
    <>
      <PageHeader title={say(words.title)} actions={<Actions />} />
      <div className={styles.filters}>
        <TextField label={say(words.search)} type="search" value={q} onChange={setQ} />
        <Select
          label={say(words.state)}
          none={say(words.allStates)}
          options={STATES.map((value) => ({ value, label: say(outgoingStates[value]) }))}
          value={state}
          onChange={setState}
        />
      </div>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={6} rowHeight={72} />}
      {data?.letters.length === 0 && (
        <EmptyState icon="letter" title={say(words.none)}>
          {say(words.noneLead)}
        </EmptyState>
      )}
      <ul className={styles.list} aria-label={say(words.title)}>
        {data?.letters.map((letter) => (
          <Item key={letter.id} letter={letter} />
        ))}
      </ul>
    </>
  );
};

export default OutgoingList;
