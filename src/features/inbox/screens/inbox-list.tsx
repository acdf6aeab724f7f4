import { useId } from 'react';
import { useSay } from '#web/i18n.tsx';
import { inboxWords, kindWords } from '../words.ts';
import type { InboxGroup } from './grouping.ts';
import styles from './inbox.module.css';
import { InboxRow } from './inbox-row.tsx';
import type { Selection } from './use-selection.ts';

type GroupProps = {
  readonly group: InboxGroup;
  readonly now: string;
  readonly selection: Selection;
};

const SelectAll = ({ selection }: Pick<GroupProps, 'selection'>) => {
  const say = useSay();
  const { selected, reviews, toggleAll } = selection;
  if (reviews.length < 2) return null;
  return (
    <label className={styles.selectAll} data-print="never">
      <input type="checkbox" checked={selected.length === reviews.length} onChange={toggleAll} />
      {say(inboxWords.selectAll(reviews.length))}
    </label>
  );
};

/** The rows of one kind under their heading. */
export const InboxGroupList = ({ group, now, selection }: GroupProps) => {
  const say = useSay();
  const id = useId();
  const choosable = group.kind === 'review';
  return (
    <section aria-labelledby={id}>
      <div className={styles.groupHead}>
        <h2 id={id} className={styles.groupTitle} data-kind={group.kind}>
          {say(kindWords[group.kind])}{' '}
          <span className={styles.groupCount}>{group.items.length}</span>
        </h2>
        {choosable && <SelectAll selection={selection} />}
      </div>
      <ul className={styles.rows}>
        {group.items.map((item) => (
          <InboxRow
            key={item.id}
            item={item}
            now={now}
            selected={selection.selected.includes(item.id)}
            onToggle={choosable ? () => selection.toggle(item.id) : undefined}
          />
        ))}
      </ul>
    </section>
  );
};
