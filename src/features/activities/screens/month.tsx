import { useEffect } from 'react';
import { z } from 'zod';
import { isBelow } from '#kernel/area.ts';
import { bangkokDate } from '#kernel/bangkok-time.ts';
import { periodLabel } from '#kernel/period.ts';
import { AsOfNote } from '#web/components/as-of-note/as-of-note.tsx';
import { EmptyState } from '#web/components/empty-state/empty-state.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { PageHeader } from '#web/components/page-header/page-header.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { Tabs } from '#web/components/tabs/tabs.tsx';
import { useSay } from '#web/i18n.tsx';
import { usePlaceState } from '#web/screen-place.ts';
import { useSignedIn } from '#web/session.ts';
import { Month } from '../contract/plans.ts';
import { monthSpan } from '../rules/months.ts';
import { monthWords as words } from '../words/plan.ts';
import { AddPlan } from './add-plan.tsx';
import { MonthCalendar } from './month-calendar.tsx';
import { MonthTable } from './month-table.tsx';
import { CopyButton, copiedInto, DraftsNote, MonthSteps } from './month-tools.tsx';
import styles from './plan.module.css';
import { PlanPanels } from './plan-panels.tsx';
import { type MonthAnswer, type MonthPlan, useMonthPlan } from './use-month-plan.ts';

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
  const { activities, requirements, month, waiting } = plan;
  if (activities.length === 0)
    return (
      <EmptyState icon="calendar" title={say(words.none)}>
        {plan.mayPlan && say(copiedInto(plan).length > 0 ? words.noneLead : words.noneYet)}
      </EmptyState>
    );
  return (
    <Tabs
      label={say(words.view)}
      tabs={(['list', 'calendar'] as const).map((value) => ({ value, label: say(words[value]) }))}
      value={view}
      onChange={onView}
    >
      {view === 'calendar' ? (
        <MonthCalendar month={month} activities={activities} waiting={waiting} />
      ) : (
        <MonthTable activities={activities} requirements={requirements} waiting={waiting} />
      )}
    </Tabs>
  );
};

const Body = ({ plan, view, onView, kept }: PlanProps & Pick<MonthAnswer, 'kept'>) => {
  const say = useSay();
  const { office } = useSignedIn();
  const { requirements, activities, mayPlan, month } = plan;
  if (requirements.length === 0 && activities.length === 0)
    return <EmptyState title={say(words.nothing)}>{say(words.nothingLead)}</EmptyState>;
  const isStandIn = mayPlan && isBelow(plan.office.areaPath, office.areaPath);
  return (
    <div className={styles.page}>
      {isStandIn && <p className={styles.note}>{say(words.standIn(plan.office.name))}</p>}
      <PlanPanels kept={kept} activities={activities} planning={plan.planning} />
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

// Whoever plans in the field opens an activity where there is no network.
const useActivityAtHand = (): void =>
  useEffect(() => {
    import('./activity.tsx').catch(() => undefined);
  }, []);

/** The activities of an office in a month: planned ahead, copied, confirmed, printed, and reported on. */
const MonthPage = () => {
  const say = useSay();
  const [{ month = thisMonth(), office, view }, setPlace] = usePlaceState(MonthPlace);
  useActivityAtHand();
  const { plan, kept, error, retry } = useMonthPlan(month, office);
  const name = periodLabel(monthSpan(month));
  return (
    <>
      <PageHeader
        title={say(words.title)}
        lead={plan ? say(words.lead(plan.office.name, name)) : say(name)}
        {...(office && { crumbs: [{ label: say(words.standings), to: '/activity-plans' }] })}
        actions={
          <>
            {plan?.mayPlan && <CopyButton plan={plan} />}
            <MonthSteps month={month} onMonth={(next) => setPlace({ month: next })} />
          </>
        }
      />
      <AsOfNote asOf={plan?.asOf} />
      {!plan && !error && <Skeleton rows={6} rowHeight={56} />}
      {error && <ErrorState error={error} onRetry={retry} />}
      {plan && (
        <Body plan={plan} kept={kept} view={view} onView={(next) => setPlace({ view: next })} />
      )}
    </>
  );
};

export default MonthPage;
