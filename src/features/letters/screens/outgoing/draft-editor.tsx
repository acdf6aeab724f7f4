import { useState } from 'react';
import { bangkokDate } from '#kernel/bangkok-time.ts';
import { isWeekend } from '#kernel/working-days.ts';
import { useAction, useCall } from '#web/api-hooks.ts';
import { Button } from '#web/components/button/button.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { useSay } from '#web/i18n.tsx';
import { getLetterhead } from '../../contract/letterhead.ts';
import {
  discardOutgoing,
  getOutgoing,
  listOutgoing,
  proposeOutgoing,
  saveOutgoing,
} from '../../contract/outgoing.ts';
import type { EnclosureEntry, OutgoingView } from '../../model/outgoing.ts';
import { letterOfDraft } from '../../rules/outgoing-draft.ts';
import { lintDraft } from '../../rules/outgoing-findings.ts';
import { letterWords as words } from '../../words/outgoing-screens.ts';
import { DraftFields } from './draft-fields.tsx';
import { EnclosureFields } from './enclosure-fields.tsx';
import { Findings } from './findings.tsx';
import styles from './outgoing.module.css';
import { Paper } from './paper.tsx';
import { draftOf, typedOf } from './typed-draft.ts';

/** The paper asks for the office's emblem itself; it only needs to know that there is one. */
const OWN_EMBLEM = 'own';

const STALE = [getOutgoing, listOutgoing];

const entriesOf = (view: OutgoingView): EnclosureEntry[] =>
  view.enclosures.map(({ id, title, copies }) => ({ id, title, copies }));

const useDraft = (view: OutgoingView) => {
  const toast = useToast();
  const [typed, setTyped] = useState(() => typedOf(view.letter));
  const [enclosures, setEnclosures] = useState<readonly EnclosureEntry[]>(() => entriesOf(view));
  const letter = draftOf(view.letter, typed);
  const isChanged =
    JSON.stringify([letter, enclosures]) !== JSON.stringify([view.letter, entriesOf(view)]);
  const params = { id: view.id };
  const save = useAction(saveOutgoing, { invalidates: STALE, onDone: () => toast(words.saved) });
  const propose = useAction(proposeOutgoing, {
    invalidates: STALE,
    onDone: () => toast(words.proposed),
  });
  const discard = useAction(discardOutgoing, { invalidates: STALE });
  const body = { letter, enclosures: [...enclosures], version: view.version };
  return {
    typed,
    change: (part: Partial<typeof typed>) => setTyped({ ...typed, ...part }),
    enclosures,
    setEnclosures,
    letter,
    isChanged,
    error: save.error ?? propose.error ?? discard.error,
    save: { ...save, run: () => save.mutate({ params, body }) },
    propose: { ...propose, run: () => propose.mutate({ params }) },
    discard: { ...discard, run: () => discard.mutate({ params }) },
  };
};

const Buttons = ({ draft }: { readonly draft: ReturnType<typeof useDraft> }) => {
  const say = useSay();
  const { save, propose, discard, isChanged } = draft;
  return (
    <div className={styles.actions}>
      <Button kind="primary" pending={save.isPending} onClick={save.run}>
        {say(words.save)}
      </Button>
      {!isChanged && (
        <Button icon="send" pending={propose.isPending} onClick={propose.run}>
          {say(words.propose)}
        </Button>
      )}
      <Button kind="quiet" pending={discard.isPending} onClick={discard.run}>
        {say(words.discard)}
      </Button>
      {isChanged && <span role="status">{say(words.unsaved)}</span>}
    </div>
  );
};

/** A draft in its fields, beside it the letter as it prints and what the linter finds, both as it is typed. */
export const DraftEditor = ({ view }: { readonly view: OutgoingView }) => {
  const say = useSay();
  const draft = useDraft(view);
  const { data: head } = useCall(getLetterhead, {});
  const emblem = head?.hasEmblem ? OWN_EMBLEM : null;
  const finish = { running: null, date: null, emblem, pictures: [] };
  const whole = letterOfDraft(draft.letter, draft.enclosures, finish);
  const today = bangkokDate(new Date().toISOString());
  return (
    <div className={styles.columns}>
      <div className={styles.form}>
        <DraftFields typed={draft.typed} onChange={draft.change} />
        <EnclosureFields
          letterId={view.id}
          value={draft.enclosures}
          saved={view.enclosures}
          onChange={draft.setEnclosures}
        />
        {draft.error && <ErrorState error={draft.error} />}
        <Buttons draft={draft} />
      </div>
      <div className={styles.aside}>
        <Findings findings={draft.isChanged ? lintDraft(whole, isWeekend) : view.findings} />
        <Paper letter={whole} today={today} label={say(words.preview)} />
      </div>
    </div>
  );
};
