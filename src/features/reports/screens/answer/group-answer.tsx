import { useState } from 'react';
import type { GroupField } from '#kernel/form/fields.ts';
import type { Sentence } from '#kernel/sentence.ts';
import { Button } from '#web/components/button/button.tsx';
import { Icon } from '#web/components/icon/icon.tsx';
import type { IconName } from '#web/components/icon/paths.ts';
import type { MenuItem } from '#web/components/menu/menu.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { useSay } from '#web/i18n.tsx';
import { answerWords } from '../words.ts';
import answerStyles from './answer.module.css';
import { controlId, listOf, type QuestionProps, useFormState } from './form-state.ts';
import styles from './group.module.css';
import { GroupRow } from './group-row.tsx';
import { copyOfRow, moved, nameOfRow } from './rows.ts';

let lastKey = 0;
const newKey = (): string => {
  lastKey += 1;
  return `row-${lastKey}`;
};

// Rows have no identity of their own: these keys keep open cards open while rows move.
const useRowKeys = (count: number) => {
  const [keys, setKeys] = useState<readonly string[]>(() => Array.from({ length: count }, newKey));
  if (keys.length === count) return { keys, setKeys };
  const fitted =
    keys.length > count
      ? keys.slice(0, count)
      : [...keys, ...Array.from({ length: count - keys.length }, newKey)];
  setKeys(fitted);
  return { keys: fitted, setKeys };
};

const useRows = ({ field, value, onChange }: QuestionProps<GroupField>) => {
  const say = useSay();
  const toast = useToast();
  const rows = listOf(value);
  const { keys, setKeys } = useRowKeys(rows.length);
  const [opened, setOpened] = useState<string>();
  const titleOf = (at: number) =>
    nameOfRow(field, rows[at]) || say(answerWords.rowTitle(field.itemLabel, at + 1));
  const insert = (at: number, row: unknown) => {
    const key = newKey();
    setKeys(keys.toSpliced(at, 0, key));
    setOpened(key);
    onChange((before) => listOf(before).toSpliced(at, 0, row));
  };
  return {
    rows,
    keys,
    opened,
    titleOf,
    add: () => insert(rows.length, {}),
    copy: (at: number) => {
      insert(at + 1, copyOfRow(field, rows[at]));
      toast(answerWords.rowCopied);
    },
    move: (from: number, to: number) => {
      setKeys(moved(keys, from, to));
      onChange((before) => moved(listOf(before), from, to));
    },
    remove: (at: number) => {
      const row = rows[at];
      setKeys(keys.toSpliced(at, 1));
      onChange((before) => listOf(before).toSpliced(at, 1));
      toast(answerWords.rowRemoved(titleOf(at)), {
        undo: () => onChange((before) => listOf(before).toSpliced(at, 0, row)),
      });
    },
  };
};

type Rows = ReturnType<typeof useRows>;

const useActionsOf = (field: GroupField, { rows, copy, move, remove }: Rows) => {
  const say = useSay();
  const { readOnly } = useFormState();
  const item = (label: Sentence, icon: IconName, onChoose: () => void): MenuItem => ({
    label: say(label),
    icon,
    onChoose,
  });
  return (at: number): readonly MenuItem[] => {
    if (readOnly) return [];
    const { copy: copyWord, moveUp, moveDown, remove: removeWord } = answerWords;
    return [
      ...(rows.length < field.max ? [item(copyWord, 'copy', () => copy(at))] : []),
      ...(at > 0 ? [item(moveUp, 'arrow-up', () => move(at, at - 1))] : []),
      ...(at < rows.length - 1 ? [item(moveDown, 'arrow-down', () => move(at, at + 1))] : []),
      { ...item(removeWord, 'trash', () => remove(at)), danger: true },
    ];
  };
};

type GroupProps = QuestionProps<GroupField> & { readonly reportId: string };

const RowList = ({ rows, ...props }: GroupProps & { readonly rows: Rows }) => {
  const { field, path, onChange, reportId } = props;
  const actionsOf = useActionsOf(field, rows);
  return (
    <ol className={styles.rows}>
      {rows.rows.map((row, at) => (
        <GroupRow
          key={rows.keys[at]}
          {...{ field, reportId, row, at }}
          path={`${path}[${at}]`}
          title={rows.titleOf(at)}
          startOpen={rows.keys[at] === rows.opened || rows.rows.length === 1}
          takeFocus={rows.keys[at] === rows.opened}
          actions={actionsOf(at)}
          onChange={(change) =>
            onChange((before) => listOf(before).with(at, change(listOf(before)[at])))
          }
        />
      ))}
    </ol>
  );
};

const GroupFault = ({ path }: { readonly path: string }) => {
  const say = useSay();
  const fault = useFormState().faultOf(path);
  return (
    <div aria-live="polite">
      {fault && (
        <p className={answerStyles.fault}>
          <Icon name="error" />
          <span>{say(fault)}</span>
        </p>
      )}
    </div>
  );
};

/** Entries that repeat: added, copied, moved and removed; one card each, closed to its title. */
export const GroupAnswer = (props: GroupProps) => {
  const { field, path } = props;
  const say = useSay();
  const { readOnly } = useFormState();
  const rows = useRows(props);
  return (
    <div className={styles.group} id={controlId(path)} tabIndex={-1}>
      <h2 className={styles.groupTitle}>{say(field.label)}</h2>
      {field.help && <p className={answerStyles.quiet}>{say(field.help)}</p>}
      <GroupFault path={path} />
      {rows.rows.length === 0 && (
        <p className={answerStyles.quiet}>{say(answerWords.noRows(field.itemLabel))}</p>
      )}
      <RowList {...props} rows={rows} />
      {!readOnly && rows.rows.length < field.max && (
        <Button icon="plus" data-stop="" onClick={rows.add}>
          {say(answerWords.addRow(field.itemLabel))}
        </Button>
      )}
    </div>
  );
};
