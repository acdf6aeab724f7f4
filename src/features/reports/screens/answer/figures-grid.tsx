import { cx } from '#web/class-names.ts';
import { Button } from '#web/components/button/button.tsx';
import { Icon } from '#web/components/icon/icon.tsx';
import { useToast } from '#web/components/toast/toast.tsx';
import { useSay } from '#web/i18n.tsx';
import type { Answers } from '../../model/view.ts';
import { answerWords } from '../words.ts';
import answerStyles from './answer.module.css';
import type { FigureField, FigureRow } from './blocks.ts';
import { decimalsOf } from './figures.ts';
import { controlId, useFormState } from './form-state.ts';
import styles from './grid.module.css';
import { ReturnNotes, useFieldReturns } from './notes.tsx';
import { LastFigure } from './number-answer.tsx';
import { NumberEntry } from './number-entry.tsx';
import { UnverifiedNote } from './unverified-note.tsx';

type Change = (change: (before: Answers) => Answers) => void;

type GridProps = {
  readonly rows: readonly FigureRow[];
  readonly answers: Answers;
  readonly onChange: Change;
};

type CellProps = {
  readonly row: FigureRow;
  readonly field: FigureField;
  readonly column: number;
  readonly value: unknown;
  readonly onChange: Change;
};

const Cell = ({ row, field, column, value, onChange }: CellProps) => {
  const say = useSay();
  const { faultOf, previous, readOnly, touch } = useFormState();
  const returns = useFieldReturns(field.key);
  const fault = faultOf(field.key);
  const id = controlId(field.key);
  const set = (change: (before: unknown) => unknown) =>
    onChange((before) => ({ ...before, [field.key]: change(before[field.key]) }));
  return (
    <td className={returns.length > 0 ? styles.markedCell : undefined}>
      <span className={styles.cellLabel} aria-hidden="true">
        {say(field.label)}
      </span>
      <span className={styles.cellEntry}>
        <NumberEntry
          id={id}
          value={value}
          decimals={decimalsOf(field)}
          column={String(column)}
          disabled={readOnly}
          aria-label={`${say(row.section.title)} ${say(field.label)}`}
          aria-describedby={fault ? `${id}-error` : undefined}
          aria-invalid={fault ? true : undefined}
          onChange={set}
          onLeave={() => touch(field.key)}
        />
        <LastFigure value={previous[field.key]} decimals={decimalsOf(field)} />
      </span>
      {fault && (
        <p id={`${id}-error`} className={cx(answerStyles.fault, styles.faultEnd)}>
          <Icon name="error" />
          <span>{say(fault)}</span>
        </p>
      )}
      <ReturnNotes targets={returns} />
    </td>
  );
};

const UseLast = ({ rows, answers, onChange }: GridProps) => {
  const say = useSay();
  const toast = useToast();
  const { previous, readOnly } = useFormState();
  const keys = rows.flatMap((row) => row.fields.map(({ key }) => key));
  const offered = keys.filter((key) => previous[key] !== undefined);
  if (readOnly || offered.length === 0) return null;
  const pick = (from: Answers) => Object.fromEntries(offered.map((key) => [key, from[key]]));
  const use = () => {
    const before = pick(answers);
    onChange((all) => ({ ...all, ...pick(previous) }));
    toast(answerWords.lastUsed, { undo: () => onChange((all) => ({ ...all, ...before })) });
  };
  return (
    <Button icon="copy" onClick={use}>
      {say(answerWords.useLast)}
    </Button>
  );
};

/** Sections that ask for the same figures, as a grid on wide screens and as cards on phones. */
export const FiguresGrid = ({ rows, answers, onChange }: GridProps) => {
  const say = useSay();
  const columns = rows[0]?.fields ?? [];
  return (
    <section className={answerStyles.section}>
      <div className={answerStyles.sectionHead}>
        <div>
          <h2>{say(answerWords.figures)}</h2>
          <p className={cx(answerStyles.quiet, styles.keys)}>{say(answerWords.gridHelp)}</p>
        </div>
        <UseLast {...{ rows, answers, onChange }} />
      </div>
      <UnverifiedNote sections={rows.map((row) => row.section)} />
      <table className={styles.grid}>
        <thead>
          <tr>
            <th scope="col">{say(answerWords.item)}</th>
            {columns.map(({ key, label, unit }) => (
              <th key={key} scope="col">
                {say(label)}
                {unit && <span className={styles.columnUnit}> ({say(unit)})</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.section.key}>
              <th scope="row">{say(row.section.title)}</th>
              {row.fields.map((field, column) => (
                <Cell
                  key={field.key}
                  {...{ row, field, column, onChange }}
                  value={answers[field.key]}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
