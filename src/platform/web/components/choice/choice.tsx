import { cx } from '../../class-names.ts';
import { useSay } from '../../i18n.tsx';
import { controlClass, Field, type FieldFrame, FieldGroup } from '../field/field.tsx';
import { fieldWords } from '../words.ts';
import styles from './choice.module.css';

export type Option<T extends string = string> = {
  readonly value: T;
  readonly label: string;
  readonly hint?: string;
};

type ChoiceProps<T extends string> = FieldFrame & {
  readonly options: readonly Option<T>[];
  readonly value: T | undefined;
  readonly onChange: (value: T) => void;
  readonly inline?: boolean;
};

type OptionRowProps = {
  readonly option: Option;
  readonly type: 'radio' | 'checkbox';
  readonly id: string | undefined;
  readonly name: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
};

/** One option with its control; shared by the choice of one and the choice of many. */
export const OptionRow = ({ option, onChange, ...control }: OptionRowProps) => (
  <label className={styles.option}>
    <input {...control} value={option.value} onChange={(event) => onChange(event.target.checked)} />
    <span className={styles.words}>
      {option.label}
      {option.hint && <span className={styles.hint}>{option.hint}</span>}
    </span>
  </label>
);

/** The class of a list of options. */
export const optionsClass = styles.options;

/** One of a few options, all in sight. */
export const Choice = <T extends string>(props: ChoiceProps<T>) => {
  const { options, value, onChange, inline, ...frame } = props;
  return (
    <FieldGroup {...frame}>
      {(id) => (
        <div className={styles.options} data-inline={inline || undefined}>
          {options.map((option, at) => (
            <OptionRow
              key={option.value}
              option={option}
              type="radio"
              id={at === 0 ? id : undefined}
              name={id}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
          ))}
        </div>
      )}
    </FieldGroup>
  );
};

type SelectProps<T extends string> = Omit<ChoiceProps<T>, 'inline' | 'onChange'> & {
  readonly onChange: (value: T | undefined) => void;
  /** What the empty choice is called; “choose” unless told, in a filter rather “all”. */
  readonly none?: string;
};

/** One of many options, in a list that opens. */
export const Select = <T extends string>({
  options,
  value,
  onChange,
  none,
  ...frame
}: SelectProps<T>) => {
  const say = useSay();
  return (
    <Field {...frame}>
      {(control) => (
        <select
          {...control}
          className={cx(controlClass, styles.select)}
          value={value ?? ''}
          onChange={(event) =>
            onChange(options.find((option) => option.value === event.target.value)?.value)
          }
        >
          <option value="">{none ?? say(fieldWords.choose)}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
};
