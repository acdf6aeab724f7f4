import type { Section } from '#kernel/form/model.ts';
import { Select } from '#web/components/choice/choice.tsx';
import { TextField } from '#web/components/text-field/text-field.tsx';
import { YesNo } from '#web/components/yes-no/yes-no.tsx';
import { useSay } from '#web/i18n.tsx';
import { screenWords } from '../words/screen.ts';
import { BoundFields } from './bound-fields.tsx';
import { ExpressionField } from './expression-field.tsx';
import { faultAt, findingsAt, type PartProps, withProperty } from './field-part.ts';
import styles from './forms.module.css';
import { KindFields } from './kind-fields.tsx';
import { VerificationFields } from './verification-fields.tsx';
import { isEmpty, WordingFields } from './wording-fields.tsx';

const Naming = ({ field, onChange, findings }: PartProps) => {
  const say = useSay();
  const { labelTh, labelEn } = screenWords;
  const fault = faultAt(findings, 'key');
  return (
    <>
      <WordingFields
        labels={[labelTh, labelEn]}
        value={field.label}
        findings={findingsAt(findings, 'label')}
        onChange={(label) => onChange({ ...field, label })}
      />
      <TextField
        label={say(screenWords.key)}
        error={fault && say(fault)}
        value={field.key}
        onChange={(key) => onChange({ ...field, key })}
      />
    </>
  );
};

const Wordings = ({ field, onChange, findings }: PartProps) => {
  const { unitTh, unitEn, helpTh, helpEn } = screenWords;
  const names = [
    { name: 'unit', labels: [unitTh, unitEn] },
    { name: 'help', labels: [helpTh, helpEn] },
  ] as const;
  return names.map(({ name, labels }) => (
    <WordingFields
      key={name}
      optional
      labels={labels}
      value={field[name]}
      findings={findingsAt(findings, name)}
      onChange={(value) => onChange(withProperty(field, name, isEmpty(value) ? undefined : value))}
    />
  ));
};

const Expressions = ({ field, onChange, findings }: PartProps) => {
  const say = useSay();
  return (
    <>
      {field.type === 'computed' && (
        <ExpressionField
          label={say(screenWords.expression)}
          value={field.expression}
          onChange={(expression) => onChange({ ...field, expression })}
          findings={findingsAt(findings, 'expression')}
        />
      )}
      <ExpressionField
        label={say(screenWords.showIf)}
        help={say(screenWords.showIfHelp)}
        optional
        value={field.showIf ?? ''}
        onChange={(source) =>
          onChange(withProperty(field, 'showIf', source === '' ? undefined : source))
        }
        findings={findingsAt(findings, 'showIf')}
      />
    </>
  );
};

type FieldsProps = PartProps & {
  /** The sections it may stand under; none inside a group. */
  readonly sections: readonly Section[];
};

const InSection = ({ field, onChange, sections }: FieldsProps) => {
  const say = useSay();
  if (sections.length === 0) return null;
  return (
    <Select
      label={say(screenWords.section)}
      optional
      options={sections.map(({ key, title }) => ({ value: key, label: say(title) }))}
      value={field.section}
      onChange={(section) => onChange(withProperty(field, 'section', section))}
    />
  );
};

/** Everything about one field that can be changed on the screen. */
export const FieldFields = (props: FieldsProps) => {
  const say = useSay();
  const { field, onChange } = props;
  return (
    <div className={styles.columns}>
      <Naming {...props} />
      {field.type !== 'computed' && (
        <YesNo
          label={say(screenWords.required)}
          value={field.required}
          onChange={(required) => onChange({ ...field, required })}
        />
      )}
      <InSection {...props} />
      <Wordings {...props} />
      <BoundFields {...props} />
      <KindFields {...props} />
      <Expressions {...props} />
      <VerificationFields
        value={field.verification}
        onChange={(verification) => onChange({ ...field, verification })}
      />
    </div>
  );
};
