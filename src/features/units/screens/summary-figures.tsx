import { Disclosure } from '#web/components/disclosure/disclosure.tsx';
import type { Column } from '#web/components/table/columns.ts';
import { Table } from '#web/components/table/table.tsx';
import { useNumber } from '#web/figures.ts';
import { useSay } from '#web/i18n.tsx';
import { SUMMARY_COLUMNS } from '../document.ts';
import type { SummaryContent, SummaryRow } from '../model/summary.ts';
import { summaryWords as words } from '../words/summary.ts';
import styles from './units.module.css';

// Not to be sorted: the sum stays the last line.
const useColumns = (): Column<SummaryRow>[] => {
  const say = useSay();
  const number = useNumber();
  return [
    { key: 'area', head: say(words.area), cell: ({ name }) => say(name) },
    ...SUMMARY_COLUMNS.map(
      (key): Column<SummaryRow> => ({
        key,
        head: say(words[key]),
        numeric: true,
        cell: ({ coverage }) => number(coverage[key]),
      }),
    ),
  ];
};

/** The figures of a month: a line for each area and the sum of all, and who updated nothing. */
export const SummaryFigures = ({ content }: { readonly content: SummaryContent }) => {
  const say = useSay();
  const { rows, total, notUpdated } = content;
  const lines = [...rows, { name: words.total, coverage: total }];
  return (
    <>
      <Table
        caption={say(words.byArea)}
        columns={useColumns()}
        rows={lines}
        rowKey={({ name }) => name.th}
      />
      {notUpdated.length > 0 && (
        <Disclosure summary={`${say(words.notUpdated)} (${notUpdated.length})`}>
          <ul className={styles.names}>
            {notUpdated.map(({ name, district }) => (
              <li key={`${name.th} ${district.th}`}>{`${say(name)} · ${say(district)}`}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
};
