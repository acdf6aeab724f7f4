import type { Field } from '#kernel/form/fields.ts';
import type { Sentence } from '#kernel/sentence.ts';
import { DateField } from '#web/components/date-field/date-field.tsx';
import { NumberField } from '#web/components/number-field/number-field.tsx';
import { TextField } from '#web/components/text-field/text-field.tsx';
import { useSay } from '#web/i18n.tsx';
import { screenWords } from '../words/screen.ts';
import { faultAt, type PartProps, withProperty } from './field-part.ts';

type Bound = {
  readonly name: string;
  readonly label: Sentence;
  readonly help?: Sentence;
  readonly as: 'whole' | 'decimal' | 'date';
};

const { min, max, fewest, most, decimals, minLength, maxLength, earliest, latest } = screenWords;
const { longestSide, longestSideHelp } = screenWords;
const counts: readonly Bound[] = [
  { name: 'min', label: fewest, as: 'whole' },
  { name: 'max', label: most, as: 'whole' },
];
const lengths: readonly Bound[] = [
  { name: 'minLength', label: minLength, as: 'whole' },
  { name: 'maxLength', label: maxLength, as: 'whole' },
];
const amounts: readonly Bound[] = [
  { name: 'min', label: min, as: 'decimal' },
  { name: 'max', label: max, as: 'decimal' },
];
const places: Bound = { name: 'decimals', label: decimals, as: 'whole' };

const BOUNDS: Partial<Record<Field['type'], readonly Bound[]>> = {
  integer: [
    { name: 'min', label: min, as: 'whole' },
    { name: 'max', label: max, as: 'whole' },
  ],
  decimal: [places, ...amounts],
  money: amounts,
  text: lengths,
  longText: lengths,
  date: [
    { name: 'min', label: earliest, as: 'date' },
    { name: 'max', label: latest, as: 'date' },
  ],
  choices: counts,
  peopleByGroup: [{ name: 'max', label: max, as: 'whole' }],
  photos: [
    ...counts,
    { name: 'longestSide', label: longestSide, help: longestSideHelp, as: 'whole' },
  ],
  files: counts,
  group: counts,
  computed: [places],
};

const BoundField = ({
  field,
  onChange,
  findings,
  bound,
}: PartProps & { readonly bound: Bound }) => {
  const say = useSay();
  const { name, label, help, as } = bound;
  const value: unknown = new Map<string, unknown>(Object.entries(field)).get(name);
  const put = (next: unknown) => onChange(withProperty(field, name, next));
  const fault = faultAt(findings, name);
  const frame = {
    label: say(label),
    help: help && say(help),
    optional: true,
    error: fault && say(fault),
  };
  if (as === 'whole')
    return (
      <NumberField
        {...frame}
        value={typeof value === 'number' ? value : undefined}
        onChange={put}
      />
    );
  const text = typeof value === 'string' ? value : undefined;
  if (as === 'date') return <DateField {...frame} value={text} onChange={put} />;
  return (
    <TextField
      {...frame}
      inputMode="decimal"
      value={text ?? ''}
      onChange={(next) => put(next === '' ? undefined : next)}
    />
  );
};

/** The smallest and largest values, lengths and counts that a type of field knows. */
export const BoundFields = (props: PartProps) =>
  (BOUNDS[props.field.type] ?? []).map((bound) => (
    <BoundField key={bound.name} {...props} bound={bound} />
  ));
