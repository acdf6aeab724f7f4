import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { z } from 'zod';
import { bangkokDate } from '#kernel/bangkok-time.ts';
import { AsOfNote } from '#web/components/as-of-note/as-of-note.tsx';
import { Button } from '#web/components/button/button.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { ErrorSummary } from '#web/components/error-summary/error-summary.tsx';
import { PageHeader } from '#web/components/page-header/page-header.tsx';
import { SaveState } from '#web/components/save-state/save-state.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { TextField } from '#web/components/text-field/text-field.tsx';
import { useDraft } from '#web/drafts.ts';
import { useSay } from '#web/i18n.tsx';
import type { OutboxItemsView } from '#web/outbox/use-outbox-items.ts';
import { useParam, usePlaceState } from '#web/screen-place.ts';
import { uuid } from '#web/uuid.ts';
import type { EntryDetail, NewEntry } from '../model/entry.ts';
import { unitWords, recordWords as words } from '../words/screen.ts';
import { unitName } from '../words/unit.ts';
import { EntryFields, findFieldName } from './entry-fields.tsx';
import { type EntryUnit, entryIdOf, entryInItem } from './entry-item.ts';
import { readTyped, TypedEntry, type TypedFaults, TypedKind, typedOf } from './typed-entry.ts';
import styles from './units.module.css';
import { useKeptEntries, useRecordEntry } from './use-record-entry.ts';
import { useUnit } from './use-unit.ts';

const TITLES = {
  training: unitWords.recordTraining,
  order: unitWords.recordOrder,
  members: unitWords.recordMembers,
  equipment: unitWords.recordEquipment,
  plan: unitWords.recordPlan,
} as const;

const NO_FAULTS: TypedFaults = new Map();

type FormProps = {
  readonly unit: EntryUnit;
  readonly kind: TypedKind;
  /** The entry that this one stands for. */
  readonly corrected: { readonly id: string; readonly detail: EntryDetail } | undefined;
  /** What waits on this device of this very entry, to be changed. */
  readonly held: { readonly entryId: string; readonly entry: NewEntry } | undefined;
};

const today = () => bangkokDate(new Date().toISOString());

const emptyOf = (kind: TypedKind): TypedEntry => ({
  entryId: uuid(),
  ...(kind === 'training' && { course: 'initial' as const }),
  ...(kind === 'members' && { countedOn: today() }),
  ...(kind === 'equipment' && { checkedOn: today(), items: [{ key: uuid(), name: '' }] }),
});

const startOf = ({ kind, corrected, held }: FormProps): TypedEntry => {
  if (held) return { ...typedOf(held.entryId, held.entry.detail), reason: held.entry.reason };
  return corrected ? typedOf(uuid(), corrected.detail) : emptyOf(kind);
};

const useForm = (props: FormProps) => {
  const { unit, kind, corrected, held } = props;
  const navigate = useNavigate();
  const record = useRecordEntry(unit);
  const [tried, setTried] = useState(false);
  const place = held?.entryId ?? corrected?.id ?? 'new';
  const draft = useDraft<TypedEntry>({
    key: `unit:${unit.officeId}:${kind}:${place}`,
    empty: startOf(props),
    understand: (content) => TypedEntry.safeParse(content).data,
  });
  const typed = draft.content;
  const read = typed && readTyped(kind, typed, corrected?.id, today());
  const faults = tried && read && 'faults' in read ? read.faults : NO_FAULTS;
  // Where one goes after it was kept, though the network be gone by then.
  useEffect(() => void import('./unit.tsx').catch(() => undefined), []);
  const send = async () => {
    setTried(true);
    if (!typed || !read || 'faults' in read) return;
    if (!(await record(typed.entryId, read.entry))) return;
    await draft.drop();
    void navigate({ to: `/units/${unit.officeId}` });
  };
  const set = (change: Partial<TypedEntry>) => draft.change((before) => ({ ...before, ...change }));
  return { typed, draft, faults, set, send };
};

const Reason = ({
  typed,
  faults,
  set,
}: Pick<ReturnType<typeof useForm>, 'faults' | 'set'> & { typed: TypedEntry }) => {
  const say = useSay();
  const fault = faults.get('reason');
  return (
    <TextField
      id="reason"
      label={say(words.reason)}
      help={say(words.reasonHelp)}
      error={fault && say(fault)}
      maxLength={500}
      value={typed.reason ?? ''}
      onChange={(reason) => set({ reason })}
    />
  );
};

const EntryForm = (props: FormProps) => {
  const say = useSay();
  const { typed, draft, faults, set, send } = useForm(props);
  if (!typed) return <Skeleton rows={5} rowHeight={64} />;
  const found = [...faults].map(([fieldId, fault]) => {
    const name = findFieldName(fieldId);
    return { message: name ? `${say(name)}: ${say(fault)}` : say(fault), fieldId };
  });
  return (
    <div className={styles.form}>
      <ErrorSummary faults={found} />
      {draft.restored && <p className={styles.soft}>{say(words.restored)}</p>}
      <EntryFields kind={props.kind} typed={typed} faults={faults} set={set} />
      {props.corrected && <Reason typed={typed} faults={faults} set={set} />}
      <p className={styles.actions}>
        <Button kind="primary" onClick={() => void send()}>
          {say(words.save)}
        </Button>
        {draft.keptAt !== undefined && <SaveState saving={{ kind: 'saved-here' }} />}
      </p>
    </div>
  );
};

const RecordPlace = z.object({
  corrects: z.uuid().optional().catch(undefined),
  /** The entry on this device that is to be changed before it goes. */
  kept: z.uuid().optional().catch(undefined),
});

const heldIn = (view: OutboxItemsView | undefined, entryId: string | undefined) => {
  const item = view?.items.find((one) => entryIdOf(one) === entryId && one.state !== 'received');
  const entry = entryInItem(item);
  return entryId !== undefined && entry ? { entryId, entry } : undefined;
};

/** Records an entry of a unit, or one that corrects another; what is typed is kept on the device. */
const RecordEntry = () => {
  const say = useSay();
  const officeId = useParam('officeId');
  const kind = TypedKind.catch('training').parse(useParam('kind'));
  const [{ corrects, kept: entryId }] = usePlaceState(RecordPlace);
  const { data, error, refetch } = useUnit(officeId);
  const kept = useKeptEntries(officeId);
  const corrected = data?.entries.find(({ id }) => id === corrects);
  const held = heldIn(kept, entryId);
  // Somebody without a network can still record; only a correction has to wait for what it corrects.
  const isKnown = corrects === undefined || corrected !== undefined;
  const isReady = isKnown && (entryId === undefined || kept !== undefined);
  const crumb = { label: say(data?.unit.name ?? unitName), to: `/units/${officeId}` };
  return (
    <>
      <PageHeader
        title={say(TITLES[kind])}
        lead={corrected && say(words.correcting)}
        crumbs={[crumb]}
      />
      <AsOfNote asOf={data?.asOf} />
      {!isReady && error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!isReady && !error && <Skeleton rows={5} rowHeight={64} />}
      {isReady && (
        <EntryForm
          key={`${kind} ${corrects} ${entryId}`}
          unit={{ officeId, name: data?.unit.name }}
          {...{ kind, corrected, held }}
        />
      )}
    </>
  );
};

export default RecordEntry;
