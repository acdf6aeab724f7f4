import { hasRole } from '#kernel/actor.ts';
import { dateSentence, instantSentence } from '#kernel/thai-date.ts';
import { addressOf } from '#web/api.ts';
import { useCall } from '#web/api-hooks.ts';
import { buttonClass } from '#web/components/button/button.tsx';
import { Card } from '#web/components/card/card.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { PageHeader } from '#web/components/page-header/page-header.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { useSay } from '#web/i18n.tsx';
import { useParam } from '#web/screen-place.ts';
import { getReceived, getReceivedFile, getReceivedMeeting } from '../../contract/received.ts';
import type { ReceivedView } from '../../model/received.ts';
import { houseWords } from '../../words/house.ts';
import { receivedWords as words } from '../../words/outgoing-screens.ts';
import { useActor } from '../outgoing/actor.ts';
import styles from '../outgoing/outgoing.module.css';
import { RelayButton } from '../outgoing/relay-button.tsx';
import { UrgencyBadge } from '../urgency-badge.tsx';
import { AcknowledgeButton } from './acknowledge-button.tsx';

const Files = ({ letter }: { readonly letter: ReceivedView }) => {
  const say = useSay();
  const { id, enclosures, dates } = letter;
  const file = (position: number) => addressOf(getReceivedFile, { params: { id, position } });
  return (
    <Card title={say(words.enclosures)}>
      <ul>
        {enclosures.map(({ title, file: kept }, index) => (
          <li key={title}>
            {kept ? (
              <a href={file(index + 1)} download>
                {title}
              </a>
            ) : (
              title
            )}
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <a className={buttonClass()} href={file(0)} download>
          {say(words.open)}
        </a>
        {dates.some(({ kind, date }) => kind === 'meeting' && date !== null) && (
          <a
            className={buttonClass()}
            href={addressOf(getReceivedMeeting, { params: { id } })}
            download
          >
            {say(words.meeting)}
          </a>
        )}
      </div>
    </Card>
  );
};

const Standing = ({ letter }: { readonly letter: ReceivedView }) => {
  const say = useSay();
  const { acknowledgedAt, acknowledgedBy, receivedNo, receivedYear } = letter;
  if (acknowledgedAt === null) return null;
  return (
    <>
      <p>{say(words.acknowledgedBy(acknowledgedBy ?? '', instantSentence(acknowledgedAt)))}</p>
      {receivedNo !== null && receivedYear !== null && (
        <p>
          <strong>{say(words.receivedNo(receivedNo, receivedYear))}</strong>
        </p>
      )}
    </>
  );
};

/** The one button, in reach however long the letter is. */
const Acknowledging = ({ letter }: { readonly letter: ReceivedView }) => {
  const isMember = hasRole(useActor(), 'recorder', 'reviewer', 'compiler', 'administrator');
  if (letter.acknowledgedAt !== null || !isMember) return null;
  return (
    <div className={styles.bar}>
      <AcknowledgeButton id={letter.id} />
    </div>
  );
};

/** One letter that was sent to the office: its text, its files, and its one button. */
const ReceivedPage = () => {
  const say = useSay();
  const id = useParam('deliveryId');
  const { data, error, refetch } = useCall(getReceived, { params: { id } });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton rows={8} rowHeight={48} />;
  const numbered = say(words.numbered(data.number, dateSentence(data.datedOn)));
  return (
    <>
      <PageHeader
        title={data.subject}
        crumbs={[{ label: say(houseWords.title), to: '/letters', search: { tab: 'waiting' } }]}
        lead={
          <>
            {data.issuer} · {numbered} <UrgencyBadge urgency={data.urgency} />
          </>
        }
      />
      <div className={styles.columns}>
        <Card title={say(words.text)}>
          <pre className={styles.letterText} lang="th">
            {data.text}
          </pre>
        </Card>
        <div className={styles.aside}>
          <Standing letter={data} />
          {data.letterId && (
            <div className={styles.actions}>
              <RelayButton letterId={data.letterId} />
            </div>
          )}
          <Files letter={data} />
        </div>
      </div>
      <Acknowledging letter={data} />
    </>
  );
};

export default ReceivedPage;
