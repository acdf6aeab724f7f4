import { Link } from '@tanstack/react-router';
import { ExportButton } from '#features/exports/screens/export-button.tsx';
import type { Column } from '#web/components/table/columns.ts';
import { Table } from '#web/components/table/table.tsx';
import { useNumber } from '#web/figures.ts';
import { useSay } from '#web/i18n.tsx';
import type { Coverage, CoverageRow } from '../model/unit.ts';
import { percent } from '../rules/coverage.ts';
import { coverageWords as words } from '../words/screen.ts';
import { summaryWords } from '../words/summary.ts';
import { placeOf } from './place.ts';
import styles from './units.module.css';

type Row = CoverageRow;

const FIRST = ['units', 'complete'] as const;
const FURTHER = [
  'lapsed',
  'ordered',
  'trained',
  'none',
  'active',
  'updated',
  'trainedMen',
  'trainedWomen',
] as const;

/** What stays in sight where the table stands beside the map. */
const SHORT: readonly string[] = ['units', 'complete'];

/** What is shown by choice alone. */
const LEFT_OUT: readonly string[] = ['active', 'trainedMen', 'trainedWomen'];

const useColumns = (short: boolean): Column<Row>[] => {
  const say = useSay();
  const number = useNumber();
  const figure = (key: keyof Coverage): Column<Row> => ({
    key,
    head: say(summaryWords[key]),
    numeric: true,
    hidden: short ? !SHORT.includes(key) : LEFT_OUT.includes(key),
    cell: ({ coverage }) => number(coverage[key]),
    sortBy: ({ coverage }) => coverage[key],
  });
  return [
    {
      key: 'area',
      head: say(words.area),
      cell: (row) => <Link {...placeOf(row)}>{say(row.name)}</Link>,
      sortBy: ({ name }) => say(name),
    },
    ...FIRST.map(figure),
    {
      key: 'share',
      head: say(words.share),
      numeric: true,
      cell: ({ coverage }) => `${number(percent(coverage.complete, coverage.units) ?? 0)} %`,
      sortBy: ({ coverage }) => percent(coverage.complete, coverage.units) ?? 0,
    },
    ...FURTHER.map(figure),
  ];
};

type TableProps = {
  readonly rows: readonly CoverageRow[];
  readonly area: string;
  /** Only the most needed columns, the others by choice. */
  readonly short?: boolean;
};

/** The figures of the coverage as a table: an area on each line. */
export const CoverageTable = ({ rows, area, short = false }: TableProps) => {
  const say = useSay();
  return (
    // The heading goes with its table onto the paper that lies on its side.
    <section className={styles.section} data-paper={short ? undefined : 'wide'}>
      <h2>{say(words.byArea)}</h2>
      <Table
        caption={say(words.byArea)}
        columns={useColumns(short)}
        rows={rows}
        rowKey={({ officeId, areaPath }) => officeId ?? areaPath}
        exports={<ExportButton kind="unit-coverage" input={{ area }} />}
      />
    </section>
  );
};
