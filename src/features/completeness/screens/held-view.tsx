import { levelWords } from '#kernel/office-words.ts';
import { useCall } from '#web/api-hooks.ts';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import type { Column } from '#web/components/table/columns.ts';
import { Table } from '#web/components/table/table.tsx';
import { useNumber } from '#web/figures.ts';
import { useSay } from '#web/i18n.tsx';
import { getHeld } from '../contract.ts';
import type { HeldAtStep, RequirementChoice } from '../model.ts';
import { gridWords, heldWords as words } from '../words.ts';

const useColumns = (): Column<HeldAtStep>[] => {
  const say = useSay();
  const number = useNumber();
  const time = (of: (row: HeldAtStep) => number) => (row: HeldAtStep) =>
    row.reports === 0 ? '–' : say(words.time(of(row)));
  return [
    {
      key: 'step',
      head: say(words.step),
      cell: ({ level, step }) =>
        `${say(levelWords[level])} (${say(step === 0 ? words.records : words.reviews)})`,
    },
    {
      key: 'reports',
      head: say(words.reports),
      numeric: true,
      cell: ({ reports }) => number(reports),
    },
    {
      key: 'average',
      head: say(words.average),
      numeric: true,
      cell: time((row) => row.averageSeconds),
    },
    {
      key: 'longest',
      head: say(words.longest),
      numeric: true,
      cell: time((row) => row.longestSeconds),
    },
    {
      key: 'holding',
      head: say(words.holding),
      numeric: true,
      cell: ({ holding }) => number(holding),
    },
  ];
};

type HeldViewProps = { readonly requirement: RequirementChoice; readonly area: string | undefined };

/** How long the reports of a requirement lay at each level. */
export const HeldView = ({ requirement, area }: HeldViewProps) => {
  const say = useSay();
  const columns = useColumns();
  const { data, error, refetch } = useCall(getHeld, {
    query: { requirementId: requirement.id, ...(area !== undefined && { area }) },
  });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton rows={4} rowHeight={44} />;
  return (
    <>
      <p>{say(words.lead)}</p>
      <Table
        caption={say(gridWords.held)}
        columns={columns}
        rows={data.steps}
        rowKey={({ step }) => String(step)}
      />
    </>
  );
};
