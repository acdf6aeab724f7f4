import { z } from 'zod';
import type { ReplyOf } from '#kernel/contract.ts';
import { useCall } from '#web/api-hooks.ts';
import { EmptyState } from '#web/components/empty-state/empty-state.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { PageHeader } from '#web/components/page-header/page-header.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { useSay } from '#web/i18n.tsx';
import { usePlaceState } from '#web/screen-place.ts';
import { listEvents } from '../contract/events.ts';
import { eventWords as words } from '../words/events.ts';
import { EventForm } from './event-form.tsx';
import { EventTable } from './event-table.tsx';
import styles from './events.module.css';

const EventsPlace = z.object({ requirement: z.uuid().optional().catch(undefined) });

const Body = ({ data }: { readonly data: ReplyOf<typeof listEvents> }) => {
  const say = useSay();
  const [{ requirement }] = usePlaceState(EventsPlace);
  const { requirements, events, mayRecord } = data;
  if (requirements.length === 0 && events.length === 0)
    return <EmptyState title={say(words.nothing)}>{say(words.nothingLead)}</EmptyState>;
  return (
    <div className={styles.page}>
      {mayRecord && requirements.length > 0 && (
        <EventForm requirements={requirements} wanted={requirement} />
      )}
      {events.length > 0 ? (
        <EventTable events={events} requirements={requirements} />
      ) : (
        <EmptyState title={say(words.none)}>{say(words.noneLead)}</EmptyState>
      )}
    </div>
  );
};

/** What the office has held, and the form to record more: each event makes a report fall due. */
const Events = () => {
  const say = useSay();
  const reply = useCall(listEvents, {});
  return (
    <>
      <PageHeader title={say(words.title)} lead={say(words.lead)} />
      {reply.isPending && <Skeleton rows={6} rowHeight={56} />}
      {reply.isError && <ErrorState error={reply.error} onRetry={() => void reply.refetch()} />}
      {reply.data && <Body data={reply.data} />}
    </>
  );
};

export default Events;
