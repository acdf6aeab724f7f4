import { type ReactNode, useState } from 'react';
import { LoadMore } from '../pagination/pagination.tsx';
import type { Column } from './columns.ts';
import styles from './table.module.css';

const AT_ONCE = 50;

type TableCardsProps<Row> = {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
};

// A cell without anything in it is a gap in a table, and nothing on a card.
const Fact = ({ head, cell }: { readonly head: string; readonly cell: ReactNode }) =>
  cell === null ? null : (
    <div className={styles.fact}>
      <dt>{head}</dt>
      <dd>{cell}</dd>
    </div>
  );

/** The shape of a table on a phone: a card for each row, its first column as the title. */
export const TableCards = <Row,>({ caption, columns, rows, rowKey }: TableCardsProps<Row>) => {
  const [shown, setShown] = useState(AT_ONCE);
  const [first, ...others] = columns;
  return (
    <>
      <ul className={styles.cards} aria-label={caption}>
        {rows.slice(0, shown).map((row) => (
          <li key={rowKey(row)} className={styles.card}>
            <div className={styles.title}>{first?.cell(row)}</div>
            <dl className={styles.facts}>
              {others.map((column) => (
                <Fact key={column.key} head={column.head} cell={column.cell(row)} />
              ))}
            </dl>
          </li>
        ))}
      </ul>
      {rows.length > shown && (
        <LoadMore shown={shown} all={rows.length} onMore={() => setShown(shown + AT_ONCE)} />
      )}
    </>
  );
};
