import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { Button, buttonClass } from '../components/button/button.tsx';
import { EmptyState } from '../components/empty-state/empty-state.tsx';
import { PageHeader } from '../components/page-header/page-header.tsx';
import { Skeleton } from '../components/skeleton/skeleton.tsx';
import { useToast } from '../components/toast/toast.tsx';
import { useSentCalls } from '../frame-parts.ts';
import { useSay } from '../i18n.tsx';
import { useSignedIn } from '../session.ts';
import { signInWords } from '../words.ts';
import { bringIn } from './carry.ts';
import { isUnderstood, type OutboxItem } from './item.ts';
import { whyNotKept } from './not-kept.ts';
import styles from './outbox.module.css';
import type { Outbox, OutboxView } from './outbox.ts';
import { OutboxCard, StrangeCard } from './outbox-card.tsx';
import { outboxWords } from './outbox-words.ts';
import { StorageNote } from './storage-note.tsx';
import { OUTBOX_PATH, useOutbox, useOutboxView } from './use-outbox.ts';
import { outboxMarkWords } from './words.ts';

const BringIn = ({ outbox }: { readonly outbox: Outbox }) => {
  const say = useSay();
  const toast = useToast();
  const account = useSignedIn().account.id;
  const sends = useSentCalls();
  const input = useRef<HTMLInputElement>(null);
  const take = async (file: File | undefined) => {
    if (!file) return;
    try {
      const what = await bringIn({ outbox, account, calls: await sends() }, file);
      const failed = what === 'notOurs' || what === 'foreign';
      toast(outboxWords[what], failed ? { tone: 'failed' } : {});
    } catch (error) {
      toast(whyNotKept(error), { tone: 'failed' });
    }
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        className="spoken"
        tabIndex={-1}
        aria-hidden="true"
        onChange={({ target }) => {
          void take(target.files?.[0]);
          target.value = '';
        }}
      />
      <Button icon="upload" onClick={() => input.current?.click()}>
        {say(outboxWords.importOne)}
      </Button>
    </>
  );
};

// What needs its person stands first, what is done last.
const ORDER = { refused: 0, draft: 1, waiting: 2, received: 3 } as const;

const inOrder = ({ items }: OutboxView) =>
  items.filter(isUnderstood).sort((one, other) => ORDER[one.state] - ORDER[other.state]);

const isStrange = (item: OutboxItem): boolean => !isUnderstood(item);

const SignedOut = () => {
  const say = useSay();
  return (
    <div className={styles.signedOut} role="alert">
      <p>{say(outboxWords.signInAgain)}</p>
      <Link to="/sign-in" search={{ from: OUTBOX_PATH }} className={buttonClass('primary')}>
        {say(signInWords.title)}
      </Link>
    </div>
  );
};

const Content = ({ outbox }: { readonly outbox: Outbox }) => {
  const say = useSay();
  const view = useOutboxView(outbox);
  const received = view.items.some(({ state }) => state === 'received');
  return (
    <>
      {view.signedOut && <SignedOut />}
      <StorageNote />
      {view.items.length === 0 ? (
        <EmptyState title={say(outboxWords.empty)}>{say(outboxWords.emptyText)}</EmptyState>
      ) : (
        <ul className={styles.list}>
          {inOrder(view).map((item) => (
            <OutboxCard
              key={item.id}
              item={item}
              moving={view.moving.get(item.id)}
              outbox={outbox}
            />
          ))}
          {view.items.filter(isStrange).map((item) => (
            <StrangeCard key={item.id} item={item} />
          ))}
        </ul>
      )}
      {received && (
        <Button kind="quiet" onClick={() => void outbox.clearReceived()}>
          {say(outboxWords.clearReceived)}
        </Button>
      )}
    </>
  );
};

/** What this phone keeps until the server has it, each with its state and what can be done. */
const OutboxPage = () => {
  const say = useSay();
  const outbox = useOutbox();
  return (
    <>
      <PageHeader
        title={say(outboxMarkWords.title)}
        lead={say(outboxWords.lead)}
        actions={outbox && <BringIn outbox={outbox} />}
      />
      {outbox ? <Content outbox={outbox} /> : <Skeleton rows={3} rowHeight={120} />}
    </>
  );
};

export default OutboxPage;
