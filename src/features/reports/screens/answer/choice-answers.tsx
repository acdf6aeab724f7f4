import type { ReactNode } from 'react';
import type { AreaField, ChoiceField, ChoicesField, YesNoField } from '#kernel/form/fields.ts';
import { no, yes } from '#kernel/form/words.ts';
import { controlClass, Field, FieldGroup } from '#web/components/field/field.tsx';
import { fieldWords } from '#web/components/words.ts';
import { useSay } from '#web/i18n.tsx';
import styles from './answer.module.css';
import { type AreaOption, listOf, type QuestionProps, useFormState } from './form-state.ts';
import { useFrame } from './notes.tsx';

const MOST_IN_SIGHT = 6;

type MarkProps = {
  readonly id: string | undefined;
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
};

const Mark = ({ children, onChange, ...control }: MarkProps) => (
  <label className={styles.option}>
    <input {...control} onChange={(event) => onChange(event.target.checked)} />
    <span>{children}</span>
  </label>
);

type SelectProps = QuestionProps<ChoiceField | AreaField> & {
  readonly options: readonly { readonly value: string; readonly text: string }[];
};

const SelectAnswer = ({ field, path, value, onChange, options }: SelectProps) => {
  const say = useSay();
  return (
    <Field {...useFrame(field, path)}>
      {(control) => (
        <select
          {...control}
          className={controlClass}
          value={typeof value === 'string' ? value : ''}
          onChange={(event) => onChange(() => event.target.value || undefined)}
        >
          <option value="">{say(fieldWords.choose)}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
};

/** An area of the list that the page offers. */
export const AreaAnswer = ({
  areas,
  ...question
}: QuestionProps<AreaField> & { readonly areas: readonly AreaOption[] }) => {
  const say = useSay();
  const options = areas.map(({ code, label }) => ({ value: code, text: say(label) }));
  return <SelectAnswer {...question} options={options} />;
};

type OptionsProps = Pick<QuestionProps<ChoiceField | ChoicesField>, 'field' | 'path'> & {
  readonly type: MarkProps['type'];
  readonly isChosen: (value: string) => boolean;
  readonly onChoose: (value: string, chosen: boolean) => void;
};

const Options = ({ field, path, type, isChosen, onChoose }: OptionsProps) => {
  const say = useSay();
  return (
    <FieldGroup {...useFrame(field, path)}>
      {(id) => (
        <div className={styles.options}>
          {field.options.map(({ value, label }, at) => (
            <Mark
              key={value}
              id={at === 0 ? id : undefined}
              type={type}
              name={id}
              checked={isChosen(value)}
              onChange={(chosen) => onChoose(value, chosen)}
            >
              {say(label)}
            </Mark>
          ))}
        </div>
      )}
    </FieldGroup>
  );
};

/** One of a list: all in sight when they are few. */
export const ChoiceAnswer = (props: QuestionProps<ChoiceField>) => {
  const say = useSay();
  const { field, path, value, onChange } = props;
  const { options } = field;
  if (options.length <= MOST_IN_SIGHT) {
    const isChosen = (one: string) => one === value;
    const choose = (one: string) => onChange(() => one);
    return <Options {...{ field, path, isChosen }} type="radio" onChoose={choose} />;
  }
  const texts = options.map((one) => ({ value: one.value, text: say(one.label) }));
  return <SelectAnswer {...props} options={texts} />;
};

/** Several of a list. */
export const ChoicesAnswer = ({ field, path, value, onChange }: QuestionProps<ChoicesField>) => {
  const { touch } = useFormState();
  const set = (one: string, chosen: boolean) => {
    onChange((before) => {
      const rest = listOf(before).filter((other) => other !== one);
      return chosen ? [...rest, one] : rest;
    });
    touch(path);
  };
  const isChosen = (one: string) => listOf(value).includes(one);
  return <Options {...{ field, path, isChosen }} type="checkbox" onChoose={set} />;
};

/** Yes or no; unanswered is neither. */
export const YesNoAnswer = ({ field, path, value, onChange }: QuestionProps<YesNoField>) => {
  const say = useSay();
  return (
    <FieldGroup {...useFrame(field, path)}>
      {(id) => (
        <div className={styles.optionsInline}>
          {[true, false].map((one) => (
            <Mark
              key={String(one)}
              id={one ? id : undefined}
              type="radio"
              name={id}
              checked={value === one}
              onChange={() => onChange(() => one)}
            >
              {say(one ? yes : no)}
            </Mark>
          ))}
        </div>
      )}
    </FieldGroup>
  );
};
