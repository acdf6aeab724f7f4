import { useState } from 'react';
import { scheduleFaults } from '#features/programmes/rules/drafts.ts';
import { DuePreview } from '#features/programmes/screens/due-preview.tsx';
import { ScheduleFields } from '#features/programmes/screens/schedule-fields.tsx';
import { editorWords } from '#features/programmes/words/screen.ts';
import type { Level } from '#kernel/area.ts';
import { Button } from '#web/components/button/button.tsx';
import { Dialog } from '#web/components/dialog/dialog.tsx';
import { ErrorSummary } from '#web/components/error-summary/error-summary.tsx';
import { TextField } from '#web/components/text-field/text-field.tsx';
import { useSay } from '#web/i18n.tsx';
import { useSignedIn } from '#web/session.ts';
import { workWords as words } from '../words/work.ts';
import { AddresseeFields, useAddressees } from './addressee-fields.tsx';
import styles from './letters.module.css';
import { MeetingDialog } from './meeting-dialog.tsx';
import { type MakingProps, useMaking } from './use-making.ts';
import { useWorkDraft, workOf } from './use-work-draft.ts';
import { SourceFields } from './work-source-fields.tsx';

const DUES_SHOWN = 3;

const below = (level: Level): Level => (level === 'department' ? 'province' : 'district');

type FieldsProps = MakingProps & ReturnType<typeof useWorkDraft> & { readonly tried: boolean };

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
const ReportDialog = (props: MakingProps) => {
  const say = useSay();
  const { letter, place, onClose } = props;
  const { office } = useSignedIn();
  const work = useWorkDraft(letter, place.deadline, below(office.level));
  const { draft, set, schedule } = work;
  const [tried, setTried] = useState(false);
  const { make, faults, pending } = useMaking(props);
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
      <Button onClick={onClose}>{say(words.cancel)}</Button>
    </>
  );
  return (
    <Dialog open width="wide" title={say(words.make)} onClose={onClose} actions={actions}>
      <div className={styles.page}>
        <ErrorSummary faults={faults.map((one) => ({ message: say(one) }))} />
        <Titles {...props} {...work} tried={tried} />
        <SourceFields {...{ letter, draft, set }} fiscalYear={work.fiscalYear} />
        <Due {...props} {...work} tried={tried} />
        <AddresseeFields {...{ draft, set, offices, tried }} />
      </div>
    </Dialog>
  );
};

/** What a due date of a letter becomes: a meeting first stands in the calendar, all else is asked for as reports. */
export const WorkDialog = (props: MakingProps) => {
  const { deadline } = props.place;
  const [asksReport, setAsksReport] = useState(deadline?.kind !== 'meeting');
  if (asksReport || deadline === null) return <ReportDialog {...props} />;
  return <MeetingDialog {...props} meeting={deadline} onReport={() => setAsksReport(true)} />;
};
