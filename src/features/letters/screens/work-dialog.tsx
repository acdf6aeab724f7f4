import { useState } from 'react';
import { getPortfolio } from '#features/programmes/contract/portfolio.ts';
import { scheduleFaults } from '#features/programmes/rules/drafts.ts';
import { DuePreview } from '#features/programmes/screens/due-preview.tsx';
import { ScheduleFields } from '#features/programmes/screens/schedule-fields.tsx';
import { editorWords } from '#features/programmes/words/screen.ts';
import type { Level } from '#kernel/area.ts';
import { useAction } from '#web/api-hooks.ts';
import { Button } from '#web/components/button/button.tsx';
import { Dialog } from '#web/components/dialog/dialog.tsx';
import { ErrorSummary } from '#web/components/error-summary/error-summary.tsx';
import { TextField } from '#web/components/text-field/text-field.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { refusalsOf, sentenceOf } from '#web/failures.ts';
import { useSay } from '#web/i18n.tsx';
import { useSignedIn } from '#web/session.ts';
import { getRegisterLetter } from '../contract/register.ts';
import { type LetterWork, makeWork } from '../contract/work.ts';
import { workWords as words } from '../words/work.ts';
import { AddresseeFields, useAddressees } from './addressee-fields.tsx';
import type { DuePlace, LetterView } from './letter-view.ts';
import styles from './letters.module.css';
import { useUndoWork } from './use-undo-work.ts';
import { useWorkDraft, workOf } from './use-work-draft.ts';
import { SourceFields } from './work-source-fields.tsx';

type DialogProps = {
  readonly letter: LetterView;
  readonly place: DuePlace;
  readonly onClose: () => void;
};

const DUES_SHOWN = 3;

const useMaking = ({ letter, place, onClose }: DialogProps) => {
  const toast = useToast();
  const undo = useUndoWork(letter.id);
  const { position } = place;
  const action = useAction(makeWork, {
    invalidates: [getRegisterLetter, getPortfolio],
    onDone: () => {
      toast(words.made, { undo: () => undo(position) });
      onClose();
    },
  });
  const make = (body: LetterWork) =>
    action.mutate({ params: { id: letter.id, position: String(position) }, body });
  return { make, error: action.error, pending: action.isPending };
};

const faultsOf = (error: unknown) => {
  if (!error) return [];
  const refused = refusalsOf(error).map(({ sentence }) => sentence);
  return refused.length > 0 ? refused : [sentenceOf(error)];
};

const below = (level: Level): Level => (level === 'department' ? 'province' : 'district');

type FieldsProps = DialogProps & ReturnType<typeof useWorkDraft> & { readonly tried: boolean };

const Titles = ({ draft, set, tried }: FieldsProps) => {
  const say = useSay();
  const faultOf = (text: string) =>
    tried && text.trim() === '' ? say(editorWords.missing) : undefined;
  return (
    <>
      <TextField
        label={say(words.titleTh)}
        error={faultOf(draft.title.th)}
        maxLength={500}
        value={draft.title.th}
        onChange={(th) => set({ title: { ...draft.title, th } })}
      />
      <TextField
        label={say(words.titleEn)}
        error={faultOf(draft.title.en)}
        maxLength={500}
        value={draft.title.en}
        onChange={(en) => set({ title: { ...draft.title, en } })}
      />
    </>
  );
};

const Due = ({ draft, set, schedule, fiscalYear, tried }: FieldsProps) => {
  const say = useSay();
  const faults = tried ? scheduleFaults(draft.schedule) : [];
  return (
    <section aria-label={say(words.schedule)} className={styles.page}>
      <h3>{say(words.schedule)}</h3>
      <ScheduleFields
        draft={draft.schedule}
        set={(change) => set({ schedule: { ...draft.schedule, ...change } })}
        faultAt={(at) => (faults.includes(at) ? say(editorWords.missing) : undefined)}
      />
      {fiscalYear !== undefined && (
        <DuePreview schedule={schedule} fiscalYear={fiscalYear} count={DUES_SHOWN} />
      )}
    </section>
  );
};

/** Makes a due date of a letter into reports: programme, form, schedule and addressees, looked at before they hold. */
export const WorkDialog = (props: DialogProps) => {
  const say = useSay();
  const { letter, place, onClose } = props;
  const { office } = useSignedIn();
  const work = useWorkDraft(letter, place.deadline, below(office.level));
  const { draft, set, schedule } = work;
  const [tried, setTried] = useState(false);
  const { make, error, pending } = useMaking(props);
  const offices = useAddressees(draft.level);
  const confirm = () => {
    setTried(true);
    const body = workOf(draft, schedule, draft.title);
    if (body) make(body);
  };
  const actions = (
    <>
      <Button kind="primary" pending={pending} onClick={confirm}>
        {say(words.confirm)}
      </Button>
      <Button pending={pending} onClick={() => make({ kind: 'meeting' })}>
        {say(words.meeting)}
      </Button>
      <Button onClick={onClose}>{say(words.cancel)}</Button>
    </>
  );
  return (
    <Dialog open width="wide" title={say(words.make)} onClose={onClose} actions={actions}>
      <div className={styles.page}>
        <ErrorSummary faults={faultsOf(error).map((one) => ({ message: say(one) }))} />
        <Titles {...props} {...work} tried={tried} />
        <SourceFields {...{ letter, draft, set }} fiscalYear={work.fiscalYear} />
        <Due {...props} {...work} tried={tried} />
        <AddresseeFields {...{ draft, set, offices, tried }} />
      </div>
    </Dialog>
  );
};
