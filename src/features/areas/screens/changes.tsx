import { type FormEvent, useState } from 'react';
import { bangkokDate } from '#kernel/bangkok-time.ts';
import { useAction, useCall } from '#web/api-hooks.ts';
import { Button } from '#web/components/button/button.tsx';
import { Choice } from '#web/components/choice/choice.tsx';
import { DateField } from '#web/components/date-field/date-field.tsx';
import { ErrorSummary, type FieldFault } from '#web/components/error-summary/error-summary.tsx';
import { PageHeader } from '#web/components/page-header/page-header.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { refusalsOf, sentenceOf } from '#web/failures.ts';
import { useSay } from '#web/i18n.tsx';
import { changeArea, listChildAreas, searchPlaces } from '../contract.ts';
import { AreaPicker } from './area-picker.tsx';
import { type ChangeDraft, changeOf, missingIn, needsTarget, previewOf } from './change-draft.ts';
import { ChangeNames, ChangePart } from './change-fields.tsx';
import { ChangePreview } from './change-preview.tsx';
import styles from './changes.module.css';
import { kindWords, changeWords as words } from './words.ts';

const KINDS = ['rename', 'move', 'merge', 'split'] as const;

const emptyDraft = (): ChangeDraft => ({
  kind: 'rename',
  area: undefined,
  target: undefined,
  from: bangkokDate(new Date().toISOString()),
  nameTh: '',
  nameEn: '',
  code: '',
  children: [],
});

/** Names in the answer and ids in the form; those of the new part stand in the same fields as a rename. */
const fieldOf = (field: string | undefined): string | undefined =>
  field?.replace('body.', '').replace(/^part\.name/, 'name');

const useFaultsOf = (draft: ChangeDraft, tried: boolean, error: unknown): FieldFault[] => {
  const say = useSay();
  const missing = tried ? missingIn(draft) : [];
  if (missing.length > 0)
    return missing.map((fieldId) => ({ fieldId, message: say(words.missing) }));
  if (!error) return [];
  const refused = refusalsOf(error).map(({ sentence, field }) => ({
    message: say(sentence),
    fieldId: fieldOf(field),
  }));
  return refused.length > 0 ? refused : [{ message: say(sentenceOf(error)) }];
};

const useBelow = (draft: ChangeDraft) =>
  useCall(
    listChildAreas,
    { params: { code: draft.area?.id ?? 'TH' } },
    { enabled: draft.area !== undefined },
  ).data?.children ?? [];

const useChange = (onDone: () => void, onRefused: () => void) => {
  const toast = useToast();
  return useAction(changeArea, {
    invalidates: [listChildAreas, searchPlaces],
    onDone: () => {
      toast(words.done);
      onDone();
    },
    onRefused,
  });
};

type FormProps = {
  readonly draft: ChangeDraft;
  readonly faults: readonly FieldFault[];
  readonly onChange: (change: Partial<ChangeDraft>) => void;
};

const KindField = ({ draft, onChange }: FormProps) => {
  const say = useSay();
  return (
    <Choice
      label={say(words.kind)}
      options={KINDS.map((kind) => ({
        value: kind,
        label: say(kindWords[kind].name),
        hint: say(kindWords[kind].hint),
      }))}
      value={draft.kind}
      onChange={(kind) => onChange({ kind, target: undefined })}
    />
  );
};

const AreaFields = (props: FormProps) => {
  const say = useSay();
  const { draft, faults, onChange } = props;
  const faultAt = (id: string) => faults.find((fault) => fault.fieldId === id)?.message;
  const targetId = draft.kind === 'move' ? 'to' : 'into';
  return (
    <>
      <AreaPicker
        id="code"
        label={say(words.area)}
        value={draft.area}
        onChange={(area) => onChange({ area, children: [] })}
        error={faultAt('code')}
      />
      {needsTarget(draft.kind) && (
        <AreaPicker
          id={targetId}
          label={say(words.target)}
          value={draft.target}
          onChange={(target) => onChange({ target })}
          error={faultAt(targetId)}
        />
      )}
    </>
  );
};

/** The page on which the department renames, moves, merges and splits areas. */
const Changes = () => {
  const say = useSay();
  const [draft, setDraft] = useState(emptyDraft);
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState(false);
  const below = useBelow(draft);
  const reset = () => {
    setDraft(emptyDraft());
    setTried(false);
    setAsking(false);
  };
  const { mutate, isPending, error } = useChange(reset, () => setAsking(false));
  const faults = useFaultsOf(draft, tried, error);
  const change = (part: Partial<ChangeDraft>) => setDraft({ ...draft, ...part });
  const ordered = changeOf(draft);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    setAsking(missingIn(draft).length === 0);
  };
  const parts = { draft, faults, onChange: change };
  return (
    <>
      <PageHeader title={say(words.title)} lead={say(words.lead)} />
      <form className={styles.form} onSubmit={submit} noValidate>
        <ErrorSummary faults={faults} />
        <KindField {...parts} />
        <AreaFields {...parts} />
        {draft.kind === 'split' && <ChangePart {...parts} below={below} />}
        {!needsTarget(draft.kind) && <ChangeNames {...parts} />}
        <DateField
          id="from"
          label={say(words.from)}
          value={draft.from}
          onChange={(from) => change({ from })}
          error={faults.find((fault) => fault.fieldId === 'from')?.message}
        />
        <Button type="submit" kind="primary">
          {say(words.preview)}
        </Button>
      </form>
      <ChangePreview
        open={asking}
        sentences={previewOf(draft, below)}
        pending={isPending}
        onClose={() => setAsking(false)}
        onConfirm={() => ordered && mutate({ body: ordered })}
      />
    </>
  );
};

export default Changes;
