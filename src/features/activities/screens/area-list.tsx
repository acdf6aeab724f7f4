import { Link } from '@tanstack/react-router';
import { ExportButton } from '#features/exports/screens/export-button.tsx';
import { dateSentence } from '#kernel/thai-date.ts';
import { useCall } from '#web/api-hooks.ts';
import { EmptyState } from '#web/components/empty-state/empty-state.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import type { Column } from '#web/components/table/columns.ts';
import { Table } from '#web/components/table/table.tsx';
import { useSay } from '#web/i18n.tsx';
import { useSignedIn } from '#web/session.ts';
import { listAreaActivities } from '../contract/plans.ts';
import type { AreaActivity, ListedWhat } from '../model/area-list.ts';
import { standingOfListed } from '../rules/standing.ts';
import { listWords as words } from '../words/area-list.ts';
import { fieldWords } from '../words/plan.ts';
import { hoursOfPlan } from './month-table.tsx';
import styles from './plan.module.css';
import { StandingBadge, standingNow } from './state-badge.tsx';

const addressOf = (one: AreaActivity, what: ListedWhat): string =>
  what === 'results' || one.activityId === null
    ? `/reports/${one.reportId}`
    : `/activities/${one.activityId}`;

// Within one district its name says nothing.
const DISTRICT_DEPTH = 2;

const useColumns = (what: ListedWhat, area: string): Column<AreaActivity>[] => {
  const isOneDistrict = area.split('/').filter(Boolean).length >= DISTRICT_DEPTH;
  const say = useSay();
  const typeOf = ({ type }: AreaActivity) => (type ? say(type) : '–');
  const districtOf = ({ district }: AreaActivity) => (district ? say(district) : '–');
  return [
    {
      key: 'what',
      head: say(words.what),
      cell: (one) => <Link to={addressOf(one, what)}>{one.title}</Link>,
    },
    {
      key: 'day',
      head: say(words.day),
      cell: ({ heldOn }) => say(dateSentence(heldOn, { weekday: true })),
      sortBy: ({ heldOn }) => heldOn,
    },
    { key: 'time', head: say(words.time), cell: (one) => hoursOfPlan(one, say) || '–' },
    {
      key: 'office',
      head: say(words.office),
      cell: ({ office }) => say(office),
      sortBy: ({ office }) => say(office),
    },
    {
      key: 'district',
      head: say(words.district),
      cell: districtOf,
      sortBy: districtOf,
      hidden: isOneDistrict,
    },
    { key: 'place', head: say(words.place), cell: ({ place }) => place || '–' },
    { key: 'type', head: say(words.type), cell: typeOf, sortBy: typeOf },
    {
      key: 'hosted',
      head: say(words.hosted),
      cell: ({ hosted }) => (hosted === null ? '–' : say(fieldWords[hosted])),
      hidden: true,
    },
    {
      key: 'state',
      head: say(words.state),
      cell: (one) => (
        <StandingBadge standing={standingNow((...at) => standingOfListed(one, ...at))} />
      ),
    },
  ];
};

type ListProps = {
  readonly what: ListedWhat;
  readonly month: string;
  readonly area: string | undefined;
};

/** The plans, or the results, of an area in a month: to look at, to print and to export. */
export const AreaList = ({ what, month, area }: ListProps) => {
  const say = useSay();
  const input = { month, ...(area && { area }) };
  const reply = useCall(listAreaActivities, { query: { ...input, what } });
  const { office } = useSignedIn();
  const columns = useColumns(what, area ?? office.areaPath);
  if (reply.isPending) return <Skeleton rows={8} rowHeight={48} />;
  if (!reply.data) return <ErrorState error={reply.error} onRetry={() => void reply.refetch()} />;
  return (
    <>
      <Table
        caption={say(words[what])}
        columns={columns}
        rows={reply.data.rows}
        rowKey={({ activityId, reportId }) => activityId ?? reportId ?? ''}
        empty={<EmptyState title={say(what === 'plans' ? words.noPlans : words.noResults)} />}
        exports={<ExportButton kind={`activity-${what}`} input={input} />}
      />
      {reply.data.more && <p className={styles.soft}>{say(words.more)}</p>}
    </>
  );
};
