import { Link } from '@tanstack/react-router';
import { dueTime } from '#features/reports/rules/fold.ts';
import {
  dueWords,
  heldWords,
  periodWords,
  secondsSince,
  verdictOf,
} from '#features/reports/screens/reading/entry-words.ts';
import { instantSentence } from '#kernel/thai-date.ts';
import { buttonClass } from '#web/components/button/button.tsx';
import type { Shape } from '#web/components/state-mark/shapes.ts';
import { StateMark } from '#web/components/state-mark/state-mark.tsx';
import { useSay } from '#web/i18n.tsx';
import type { InboxItem, InboxKind } from '../model.ts';
import { doWords, inboxWords } from '../words.ts';
import styles from './row.module.css';

const SHAPES: Readonly<Record<InboxKind, Shape>> = {
  overdue: 'missing',
  returned: 'returned',
  review: 'waiting',
  due: 'due',
};

type RowProps = {
  readonly item: InboxItem;
  readonly now: string;
  readonly selected: boolean;
  /** Left out where the row cannot be chosen. */
  readonly onToggle?: (() => void) | undefined;
};

const What = ({ item }: Pick<RowProps, 'item'>) => {
  const say = useSay();
  return (
    <div className={styles.what}>
      <Link
        to="/reports/$reportId"
        params={{ reportId: item.id }}
        className={styles.name}
        data-open
      >
        {say(item.title)}
      </Link>
      <div className={styles.about}>
        {item.kind === 'review' && <strong>{say(item.office)}</strong>}
        <span>{say(periodWords(item))}</span>
        <span>{say(item.programme)}</span>
      </div>
    </div>
  );
};

// A report to review is sent already: how it was sent says more than how late it is by now.
const markOf = (item: InboxItem, now: string) => {
  const sent = item.kind === 'review' ? verdictOf(item) : undefined;
  return sent ?? { shape: SHAPES[item.kind], sentence: dueWords(item, now) };
};

const When = ({ item, now }: Pick<RowProps, 'item' | 'now'>) => {
  const say = useSay();
  const due = dueTime(item.dueAt, item.extendedTo);
  const mark = markOf(item, now);
  const at = instantSentence(due, { weekday: true });
  return (
    <div className={styles.when}>
      <span className={styles.due} data-kind={item.kind}>
        <StateMark shape={mark.shape} label={say(mark.sentence)} />
      </span>
      <time dateTime={due} className={styles.faint}>
        {say(item.kind === 'review' ? inboxWords.dueAt(at) : at)}
      </time>
    </div>
  );
};

const Whose = ({ item, now }: Pick<RowProps, 'item' | 'now'>) => {
  const say = useSay();
  return (
    <div className={styles.whose}>
      <span>{say(inboxWords.yourMove)}</span>
      <span className={styles.faint}>
        {say(inboxWords.held(heldWords(secondsSince(item.heldSince, now))))}
      </span>
    </div>
  );
};

/** One thing that waits: what, for which period, due when, whose move, one button. */
export const InboxRow = ({ item, now, selected, onToggle }: RowProps) => {
  const say = useSay();
  const name = `${say(item.title)} ${say(item.office)} ${say(periodWords(item))}`;
  return (
    <li
      className={styles.row}
      data-row={item.id}
      data-choosable={onToggle !== undefined}
      data-selected={selected}
    >
      <div className={styles.choose}>
        {onToggle && (
          <label className={styles.box}>
            <input
              type="checkbox"
              checked={selected}
              onChange={onToggle}
              aria-label={say(inboxWords.select(name))}
            />
          </label>
        )}
      </div>
      <What item={item} />
      <When item={item} now={now} />
      <Whose item={item} now={now} />
      <Link
        to="/reports/$reportId"
        params={{ reportId: item.id }}
        className={buttonClass('secondary')}
        aria-label={`${say(doWords[item.kind])}: ${name}`}
      >
        {say(doWords[item.kind])}
      </Link>
    </li>
  );
};
