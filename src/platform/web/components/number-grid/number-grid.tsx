import { useState } from 'react';
import type { Sentence } from '#kernel/sentence.ts';
import { useNumber } from '../../figures.ts';
import { useSay } from '../../i18n.tsx';
import { NumberInput } from '../number-field/number-input.tsx';
import { fieldWords } from '../words.ts';
import { walkGrid } from './grid-keys.ts';
import styles from './number-grid.module.css';

export type GridRow = { readonly key: string; readonly label: string };
export type GridColumn = {
  readonly key: string;
  readonly label: string;
  readonly unit?: string;
  readonly decimals?: number;
};

type NumberGridProps = {
  readonly caption: string;
  readonly rowsTitle: string;
  readonly rows: readonly GridRow[];
  readonly columns: readonly GridColumn[];
  readonly valueAt: (row: string, column: string) => number | undefined;
  readonly onChange: (row: string, column: string, value: number | undefined) => void;
  /** The figure of the last period for a cell, in grey beside it. */
  readonly lastAt?: (row: string, column: string) => number | undefined;
  readonly errorAt?: (row: string, column: string) => string | undefined;
  /** The id of a cell's control, for an error summary to link to. */
  readonly idAt?: (row: string, column: string) => string;
  readonly disabled?: boolean;
};

type CellProps = {
  readonly grid: NumberGridProps;
  readonly row: GridRow;
  readonly column: GridColumn;
  readonly place: { readonly row: number; readonly column: number };
};

const LastFigure = ({ value, decimals }: { readonly value: number; readonly decimals: number }) => {
  const say = useSay();
  const number = useNumber();
  return <>{say(fieldWords.lastValue(number(value, decimals)))}</>;
};

const Cell = ({ grid, row, column, place }: CellProps) => {
  const say = useSay();
  const [fault, setFault] = useState<Sentence | undefined>();
  const error = grid.errorAt?.(row.key, column.key) ?? (fault && say(fault));
  const last = grid.lastAt?.(row.key, column.key);
  return (
    <td className={styles.cell}>
      <span className={styles.name} aria-hidden="true">
        {column.label} {column.unit}
      </span>
      <NumberInput
        id={grid.idAt?.(row.key, column.key)}
        aria-label={[row.label, column.label, column.unit].filter(Boolean).join(' ')}
        aria-invalid={error === undefined ? undefined : true}
        data-row={place.row}
        data-column={place.column}
        disabled={grid.disabled}
        decimals={column.decimals}
        value={grid.valueAt(row.key, column.key)}
        onChange={(value) => grid.onChange(row.key, column.key, value)}
        onFault={setFault}
      />
      <span className={styles.last}>
        {last !== undefined && <LastFigure value={last} decimals={column.decimals ?? 0} />}
      </span>
      {error && <span className={styles.fault}>{error}</span>}
    </td>
  );
};

/** Figures in rows and columns for the keyboard: Enter and the arrow keys walk from cell to cell. */
export const NumberGrid = (props: NumberGridProps) => {
  const { caption, rowsTitle, rows, columns } = props;
  return (
    <div className={styles.scroll}>
      <table className={styles.grid} onKeyDown={walkGrid} aria-label={caption}>
        <thead>
          <tr>
            <th scope="col">{rowsTitle}</th>
            {columns.map((column) => (
              <th key={column.key} scope="col">
                {column.label}
                {column.unit && <span className={styles.unit}>{column.unit}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, rowAt) => (
            <tr key={row.key}>
              <th scope="row">{row.label}</th>
              {columns.map((column, columnAt) => (
                <Cell
                  key={column.key}
                  grid={props}
                  row={row}
                  column={column}
                  place={{ row: rowAt, column: columnAt }}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
