import { Link } from '@tanstack/react-router';
import { Suspense, useEffect, useState } from 'react';
import { useNow } from '#features/reports/screens/reading/use-now.ts';
import { instantSentence } from '#kernel/thai-date.ts';
import { beside } from '#web/beside.tsx';
import { Button, buttonClass } from '#web/components/button/button.tsx';
import { EmptyState } from '#web/components/empty-state/empty-state.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { Icon } from '#web/components/icon/icon.tsx';
import { PageHeader } from '#web/components/page-header/page-header.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { useSay } from '#web/i18n.tsx';
import { usePlaceRead } from '#web/screen-place.ts';
import { useSignedIn } from '#web/session.ts';
import type { InboxItem } from '../model.ts';
import { emptyWords, inboxWords } from '../words.ts';
import { BulkAccept } from './bulk-accept.tsx';
import type { BulkOutcome } from './bulk-outcome.ts';
import { BulkResult } from './bulk-result.tsx';
import { FirstMinute } from './first-minute.tsx';
import { groupInbox, inScreenOrder } from './grouping.ts';
import styles from './inbox.module.css';
import { InboxFilters } from './inbox-filters.tsx';
import { InboxGroupList } from './inbox-list.tsx';
import { useAhead } from './use-ahead.ts';
import { readInboxPlace, sumOf, useInbox } from './use-inbox.ts';
import { useRowKeys } from './use-row-keys.ts';
import { useSelection } from './use-selection.ts';

type EmptyProps = { readonly filtered: boolean; readonly onAll: () => void };

// Whose work begins with the plan of a month.
const PLANNING: readonly string[] = ['village', 'subdistrict'];

const ToPlan = () => {
  const say = useSay();
  return (
    <Link className={buttonClass('primary')} to="/activities">
      {say(emptyWords.plan)}
    </Link>
  );
};

const NothingWaits = ({ filtered, onAll }: EmptyProps) => {
  const say = useSay();
  const { level } = useSignedIn().office;
  if (!filtered) {
    return (
      <EmptyState title={say(emptyWords.title)} action={PLANNING.includes(level) && <ToPlan />}>
        {say(emptyWords.text)}
      </EmptyState>
    );
  }
  const all = <Button onClick={onAll}>{say(inboxWords.goAll)}</Button>;
  return (
    <EmptyState title={say(emptyWords.filteredTitle)} action={all}>
      {say(emptyWords.filteredText)}
    </EmptyState>
  );
};

type RowsProps = { readonly items: readonly InboxItem[] };

const Rows = ({ items }: RowsProps) => {
  const say = useSay();
  const now = useNow();
  const groups = groupInbox(items);
  const selection = useSelection(inScreenOrder(groups));
  const list = useRowKeys(selection.toggle);
  const [outcome, setOutcome] = useState<BulkOutcome>();
  return (
    <>
      {outcome && <BulkResult outcome={outcome} onClose={() => setOutcome(undefined)} />}
      <div ref={list} className={styles.groups}>
        {groups.map((group) => (
          <InboxGroupList key={group.kind} group={group} now={now} selection={selection} />
        ))}
      </div>
      {items.length > 0 && (
        <p className={styles.keys} data-print="never">
          {say(inboxWords.keys)}
        </p>
      )}
      <BulkAccept selection={selection} onDone={setOutcome} />
    </>
  );
};

type Inbox = ReturnType<typeof useInbox>;

// A list that could not be renewed is still worth reading, so long as it says how old it is.
const StaleNote = ({ inbox }: { readonly inbox: Inbox }) => {
  const say = useSay();
  if (!inbox.isRefetchError) return null;
  const at = instantSentence(new Date(inbox.dataUpdatedAt).toISOString());
  return (
    <p className={styles.stale} role="status">
      <Icon name="offline" />
      {say(inboxWords.stale(at))}
    </p>
  );
};

const MoreRows = ({ inbox }: { readonly inbox: Inbox }) => {
  const say = useSay();
  if (!inbox.hasNextPage) return null;
  return (
    <div className={styles.more} data-print="never">
      <Button pending={inbox.isFetchingNextPage} onClick={() => void inbox.fetchNextPage()}>
        {say(inboxWords.loadingMore)}
      </Button>
    </div>
  );
};

const Body = () => {
  const [place, setPlace] = usePlaceRead(readInboxPlace);
  const inbox = useInbox(place);
  const { head, items } = inbox;
  useAhead(items);
  if (!head || !items) {
    return inbox.isError ? (
      <ErrorState error={inbox.error} onRetry={() => void inbox.refetch()} />
    ) : (
      <Skeleton rows={6} rowHeight={72} />
    );
  }
  const filtered = place.kind !== undefined || place.programme !== undefined;
  return (
    <>
      <StaleNote inbox={inbox} />
      {items.length > 0 && <FirstMinute />}
      {(filtered || sumOf(head.counts) > 0) && (
        <InboxFilters place={place} onChange={setPlace} head={head} />
      )}
      <Rows key={`${place.kind} ${place.programme}`} items={items} />
      {items.length === 0 && (
        <NothingWaits
          filtered={filtered}
          onAll={() => setPlace({ kind: undefined, programme: undefined })}
        />
      )}
      <MoreRows inbox={inbox} />
    </>
  );
};

const Lead = () => {
  const say = useSay();
  const { head } = useInbox({});
  const count = head && sumOf(head.counts);
  return count ? say(inboxWords.count(count)) : null;
};

// What stands beside the rows comes once they are drawn: until then a slow line and a slow phone are theirs alone.
const useRowsDrawn = (): boolean => {
  const { head, isError } = useInbox({});
  const came = head !== undefined || isError;
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    if (!came) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setDrawn(true));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [came]);
  return drawn;
};

const WaitingLetters = beside(
  async () =>
    (await import('#features/letters/screens/received/waiting-letters.tsx')).WaitingLetters,
);
const RecordEventLink = beside(
  async () => (await import('#features/obligations/screens/event-link.tsx')).RecordEventLink,
);
// Few press it.
const ExportButton = beside(
  async () => (await import('#features/exports/screens/export-button.tsx')).ExportButton,
);

type Beside = { readonly drawn: boolean };

const Export = ({ drawn }: Beside) => {
  const say = useSay();
  const resting = <Button icon="download">{say(inboxWords.exportAs)}</Button>;
  const [{ kind, programme }] = usePlaceRead(readInboxPlace);
  const input = { ...(kind && { kind }), ...(programme && { programmeId: programme }) };
  return (
    <Suspense fallback={resting}>
      {drawn ? <ExportButton kind="inbox" input={input} /> : resting}
    </Suspense>
  );
};

const Actions = ({ drawn }: Beside) => (
  <>
    <Suspense fallback={null}>{drawn && <RecordEventLink />}</Suspense>
    <Export drawn={drawn} />
  </>
);

/** The page after sign-in: everything that waits for the person, across programmes. */
const InboxScreen = () => {
  const say = useSay();
  const drawn = useRowsDrawn();
  const actions = <Actions drawn={drawn} />;
  return (
    <>
      <PageHeader title={say(inboxWords.title)} lead={<Lead />} actions={actions} />
      <Suspense fallback={null}>{drawn && <WaitingLetters />}</Suspense>
      <Body />
    </>
  );
};

export default InboxScreen;
