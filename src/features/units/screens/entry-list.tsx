import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { dateSentence, instantSentence } from '#kernel/thai-date.ts';
import { Badge } from '#web/components/badge/badge.tsx';
import { Button, buttonClass } from '#web/components/button/button.tsx';
import { EmptyState } from '#web/components/empty-state/empty-state.tsx';
import { useSay } from '#web/i18n.tsx';
import type { EntryView, UnitBrief } from '../model/unit.ts';
import { unitWords as words } from '../words/screen.ts';
import { entryWords } from '../words/unit.ts';
import { entryLines } from './entry-words.ts';
import { TakeBackDialog } from './take-back.tsx';
import styles from './units.module.css';

type ListProps = {
  readonly unit: UnitBrief;
  /** The entries that something on this device, still to be sent, stands for. */
  readonly waiting: ReadonlySet<string>;
  readonly entries: readonly EntryView[];
  readonly mayRecord: boolean;
};

const CORRECTABLE = ['training', 'order', 'members', 'equipment', 'plan'];

const Buttons = ({ unit, entry }: Pick<ListProps, 'unit'> & { readonly entry: EntryView }) => {
  const say = useSay();
  const [asking, setAsking] = useState(false);
  return (
    <div className={styles.actions} data-print="never">
      <Link
        to={`/units/${unit.officeId}/record/${entry.detail.kind}`}
        search={{ corrects: entry.id }}
        className={buttonClass('quiet')}
      >
        {say(words.correct)}
      </Link>
      <Button kind="quiet" onClick={() => setAsking(true)}>
        {say(words.takeBack)}
      </Button>
      {asking && <TakeBackDialog unit={unit} entry={entry} onClose={() => setAsking(false)} />}
    </div>
  );
};

const Notes = ({ entry }: { readonly entry: EntryView }) => {
  const say = useSay();
  const { recordedBy, recordedAt, recordedFor, reason } = entry;
  const by = say(words.recordedBy(recordedBy ?? '–', instantSentence(recordedAt)));
  return (
    <>
      {reason !== null && <p>{say(words.because(reason))}</p>}
      <p className={styles.small}>
        {recordedFor ? `${by} · ${say(words.recordedFor(recordedFor))}` : by}
      </p>
    </>
  );
};

const Item = ({
  unit,
  waiting,
  entry,
  mayRecord,
}: Omit<ListProps, 'entries'> & { entry: EntryView }) => {
  const say = useSay();
  const { detail, happenedOn, replaced, corrects } = entry;
  const isWaiting = waiting.has(entry.id);
  const isOpen = mayRecord && !replaced && !isWaiting && CORRECTABLE.includes(detail.kind);
  return (
    <li className={styles.entry} data-replaced={replaced}>
      <p className={styles.head}>
        <b>{say(entryWords[detail.kind])}</b>
        <span>{say(dateSentence(happenedOn))}</span>
        {isWaiting && <Badge tone="attention">{say(words.correctionWaits)}</Badge>}
        {replaced && <Badge>{say(words.replaced)}</Badge>}
        {corrects !== null && detail.kind !== 'withdrawal' && (
          <Badge tone="accent">{say(words.correction)}</Badge>
        )}
      </p>
      {entryLines(detail, say).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <Notes entry={entry} />
      {isOpen && <Buttons unit={unit} entry={entry} />}
    </li>
  );
};

/** Everything that was recorded of a unit, newest day first; what was corrected stays to be read. */
export const EntryList = ({ entries, ...rest }: ListProps) => {
  const say = useSay();
  return (
    <section className={styles.section}>
      <h2>{say(words.history)}</h2>
      {entries.length === 0 && (
        <EmptyState title={say(words.none)}>{rest.mayRecord && say(words.noneLead)}</EmptyState>
      )}
      <ul className={styles.entries}>
        {entries.map((entry) => (
          <Item key={entry.id} entry={entry} {...rest} />
        ))}
      </ul>
    </section>
  );
};
