import { Link } from '@tanstack/react-router';
import { hasRole } from '#kernel/actor.ts';
import { dateSentence, instantSentence } from '#kernel/thai-date.ts';
import { Badge } from '#web/components/badge/badge.tsx';
import { useSay } from '#web/i18n.tsx';
import type { ReceivedEntry } from '../../model/received.ts';
import { receivedWords as words } from '../../words/outgoing-screens.ts';
import { useActor } from '../outgoing/actor.ts';
import styles from '../outgoing/outgoing.module.css';
import { UrgencyBadge } from '../urgency-badge.tsx';
import { AcknowledgeButton } from './acknowledge-button.tsx';

const MEMBERS = ['recorder', 'reviewer', 'compiler', 'administrator'] as const;

/** A letter that came, with its one button while nobody has acknowledged it. */
export const ReceivedItem = ({ letter }: { readonly letter: ReceivedEntry }) => {
  const say = useSay();
  const { id, subject, issuer, number, datedOn, urgency } = letter;
  const { remindedAt, acknowledgedAt, acknowledgedBy } = letter;
  const mayAcknowledge = hasRole(useActor(), ...MEMBERS);
  return (
    <li className={styles.item}>
      <p className={styles.head}>
        <Link to={`/received/${id}`}>{subject}</Link>
        <UrgencyBadge urgency={urgency} />
      </p>
      <p className={styles.soft}>
        {issuer} · {say(words.numbered(number, dateSentence(datedOn)))}
      </p>
      {remindedAt && !acknowledgedAt && (
        <p>
          <Badge tone="attention" icon="bell">
            {say(words.reminded(instantSentence(remindedAt)))}
          </Badge>
        </p>
      )}
      {acknowledgedAt && (
        <p className={styles.soft}>
          {say(words.acknowledgedBy(acknowledgedBy ?? '', instantSentence(acknowledgedAt)))}
        </p>
      )}
      {!acknowledgedAt && mayAcknowledge && <AcknowledgeButton id={id} />}
    </li>
  );
};
