import { Link } from '@tanstack/react-router';
import { instantSentence } from '#kernel/thai-date.ts';
import { StateMark } from '#web/components/state-mark/state-mark.tsx';
import type { Column } from '#web/components/table/columns.ts';
import { type Say, useSay } from '#web/i18n.tsx';
import type { ReportEntry } from '../../model/view.ts';
import { dueTime } from '../../rules/fold.ts';
import { holderWords, periodWords, statusOf, verdictOf } from '../reading/entry-words.ts';
import styles from './list.module.css';
import { listWords } from './words.ts';

const What = ({ entry }: { readonly entry: ReportEntry }) => {
  const say = useSay();
  return (
    <>
      <Link to="/reports/$reportId" params={{ reportId: entry.id }}>
        {say(entry.title)}
      </Link>
      <div className={styles.soft}>{say(periodWords(entry))}</div>
    </>
  );
};

const Sending = ({ entry }: { readonly entry: ReportEntry }) => {
  const say = useSay();
  const verdict = verdictOf(entry);
  return verdict ? <StateMark shape={verdict.shape} label={say(verdict.sentence)} /> : '–';
};

const Status = ({ entry, now }: { readonly entry: ReportEntry; readonly now: string }) => {
  const say = useSay();
  const { shape, sentence } = statusOf(entry, now);
  return <StateMark shape={shape} label={say(sentence)} />;
};

/** The columns of the list: what and when, whose, due, how it stands, how it was sent, whose move. */
export const reportColumns = (say: Say, now: string): readonly Column<ReportEntry>[] => [
  {
    key: 'what',
    head: say(listWords.requirement),
    cell: (entry) => <What entry={entry} />,
    sortBy: (entry) => say(entry.title),
  },
  {
    key: 'office',
    head: say(listWords.office),
    cell: (entry) => say(entry.office),
    sortBy: (entry) => say(entry.office),
  },
  {
    key: 'due',
    head: say(listWords.due),
    cell: (entry) => say(instantSentence(dueTime(entry.dueAt, entry.extendedTo))),
    sortBy: (entry) => dueTime(entry.dueAt, entry.extendedTo),
  },
  {
    key: 'status',
    head: say(listWords.status),
    cell: (entry) => <Status entry={entry} now={now} />,
    sortBy: (entry) => entry.status,
  },
  { key: 'sent', head: say(listWords.sent), cell: (entry) => <Sending entry={entry} /> },
  { key: 'move', head: say(listWords.move), cell: (entry) => say(holderWords(entry)) },
];
