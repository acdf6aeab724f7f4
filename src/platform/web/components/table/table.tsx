import { Fragment, type ReactNode, useState } from 'react';
import { useNarrow, usePrinting } from '#web/media.ts';
import { useSay } from '../../i18n.tsx';
import { IconButton } from '../button/button.tsx';
import { Icon } from '../icon/icon.tsx';
import { Menu } from '../menu/menu.tsx';
import { tableWords } from '../words.ts';
import type { Column } from './columns.ts';
import { nextSort, type Sort, sortRows } from './sorting.ts';
import styles from './table.module.css';
import { TableCards } from './table-cards.tsx';
import { AllRows, paperOf, VirtualRows } from './table-rows.tsx';

const VIRTUAL_BEYOND = 200;
// More columns than these are printed on a sheet that lies on its side.
const MOST_UPRIGHT = 4;

type TableProps<Row> = {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly sort?: Sort;
  /** Fields that narrow the rows, at the start of the row of tools. */
  readonly filter?: ReactNode;
  /** Buttons that take the rows away, at its end. */
  readonly exports?: ReactNode;
  /** Stands in place of the rows when there are none. */
  readonly empty?: ReactNode;
};

type HeadProps<Row> = {
  readonly column: Column<Row>;
  readonly sort: Sort | undefined;
  readonly onSort: (by: string) => void;
};

// A head breaks where words are written apart, and never within a Thai word; a dot stays with what it follows.
const HeadWords = ({ text }: { readonly text: string }) => (
  <span>
    {[...text.matchAll(/\S+(?: ·)?/g)].map(({ 0: word, index }) => (
      <Fragment key={index}>
        {index > 0 && ' '}
        <span className={styles.word}>{word}</span>
      </Fragment>
    ))}
  </span>
);

const Head = <Row,>({ column, sort, onSort }: HeadProps<Row>) => {
  const sorted = sort?.by === column.key ? (sort.down ? 'descending' : 'ascending') : undefined;
  const icon = sorted === undefined ? 'sort' : sorted === 'ascending' ? 'arrow-up' : 'arrow-down';
  return (
    <th
      scope="col"
      aria-sort={sorted}
      className={column.numeric ? styles.numeric : undefined}
      {...paperOf(column)}
    >
      {column.sortBy ? (
        <>
          <button
            type="button"
            className={styles.sort}
            data-print="never"
            onClick={() => onSort(column.key)}
          >
            <HeadWords text={column.head} />
            <Icon name={icon} />
          </button>
          {/* A browser repeats words on every page of paper, but no buttons. */}
          <span data-print="only">{column.head}</span>
        </>
      ) : (
        <span className={styles.plainHead}>
          <HeadWords text={column.head} />
        </span>
      )}
    </th>
  );
};

const useShownColumns = <Row,>(columns: readonly Column<Row>[]) => {
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const isShown = (column: Column<Row>) => (column.hidden ?? false) === turned.has(column.key);
  const turn = (key: string) => {
    const next = new Set(turned);
    if (!next.delete(key)) next.add(key);
    setTurned(next);
  };
  return { shown: columns.filter(isShown), isShown, turn };
};

type ToolsProps<Row> = Pick<TableProps<Row>, 'columns' | 'rows' | 'filter' | 'exports'> & {
  readonly isShown: (column: Column<Row>) => boolean;
  readonly turn: (key: string) => void;
};

const Tools = <Row,>({ columns, rows, filter, exports, isShown, turn }: ToolsProps<Row>) => {
  const say = useSay();
  if (rows.length === 0 && !filter && !exports) return null;
  const items = columns.slice(1).map((column) => ({
    label: column.head,
    chosen: isShown(column),
    onChoose: () => turn(column.key),
  }));
  return (
    <div className={styles.tools} data-print="never">
      {filter}
      <span className={styles.count} role="status">
        {say(tableWords.rows(rows.length))}
      </span>
      <Menu
        several
        groups={[{ items }]}
        trigger={(props) => (
          <IconButton {...props} kind="secondary" icon="columns" label={say(tableWords.columns)} />
        )}
      />
      {exports}
    </div>
  );
};

/** Rows and columns with sorting, column choice, sticky head and first column; cards on a phone. */
export const Table = <Row,>(props: TableProps<Row>) => {
  const { caption, columns, rows, rowKey, empty } = props;
  const narrow = useNarrow();
  const printing = usePrinting();
  const [scroll, setScroll] = useState<HTMLElement | null>(null);
  const [sort, setSort] = useState(props.sort);
  const { shown, isShown, turn } = useShownColumns(columns);
  const sorted = sortRows(rows, columns, sort);
  const list = { columns: shown, rows: sorted, rowKey };
  const table = (
    <section className={styles.scroll} ref={setScroll} aria-label={caption} {...{ tabIndex: 0 }}>
      <table className={styles.table} aria-label={caption} aria-rowcount={rows.length + 1}>
        <thead>
          <tr>
            {shown.map((column) => (
              <Head
                key={column.key}
                column={column}
                sort={sort}
                onSort={(by) => setSort(nextSort(sort, by))}
              />
            ))}
          </tr>
        </thead>
        {rows.length > VIRTUAL_BEYOND && !printing ? (
          <VirtualRows {...list} scroll={scroll} />
        ) : (
          <AllRows {...list} />
        )}
      </table>
    </section>
  );
  const paper = shown.length > MOST_UPRIGHT ? 'wide' : undefined;
  const body = narrow ? <TableCards caption={caption} {...list} /> : table;
  return (
    <div data-paper={paper}>
      <Tools {...props} isShown={isShown} turn={turn} />
      {rows.length === 0 ? empty : body}
    </div>
  );
};
