import { Link } from '@tanstack/react-router';
import { shortPeriod } from '#features/completeness/rules/period-short.ts';
import gridStyles from '#features/completeness/screens/grid.module.css';
import { periodLabel } from '#kernel/period.ts';
import { withDigits } from '#kernel/thai-digits.ts';
import { cx } from '#web/class-names.ts';
import { useSay, useShownDigits } from '#web/i18n.tsx';
import type { FigureChoice, Totals, TotalsRow } from '../model.ts';
import { edgesOf, type Value } from '../rules/adding.ts';
import { figureText } from '../rules/figure-text.ts';
import { totalsWords as words } from '../words.ts';
import styles from './totals.module.css';

type TableProps = { readonly totals: Totals; readonly figure: FigureChoice };

const useFigureText = ({ decimals }: FigureChoice) => {
  const digits = useShownDigits();
  return (value: Value): string => withDigits(figureText(value, decimals), digits);
};

const RowName = ({ row }: { readonly row: TotalsRow }) => {
  const say = useSay();
  if (!row.opens) return <span>{say(row.name)}</span>;
  return (
    <Link to="." search={(old: Record<string, unknown>) => ({ ...old, area: row.path })}>
      {say(row.name)}
    </Link>
  );
};

const Cell = ({ row, at, text }: { row: TotalsRow; at: number; text: string }) => {
  const report = row.reports?.[at];
  return report ? <Link to={`/reports/${report.id}`}>{text}</Link> : text;
};

type LineProps = TableProps & { readonly row: TotalsRow; readonly edge: Value };

const Line = ({ row, totals, figure, edge }: LineProps) => {
  const say = useSay();
  const text = useFigureText(figure);
  return (
    <tr>
      <th scope="row">
        <RowName row={row} />
      </th>
      <td className={gridStyles.edge}>
        <span className={gridStyles.when}>{say(words.all)}</span>
        <strong>{text(edge)}</strong>
      </td>
      {totals.periods.map((period, index) => (
        <td key={period.id} className={styles.figure}>
          <span className={gridStyles.when}>
            {say(shortPeriod(period).top)} <small>{say(shortPeriod(period).under)}</small>
          </span>
          <Cell row={row} at={index} text={text(row.values[index] ?? null)} />
        </td>
      ))}
    </tr>
  );
};

/** Areas or offices down, periods across, exact sums on both edges; a cell of an office opens its report. */
export const TotalsTable = ({ totals, figure }: TableProps) => {
  const say = useSay();
  const text = useFigureText(figure);
  const edges = edgesOf(
    figure.adds,
    totals.rows.map((row) => row.values),
    totals.periods.length,
  );
  return (
    <section className={gridStyles.scroll} aria-label={say(figure.title)} {...{ tabIndex: 0 }}>
      <table className={cx(gridStyles.grid, styles.table)}>
        <thead>
          <tr>
            <th scope="col">{say(words.area)}</th>
            <th scope="col">{say(words.all)}</th>
            {totals.periods.map((period) => (
              <th key={period.id} scope="col" title={say(periodLabel(period))}>
                {say(shortPeriod(period).top)}
                <small>{say(shortPeriod(period).under)}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {totals.rows.map((row, index) => (
            <Line
              key={row.path}
              row={row}
              totals={totals}
              figure={figure}
              edge={edges.byRow[index] ?? null}
            />
          ))}
          <tr className={gridStyles.sum}>
            <th scope="row">{say(words.whole)}</th>
            <td className={gridStyles.edge}>
              <strong>{text(edges.whole)}</strong>
            </td>
            {totals.periods.map((period, index) => (
              <td key={period.id} className={styles.figure}>
                {text(edges.byPeriod[index] ?? null)}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  );
};
