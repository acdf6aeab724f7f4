import type { ReplyOf } from '#kernel/contract.ts';
import { Select } from '#web/components/choice/choice.tsx';
import { useSay } from '#web/i18n.tsx';
import type { getInbox } from '../contract.ts';
import { INBOX_KINDS } from '../model.ts';
import { inboxWords, kindWords } from '../words.ts';
import styles from './inbox.module.css';
import { type InboxPlace, sumOf } from './use-inbox.ts';

type FiltersProps = {
  readonly place: InboxPlace;
  readonly onChange: (change: Partial<InboxPlace>) => void;
  readonly head: Pick<ReplyOf<typeof getInbox>, 'counts' | 'programmes'>;
};

type ChipProps = {
  readonly label: string;
  /** Left out where the number is not known for the chosen programme. */
  readonly count: number | undefined;
  readonly chosen: boolean;
  readonly onChoose: () => void;
};

const Chip = ({ label, count, chosen, onChoose }: ChipProps) => (
  <button type="button" className={styles.chip} aria-pressed={chosen} onClick={onChoose}>
    {label}
    {count !== undefined && <span className={styles.chipCount}>{count}</span>}
  </button>
);

const Kinds = ({ place, onChange, head }: FiltersProps) => {
  const say = useSay();
  const known = place.programme === undefined;
  const chips = [
    { kind: undefined, label: inboxWords.all, count: sumOf(head.counts) },
    ...INBOX_KINDS.map((kind) => ({
      kind,
      label: kindWords[kind],
      count: head.counts[kind],
    })),
  ];
  const shown = chips.filter(({ kind, count }) => count > 0 || kind === place.kind);
  if (shown.length < 3 && place.kind === undefined) return null;
  return (
    <fieldset className={styles.chips}>
      <legend className="spoken">{say(inboxWords.kindFilter)}</legend>
      {shown.map(({ kind, label, count }) => (
        <Chip
          key={kind ?? 'all'}
          label={say(label)}
          count={known ? count : undefined}
          chosen={place.kind === kind}
          onChoose={() => onChange({ kind })}
        />
      ))}
    </fieldset>
  );
};

/** What part of the inbox is shown: a kind of work and a programme, both kept in the address. */
export const InboxFilters = ({ place, onChange, head }: FiltersProps) => {
  const say = useSay();
  const options = head.programmes.map(({ id, title, count }) => ({
    value: id,
    label: `${say(title)} (${count})`,
  }));
  return (
    <div className={styles.filters} data-print="never">
      <Kinds place={place} onChange={onChange} head={head} />
      {(options.length > 1 || place.programme !== undefined) && (
        <div className={styles.programmes}>
          <Select
            label={say(inboxWords.programme)}
            options={options}
            value={place.programme}
            none={say(inboxWords.allProgrammes)}
            onChange={(programme) => onChange({ programme })}
          />
        </div>
      )}
    </div>
  );
};
