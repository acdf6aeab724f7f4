import { useVirtualizer } from '@tanstack/react-virtual';
import type { Column } from './columns.ts';
import styles from './table.module.css';

type RowsProps<Row> = {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
};

type CellsProps<Row> = { readonly columns: readonly Column<Row>[]; readonly row: Row };

/** What keeps the cells of a column off paper. */
export const paperOf = <Row,>({ screenOnly }: Column<Row>) =>
  screenOnly ? ({ 'data-print': 'never' } as const) : {};

const Cells = <Row,>({ columns, row }: CellsProps<Row>) =>
  columns.map((column, at) => {
    const className = column.numeric ? styles.numeric : undefined;
    return at === 0 ? (
      <th key={column.key} scope="row" className={className}>
        {column.cell(row)}
      </th>
    ) : (
      <td key={column.key} className={className} {...paperOf(column)}>
        {column.cell(row)}
      </td>
    );
  });

/** Every row of a table of moderate length. */
export const AllRows = <Row,>({ columns, rows, rowKey }: RowsProps<Row>) => (
  <tbody>
    {rows.map((row) => (
      <tr key={rowKey(row)}>
        <Cells columns={columns} row={row} />
      </tr>
    ))}
  </tbody>
);

type VirtualRowsProps<Row> = RowsProps<Row> & {
  readonly scroll: HTMLElement | null;
};

const UNSPOKEN = { 'aria-hidden': true };

const Gap = ({ height, span }: { readonly height: number; readonly span: number }) =>
  height > 0 ? (
    <tr {...UNSPOKEN}>
      <td colSpan={span} className={styles.gap} style={{ height }} />
    </tr>
  ) : null;

/** Only the rows in sight of a long table, with the room of the others kept. */
export const VirtualRows = <Row,>({ columns, rows, rowKey, scroll }: VirtualRowsProps<Row>) => {
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll,
    estimateSize: () => 43,
    overscan: 12,
  });
  const items = virtual.getVirtualItems();
  const above = items[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <tbody>
      <Gap height={above} span={columns.length} />
      {items.map((item) => {
        const row = rows[item.index];
        return row === undefined ? null : (
          <tr
            key={rowKey(row)}
            ref={virtual.measureElement}
            data-index={item.index}
            aria-rowindex={item.index + 2}
          >
            <Cells columns={columns} row={row} />
          </tr>
        );
      })}
      <Gap height={below} span={columns.length} />
    </tbody>
  );
};
