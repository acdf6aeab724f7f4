import { useState } from 'react';
import { instantSentence } from '#kernel/thai-date.ts';
import { useAction, useCall } from '#web/api-hooks.ts';
import { Button } from '#web/components/button/button.tsx';
import { Card } from '#web/components/card/card.tsx';
import { EmptyState } from '#web/components/empty-state/empty-state.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { PageHeader } from '#web/components/page-header/page-header.tsx';
import { useSay } from '#web/i18n.tsx';
import { endCalendarFeed, listCalendarFeeds, makeCalendarFeed } from '../../contract/calendar.ts';
import { receivedWords as words } from '../../words/outgoing-screens.ts';
import styles from '../outgoing/outgoing.module.css';

const STALE = [listCalendarFeeds];

const Feeds = () => {
  const say = useSay();
  const { data, error } = useCall(listCalendarFeeds, {});
  const end = useAction(endCalendarFeed, { invalidates: STALE });
  const failure = error ?? end.error;
  return (
    <>
      {failure && <ErrorState error={failure} />}
      {data?.feeds.length === 0 && <EmptyState icon="calendar" title={say(words.noFeeds)} />}
      <ul className={styles.list}>
        {data?.feeds.map(({ id, by, createdAt }) => (
          <li key={id} className={styles.item}>
            <p>{say(words.feedOf(by, instantSentence(createdAt)))}</p>
            <Button pending={end.isPending} onClick={() => end.mutate({ params: { id } })}>
              {say(words.endFeed)}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
};

/** The private calendar addresses of the office; a new one is shown once. */
const CalendarScreen = () => {
  const say = useSay();
  const [path, setPath] = useState<string | null>(null);
  const make = useAction(makeCalendarFeed, {
    invalidates: STALE,
    onDone: (reply) => setPath(reply.path),
  });
  return (
    <>
      <PageHeader
        title={say(words.calendar)}
        lead={say(words.calendarLead)}
        actions={
          <Button
            kind="primary"
            icon="plus"
            pending={make.isPending}
            onClick={() => make.mutate({})}
          >
            {say(words.makeFeed)}
          </Button>
        }
      />
      {make.error && <ErrorState error={make.error} />}
      {path && (
        <Card title={say(words.feedOnce)}>
          <code className={styles.address}>{`${window.location.origin}${path}`}</code>
        </Card>
      )}
      <Feeds />
    </>
  );
};

export default CalendarScreen;
