import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { periodLabel } from '#kernel/period.ts';
import { useNumber } from '#web/figures.ts';
import { useSay } from '#web/i18n.tsx';
import type { CellTuple, Grid, GridPeriod, GridRow } from '../model.ts';
import { completenessOf, sumCounts, timelinessOf } from '../rules/counts.ts';
import { shortPeriod } from '../rules/period-short.ts';
import { gridWords as words } from '../words.ts';
import styles from './grid.module.css';
import { GridCell } from './grid-cell.tsx';
import { walkCells } from './grid-keys.ts';

/** Writes a percentage, or a dash where nothing is expected yet. */
export const usePercent = () => {
  const number = useNumber();
  return (value: number | undefined): string =>
    value === undefined ? '–' : `${number(value, 1)} %`;
};

const Percents = ({ cells }: { readonly cells: readonly (CellTuple | null)[] }) => {
  const percent = usePercent();
  const say = useSay();
  const counts = sumCounts(cells);
  return (
    <>
      <td className={styles.edge}>
        <span className={styles.when}>{say(words.completeness)}</span>
        <strong>{percent(completenessOf(counts))}</strong>
      </td>
      <td className={styles.edge}>
        <span className={styles.when}>{say(words.timeliness)}</span>
        {percent(timelinessOf(counts))}
      </td>
    </>
  );
};

const PeriodHead = ({ period }: { readonly period: GridPeriod }) => {
  const say = useSay();
  const { top, under } = shortPeriod(period);
  return (
    <th scope="col" title={say(periodLabel(period))} data-due={period.dueAt}>
      {say(top)}
      <small>{say(under)}</small>
    </th>
  );
};

const RowName = ({ row }: { readonly row: GridRow }): ReactNode => {
  const say = useSay();
  if (!row.opens) return <span>{say(row.name)}</span>;
  return (
    <Link to="." search={(old: Record<string, unknown>) => ({ ...old, area: row.path })}>
      {say(row.name)}
    </Link>
  );
};

const Row = ({ row, periods }: { readonly row: GridRow; readonly periods: Grid['periods'] }) => {
  const say = useSay();
  return (
    <tr>
      <th scope="row">
        <RowName row={row} />
      </th>
      <Percents cells={row.cells} />
      {periods.map((period, index) => (
        <GridCell
          key={period.id}
          office={say(row.name)}
          period={period}
          cell={row.cells[index] ?? null}
          report={row.reports?.[index]}
          area={row.opens ? row.path : undefined}
        />
      ))}
    </tr>
  );
};

const PeriodEdge = ({ rows, at }: { readonly rows: readonly GridRow[]; readonly at: number }) => {
  const percent = usePercent();
  const counts = sumCounts(rows.map((row) => row.cells[at] ?? null));
  return <td className={styles.edge}>{percent(completenessOf(counts))}</td>;
};

const Edge = ({ rows, periods }: Pick<Grid, 'rows' | 'periods'>) => {
  const say = useSay();
  return (
    <tr className={styles.sum}>
      <th scope="row">{say(words.all)}</th>
      <Percents cells={rows.flatMap((row) => row.cells)} />
      {periods.map((period, index) => (
        <PeriodEdge key={period.id} rows={rows} at={index} />
      ))}
    </tr>
  );
};

// How far a head stands beyond the right edge of its box, with nothing scrolled yet.
const hiddenPast = (box: HTMLElement, head: HTMLElement): number => {
  const beyond = head.getBoundingClientRect().right - box.getBoundingClientRect().right;
  return Math.max(0, Math.ceil(beyond + box.scrollLeft));
};

// A year is wider than the screen: it opens where the present is.
const useGridBox = (periods: Grid['periods']) => {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = box.current;
    element?.addEventListener('keydown', walkCells);
    return () => element?.removeEventListener('keydown', walkCells);
  }, []);
  useEffect(() => {
    const now = new Date().toISOString();
    const past = periods.filter((period) => Date.parse(period.dueAt) < Date.parse(now)).length;
    const head = box.current?.querySelectorAll<HTMLElement>('th[data-due]')[past];
    if (box.current && head) box.current.scrollLeft = hiddenPast(box.current, head);
  }, [periods]);
  return box;
};

// Several events of one office stand in rows of their own.
const keyOf = ({ path, reports }: GridRow): string =>
  `${path} ${reports?.find((one) => one !== null)?.id ?? ''}`;

/** The grid: areas or offices down, periods across, totals on both edges; cards on a phone. */
export const GridTable = ({ grid }: { readonly grid: Grid }) => {
  const say = useSay();
  const box = useGridBox(grid.periods);
  return (
    <section
      className={styles.scroll}
      ref={box}
      aria-label={say(grid.requirement.title)}
      {...{ tabIndex: 0 }}
    >
      <table className={styles.grid} data-many={grid.periods.length > 20 || undefined}>
        <thead>
          <tr>
            <th scope="col">{say(words.area)}</th>
            <th scope="col">{say(words.completeness)}</th>
            <th scope="col">{say(words.timeliness)}</th>
            {grid.periods.map((period) => (
              <PeriodHead key={period.id} period={period} />
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.rows.map((row) => (
            <Row key={keyOf(row)} row={row} periods={grid.periods} />
          ))}
          <Edge rows={grid.rows} periods={grid.periods} />
        </tbody>
      </table>
    </section>
  );
};
