import type { Check, FormDefinition } from '#kernel/form/model.ts';
import { say as sentence } from '#kernel/sentence.ts';
import { Button, IconButton } from '#web/components/button/button.tsx';
import { Select } from '#web/components/choice/choice.tsx';
import { TextField } from '#web/components/text-field/text-field.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { useSay } from '#web/i18n.tsx';
import type { Finding } from '../model.ts';
import { newCheck } from '../rules/fields.ts';
import { screenWords } from '../words/screen.ts';
import { ExpressionField } from './expression-field.tsx';
import styles from './forms.module.css';

type ListProps = {
  readonly definition: FormDefinition;
  readonly onChange: (definition: FormDefinition) => void;
  readonly findings: readonly Finding[];
};

type RowProps = ListProps & { readonly check: Check; readonly at: number };

const Row = ({ definition, onChange, findings, check, at }: RowProps) => {
  const say = useSay();
  const toast = useToast();
  const put = (...by: Check[]) =>
    onChange({ ...definition, checks: definition.checks.toSpliced(at, 1, ...by) });
  const name = sentence(screenWords.check(check.key).th, screenWords.check(check.key).en);
  const remove = () => {
    put();
    toast(screenWords.removed(name), { undo: () => onChange(definition) });
  };
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <strong>{say(name)}</strong>
        <span className={styles.end}>
          <IconButton icon="trash" label={say(screenWords.remove(name))} onClick={remove} />
        </span>
      </div>
      <div className={styles.columns}>
        <ExpressionField
          label={say(screenWords.condition)}
          value={check.expression}
          onChange={(expression) => put({ ...check, expression })}
          findings={findings.filter(({ field }) => field === `checks[${at}].expression`)}
        />
        <Select
          label={say(screenWords.beside)}
          options={definition.fields.map(({ key, label }) => ({ value: key, label: say(label) }))}
          value={check.fields[0]}
          onChange={(key) => key && put({ ...check, fields: [key] })}
        />
        <TextField
          label={say(screenWords.messageTh)}
          value={check.message.th}
          onChange={(th) => put({ ...check, message: { ...check.message, th } })}
        />
        <TextField
          label={say(screenWords.messageEn)}
          value={check.message.en}
          onChange={(en) => put({ ...check, message: { ...check.message, en } })}
        />
      </div>
    </li>
  );
};

/** The checks across fields of a form. */
export const CheckList = (props: ListProps) => {
  const say = useSay();
  const { definition, onChange } = props;
  const add = () =>
    onChange({ ...definition, checks: [...definition.checks, newCheck(definition)] });
  const rows = definition.checks.map((check, at) => ({ check, at, key: `check-${at + 1}` }));
  return (
    <>
      <ul className={styles.list}>
        {rows.map(({ key, ...row }) => (
          <Row key={key} {...props} {...row} />
        ))}
      </ul>
      <p>
        <Button icon="plus" onClick={add}>
          {say(screenWords.addCheck)}
        </Button>
      </p>
    </>
  );
};
