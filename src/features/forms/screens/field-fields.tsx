import { useState } from 'react';
import type { Field } from '#kernel/form/fields.ts';
import type { Sentence } from '#kernel/sentence.ts';
import { Select } from '#web/components/choice/choice.tsx';
import { LongTextField } from '#web/components/long-text-field/long-text-field.tsx';
import { TextField } from '#web/components/text-field/text-field.tsx';
import { YesNo } from '#web/components/yes-no/yes-no.tsx';
import { useSay } from '#web/i18n.tsx';
import type { Finding } from '../model.ts';
import { screenWords } from '../words/screen.ts';
import { ExpressionField } from './expression-field.tsx';
import styles from './forms.module.css';

type FieldsProps = {
  readonly field: Field;
  readonly onChange: (field: Field) => void;
  /** What is wrong with this field; paths end in `.showIf` and the like. */
  readonly findings: readonly Finding[];
};

type WordingProps = {
  readonly labels: readonly [Sentence, Sentence];
  readonly value: Sentence | undefined;
  readonly optional?: boolean;
  readonly onChange: (value: Sentence) => void;
};

const WordingFields = ({
  labels,
  value = { th: '', en: '' },
  optional,
  onChange,
}: WordingProps) => {
  const say = useSay();
  return (
    <>
      <TextField
        label={say(labels[0])}
        optional={optional}
        value={value.th}
        onChange={(th) => onChange({ ...value, th })}
      />
      <TextField
        label={say(labels[1])}
        optional={optional}
        value={value.en}
        onChange={(en) => onChange({ ...value, en })}
      />
    </>
  );
};

const isEmpty = ({ th, en }: Sentence): boolean => th === '' && en === '';

/** The field with a wording set, or without it when both languages are empty. */
const withWording = (field: Field, name: 'help' | 'unit', value: Sentence): Field => {
  const { [name]: _, ...rest } = field;
  return (isEmpty(value) ? rest : { ...rest, [name]: value }) as Field;
};

const withShowIf = (field: Field, source: string): Field => {
  const { showIf: _, ...rest } = field;
  return (source === '' ? rest : { ...rest, showIf: source }) as Field;
};

const linesOf = (options: readonly { value: string; label: Sentence }[]): string =>
  options.map(({ value, label }) => `${value} | ${label.th} | ${label.en}`).join('\n');

const optionsOf = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [value = '', th = '', en = ''] = line.split('|').map((part) => part.trim());
      return { value, label: { th, en: en || th } };
    });

const OptionFields = ({ field, onChange }: Pick<FieldsProps, 'field' | 'onChange'>) => {
  const say = useSay();
  const options = 'options' in field ? field.options : [];
  const [text, setText] = useState(() => linesOf(options));
  if (field.type !== 'choice' && field.type !== 'choices') return null;
  return (
    <LongTextField
      label={say(screenWords.options)}
      help={say(screenWords.optionsHelp)}
      value={text}
      onChange={(next) => {
        setText(next);
        onChange({ ...field, options: optionsOf(next) });
      }}
    />
  );
};

const AddsField = ({ field, onChange }: Pick<FieldsProps, 'field' | 'onChange'>) => {
  const say = useSay();
  if (!('adds' in field)) return null;
  const names = ['sum', 'last', 'max', 'none'] as const;
  return (
    <Select
      label={say(screenWords.adds)}
      options={names.map((value) => ({ value, label: say(screenWords.addsNames[value]) }))}
      value={field.adds}
      onChange={(adds) => adds && onChange({ ...field, adds })}
    />
  );
};

const endingIn = (findings: readonly Finding[], name: string): Finding[] =>
  findings.filter(({ field }) => field?.endsWith(`.${name}`));

/** Everything about one field that can be changed on the screen. */
export const FieldFields = ({ field, onChange, findings }: FieldsProps) => {
  const say = useSay();
  const { labelTh, labelEn, unitTh, unitEn, helpTh, helpEn } = screenWords;
  return (
    <div className={styles.columns}>
      <WordingFields
        labels={[labelTh, labelEn]}
        value={field.label}
        onChange={(label) => onChange({ ...field, label })}
      />
      <TextField
        label={say(screenWords.key)}
        value={field.key}
        onChange={(key) => onChange({ ...field, key })}
      />
      <YesNo
        label={say(screenWords.required)}
        value={field.required}
        onChange={(required) => onChange({ ...field, required })}
      />
      <WordingFields
        optional
        labels={[unitTh, unitEn]}
        value={field.unit}
        onChange={(unit) => onChange(withWording(field, 'unit', unit))}
      />
      <WordingFields
        optional
        labels={[helpTh, helpEn]}
        value={field.help}
        onChange={(help) => onChange(withWording(field, 'help', help))}
      />
      <AddsField field={field} onChange={onChange} />
      <OptionFields field={field} onChange={onChange} />
      {field.type === 'computed' && (
        <ExpressionField
          label={say(screenWords.expression)}
          value={field.expression}
          onChange={(expression) => onChange({ ...field, expression })}
          findings={endingIn(findings, 'expression')}
        />
      )}
      <ExpressionField
        label={say(screenWords.showIf)}
        help={say(screenWords.showIfHelp)}
        optional
        value={field.showIf ?? ''}
        onChange={(source) => onChange(withShowIf(field, source))}
        findings={endingIn(findings, 'showIf')}
      />
    </div>
  );
};
