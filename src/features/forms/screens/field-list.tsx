import { useState } from 'react';
import type { Field } from '#kernel/form/fields.ts';
import type { FormDefinition } from '#kernel/form/model.ts';
import { Badge } from '#web/components/badge/badge.tsx';
import { Button, IconButton } from '#web/components/button/button.tsx';
import { Select } from '#web/components/choice/choice.tsx';
import { Disclosure } from '#web/components/disclosure/disclosure.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { useSay } from '#web/i18n.tsx';
import type { Finding } from '../model.ts';
import {
  addField,
  duplicateField,
  FIELD_TYPES,
  type FieldPlace,
  moveField,
  replaceField,
} from '../rules/fields.ts';
import { screenWords, typeNames } from '../words/screen.ts';
import { FieldFields } from './field-fields.tsx';
import styles from './forms.module.css';

type ListProps = {
  readonly definition: FormDefinition;
  readonly onChange: (definition: FormDefinition) => void;
  readonly findings: readonly Finding[];
};

const pathOf = ({ at, cell }: FieldPlace): string =>
  cell === undefined ? `fields[${at}]` : `fields[${at}].fields[${cell}]`;

const Adder = ({
  label,
  onAdd,
  cells,
}: {
  readonly label: string;
  readonly onAdd: (type: Field['type']) => void;
  readonly cells?: boolean;
}) => {
  const say = useSay();
  const [type, setType] = useState<Field['type']>('integer');
  const types = FIELD_TYPES.filter((one) => !cells || one !== 'group');
  return (
    <div className={styles.actions}>
      <Select
        label={say(screenWords.type)}
        options={types.map((one) => ({ value: one, label: say(typeNames[one]) }))}
        value={type}
        onChange={(next) => next && setType(next as Field['type'])}
      />
      <Button icon="plus" onClick={() => onAdd(type)}>
        {label}
      </Button>
    </div>
  );
};

type HeadProps = Pick<ListProps, 'definition' | 'onChange'> & {
  readonly field: Field;
  readonly place: FieldPlace;
};

const Actions = ({ definition, onChange, field, place }: HeadProps) => {
  const say = useSay();
  const toast = useToast();
  const { label } = field;
  const remove = () => {
    onChange(replaceField(definition, place));
    toast(screenWords.removed(label), { undo: () => onChange(definition) });
  };
  return (
    <span className={styles.end}>
      <IconButton
        icon="arrow-up"
        label={say(screenWords.moveUp(label))}
        onClick={() => onChange(moveField(definition, place, -1))}
      />
      <IconButton
        icon="arrow-down"
        label={say(screenWords.moveDown(label))}
        onClick={() => onChange(moveField(definition, place, 1))}
      />
      <IconButton
        icon="copy"
        label={say(screenWords.duplicate(label))}
        onClick={() => onChange(duplicateField(definition, place))}
      />
      <IconButton icon="trash" label={say(screenWords.remove(label))} onClick={remove} />
    </span>
  );
};

const Head = (props: HeadProps) => {
  const say = useSay();
  const { field } = props;
  return (
    <div className={styles.line}>
      <strong>{say(field.label)}</strong>
      <Badge>{say(typeNames[field.type])}</Badge>
      <span className={styles.source}>{field.key}</span>
      <Actions {...props} />
    </div>
  );
};

type RowProps = ListProps & { readonly field: Field; readonly place: FieldPlace };

const Row = ({ definition, onChange, findings, field, place }: RowProps) => {
  const say = useSay();
  const path = pathOf(place);
  const own = findings.filter(
    (finding) =>
      finding.field?.startsWith(path) === true &&
      (field.type !== 'group' || !finding.field.startsWith(`${path}.fields[`)),
  );
  return (
    <li className={styles.row}>
      <Head {...{ definition, onChange, field, place }} />
      {own.map(({ sentence, field: where }) => (
        <p key={`${where}${sentence.en}`} className={styles.fault}>
          {say(sentence)}
        </p>
      ))}
      <Disclosure summary={say(screenWords.edit)}>
        <FieldFields
          field={field}
          findings={own}
          sections={place.cell === undefined ? definition.sections : []}
          onChange={(next) => onChange(replaceField(definition, place, next))}
        />
      </Disclosure>
      {field.type === 'group' && (
        <div className={styles.cells}>
          <ul className={styles.list}>
            {field.fields.map((cell, index) => {
              const inner = { at: place.at, cell: index };
              return (
                <Row
                  key={pathOf(inner)}
                  {...{ definition, onChange, findings }}
                  field={cell}
                  place={inner}
                />
              );
            })}
          </ul>
          <Adder
            cells
            label={say(screenWords.addCell)}
            onAdd={(type) => onChange(addField(definition, type, place.at))}
          />
        </div>
      )}
    </li>
  );
};

/** The fields of a form: add, move, change, remove. */
export const FieldList = (props: ListProps) => {
  const say = useSay();
  const { definition, onChange } = props;
  return (
    <>
      <ul className={styles.list}>
        {definition.fields.map((field, at) => (
          <Row key={pathOf({ at })} {...props} field={field} place={{ at }} />
        ))}
      </ul>
      <Adder
        label={say(screenWords.addField)}
        onAdd={(type) => onChange(addField(definition, type))}
      />
    </>
  );
};
