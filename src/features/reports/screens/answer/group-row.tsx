import { useEffect, useRef, useState } from 'react';
import type { GroupField } from '#kernel/form/fields.ts';
import { cx } from '#web/class-names.ts';
import { IconButton } from '#web/components/button/button.tsx';
import { Icon } from '#web/components/icon/icon.tsx';
import { Menu, type MenuItem } from '#web/components/menu/menu.tsx';
import { useSay } from '#web/i18n.tsx';
import { answerWords } from '../../screen-words.ts';
import styles from './answer.module.css';
import { controlId, recordOf, useFormState } from './form-state.ts';
import { Question } from './question.tsx';

type RowProps = {
  readonly field: GroupField;
  readonly path: string;
  readonly reportId: string;
  readonly row: unknown;
  readonly at: number;
  readonly title: string;
  readonly startOpen: boolean;
  readonly takeFocus: boolean;
  readonly actions: readonly MenuItem[];
  readonly onChange: (change: (before: unknown) => unknown) => void;
};

const useOpen = (path: string, startOpen: boolean) => {
  const { hasFaultWithin, returnsWithin } = useFormState();
  const [chosen, setChosen] = useState<boolean>();
  const called = hasFaultWithin(path) || returnsWithin(path);
  const open = called || (chosen ?? startOpen);
  return { open, toggle: () => setChosen(!open), called };
};

/** One entry of a group: a card with its title, which opens to its fields. */
export const GroupRow = (props: RowProps) => {
  const { field, path, reportId, row, at, title, startOpen, takeFocus, actions, onChange } = props;
  const say = useSay();
  const { open, toggle, called } = useOpen(path, startOpen);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takeFocus) body.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  }, [takeFocus]);
  const bodyId = `${controlId(path)}-fields`;
  return (
    <li className={cx(styles.row, called && styles.rowCalled)} id={controlId(path)} tabIndex={-1}>
      <div className={styles.rowHead}>
        <h3 className={styles.rowTitle}>
          <button
            type="button"
            className={styles.rowToggle}
            aria-expanded={open}
            aria-controls={bodyId}
            onClick={toggle}
          >
            <Icon name={open ? 'chevron-up' : 'chevron-down'} />
            <span className={styles.rowNumber}>{at + 1}</span>
            <span>{title}</span>
          </button>
        </h3>
        {actions.length > 0 && (
          <Menu
            groups={[{ items: actions }]}
            trigger={(trigger) => (
              <IconButton {...trigger} icon="more" label={say(answerWords.rowActions(title))} />
            )}
          />
        )}
      </div>
      <div id={bodyId} ref={body} hidden={!open} className={styles.rowBody}>
        {open &&
          field.fields.map((cell) => (
            <Question
              key={cell.key}
              field={cell}
              path={`${path}.${cell.key}`}
              reportId={reportId}
              value={recordOf(row)[cell.key]}
              onChange={(change) =>
                onChange((before) => {
                  const values = recordOf(before);
                  return { ...values, [cell.key]: change(values[cell.key]) };
                })
              }
            />
          ))}
      </div>
    </li>
  );
};
