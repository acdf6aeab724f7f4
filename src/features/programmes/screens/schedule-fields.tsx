import { weekdayName } from '#kernel/calendar-words.ts';
import type { Schedule } from '#kernel/schedule/schedule.ts';
import { Select } from '#web/components/choice/choice.tsx';
import { DateField } from '#web/components/date-field/date-field.tsx';
import { NumberField } from '#web/components/number-field/number-field.tsx';
import { TimeField } from '#web/components/time-field/time-field.tsx';
import { useSay } from '#web/i18n.tsx';
import { editorWords } from '../words/screen.ts';
import styles from './portfolio.module.css';
import { type RoundDraft, RoundFields } from './round-fields.tsx';

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];
const KINDS = ['weekly', 'monthly', 'quarterly', 'once', 'rounds', 'afterEvent'] as const;
const RULES = ['same', 'previous', 'next'] as const;

type Draft = Partial<Record<string, unknown>> & Pick<Schedule, 'kind' | 'dueTime' | 'dayOff'>;

/** A schedule while it is edited: what the chosen kind needs may still be missing. */
export type ScheduleDraft = Draft;

type PartProps = {
  readonly draft: ScheduleDraft;
  readonly set: (change: Partial<Draft>) => void;
  /** The fault at a place of the schedule (`dueOn`, `rounds.0.dueOn`), once saving was tried. */
  readonly faultAt: (place: string) => string | undefined;
};

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;
const numberOf = (value: unknown): number | undefined =>
  typeof value === 'number' ? value : undefined;

const Weekday = ({ draft, set }: PartProps) => {
  const say = useSay();
  return (
    <Select
      label={say(editorWords.weekday)}
      options={WEEKDAYS.map((day) => ({ value: String(day), label: say(weekdayName(day).full) }))}
      value={String(draft.weekday)}
      onChange={(day) => set({ weekday: Number(day ?? 5) })}
    />
  );
};

const Day = ({ draft, set, faultAt }: PartProps) => {
  const say = useSay();
  return (
    <NumberField
      label={say(editorWords.day)}
      help={say(editorWords.dayHelp)}
      error={faultAt('day')}
      value={numberOf(draft.day)}
      onChange={(day) => set({ day })}
    />
  );
};

const Covers = ({ draft, set }: PartProps) => {
  const say = useSay();
  return (
    <Select
      label={say(editorWords.covers)}
      options={[
        { value: 'current', label: say(editorWords.coversCurrent) },
        { value: 'previous', label: say(editorWords.coversPrevious) },
      ]}
      value={textOf(draft.covers)}
      onChange={(covers) => set({ covers })}
    />
  );
};

const Bounds = ({ draft, set, faultAt }: PartProps) => {
  const say = useSay();
  return (
    <>
      <DateField
        label={say(editorWords.firstDueOn)}
        error={faultAt('firstDueOn')}
        value={textOf(draft.firstDueOn)}
        onChange={(firstDueOn) => set({ firstDueOn })}
      />
      <DateField
        label={say(editorWords.lastDueOn)}
        help={say(editorWords.lastDueHelp)}
        optional
        error={faultAt('lastDueOn')}
        value={textOf(draft.lastDueOn)}
        onChange={(lastDueOn) => set({ lastDueOn })}
      />
    </>
  );
};

const Once = ({ draft, set, faultAt }: PartProps) => {
  const say = useSay();
  return (
    <>
      <DateField
        label={say(editorWords.opensOn)}
        optional
        error={faultAt('opensOn')}
        value={textOf(draft.opensOn)}
        onChange={(opensOn) => set({ opensOn })}
      />
      <DateField
        label={say(editorWords.dueOn)}
        error={faultAt('dueOn')}
        value={textOf(draft.dueOn)}
        onChange={(dueOn) => set({ dueOn })}
      />
    </>
  );
};

const Quarter = ({ draft, set, faultAt }: PartProps) => {
  const say = useSay();
  return (
    <NumberField
      label={say(editorWords.monthsAfterEnd)}
      error={faultAt('monthsAfterEnd')}
      value={numberOf(draft.monthsAfterEnd)}
      onChange={(monthsAfterEnd) => set({ monthsAfterEnd })}
    />
  );
};

const Days = ({ draft, set, faultAt }: PartProps) => {
  const say = useSay();
  return (
    <NumberField
      label={say(editorWords.daysAfterEvent)}
      unit={say(editorWords.days)}
      error={faultAt('days')}
      value={numberOf(draft.days)}
      onChange={(days) => set({ days })}
    />
  );
};

const roundsOf = (value: unknown): readonly RoundDraft[] => (Array.isArray(value) ? value : []);

const OfKind = (props: PartProps) => {
  const { kind } = props.draft;
  return (
    <>
      {kind === 'weekly' && <Weekday {...props} />}
      {(kind === 'monthly' || kind === 'quarterly') && <Day {...props} />}
      {kind === 'quarterly' && <Quarter {...props} />}
      {(kind === 'weekly' || kind === 'monthly') && <Covers {...props} />}
      {kind === 'afterEvent' && <Days {...props} />}
      {kind === 'once' && <Once {...props} />}
      {kind !== 'once' && kind !== 'rounds' && <Bounds {...props} />}
    </>
  );
};

const Hours = ({ draft, set, faultAt }: PartProps) => {
  const say = useSay();
  return (
    <>
      <NumberField
        label={say(editorWords.softDueHours)}
        unit={say(editorWords.hours)}
        optional
        error={faultAt('softDueHours')}
        value={numberOf(draft.softDueHours)}
        onChange={(softDueHours) => set({ softDueHours })}
      />
      <NumberField
        label={say(editorWords.closesAfterDays)}
        help={say(editorWords.closesHelp)}
        unit={say(editorWords.days)}
        optional
        error={faultAt('closesAfterDays')}
        value={numberOf(draft.closesAfterDays)}
        onChange={(closesAfterDays) => set({ closesAfterDays })}
      />
    </>
  );
};

const Rule = (props: PartProps) => {
  const say = useSay();
  const { draft, set } = props;
  return (
    <div className={styles.columns}>
      <Select
        label={say(editorWords.kind)}
        options={KINDS.map((kind) => ({ value: kind, label: say(editorWords.kinds[kind]) }))}
        value={draft.kind}
        onChange={(kind) => kind && set({ kind })}
      />
      <OfKind {...props} />
      <TimeField
        label={say(editorWords.dueTime)}
        value={draft.dueTime}
        onChange={(dueTime) => dueTime && set({ dueTime })}
      />
      <Select
        label={say(editorWords.dayOff)}
        options={RULES.map((rule) => ({ value: rule, label: say(editorWords.dayOffs[rule]) }))}
        value={draft.dayOff}
        onChange={(dayOff) => dayOff && set({ dayOff })}
      />
      <Hours {...props} />
    </div>
  );
};

/** The fields of a schedule of any kind. */
export const ScheduleFields = (props: PartProps) => {
  const say = useSay();
  const { draft, set, faultAt } = props;
  const none = draft.kind === 'rounds' ? faultAt('rounds') : undefined;
  return (
    <div className={styles.page}>
      <Rule {...props} />
      {draft.kind === 'afterEvent' && <p className={styles.note}>{say(editorWords.eventNote)}</p>}
      {none !== undefined && <p className={styles.fault}>{none}</p>}
      {draft.kind === 'rounds' && (
        <RoundFields
          rounds={roundsOf(draft.rounds)}
          onChange={(rounds) => set({ rounds })}
          faultAt={faultAt}
        />
      )}
    </div>
  );
};
