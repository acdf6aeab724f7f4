import { Link } from '@tanstack/react-router';
import { useCall } from '#web/api-hooks.ts';
import { buttonClass } from '#web/components/button/button.tsx';
import { useSay } from '#web/i18n.tsx';
import { useSignedIn } from '#web/session.ts';
import { listEvents } from '../contract/events.ts';
import { eventWords as words } from '../words/events.ts';

const FIVE_MINUTES = 300_000;

/** The way to record an event, for a recorder whose office owes reports after events or stands in for one; else nothing. */
export const RecordEventLink = () => {
  const say = useSay();
  const isRecorder = useSignedIn().roles.includes('recorder');
  const { data } = useCall(
    listEvents,
    { query: {} },
    { enabled: isRecorder, staleTime: FIVE_MINUTES },
  );
  if (!data?.mayRecord && !data?.standsIn) return null;
  return (
    <Link to="/events" className={buttonClass('secondary')}>
      {say(data.mayRecord ? words.record : words.recordFor)}
    </Link>
  );
};
