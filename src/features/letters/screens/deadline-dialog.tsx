import { useState } from 'react';
import { weekdayName } from '#kernel/calendar-words.ts';
import { Button } from '#web/components/button/button.tsx';
import { Select } from '#web/components/choice/choice.tsx';
import { DateField } from '#web/components/date-field/date-field.tsx';
import { Dialog } from '#web/components/dialog/dialog.tsx';
import { LongTextField } from '#web/components/long-text-field/long-text-field.tsx';
import { NumberField } from '#web/components/number-field/number-field.tsx';
import { TextField } from '#web/components/text-field/text-field.tsx';
import { TimeField } from '#web/components/time-field/time-field.tsx';
import { useSay } from '#web/i18n.tsx';
import { WEEKDAYS } from '../model/letter.ts';
import type { DeadlineValue } from '../model/register.ts';
import { deadlineFaults, hasField, tidied } from '../rules/deadline-draft.ts';
import { deadlineWords, doerWords, reviewWords as words } from '../words/review.ts';
import styles from './letters.module.css';

const KINDS = Object.keys(deadlineWords) as DeadlineValue['kind'][];
const DOERS = Object.keys(doerWords) as (keyof typeof doerWords)[];

type FieldsProps = {
  readonly draft: DeadlineValue;
  readonly set: (change: Partial<DeadlineValue>) => void;
  readonly tried: boolean;
};

const useFault = ({ draft, tried }: FieldsProps) => {
  const say = useSay();
  const faults = tried ? deadlineFaults(draft) : [];
  return (field: (typeof faults)[number]) =>
    faults.includes(field) ? say(words.deadlineMissing[field]) : undefined;
};

const Day = (props: FieldsProps) => {
  const say = useSay();
  const { draft, set } = props;
  const faultAt = useFault(props);
  return (
    <>
      {hasField(draft.kind, 'date') && (
        <DateField
          label={say(words.dueOn)}
          error={faultAt('date')}
          value={draft.date ?? undefined}
          onChange={(date) => set({ date: date ?? null })}
        />
      )}
      {hasField(draft.kind, 'weekday') && (
        <Select
          label={say(words.weekday)}
          error={faultAt('weekday')}
          options={WEEKDAYS.map((value, index) => ({
            value,
            label: say(weekdayName(index + 1).full),
          }))}
          value={draft.weekday ?? undefined}
          onChange={(weekday) => set({ weekday: weekday ?? null })}
        />
      )}
      {hasField(draft.kind, 'dayOfMonth') && (
        <NumberField
          label={say(words.dayOfMonth)}
          error={faultAt('dayOfMonth')}
          value={draft.dayOfMonth ?? undefined}
          onChange={(day) => set({ dayOfMonth: day ?? null })}
        />
      )}
    </>
  );
};

const Time = ({ draft, set }: FieldsProps) => {
  const say = useSay();
  return (
    <>
      <TimeField
        label={say(words.dueTime)}
        optional
        value={draft.time ?? undefined}
        onChange={(time) => set({ time: time ?? null })}
      />
      {hasField(draft.kind, 'first') && (
        <DateField
          label={say(words.firstDueOn)}
          optional
          value={draft.first ?? undefined}
          onChange={(first) => set({ first: first ?? null })}
        />
      )}
    </>
  );
};

const NOWHERE = { place: null, link: null, meetingId: null, passcode: null };

const Meeting = ({ draft, set }: FieldsProps) => {
  const say = useSay();
  const meeting = draft.meeting ?? NOWHERE;
  return (['place', 'link', 'meetingId', 'passcode'] as const).map((name) => (
    <TextField
      key={name}
      label={say(words.meeting[name])}
      optional
      maxLength={1000}
      value={meeting[name] ?? ''}
      onChange={(text) => set({ meeting: { ...meeting, [name]: text || null } })}
    />
  ));
};

const Fields = (props: FieldsProps) => {
  const say = useSay();
  const { draft, set } = props;
  const faultAt = useFault(props);
  return (
    <div className={styles.page}>
      <Select
        label={say(words.deadlineKind)}
        options={KINDS.map((value) => ({ value, label: say(deadlineWords[value]) }))}
        value={draft.kind}
        onChange={(kind) => kind && set({ kind })}
      />
      <Day {...props} />
      <Time {...props} />
      {draft.kind === 'meeting' && <Meeting {...props} />}
      <Select
        label={say(words.doneBy)}
        none={say(words.notSaid)}
        options={DOERS.map((value) => ({ value, label: say(doerWords[value]) }))}
        value={DOERS.find((one) => one === draft.by)}
        onChange={(by) => set({ by: by ?? null })}
      />
      <LongTextField
        label={say(words.what)}
        error={faultAt('what')}
        rows={3}
        limit={4000}
        value={draft.what}
        onChange={(what) => set({ what })}
      />
    </div>
  );
};

type DialogProps = {
  readonly start: DeadlineValue;
  readonly onKeep: (deadline: DeadlineValue) => void;
  readonly onClose: () => void;
};

/** One due date of a letter: what is due, when, how often and by whom. */
export const DeadlineDialog = ({ start, onKeep, onClose }: DialogProps) => {
  const say = useSay();
  const [draft, setDraft] = useState(start);
  const [tried, setTried] = useState(false);
  const keep = () => {
    setTried(true);
    if (deadlineFaults(draft).length === 0) onKeep(tidied(draft));
  };
  const actions = (
    <>
      <Button kind="primary" onClick={keep}>
        {say(words.keepDeadline)}
      </Button>
      <Button onClick={onClose}>{say(words.cancelDeadline)}</Button>
    </>
  );
  return (
    <Dialog open title={say(words.deadline)} onClose={onClose} actions={actions}>
      <Fields
        {...{ draft, tried }}
        set={(change) => setDraft((before) => ({ ...before, ...change }))}
      />
    </Dialog>
  );
};
