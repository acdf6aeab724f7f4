import { useCall } from '#web/api-hooks.ts';
import { EmptyState } from '#web/components/empty-state/empty-state.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { Stat, StatRow } from '#web/components/stat/stat.tsx';
import { useNumber } from '#web/figures.ts';
import { useSay } from '#web/i18n.tsx';
import { getGrid } from '../contract.ts';
import type { Grid, RequirementChoice } from '../model.ts';
import {
  completenessOf,
  expectedOf,
  submittedOf,
  sumCounts,
  timelinessOf,
} from '../rules/counts.ts';
import { gridWords as words } from '../words.ts';
import { GridTable, usePercent } from './grid.tsx';
import { Legend } from './legend.tsx';
import { Trail } from './trail.tsx';

const Summary = ({ grid }: { readonly grid: Grid }) => {
  const say = useSay();
  const number = useNumber();
  const percent = usePercent();
  const counts = sumCounts(grid.rows.flatMap((row) => row.cells));
  const [sent, expected] = [submittedOf(counts), expectedOf(counts)];
  return (
    <StatRow>
      <Stat
        label={say(words.completeness)}
        value={percent(completenessOf(counts))}
        note={say(words.sentOf(number(sent), number(expected)))}
      />
      <Stat label={say(words.timeliness)} value={percent(timelinessOf(counts))} />
      <Stat label={say(words.missing)} value={number(counts.missing)} />
    </StatRow>
  );
};

const Shown = ({ grid }: { readonly grid: Grid }) => {
  const say = useSay();
  if (grid.rows.length === 0) return <EmptyState icon="info" title={say(words.noRows)} />;
  return (
    <>
      <Summary grid={grid} />
      <Legend />
      <GridTable grid={grid} />
    </>
  );
};

type GridViewProps = { readonly requirement: RequirementChoice; readonly area: string | undefined };

/** The grid of a requirement in an area, with the way back up. */
export const GridView = ({ requirement, area }: GridViewProps) => {
  const { data, error, refetch } = useCall(getGrid, {
    query: { requirementId: requirement.id, ...(area !== undefined && { area }) },
  });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton rows={8} rowHeight={44} />;
  return (
    <>
      <Trail trail={data.trail} />
      <Shown grid={data} />
    </>
  );
};
