import type { Sentence } from '#kernel/sentence.ts';
import { Choice } from '#web/components/choice/choice.tsx';
import { DateField } from '#web/components/date-field/date-field.tsx';
import { NumberField } from '#web/components/number-field/number-field.tsx';
import { TextField } from '#web/components/text-field/text-field.tsx';
import { useSay } from '#web/i18n.tsx';
import { commonWords, recordWords as words } from '../words/screen.ts';
import { courseWords } from '../words/unit.ts';
import { EquipmentFields } from './equipment-fields.tsx';
import type { FieldsProps, TypedKind } from './typed-entry.ts';
import styles from './units.module.css';

const FIELD_NAMES = [
  ...(['course', 'batch', 'startOn', 'endOn', 'place', 'men', 'women'] as const),
  ...(['number', 'orderedOn', 'members', 'countedOn', 'checkedOn', 'plannedOn'] as const),
] as const;
type FieldName = (typeof FIELD_NAMES)[number];

/** What a field of an entry is called; undefined for one that stands in a list. */
export const findFieldName = (field: string): Sentence | undefined => {
  const known = FIELD_NAMES.find((name) => name === field);
  return known && words[known];
};

const useParts = ({ typed, faults, set }: FieldsProps) => {
  const say = useSay();
  const errorOf = (name: string): string | undefined => {
    const fault = faults.get(name);
    return fault && say(fault);
  };
  const frame = (name: FieldName) => ({ id: name, label: say(words[name]), error: errorOf(name) });
  return { say, typed, set, frame };
};

const Sexes = (props: FieldsProps) => {
  const { say, typed, set, frame } = useParts(props);
  const { men, women } = typed;
  const unit = say(commonWords.people);
  return (
    <>
      <div className={styles.pair}>
        <NumberField
          {...frame('men')}
          unit={unit}
          value={men}
          onChange={(next) => set({ men: next })}
        />
        <NumberField
          {...frame('women')}
          unit={unit}
          value={women}
          onChange={(next) => set({ women: next })}
        />
      </div>
      {men !== undefined && women !== undefined && (
        <p className={styles.soft}>{say(words.sumOf(men + women))}</p>
      )}
    </>
  );
};

const TrainingFields = (props: FieldsProps) => {
  const { say, typed, set, frame } = useParts(props);
  return (
    <>
      <Choice
        {...frame('course')}
        inline
        options={(['initial', 'refresher'] as const).map((value) => ({
          value,
          label: say(courseWords[value]),
        }))}
        value={typed.course}
        onChange={(course) => set({ course })}
      />
      <NumberField {...frame('batch')} value={typed.batch} onChange={(batch) => set({ batch })} />
      <div className={styles.pair}>
        <DateField
          {...frame('startOn')}
          value={typed.startOn}
          onChange={(startOn) => set({ startOn })}
        />
        <DateField
          {...frame('endOn')}
          help={say(words.endHelp)}
          value={typed.endOn}
          onChange={(endOn) => set({ endOn })}
        />
      </div>
      <TextField
        {...frame('place')}
        maxLength={200}
        value={typed.place ?? ''}
        onChange={(place) => set({ place })}
      />
      <Sexes {...props} />
    </>
  );
};

const OrderFields = (props: FieldsProps) => {
  const { say, typed, set, frame } = useParts(props);
  return (
    <>
      <TextField
        {...frame('number')}
        help={say(words.numberHelp)}
        maxLength={200}
        value={typed.number ?? ''}
        onChange={(number) => set({ number })}
      />
      <DateField
        {...frame('orderedOn')}
        value={typed.orderedOn}
        onChange={(orderedOn) => set({ orderedOn })}
      />
      <NumberField
        {...frame('members')}
        unit={say(commonWords.people)}
        value={typed.members}
        onChange={(members) => set({ members })}
      />
    </>
  );
};

const MembersFields = (props: FieldsProps) => {
  const { typed, set, frame } = useParts(props);
  return (
    <>
      <DateField
        {...frame('countedOn')}
        value={typed.countedOn}
        onChange={(countedOn) => set({ countedOn })}
      />
      <Sexes {...props} />
    </>
  );
};

const PlanFields = (props: FieldsProps) => {
  const { typed, set, frame } = useParts(props);
  return (
    <DateField
      {...frame('plannedOn')}
      value={typed.plannedOn}
      onChange={(plannedOn) => set({ plannedOn })}
    />
  );
};

const CheckFields = (props: FieldsProps) => {
  const { typed, set, frame } = useParts(props);
  return (
    <>
      <DateField
        {...frame('checkedOn')}
        value={typed.checkedOn}
        onChange={(checkedOn) => set({ checkedOn })}
      />
      <EquipmentFields {...props} />
    </>
  );
};

const FIELDS = {
  training: TrainingFields,
  order: OrderFields,
  members: MembersFields,
  equipment: CheckFields,
  plan: PlanFields,
} as const;

/** The fields of one kind of entry. */
export const EntryFields = ({ kind, ...props }: FieldsProps & { readonly kind: TypedKind }) => {
  const Fields = FIELDS[kind];
  return <Fields {...props} />;
};
