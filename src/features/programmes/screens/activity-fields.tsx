import {
  type ActivitySettings,
  type ActivityType,
  ASKED,
  type Asking,
  askingOf,
  FILLING,
} from '#features/activities/model/settings.ts';
import { planWords } from '#features/activities/words/refusals.ts';
import { getForm } from '#features/forms/contract.ts';
import { LEVELS, type Level } from '#kernel/area.ts';
import { levelWords } from '#kernel/office-words.ts';
import { useCall } from '#web/api-hooks.ts';
import { Button, IconButton } from '#web/components/button/button.tsx';
import { Select } from '#web/components/choice/choice.tsx';
import { Choices } from '#web/components/choices/choices.tsx';
import { TextField } from '#web/components/text-field/text-field.tsx';
import { YesNo } from '#web/components/yes-no/yes-no.tsx';
import { useSay } from '#web/i18n.tsx';
import { rankOf } from '../rules/ownership.ts';
import { editorWords as words } from '../words/screen.ts';
import styles from './portfolio.module.css';

const ASKINGS: readonly Asking[] = ['required', 'optional', 'no'];
const FIRST: ActivitySettings = {
  types: [{ value: 'activity', label: { th: '', en: '' } }],
  asks: {},
  fills: {},
};

type TypesProps = {
  readonly types: readonly ActivityType[];
  readonly onChange: (types: ActivityType[]) => void;
};

const Types = ({ types, onChange }: TypesProps) => {
  const say = useSay();
  const change = (at: number, next: ActivityType) => onChange(types.with(at, next));
  const rows = types.map((type, at) => ({ type, at, key: `type-${at + 1}` }));
  return (
    <fieldset>
      <legend>{say(words.activityTypes)}</legend>
      {rows.map(({ type, at, key }) => (
        <div key={key} className={styles.columns}>
          <TextField
            label={say(words.activityTypeValue(at + 1))}
            value={type.value}
            onChange={(value) => change(at, { ...type, value })}
          />
          <TextField
            label={say(words.activityTypeTh(at + 1))}
            value={type.label.th}
            onChange={(th) => change(at, { ...type, label: { ...type.label, th } })}
          />
          <TextField
            label={say(words.activityTypeEn(at + 1))}
            value={type.label.en}
            onChange={(en) => change(at, { ...type, label: { ...type.label, en } })}
          />
          {types.length > 1 && (
            <IconButton
              icon="trash"
              label={say(words.removeActivityType(at + 1))}
              onClick={() => onChange(types.toSpliced(at, 1))}
            />
          )}
        </div>
      ))}
      <Button
        icon="plus"
        onClick={() =>
          onChange([...types, { value: `type-${types.length + 1}`, label: { th: '', en: '' } }])
        }
      >
        {say(words.addActivityType)}
      </Button>
    </fieldset>
  );
};

type PartProps = {
  readonly value: ActivitySettings;
  readonly onChange: (value: ActivitySettings) => void;
};

const Asks = ({ value, onChange }: PartProps) => {
  const say = useSay();
  return (
    <fieldset>
      <legend>{say(words.activityAsks)}</legend>
      <div className={styles.columns}>
        {ASKED.map((part) => (
          <Select
            key={part}
            label={say(planWords[part])}
            options={ASKINGS.map((asking) => ({
              value: asking,
              label: say(words.activityAskings[asking]),
            }))}
            value={askingOf(value, part)}
            onChange={(asking) =>
              onChange({ ...value, asks: { ...value.asks, [part]: asking ?? 'optional' } })
            }
          />
        ))}
      </div>
    </fieldset>
  );
};

const Fills = ({ value, onChange, formId }: PartProps & { readonly formId: string }) => {
  const say = useSay();
  const form = useCall(getForm, { params: { id: formId } });
  const fields = form.data?.definition.fields ?? [];
  return (
    <fieldset>
      <legend>{say(words.activityFills)}</legend>
      <div className={styles.columns}>
        {FILLING.map((part) => (
          <Select
            key={part}
            label={say(planWords[part])}
            none={say(words.activityFillsNone)}
            options={fields.map(({ key, label }) => ({ value: key, label: say(label) }))}
            value={value.fills[part]}
            onChange={(key) => {
              const { [part]: _, ...others } = value.fills;
              onChange({
                ...value,
                fills: key === undefined ? others : { ...others, [part]: key },
              });
            }}
          />
        ))}
      </div>
    </fieldset>
  );
};

type ActivityProps = {
  readonly value: ActivitySettings | undefined;
  readonly formId: string | undefined;
  readonly onChange: (value: ActivitySettings | undefined) => void;
  readonly fault: string | undefined;
};

/** Whether offices plan the activities that reports follow, and what a plan says. */
export const ActivityFields = ({ value, formId, onChange, fault }: ActivityProps) => {
  const say = useSay();
  return (
    <div className={styles.page}>
      <YesNo
        label={say(words.activityPlanned)}
        value={value !== undefined}
        onChange={(planned) => onChange(planned ? FIRST : undefined)}
      />
      {fault !== undefined && <p className={styles.fault}>{fault}</p>}
      {value && (
        <>
          <Types types={value.types} onChange={(types) => onChange({ ...value, types })} />
          <Asks value={value} onChange={onChange} />
          {formId && <Fills value={value} onChange={onChange} formId={formId} />}
        </>
      )}
    </div>
  );
};

type StandInProps = {
  readonly level: Level;
  readonly value: readonly Level[];
  readonly onChange: (levels: readonly Level[]) => void;
};

/** The levels above that may record in place of an office. */
export const StandInFields = ({ level, value, onChange }: StandInProps) => {
  const say = useSay();
  const above = LEVELS.filter((one) => rankOf(one) < rankOf(level));
  return (
    <Choices
      label={say(words.standIns)}
      help={say(words.standInsHelp)}
      optional
      options={above.map((one) => ({ value: one, label: say(levelWords[one]) }))}
      value={value}
      onChange={onChange}
    />
  );
};
