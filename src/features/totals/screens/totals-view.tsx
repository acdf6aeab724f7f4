import type { RequirementChoice } from '#features/completeness/model.ts';
import { Trail } from '#features/completeness/screens/trail.tsx';
import { periodLabel } from '#kernel/period.ts';
import { useCall } from '#web/api-hooks.ts';
import { BarChart } from '#web/components/bar-chart/bar-chart.tsx';
import { Choice, Select } from '#web/components/choice/choice.tsx';
import { EmptyState } from '#web/components/empty-state/empty-state.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { Tabs } from '#web/components/tabs/tabs.tsx';
import { useSay } from '#web/i18n.tsx';
import { getTotals } from '../contract.ts';
import type { FigureChoice, Totals } from '../model.ts';
import { edgesOf } from '../rules/adding.ts';
import { barsOf } from '../rules/chart.ts';
import { totalsWords as words } from '../words.ts';
import type { At } from './place.ts';
import styles from './totals.module.css';
import { TotalsTable } from './totals-table.tsx';

const Settings = ({ totals, at }: { readonly totals: Totals; readonly at: At }) => {
  const say = useSay();
  const [place, go] = at;
  return (
    <div className={styles.settings} data-print="never">
      <Select
        label={say(words.figure)}
        value={totals.figure?.field}
        options={totals.figures.map(({ field, title }) => ({ value: field, label: say(title) }))}
        onChange={(field) => go({ field })}
      />
      <Choice
        label={say(words.stage)}
        inline
        value={place.stage}
        options={[
          { value: 'received', label: say(words.stages.received) },
          { value: 'accepted', label: say(words.stages.accepted) },
        ]}
        onChange={(stage) => go({ stage })}
      />
    </div>
  );
};

type ShownProps = { readonly totals: Totals; readonly figure: FigureChoice };

const Chart = ({ totals, figure, by }: ShownProps & { readonly by: 'areas' | 'periods' }) => {
  const say = useSay();
  const { byRow, byPeriod } = edgesOf(
    figure.adds,
    totals.rows.map((row) => row.values),
    totals.periods.length,
  );
  const bars =
    by === 'areas'
      ? barsOf(
          totals.rows.map((row) => row.name),
          byRow,
        )
      : barsOf(totals.periods.map(periodLabel), byPeriod);
  return (
    <BarChart
      title={`${say(figure.title)} · ${say(words.views[by])}`}
      bars={bars.map(({ label, value }) => ({ label: say(label), value }))}
      decimals={figure.decimals}
      {...(figure.unit && { unit: say(figure.unit) })}
    />
  );
};

const Views = ({ totals, figure, at }: ShownProps & { readonly at: At }) => {
  const say = useSay();
  const [{ view }, go] = at;
  const tabs = (['table', 'areas', 'periods'] as const).map((value) => ({
    value,
    label: say(words.views[value]),
  }));
  return (
    <Tabs label={say(words.view)} tabs={tabs} value={view} onChange={(next) => go({ view: next })}>
      <p className={styles.lead}>
        {say(figure.title)} · {say(words.adds[figure.adds])}
        {figure.unit && ` · ${say(words.unit(figure.unit))}`}
      </p>
      {view === 'table' ? (
        <TotalsTable totals={totals} figure={figure} />
      ) : (
        <Chart totals={totals} figure={figure} by={view} />
      )}
    </Tabs>
  );
};

const Shown = ({ totals, at }: { readonly totals: Totals; readonly at: At }) => {
  const say = useSay();
  if (totals.figure === null) return <EmptyState icon="info" title={say(words.noFigures)} />;
  if (totals.rows.length === 0) return <EmptyState icon="info" title={say(words.none)} />;
  return <Views totals={totals} figure={totals.figure} at={at} />;
};

type TotalsViewProps = { readonly requirement: RequirementChoice; readonly at: At };

/** The totals of one requirement in an area: what to count, table or chart, and the way back up. */
export const TotalsView = ({ requirement, at }: TotalsViewProps) => {
  const [{ area, field, stage }] = at;
  const { data, error, refetch } = useCall(getTotals, {
    query: {
      requirementId: requirement.id,
      stage,
      ...(area !== undefined && { area }),
      ...(field !== undefined && { field }),
    },
  });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton rows={8} rowHeight={44} />;
  return (
    <>
      <Settings totals={data} at={at} />
      <Trail trail={data.trail} />
      <Shown totals={data} at={at} />
    </>
  );
};
