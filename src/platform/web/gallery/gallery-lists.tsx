import { useState } from 'react';
import { BarChart } from '../components/bar-chart/bar-chart.tsx';
import { Button } from '../components/button/button.tsx';
import { EmptyState } from '../components/empty-state/empty-state.tsx';
import { LoadMore, Pagination } from '../components/pagination/pagination.tsx';
import { Progress } from '../components/progress/progress.tsx';
import { Stat, StatRow } from '../components/stat/stat.tsx';
import type { Shape } from '../components/state-mark/shapes.ts';
import { StateMark } from '../components/state-mark/state-mark.tsx';
import type { Column } from '../components/table/columns.ts';
import { Table } from '../components/table/table.tsx';
import { TextField } from '../components/text-field/text-field.tsx';
import { TileGrid } from '../components/tile-grid/tile-grid.tsx';
import { useNumber } from '../figures.ts';
import { useSay } from '../i18n.tsx';
import styles from './gallery.module.css';
import { galleryWords as words } from './words.ts';

type Row = {
  readonly key: string;
  readonly name: string;
  readonly people: number;
  readonly shape: Shape;
};

const shapes: readonly Shape[] = [
  'on-time',
  'late',
  'missing',
  'nil',
  'excused',
  'waiting',
  'returned',
];
const stateOf = {
  'on-time': words.onTime,
  late: words.late,
  missing: words.missing,
  nil: words.nil,
  excused: words.excused,
  due: words.due,
  draft: words.draft,
  waiting: words.waiting,
  returned: words.returned,
  accepted: words.accepted,
} as const;

/** Every state in shape and word. */
export const MarksShow = () => {
  const say = useSay();
  return (
    <div className={styles.row}>
      {Object.entries(stateOf).map(([shape, sentence]) => (
        <StateMark key={shape} shape={shape as Shape} label={say(sentence)} />
      ))}
    </div>
  );
};

const useRows = (count: number): readonly Row[] => {
  const say = useSay();
  return Array.from({ length: count }, (_, at) => ({
    key: `${at}`,
    name: `${say(words.districts[at % 7] ?? words.district)}${at < 7 ? '' : ` ${at}`}`,
    people: (at * 7919) % 2400,
    shape: shapes[at % 7] ?? 'due',
  }));
};

const useColumns = (): readonly Column<Row>[] => {
  const say = useSay();
  const number = useNumber();
  return [
    { key: 'name', head: say(words.district), cell: (row) => row.name, sortBy: (row) => row.name },
    {
      key: 'people',
      head: say(words.participants),
      numeric: true,
      cell: (row) => number(row.people),
      sortBy: (row) => row.people,
    },
    {
      key: 'state',
      head: say(words.state),
      cell: (row) => <StateMark shape={row.shape} label={say(stateOf[row.shape])} />,
    },
    { key: 'number', head: say(words.number), cell: () => say(words.numberValue), hidden: true },
  ];
};

/** Tables short, long and empty. */
export const TablesShow = () => {
  const say = useSay();
  const [filter, setFilter] = useState('');
  const columns = useColumns();
  const rows = useRows(7).filter((row) => row.name.includes(filter));
  const many = useRows(1000);
  return (
    <div className={styles.page}>
      <Table
        caption={say(words.tableCaption)}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.key}
        filter={
          <TextField
            type="search"
            label={say(words.filterLabel)}
            value={filter}
            onChange={setFilter}
          />
        }
        exports={<Button icon="download">XLSX</Button>}
        empty={<EmptyState icon="search" title={say(words.noRows)} />}
      />
      <Table
        caption={say(words.longTable)}
        columns={columns}
        rows={many}
        rowKey={(row) => row.key}
      />
      <LoadMore shown={50} all={1000} onMore={() => undefined} />
      <Pagination page={2} last={12} onPage={() => undefined} />
    </div>
  );
};

/** Figures, bars and tiles. */
export const ChartsShow = () => {
  const say = useSay();
  const rows = useRows(7);
  return (
    <div className={styles.page}>
      <StatRow>
        <Stat label={say(words.received)} value="6/7" note={say(words.receivedNote)} />
        <Stat label={say(words.participants)} value="12,480" unit={say(words.people)} />
        <Stat label={say(words.budget)} value="7,402,000.00" unit={say(words.baht)} />
      </StatRow>
      <BarChart
        title={say(words.chartTitle)}
        unit={say(words.people)}
        bars={rows.map((row) => ({ label: row.name, value: row.people }))}
      />
      <TileGrid
        label={say(words.district)}
        tiles={rows.map((row) => ({
          key: row.key,
          name: row.name,
          shape: row.shape,
          state: say(stateOf[row.shape]),
          to: '/gallery',
        }))}
      />
      <Progress label={say(words.compiling)} fraction={0.42} />
    </div>
  );
};
