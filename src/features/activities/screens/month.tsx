import { z } from 'zod';
import { isBelow } from '#kernel/area.ts';
import { bangkokDate } from '#kernel/bangkok-time.ts';
import { periodLabel } from '#kernel/period.ts';
import { useCall } from '#web/api-hooks.ts';
import { EmptyState } from '#web/components/empty-state/empty-state.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { PageHeader } from '#web/components/page-header/page-header.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { Tabs } from '#web/components/tabs/tabs.tsx';
import { useSay } from '#web/i18n.tsx';
import { usePlaceState } from '#web/screen-place.ts';
import { useSignedIn } from '#web/session.ts';
import { getMonthPlan, Month } from '../contract/plans.ts';
import { monthSpan } from '../rules/months.ts';
import { monthWords as words } from '../words/plan.ts';
import { AddPlan } from './add-plan.tsx';
import { MonthCalendar } from './month-calendar.tsx';
import { MonthTable } from './month-table.tsx';
import { CopyButton, DraftsNote, type MonthPlan, MonthSteps } from './month-tools.tsx';
import styles from './plan.module.css';

const thisMonth = (): string => bangkokDate(new Date().toISOString()).slice(0, 7);

const MonthPlace = z.object({
  month: Month.optional().catch(undefined),
  office: z.uuid().optional().catch(undefined),
  view: z.enum(['list', 'calendar']).default('list').catch('list'),
});
type View = z.infer<typeof MonthPlace>['view'];

type PlanProps = {
  readonly plan: MonthPlan;
  readonly view: View;
  readonly onView: (view: View) => void;
};

const Planned = ({ plan, view, onView }: PlanProps) => {
  const say = useSay();
  const { activities, requirements, month } = plan;
  if (activities.length === 0)
    return <EmptyState title={say(words.none)}>{say(words.noneLead)}</EmptyState>;
  return (
    <Tabs
      label={say(words.view)}
      tabs={(['list', 'calendar'] as const).map((value) => ({ value, label: say(words[value]) }))}
      value={view}
      onChange={onView}
    >
      {view === 'calendar' ? (
        <MonthCalendar month={month} activities={activities} />
      ) : (
        <MonthTable activities={activities} requirements={requirements} />
      )}
    </Tabs>
  );
};

const Body = ({ plan, view, onView }: PlanProps) => {
  const say = useSay();
  const { office } = useSignedIn();
  const { requirements, activities, mayPlan, month } = plan;
  if (requirements.length === 0 && activities.length === 0)
    return <EmptyState title={say(words.nothing)}>{say(words.nothingLead)}</EmptyState>;
  const isStandIn = mayPlan && isBelow(plan.office.areaPath, office.areaPath);
  return (
    <div className={styles.page}>
      {isStandIn && <p className={styles.note}>{say(words.standIn(plan.office.name))}</p>}
      <DraftsNote plan={plan} />
      {mayPlan && (
        <AddPlan
          office={plan.office}
          month={month}
          requirements={requirements}
          isFirst={activities.length === 0}
        />
      )}
      <Planned plan={plan} view={view} onView={onView} />
      <p className={styles.signed} data-print="only">
        {say(words.signed)} ......................................................
      </p>
    </div>
  );
};

/** The activities of an office in a month: planned ahead, copied, confirmed, printed, and reported on. */
const MonthPage = () => {
  const say = useSay();
  const [{ month = thisMonth(), office, view }, setPlace] = usePlaceState(MonthPlace);
  const reply = useCall(getMonthPlan, { query: { month, ...(office && { officeId: office }) } });
  const name = periodLabel(monthSpan(month));
  return (
    <>
      <PageHeader
        title={say(words.title)}
        lead={reply.data ? say(words.lead(reply.data.office.name, name)) : say(name)}
        {...(office && { crumbs: [{ label: say(words.standings), to: '/activity-plans' }] })}
        actions={
          <>
            {reply.data?.mayPlan && <CopyButton plan={reply.data} />}
            <MonthSteps month={month} onMonth={(next) => setPlace({ month: next })} />
          </>
        }
      />
      {reply.isPending && <Skeleton rows={6} rowHeight={56} />}
      {reply.isError && <ErrorState error={reply.error} onRetry={() => void reply.refetch()} />}
      {reply.data && (
        <Body plan={reply.data} view={view} onView={(next) => setPlace({ view: next })} />
      )}
    </>
  );
};

export default MonthPage;
