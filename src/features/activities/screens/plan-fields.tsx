import type { Sentence } from '#kernel/sentence.ts';
import { Button } from '#web/components/button/button.tsx';
import { Choice, Select } from '#web/components/choice/choice.tsx';
import { DateField } from '#web/components/date-field/date-field.tsx';
import { LongTextField } from '#web/components/long-text-field/long-text-field.tsx';
import { NumberField } from '#web/components/number-field/number-field.tsx';
import { TextField } from '#web/components/text-field/text-field.tsx';
import { TimeField } from '#web/components/time-field/time-field.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { useSay } from '#web/i18n.tsx';
import { MOST } from '../model/plan.ts';
import { type ActivitySettings, type Asked, askingOf } from '../model/settings.ts';
import { fieldWords as words } from '../words/plan.ts';
import { planWords } from '../words/refusals.ts';
import styles from './plan.module.css';
import type { PlanDraft } from './plan-draft.ts';

/** The fields of a plan: what is typed, what the requirement asks, and the fault beside a field. */
export type PlanFieldsProps = {
  readonly draft: PlanDraft;
  readonly set: (change: Partial<PlanDraft>) => void;
  readonly settings: ActivitySettings;
  readonly faultAt: (place: string) => string | undefined;
  /** Takes note of what is typed at a place and can not be read. */
  readonly readAt: (place: string) => (fault: Sentence | undefined) => void;
};

const isAsked = (settings: ActivitySettings, part: Asked): boolean =>
  askingOf(settings, part) !== 'no';

const isOptional = (settings: ActivitySettings, part: Asked): boolean =>
  askingOf(settings, part) !== 'required';

/** What every plan says: its type, title, day, time and place. */
export const MainFields = ({ draft, set, settings, faultAt, readAt }: PlanFieldsProps) => {
  const say = useSay();
  return (
    <div className={styles.fields}>
      <TextField
        id="plan-title"
        label={say(planWords.title)}
        maxLength={MOST.title}
        error={faultAt('title')}
        value={draft.title}
        onChange={(title) => set({ title })}
      />
      <Select
        label={say(planWords.type)}
        error={faultAt('type')}
        options={settings.types.map(({ value, label }) => ({ value, label: say(label) }))}
        value={draft.type}
        onChange={(type) => set({ type })}
      />
      <DateField
        label={say(planWords.heldOn)}
        error={faultAt('heldOn')}
        onRead={readAt('heldOn')}
        value={draft.heldOn}
        onChange={(heldOn) => set({ heldOn })}
      />
      {isAsked(settings, 'time') && (
        <TimeField
          label={say(planWords.startsAt)}
          optional={isOptional(settings, 'time')}
          error={faultAt('startsAt')}
          onRead={readAt('startsAt')}
          value={draft.startsAt}
          onChange={(startsAt) => set({ startsAt })}
        />
      )}
      {isAsked(settings, 'time') && (
        <TimeField
          label={say(planWords.endsAt)}
          optional
          error={faultAt('endsAt')}
          onRead={readAt('endsAt')}
          value={draft.endsAt}
          onChange={(endsAt) => set({ endsAt })}
        />
      )}
      {isAsked(settings, 'place') && (
        <TextField
          label={say(planWords.place)}
          optional={isOptional(settings, 'place')}
          maxLength={MOST.place}
          error={faultAt('place')}
          value={draft.place}
          onChange={(place) => set({ place })}
        />
      )}
    </div>
  );
};

const PointFields = ({ draft, set, faultAt }: Omit<PlanFieldsProps, 'settings' | 'readAt'>) => {
  const say = useSay();
  const toast = useToast();
  const locate = () =>
    navigator.geolocation.getCurrentPosition(
      ({ coords }) =>
        set({ latitude: coords.latitude.toFixed(6), longitude: coords.longitude.toFixed(6) }),
      () => toast(words.noPoint, { tone: 'failed' }),
    );
  return (
    <>
      <div className={styles.fields}>
        <TextField
          label={say(words.latitude)}
          optional
          error={faultAt('point')}
          value={draft.latitude}
          onChange={(latitude) => set({ latitude })}
        />
        <TextField
          label={say(words.longitude)}
          optional
          value={draft.longitude}
          onChange={(longitude) => set({ longitude })}
        />
      </div>
      <p>
        <Button icon="area" onClick={locate}>
          {say(words.here)}
        </Button>
      </p>
    </>
  );
};

/** Whether the office holds it itself or joins another, and with whom. */
export const PartnerFields = ({
  draft,
  set,
  settings,
  faultAt,
}: Omit<PlanFieldsProps, 'readAt'>) => {
  const say = useSay();
  const joins = draft.hosted === 'joined';
  return (
    <div className={styles.fields}>
      <Choice
        label={say(planWords.hosted)}
        options={(['host', 'joined'] as const).map((value) => ({
          value,
          label: say(words[value]),
        }))}
        value={draft.hosted}
        onChange={(hosted) => set({ hosted })}
      />
      <TextField
        label={say(joins ? words.partnerJoined : words.partnerHost)}
        optional={!joins && isOptional(settings, 'partner')}
        maxLength={MOST.partner}
        error={faultAt('partner')}
        value={draft.partner}
        onChange={(partner) => set({ partner })}
      />
    </div>
  );
};

/** What a plan may say besides: with whom, how many, what is needed, where on the map. */
export const OtherFields = (props: PlanFieldsProps) => {
  const say = useSay();
  const { draft, set, settings, faultAt, readAt } = props;
  return (
    <div className={styles.page}>
      {isAsked(settings, 'partner') && <PartnerFields {...props} />}
      <div className={styles.fields}>
        {isAsked(settings, 'expected') && (
          <NumberField
            label={say(planWords.expected)}
            unit={say(words.people)}
            optional={isOptional(settings, 'expected')}
            error={faultAt('expected')}
            onRead={readAt('expected')}
            value={draft.expected}
            onChange={(expected) => set({ expected })}
          />
        )}
        {isAsked(settings, 'needs') && (
          <LongTextField
            label={say(planWords.needs)}
            help={say(words.needsHelp)}
            optional={isOptional(settings, 'needs')}
            rows={2}
            limit={MOST.needs}
            error={faultAt('needs')}
            value={draft.needs}
            onChange={(needs) => set({ needs })}
          />
        )}
      </div>
      {isAsked(settings, 'point') && <PointFields draft={draft} set={set} faultAt={faultAt} />}
    </div>
  );
};
