import { useQueryClient } from '@tanstack/react-query';
import { isWeekend } from '#kernel/working-days.ts';
import { callKey, useAction, useCall } from '#web/api-hooks.ts';
import { Button } from '#web/components/button/button.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { SaveState, type Saving } from '#web/components/save-state/save-state.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { useSay } from '#web/i18n.tsx';
import type { SaveStanding, TypedCopy } from '#web/self-saver.ts';
import { getLetterhead } from '../../contract/letterhead.ts';
import {
  discardOutgoing,
  getOutgoing,
  proposeOutgoing,
  restoreOutgoing,
} from '../../contract/outgoing.ts';
import type { OutgoingView } from '../../model/outgoing.ts';
import { letterOfDraft } from '../../rules/outgoing-draft.ts';
import { lintDraft } from '../../rules/outgoing-findings.ts';
import { addresseeWords } from '../../words/addressees.ts';
import { letterWords as words } from '../../words/outgoing-screens.ts';
import { type Addressee, AddresseePicker } from './addressee-picker.tsx';
import { Conflict } from './conflict.tsx';
import { BodyField, HeadFields, ReferencesField, SubjectField, ToFields } from './draft-fields.tsx';
import { EnclosureFields } from './enclosure-fields.tsx';
import { Findings } from './findings.tsx';
import { CopiesField, OfficeFields, SignerFields } from './foot-fields.tsx';
import styles from './outgoing.module.css';
import { Pages } from './pages.tsx';
import { STALE } from './stale.ts';
import type { TypedDraft } from './typed-draft.ts';
import { type LetterDraft, useLetterDraft, useUnsent } from './use-letter-draft.ts';

/** The paper asks for the office's emblem itself; it only needs to know that there is one. */
const OWN_EMBLEM = 'own';

type Props = { readonly view: OutgoingView; readonly draft: LetterDraft };

const savingOf = (standing: SaveStanding<TypedDraft>): Saving | undefined => {
  if (standing.kind === 'saved') return standing;
  if (standing.kind === 'pending') return { kind: 'saving' };
  if (standing.kind === 'here') return { kind: 'saved-here' };
  return standing.kind === 'clean' || standing.kind === 'conflict' ? undefined : { kind: 'failed' };
};

const useMoves = ({ view, draft }: Props) => {
  const toast = useToast();
  const client = useQueryClient();
  const params = { id: view.id };
  const restore = useAction(restoreOutgoing, {
    invalidates: STALE,
    onDone: () => toast(words.restored),
  });
  const discard = useAction(discardOutgoing, {
    invalidates: STALE,
    onDone: () => toast(words.discardedNow, { undo: () => restore.mutate({ params }) }),
  });
  const propose = useAction(proposeOutgoing, {
    invalidates: STALE,
    onDone: () => toast(words.proposed),
    onRefused: () => void client.invalidateQueries({ queryKey: callKey(getOutgoing) }),
  });
  const after = (move: typeof propose | typeof discard) => async () => {
    await draft.flush();
    move.mutate({ params });
  };
  return { propose, discard, runPropose: after(propose), runDiscard: after(discard) };
};

const Buttons = (props: Props) => {
  const say = useSay();
  const { propose, discard, runPropose, runDiscard } = useMoves(props);
  const { standing } = props.draft;
  const saving = savingOf(standing);
  const error = propose.error ?? discard.error;
  return (
    <>
      {error && <ErrorState error={error} />}
      {standing.kind === 'refused' && <p role="alert">{say(standing.why)}</p>}
      {standing.kind === 'conflict' && (
        <Conflict draft={props.draft} theirs={standing.theirs} version={standing.version} />
      )}
      <div className={styles.bar}>
        <Button
          kind="primary"
          icon="send"
          disabled={standing.kind === 'conflict'}
          pending={propose.isPending}
          onClick={() => void runPropose()}
        >
          {say(words.propose)}
        </Button>
        <Button kind="quiet" pending={discard.isPending} onClick={() => void runDiscard()}>
          {say(words.discard)}
        </Button>
        {saving && <SaveState saving={saving} />}
      </div>
    </>
  );
};

const withLine = (to: string, { group, office }: Addressee): string => {
  const line = group?.to ?? office?.to ?? '';
  const lines = to.split('\n').filter((one) => one.trim() !== '');
  return lines.includes(line) ? to : [...lines, line].join('\n');
};

const Fields = ({ view, draft }: Props) => {
  const say = useSay();
  const { typed, change } = draft;
  const fields = { typed, onChange: change };
  return (
    <>
      <HeadFields {...fields} />
      <SubjectField {...fields} />
      <ToFields {...fields} />
      <AddresseePicker
        letterId={view.id}
        label={say(addresseeWords.find)}
        help={say(addresseeWords.findHelp)}
        onPaper
        groups
        onChoose={(chosen) =>
          draft.update((before) => ({ ...before, to: withLine(before.to, chosen) }))
        }
      />
      <ReferencesField {...fields} />
      <EnclosureFields view={view} draft={draft} />
      <BodyField {...fields} />
      <SignerFields {...fields} />
      <OfficeFields {...fields} />
      <CopiesField {...fields} />
    </>
  );
};

type OpenedProps = {
  readonly view: OutgoingView;
  readonly kept: TypedCopy<TypedDraft> | undefined;
};

const Opened = ({ view, kept }: OpenedProps) => {
  const draft = useLetterDraft(view, kept);
  const { data: head } = useCall(getLetterhead, {});
  const emblem = head?.hasEmblem ? OWN_EMBLEM : null;
  const finish = { running: null, date: null, emblem, pictures: [] };
  const { letter, enclosures } = draft.saved;
  const whole = letterOfDraft(letter, enclosures, finish);
  const isSaved = draft.standing.kind === 'clean' || draft.standing.kind === 'saved';
  return (
    <div className={styles.columns}>
      <div className={styles.form}>
        <Fields view={view} draft={draft} />
        <Buttons view={view} draft={draft} />
      </div>
      <div className={styles.aside}>
        <Findings findings={isSaved ? view.findings : lintDraft(whole, isWeekend)} />
        <Pages letterId={view.id} draft={draft.saved} letter={whole} />
      </div>
    </div>
  );
};

/** A draft in its fields, saved as they are typed; beside it its pages as they print, and what the linter finds. */
export const DraftEditor = ({ view }: { readonly view: OutgoingView }) => {
  const unsent = useUnsent(view);
  return unsent ? <Opened view={view} kept={unsent.copy} /> : <Skeleton rows={8} rowHeight={48} />;
};
