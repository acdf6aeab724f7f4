import { useState } from 'react';
import type { GroupField } from '#kernel/form/fields.ts';
import { Button } from '#web/components/button/button.tsx';
import { Icon } from '#web/components/icon/icon.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { useSay } from '#web/i18n.tsx';
import { answerWords } from '../../screen-words.ts';
import styles from './answer.module.css';
import { controlId, listOf, type QuestionProps, useFormState } from './form-state.ts';
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

/** Entries that repeat: added, copied, moved and removed; one card each, closed to its title. */
export const GroupAnswer = (props: QuestionProps<GroupField> & { readonly reportId: string }) => {
  const { field, path, onChange, reportId } = props;
  const say = useSay();
  const { faultOf, readOnly } = useFormState();
  const { rows, keys, opened, titleOf, add, copy, move, remove } = useRows(props);
  const fault = faultOf(path);
  const full = rows.length >= field.max;
  return (
    <div className={styles.group} id={controlId(path)} tabIndex={-1}>
      <h2 className={styles.groupTitle}>{say(field.label)}</h2>
      {field.help && <p className={styles.quiet}>{say(field.help)}</p>}
      <div aria-live="polite">
        {fault && (
          <p className={styles.cellFault}>
            <Icon name="error" />
            <span>{say(fault)}</span>
          </p>
        )}
      </div>
      {rows.length === 0 && (
        <p className={styles.quiet}>{say(answerWords.noRows(field.itemLabel))}</p>
      )}
      <ol className={styles.rows}>
        {rows.map((row, at) => (
          <GroupRow
            key={keys[at]}
            {...{ field, reportId, row, at }}
            path={`${path}[${at}]`}
            title={titleOf(at)}
            startOpen={keys[at] === opened || rows.length === 1}
            takeFocus={keys[at] === opened}
            actions={
              readOnly
                ? []
                : [
                    ...(full
                      ? []
                      : [
                          {
                            label: say(answerWords.copy),
                            icon: 'copy' as const,
                            onChoose: () => copy(at),
                          },
                        ]),
                    ...(at > 0
                      ? [
                          {
                            label: say(answerWords.moveUp),
                            icon: 'arrow-up' as const,
                            onChoose: () => move(at, at - 1),
                          },
                        ]
                      : []),
                    ...(at < rows.length - 1
                      ? [
                          {
                            label: say(answerWords.moveDown),
                            icon: 'arrow-down' as const,
                            onChoose: () => move(at, at + 1),
                          },
                        ]
                      : []),
                    {
                      label: say(answerWords.remove),
                      icon: 'trash' as const,
                      danger: true,
                      onChoose: () => remove(at),
                    },
                  ]
            }
            onChange={(change) =>
              onChange((before) => listOf(before).with(at, change(listOf(before)[at])))
            }
          />
        ))}
      </ol>
      {!readOnly && !full && (
        <Button icon="plus" data-stop="" onClick={add}>
          {say(answerWords.addRow(field.itemLabel))}
        </Button>
      )}
    </div>
  );
};
