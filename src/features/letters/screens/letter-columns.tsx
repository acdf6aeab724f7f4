import { Link } from '@tanstack/react-router';
import { dateSentence, instantSentence } from '#kernel/thai-date.ts';
import { Badge } from '#web/components/badge/badge.tsx';
import type { Column } from '#web/components/table/columns.ts';
import type { Say } from '#web/i18n.tsx';
import type { RegisterEntry } from '../model/register.ts';
import { stateWords, urgencyWords, listWords as words } from '../words/register-screens.ts';
import { letterAddress } from './letter-address.ts';
import { receivedNumber } from './received-number.ts';

const Subject = ({ letter, say }: { readonly letter: RegisterEntry; readonly say: Say }) => {
  const urgency = letter.urgency === null ? undefined : urgencyWords[letter.urgency];
  return (
    <>
      <Link to={letterAddress(letter)}>{letter.subject}</Link>{' '}
      {urgency && <Badge tone="attention">{say(urgency)}</Badge>}
    </>
  );
};

/** The columns of the register: the subject names the letter. */
export const letterColumns = (say: Say): readonly Column<RegisterEntry>[] => [
  {
    key: 'subject',
    head: say(words.subject),
    cell: (letter) => <Subject letter={letter} say={say} />,
  },
  {
    key: 'received',
    head: say(words.received),
    cell: (letter) => receivedNumber(letter, say) ?? '–',
    numeric: true,
  },
  { key: 'number', head: say(words.number), cell: ({ number }) => number ?? '–' },
  {
    key: 'datedOn',
    head: say(words.datedOn),
    cell: ({ datedOn }) => (datedOn === null ? '–' : say(dateSentence(datedOn))),
  },
  { key: 'issuer', head: say(words.issuer), cell: ({ issuer }) => issuer ?? '–' },
  { key: 'state', head: say(words.state), cell: ({ state }) => say(stateWords[state]) },
  {
    key: 'receivedAt',
    head: say(words.receivedAt),
    cell: ({ receivedAt }) => (receivedAt === null ? '–' : say(instantSentence(receivedAt))),
    hidden: true,
  },
  {
    key: 'addressees',
    head: say(words.addressees),
    cell: ({ addressees }) => addressees.join(', '),
    hidden: true,
  },
];
