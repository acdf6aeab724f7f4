import { getForm } from '#features/forms/contract.ts';
import { useCall } from '#web/api-hooks.ts';
import { Select } from '#web/components/choice/choice.tsx';
import { useSay } from '#web/i18n.tsx';
import type { RequirementView } from '../model/portfolio.ts';
import type { Compiles } from '../model/requirement.ts';
import { editorWords } from '../words/screen.ts';
import styles from './portfolio.module.css';

type CompilesProps = {
  readonly value: Compiles | undefined;
  readonly onChange: (value: Compiles | undefined) => void;
  /** The other requirements of the programme. */
  readonly others: readonly RequirementView[];
  readonly fault: string | undefined;
};

type GroupProps = Pick<CompilesProps, 'onChange' | 'fault'> & {
  readonly value: Compiles;
  readonly source: RequirementView;
};

const Group = ({ value, source, onChange, fault }: GroupProps) => {
  const say = useSay();
  const form = useCall(getForm, { params: { id: source.form.id } });
  const groups = (form.data?.definition.fields ?? []).filter(({ type }) => type === 'group');
  return (
    <Select
      label={say(editorWords.compilesGroup)}
      help={say(editorWords.compilesGroupHelp)}
      error={fault}
      options={groups.map(({ key, label }) => ({ value: key, label: say(label) }))}
      value={value.group}
      onChange={(group) => group && onChange({ ...value, group })}
    />
  );
};

/** Whose reports this one puts together, and from which repeated group. */
export const CompilesFields = ({ value, onChange, others, fault }: CompilesProps) => {
  const say = useSay();
  const source = others.find(({ code }) => code === value?.requirement);
  return (
    <div className={styles.columns}>
      <Select
        label={say(editorWords.compiles)}
        help={say(editorWords.compilesHelp)}
        optional
        error={source ? undefined : fault}
        options={others.map(({ code, title }) => ({ value: code, label: say(title) }))}
        value={value?.requirement}
        onChange={(code) =>
          onChange(code === undefined ? undefined : { requirement: code, group: '' })
        }
      />
      {value && source && <Group {...{ value, source, onChange, fault }} />}
    </div>
  );
};
