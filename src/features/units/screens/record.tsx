import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { z } from 'zod';
import { bangkokDate } from '#kernel/bangkok-time.ts';
import { useAction, useCall } from '#web/api-hooks.ts';
import { Button } from '#web/components/button/button.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { ErrorSummary } from '#web/components/error-summary/error-summary.tsx';
import { PageHeader } from '#web/components/page-header/page-header.tsx';
import { SaveState } from '#web/components/save-state/save-state.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { TextField } from '#web/components/text-field/text-field.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { useDraft } from '#web/drafts.ts';
import { refusalsOf } from '#web/failures.ts';
import { useSay } from '#web/i18n.tsx';
import { KEPT } from '#web/kept-answers.ts';
import { useParam, usePlaceState } from '#web/screen-place.ts';
import { uuid } from '#web/uuid.ts';
import { getUnit, recordUnitEntry } from '../contract/units.ts';
import type { EntryDetail } from '../model/entry.ts';
import { unitWords, recordWords as words } from '../words/screen.ts';
import { unitName } from '../words/unit.ts';
import { EntryFields } from './entry-fields.tsx';
import { STALE } from './stale.ts';
import { readTyped, TypedEntry, type TypedFaults, TypedKind, typedOf } from './typed-entry.ts';
import styles from './units.module.css';

const TITLES = {
  training: unitWords.recordTraining,
  order: unitWords.recordOrder,
  members: unitWords.recordMembers,
  equipment: unitWords.recordEquipment,
  plan: unitWords.recordPlan,
} as const;

const NO_FAULTS: TypedFaults = new Map();

type FormProps = {
  readonly officeId: string;
  readonly kind: TypedKind;
  /** The entry that this one stands for. */
  readonly corrected: { readonly id: string; readonly detail: EntryDetail } | undefined;
};

const today = () => bangkokDate(new Date().toISOString());

const emptyOf = (kind: TypedKind): TypedEntry => ({
  entryId: uuid(),
  ...(kind === 'training' && { course: 'initial' as const }),
  ...(kind === 'members' && { countedOn: today() }),
  ...(kind === 'equipment' && { checkedOn: today(), items: [{ key: uuid(), name: '' }] }),
});

const useForm = ({ officeId, kind, corrected }: FormProps) => {
  const toast = useToast();
  const navigate = useNavigate();
  const [tried, setTried] = useState(false);
  const draft = useDraft<TypedEntry>({
    key: `unit:${officeId}:${kind}:${corrected?.id ?? 'new'}`,
    empty: corrected ? typedOf(uuid(), corrected.detail) : emptyOf(kind),
    understand: (content) => TypedEntry.safeParse(content).data,
  });
  const action = useAction(recordUnitEntry, {
    invalidates: STALE,
    onDone: () => {
      toast(words.saved);
      void draft.drop().then(() => navigate({ to: `/units/${officeId}` }));
    },
  });
  const typed = draft.content;
  const read = typed && readTyped(kind, typed, corrected?.id, today());
  const faults = tried && read && 'faults' in read ? read.faults : NO_FAULTS;
  const send = () => {
    setTried(true);
    if (!typed || !read || 'faults' in read) return;
    action.mutate({ params: { id: officeId, entryId: typed.entryId }, body: read.entry });
  };
  const set = (change: Partial<TypedEntry>) => draft.change((before) => ({ ...before, ...change }));
  return { typed, draft, faults, set, send, action };
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
  const { typed, draft, faults, set, send, action } = useForm(props);
  if (!typed) return <Skeleton rows={5} rowHeight={64} />;
  const refused = refusalsOf(action.error).map(({ sentence }) => ({ message: say(sentence) }));
  const found = [...faults].map(([fieldId, fault]) => ({ message: say(fault), fieldId }));
  return (
    <div className={styles.form}>
      <ErrorSummary faults={[...found, ...refused]} />
      {draft.restored && <p className={styles.soft}>{say(words.restored)}</p>}
      <EntryFields kind={props.kind} typed={typed} faults={faults} set={set} />
      {props.corrected && <Reason typed={typed} faults={faults} set={set} />}
      {action.error && refused.length === 0 && <ErrorState error={action.error} />}
      <p className={styles.actions}>
        <Button kind="primary" pending={action.isPending} onClick={send}>
          {say(words.save)}
        </Button>
        {draft.keptAt !== undefined && <SaveState saving={{ kind: 'saved-here' }} />}
      </p>
    </div>
  );
};

const RecordPlace = z.object({ corrects: z.uuid().optional().catch(undefined) });

/** Records an entry of a unit, or one that corrects another; what is typed is kept on the device. */
const RecordEntry = () => {
  const say = useSay();
  const officeId = useParam('officeId');
  const kind = TypedKind.catch('training').parse(useParam('kind'));
  const [{ corrects }] = usePlaceState(RecordPlace);
  const { data, error, refetch } = useCall(getUnit, { params: { id: officeId } }, { meta: KEPT });
  const corrected = data?.entries.find(({ id }) => id === corrects);
  // Somebody without a network can still record; only a correction has to wait for what it corrects.
  const isReady = corrects === undefined || corrected !== undefined;
  const crumb = { label: say(data?.unit.name ?? unitName), to: `/units/${officeId}` };
  return (
    <>
      <PageHeader
        title={say(TITLES[kind])}
        lead={corrected && say(words.correcting)}
        crumbs={[crumb]}
      />
      {!isReady && error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!isReady && !error && <Skeleton rows={5} rowHeight={64} />}
      {isReady && (
        <EntryForm
          key={`${kind} ${corrects}`}
          officeId={officeId}
          kind={kind}
          corrected={corrected}
        />
      )}
    </>
  );
};

export default RecordEntry;
