import { z } from 'zod';
import type { ReplyOf } from '#kernel/contract.ts';
import { useCall } from '#web/api-hooks.ts';
import { EmptyState } from '#web/components/empty-state/empty-state.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { PageHeader } from '#web/components/page-header/page-header.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { useSay } from '#web/i18n.tsx';
import { usePlaceState } from '#web/screen-place.ts';
import { useSignedIn } from '#web/session.ts';
import { listEvents } from '../contract/events.ts';
import { eventWords as words } from '../words/events.ts';
import { EventForm } from './event-form.tsx';
import { EventOfficeChoice } from './event-office.tsx';
import { EventTable } from './event-table.tsx';
import styles from './events.module.css';

const EventsPlace = z.object({
  requirement: z.uuid().optional().catch(undefined),
  office: z.uuid().optional().catch(undefined),
});

type BodyProps = {
  readonly data: ReplyOf<typeof listEvents>;
  /** The report that the person came for. */
  readonly wanted: string | undefined;
};

const Nothing = ({ standsIn }: { readonly standsIn: boolean }) => {
  const say = useSay();
  return (
    <EmptyState title={say(words.nothing)} icon="info">
      {say(standsIn ? words.chooseLead : words.nothingLead)}
    </EmptyState>
  );
};

const Body = ({ data, wanted }: BodyProps) => {
  const say = useSay();
  const own = useSignedIn().office.id;
  const { office, requirements, events, mayRecord, standsIn } = data;
  if (requirements.length === 0 && events.length === 0) return <Nothing standsIn={standsIn} />;
  const recordable = requirements.filter((one) => one.mayRecord);
  return (
    <div className={styles.page}>
      {mayRecord && office.id !== own && (
        <p className={styles.note}>{say(words.standIn(office.name))}</p>
      )}
      {mayRecord && (
        <EventForm key={office.id} officeId={office.id} requirements={recordable} wanted={wanted} />
      )}
      {events.length > 0 ? (
        <EventTable events={events} requirements={requirements} />
      ) : (
        <EmptyState title={say(words.none)}>{say(words.noneLead)}</EmptyState>
      )}
    </div>
  );
};

/** What an office has held, and the form to record more: each event makes a report fall due. */
const Events = () => {
  const say = useSay();
  const [{ requirement, office }, setPlace] = usePlaceState(EventsPlace);
  const own = useSignedIn().office.id;
  const isOther = office !== undefined && office !== own;
  const { data, error, isPending, refetch } = useCall(listEvents, {
    query: isOther ? { officeId: office } : {},
  });
  return (
    <>
      <PageHeader
        title={say(words.title)}
        lead={isOther && data ? say(data.office.name) : say(words.lead)}
      />
      <div className={styles.page}>
        {(data?.standsIn || isOther) && (
          <EventOfficeChoice chosen={office} onChoose={(next) => setPlace({ office: next })} />
        )}
        {isPending && <Skeleton rows={6} rowHeight={56} />}
        {error && <ErrorState error={error} onRetry={() => void refetch()} />}
        {data && <Body data={data} wanted={requirement} />}
      </div>
    </>
  );
};

export default Events;
