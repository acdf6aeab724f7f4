import { Link } from '@tanstack/react-router';
import { dateSentence, instantSentence } from '#kernel/thai-date.ts';
import { Badge } from '#web/components/badge/badge.tsx';
import type { Column } from '#web/components/table/columns.ts';
import { type Say, useSay } from '#web/i18n.tsx';
import type { ListedLetter, Sending } from '../../model/register.ts';
import { houseWords } from '../../words/house.ts';
import { stateWords, listWords as words } from '../../words/register-screens.ts';
import { letterAddress } from '../letter-address.ts';
import styles from '../letters.module.css';
import { receivedNumber } from '../received-number.ts';
import { UrgencyBadge } from '../urgency-badge.tsx';

const Subject = ({ letter }: { readonly letter: ListedLetter }) => (
  <>
    <Link to={letterAddress(letter)}>{letter.subject}</Link>{' '}
    <UrgencyBadge urgency={letter.urgency} />
  </>
);

const Acknowledged = ({ sending }: { readonly sending: Sending | null }) => {
  const say = useSay();
  if (sending === null) return '–';
  const { offices, acknowledged, missing } = sending;
  const names = (language: 'th' | 'en') => missing.map((one) => one[language]).join(', ');
  const unnamed = offices - acknowledged - missing.length;
  return (
    <>
      {say(houseWords.progress(acknowledged, offices))}
      {missing.length > 0 && (
        <div className={styles.soft}>
          {say(houseWords.missing({ th: names('th'), en: names('en') }, unnamed))}
        </div>
      )}
    </>
  );
};

const State = ({ state }: Pick<ListedLetter, 'state'>) => {
  const label = useSay()(stateWords[state]);
  return state === 'waiting' ? <Badge tone="attention">{label}</Badge> : label;
};

const COLUMNS = {
  subject: { head: words.subject, cell: (letter) => <Subject letter={letter} /> },
  direction: { head: words.direction, cell: ({ direction }, say) => say(words.way[direction]) },
  received: {
    head: words.received,
    cell: (letter, say) => receivedNumber(letter, say) ?? '–',
    numeric: true,
  },
  receivedAt: {
    head: words.receivedAt,
    cell: ({ receivedAt }, say) => (receivedAt === null ? '–' : say(instantSentence(receivedAt))),
  },
  number: { head: words.number, cell: ({ number }) => number ?? '–' },
  datedOn: {
    head: words.datedOn,
    cell: ({ datedOn }, say) => (datedOn === null ? '–' : say(dateSentence(datedOn))),
  },
  issuer: { head: words.issuer, cell: ({ issuer }) => issuer ?? '–' },
  addressees: { head: words.addressees, cell: ({ addressees }) => addressees.join(', ') },
  state: { head: words.state, cell: ({ state }) => <State state={state} /> },
  sending: { head: houseWords.sent, cell: ({ sending }) => <Acknowledged sending={sending} /> },
} as const satisfies Record<
  string,
  Pick<Column<ListedLetter>, 'numeric'> & {
    readonly head: { readonly th: string; readonly en: string };
    readonly cell: (letter: ListedLetter, say: Say) => React.ReactNode;
  }
>;

type Key = keyof typeof COLUMNS;

const VIEWS = {
  all: {
    shown: ['subject', 'direction', 'received', 'number', 'datedOn', 'issuer', 'state'],
    hidden: ['receivedAt', 'addressees', 'sending'],
  },
  incoming: {
    shown: ['subject', 'received', 'receivedAt', 'number', 'datedOn', 'issuer', 'state'],
    hidden: ['addressees'],
  },
  outgoing: {
    shown: ['subject', 'number', 'datedOn', 'addressees', 'state', 'sending'],
    hidden: ['issuer'],
  },
  atWork: {
    shown: ['subject', 'state', 'number', 'addressees', 'sending'],
    hidden: ['datedOn'],
  },
} as const satisfies Record<string, Record<'shown' | 'hidden', readonly Key[]>>;

/** Which letters a list shows. */
export type ListView = keyof typeof VIEWS;

const columnOf = (key: Key, say: Say, hidden: boolean): Column<ListedLetter> => {
  const { head, cell, ...rest } = COLUMNS[key];
  return { ...rest, key, hidden, head: say(head), cell: (letter) => cell(letter, say) };
};

/** The columns of a list of letters; the subject names the letter. */
export const columnsOf = (view: ListView, say: Say): readonly Column<ListedLetter>[] => [
  ...VIEWS[view].shown.map((key) => columnOf(key, say, false)),
  ...VIEWS[view].hidden.map((key) => columnOf(key, say, true)),
];
