import { type Option, OptionRow, optionsClass } from '../choice/choice.tsx';
import { type FieldFrame, FieldGroup } from '../field/field.tsx';

type ChoicesProps<T extends string> = FieldFrame & {
  readonly options: readonly Option<T>[];
  readonly value: readonly T[];
  readonly onChange: (value: readonly T[]) => void;
};

/** Any number of options; the answer keeps the order of the options. */
export const Choices = <T extends string>(props: ChoicesProps<T>) => {
  const { options, value, onChange, ...frame } = props;
  const withOption = (one: T, chosen: boolean) =>
    options
      .map((option) => option.value)
      .filter((other) => (other === one ? chosen : value.includes(other)));
  return (
    <FieldGroup {...frame}>
      {(id) => (
        <div className={optionsClass}>
          {options.map((option, at) => (
            <OptionRow
              key={option.value}
              option={option}
              type="checkbox"
              id={at === 0 ? id : undefined}
              name={id}
              checked={value.includes(option.value)}
              onChange={(chosen) => onChange(withOption(option.value, chosen))}
            />
          ))}
        </div>
      )}
    </FieldGroup>
  );
};
