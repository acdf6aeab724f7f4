import { Link } from '@tanstack/react-router';
import { periodLabel } from '#kernel/period.ts';
import { StateGlyph } from '#web/components/state-mark/state-mark.tsx';
import { useNumber } from '#web/figures.ts';
import { useSay } from '#web/i18n.tsx';
import type { CellReport, CellTuple, GridPeriod } from '../model.ts';
import { countsOf, expectedOf, markOf, submittedOf } from '../rules/counts.ts';
import { shortPeriod } from '../rules/period-short.ts';
import { gridWords as words } from '../words.ts';
import styles from './grid.module.css';

type CellProps = {
  readonly office: string;
  readonly period: GridPeriod;
  readonly cell: CellTuple | null;
  readonly report: CellReport | null | undefined;
  /** Where the area of the row opens; undefined for a single office. */
  readonly area: string | undefined;
};

const Inside = ({ cell, period, office, area, report }: CellProps & { cell: CellTuple }) => {
  const say = useSay();
  const number = useNumber();
  const counts = countsOf(cell);
  const mark = markOf(counts);
  const [sent, expected] = [submittedOf(counts), expectedOf(counts)];
  const state = report?.status === 'returned' ? words.returned : mark && words.marks[mark];
  const share = words.sentOf(number(sent), number(expected));
  const told = area === undefined ? state : share;
  const label = [office, say(periodLabel(period)), told && say(told)].filter(Boolean).join(' · ');
  return (
    <>
      {mark && (
        <StateGlyph shape={report?.status === 'returned' ? 'returned' : mark} label={label} />
      )}
      {area !== undefined && expected > 0 && (
        <span className={styles.share} aria-hidden="true">
          {number(sent)}/{number(expected)}
        </span>
      )}
    </>
  );
};

/** One cell: its worst state as a shape, for an area with how many were sent; it opens what it stands for. */
export const GridCell = (props: CellProps) => {
  const { cell, report, area, period } = props;
  const say = useSay();
  const { top, under } = shortPeriod(period);
  const inside = cell ? <Inside {...props} cell={cell} /> : null;
  const ahead = cell !== null && markOf(countsOf(cell)) === 'due';
  return (
    <td data-empty={cell === null || undefined} data-ahead={ahead || undefined}>
      <span className={styles.when} aria-hidden="true">
        {say(top)} <small>{say(under)}</small>
      </span>
      {inside && report && (
        <Link to={`/reports/${report.id}`} className={styles.cell}>
          {inside}
        </Link>
      )}
      {inside && !report && area !== undefined && (
        <Link
          to="."
          search={(old: Record<string, unknown>) => ({ ...old, area })}
          className={styles.cell}
        >
          {inside}
        </Link>
      )}
      {inside && !report && area === undefined && <span className={styles.cell}>{inside}</span>}
    </td>
  );
};
