import { Link } from '@tanstack/react-router';
import { z } from 'zod';
import { isBelow, parentPath } from '#kernel/area.ts';
import { bangkokDate } from '#kernel/bangkok-time.ts';
import { periodLabel } from '#kernel/period.ts';
import { useCall } from '#web/api-hooks.ts';
import { Badge } from '#web/components/badge/badge.tsx';
import { EmptyState } from '#web/components/empty-state/empty-state.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { PageHeader } from '#web/components/page-header/page-header.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import type { Column } from '#web/components/table/columns.ts';
import { Table } from '#web/components/table/table.tsx';
import { Tabs } from '#web/components/tabs/tabs.tsx';
import { useNumber } from '#web/figures.ts';
import { useSay } from '#web/i18n.tsx';
import { usePlaceState } from '#web/screen-place.ts';
import { useSignedIn } from '#web/session.ts';
import { listPlanStandings, Month } from '../contract/plans.ts';
import type { PlanStanding } from '../model/standing.ts';
import { monthSpan } from '../rules/months.ts';
import { listWords } from '../words/area-list.ts';
import { standingWords as words } from '../words/standing.ts';
import { AreaList } from './area-list.tsx';
import { MonthSteps } from './month-tools.tsx';
import styles from './plan.module.css';

const thisMonth = (): string => bangkokDate(new Date().toISOString()).slice(0, 7);

const VIEWS = ['byOffice', 'plans', 'results'] as const;

const TABS = {
  byOffice: listWords.byOffice,
  plans: listWords.plansTab,
  results: listWords.resultsTab,
} as const;

const StandingsPlace = z.object({
  month: Month.optional().catch(undefined),
  area: z.string().max(200).optional().catch(undefined),
  view: z.enum(VIEWS).default('byOffice').catch('byOffice'),
});

const PlanMark = ({ row }: { readonly row: PlanStanding }) => {
  const say = useSay();
  const { officeId, withPlan, withDrafts, offices } = row;
  if (officeId === null) {
    const tone = withPlan === offices ? 'good' : 'attention';
    return <Badge tone={tone}>{say(words.share(withPlan, offices))}</Badge>;
  }
  if (withPlan > 0)
    return (
      <Badge tone="good" icon="check">
        {say(words.has)}
      </Badge>
    );
  return withDrafts > 0 ? (
    <Badge tone="attention" icon="edit">
      {say(words.drafts)}
    </Badge>
  ) : (
    <Badge tone="attention" icon="warning">
      {say(words.none)}
    </Badge>
  );
};

const Name = ({ row, month }: { readonly row: PlanStanding; readonly month: string }) => {
  const say = useSay();
  const name = say(row.name);
  return row.officeId === null ? (
    <Link to="/activity-plans" search={{ month, area: row.areaPath }}>
      {name}
    </Link>
  ) : (
    <Link to="/activities" search={{ month, office: row.officeId }}>
      {name}
    </Link>
  );
};

const FIGURES = ['planned', 'reported', 'overdue', 'cancelled'] as const;

const useColumns = (month: string): Column<PlanStanding>[] => {
  const say = useSay();
  const number = useNumber();
  return [
    { key: 'area', head: say(words.area), cell: (row) => <Name row={row} month={month} /> },
    {
      key: 'plan',
      head: say(words.plan),
      cell: (row) => <PlanMark row={row} />,
      sortBy: ({ withPlan, offices }) => withPlan / offices,
    },
    ...FIGURES.map((key) => ({
      key,
      head: say(words[key]),
      cell: (row: PlanStanding) => number(row[key]),
      sortBy: (row: PlanStanding) => row[key],
      numeric: true,
    })),
  ];
};

type RowsProps = { readonly rows: readonly PlanStanding[]; readonly month: string };

const Standings = ({ rows, month }: RowsProps) => {
  const say = useSay();
  const columns = useColumns(month);
  if (rows.length === 0)
    return <EmptyState title={say(words.empty)}>{say(words.emptyLead)}</EmptyState>;
  const offices = rows.reduce((sum, row) => sum + row.offices, 0);
  const withPlan = rows.reduce((sum, row) => sum + row.withPlan, 0);
  return (
    <div className={styles.page}>
      <p>{say(words.all(offices - withPlan, offices))}</p>
      <Table
        caption={say(words.title)}
        columns={columns}
        rows={rows}
        rowKey={({ areaPath, officeId }) => officeId ?? areaPath}
      />
    </div>
  );
};

type ViewProps = { readonly month: string; readonly area: string | undefined };

const ByOffice = ({ month, area }: ViewProps) => {
  const reply = useCall(listPlanStandings, { query: { month, ...(area && { area }) } });
  if (reply.isPending) return <Skeleton rows={8} rowHeight={48} />;
  if (!reply.data) return <ErrorState error={reply.error} onRetry={() => void reply.refetch()} />;
  return <Standings rows={reply.data.rows} month={month} />;
};

/**
 * Who below has a plan for the month, and who has none; an area opens what lies below it. Beside that the
 * lists of all plans and of all results.
 */
const StandingsPage = () => {
  const say = useSay();
  const { office } = useSignedIn();
  const [{ month = thisMonth(), area, view }, setPlace] = usePlaceState(StandingsPlace);
  const up = area !== undefined && isBelow(area, office.areaPath) ? parentPath(area) : undefined;
  const to = `/activity-plans?month=${month}&area=${encodeURIComponent(up ?? '')}`;
  return (
    <>
      <PageHeader
        title={say(words.title)}
        lead={`${say(periodLabel(monthSpan(month)))} · ${say(words.lead)}`}
        {...(up && { crumbs: [{ label: say(words.up), to }] })}
        actions={<MonthSteps month={month} onMonth={(next) => setPlace({ month: next })} />}
      />
      <Tabs
        label={say(listWords.view)}
        tabs={VIEWS.map((value) => ({ value, label: say(TABS[value]) }))}
        value={view}
        onChange={(next) => setPlace({ view: next })}
      >
        {view === 'byOffice' ? (
          <ByOffice month={month} area={area} />
        ) : (
          <AreaList what={view} month={month} area={area} />
        )}
      </Tabs>
    </>
  );
};

export default StandingsPage;
