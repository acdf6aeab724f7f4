import { Link } from '@tanstack/react-router';
import { ExportButton } from '#features/exports/screens/export-button.tsx';
import { useCall } from '#web/api-hooks.ts';
import { Card } from '#web/components/card/card.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { Stat, StatRow } from '#web/components/stat/stat.tsx';
import { Table } from '#web/components/table/table.tsx';
import { useNumber } from '#web/figures.ts';
import { useSay } from '#web/i18n.tsx';
import { listImportedRows } from '../contract.ts';
import type { FigureImport, ImportOutcome, RowOutcome } from '../model.ts';
import { outcomeWords } from '../words.ts';
import styles from './imports.module.css';
import { screenWords as words } from './words.ts';

const SHOWN = ['sent', 'drafted', 'unchanged', 'refused'] as const;

const Rows = ({ id }: { readonly id: string }) => {
  const say = useSay();
  const number = useNumber();
  const { data, error, refetch } = useCall(listImportedRows, { params: { id } });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton rows={4} rowHeight={40} />;
  return (
    <>
      <Table<RowOutcome>
        caption={say(words.results)}
        columns={[
          { key: 'row', head: say(words.row), cell: ({ row }) => number(row) },
          { key: 'kind', head: say(words.outcome), cell: ({ kind }) => say(outcomeWords[kind]) },
          { key: 'receipt', head: say(words.receiptNo), cell: ({ receiptNo }) => receiptNo ?? '' },
          { key: 'why', head: say(words.why), cell: ({ why }) => (why ? say(why) : '') },
          {
            key: 'open',
            head: say(words.reports),
            cell: ({ id: report }) =>
              report && <Link to={`/reports/${report}`}>{say(words.open)}</Link>,
          },
        ]}
        rows={data.rows}
        rowKey={({ row }) => String(row)}
      />
      {data.more && <p className={styles.help}>{say(words.more)}</p>}
    </>
  );
};

type OutcomeProps = { readonly one: FigureImport; readonly outcome: ImportOutcome };

/** What became of an import: counts, and the rows with their receipts. */
export const Outcome = ({ one, outcome }: OutcomeProps) => {
  const say = useSay();
  const number = useNumber();
  const isCancelled = one.state === 'cancelled';
  return (
    <Card
      title={say(isCancelled ? words.cancelled : words.done)}
      actions={<ExportButton kind="imported-rows" input={{ importId: one.id }} />}
    >
      {isCancelled && <p className={styles.help}>{say(words.cancelledText)}</p>}
      <StatRow>
        {SHOWN.map((key) => (
          <Stat key={key} label={say(words[key])} value={number(outcome[key])} />
        ))}
      </StatRow>
      <Rows id={one.id} />
    </Card>
  );
};
