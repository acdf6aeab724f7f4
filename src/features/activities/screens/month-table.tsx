import { Link } from '@tanstack/react-router';
import { dateSentence, timeSentence } from '#kernel/thai-date.ts';
import { buttonClass } from '#web/components/button/button.tsx';
import type { Column } from '#web/components/table/columns.ts';
import { Table } from '#web/components/table/table.tsx';
import { useNumber } from '#web/figures.ts';
import { type Say, useSay } from '#web/i18n.tsx';
import type { ActivityRequirement, ActivityView, OwedReport } from '../model/activity.ts';
import { activityWords } from '../words/activity.ts';
import { monthWords as words } from '../words/plan.ts';
import styles from './plan.module.css';
import { StateBadge } from './state-badge.tsx';

/** From when until when something is held, as people read it. */
export const hoursOfPlan = (
  { startsAt, endsAt }: Pick<ActivityView['plan'], 'startsAt' | 'endsAt'>,
  say: Say,
) =>
  startsAt === null
    ? ''
    : say(activityWords.hours(timeSentence(startsAt), endsAt ? timeSentence(endsAt) : undefined));

/** The hours of an activity. */
export const hoursOf = ({ plan }: Pick<ActivityView, 'plan'>, say: Say) => hoursOfPlan(plan, say);

const Title = ({ activity }: { readonly activity: ActivityView }) => (
  <Link
    to="/activities/$activityId"
    params={{ activityId: activity.id }}
    className={activity.state === 'cancelled' ? styles.off : undefined}
  >
    {activity.plan.title}
  </Link>
);

const today = (): string => new Date().toISOString();

// A result can be written from its day on.
const reportOf = ({ report, plan }: ActivityView): OwedReport | null =>
  `${plan.heldOn}T00:00:00+07:00` > today() ? null : report;

const Report = ({ report }: { readonly report: OwedReport }) => {
  const say = useSay();
  const open = report.status === 'due' || report.status === 'returned';
  return (
    <Link className={buttonClass(open ? 'secondary' : 'quiet')} to={`/reports/${report.id}`}>
      {say(open ? activityWords.toReport : activityWords.openReport)}
    </Link>
  );
};

type TableProps = {
  readonly activities: readonly ActivityView[];
  readonly requirements: readonly ActivityRequirement[];
  /** The ids of the activities of which a change waits on this device. */
  readonly waiting: ReadonlySet<string>;
};

const useColumns = ({
  requirements,
  waiting,
}: Omit<TableProps, 'activities'>): Column<ActivityView>[] => {
  const say = useSay();
  const number = useNumber();
  const typeOf = ({ requirementId, plan }: ActivityView): string => {
    const types = requirements.find(({ id }) => id === requirementId)?.settings.types;
    const label = types?.find(({ value }) => value === plan.type)?.label;
    return label ? say(label) : plan.type;
  };
  return [
    { key: 'what', head: say(words.what), cell: (one) => <Title activity={one} /> },
    {
      key: 'day',
      head: say(words.day),
      cell: ({ plan }) => say(dateSentence(plan.heldOn, { weekday: true })),
      sortBy: ({ plan }) => plan.heldOn,
    },
    { key: 'time', head: say(words.time), cell: (one) => hoursOf(one, say) || '–' },
    { key: 'place', head: say(words.place), cell: ({ plan }) => plan.place || '–' },
    { key: 'type', head: say(words.type), cell: typeOf, sortBy: typeOf },
    {
      key: 'people',
      head: say(words.people),
      cell: ({ plan }) => (plan.expected === null ? '–' : number(plan.expected)),
      numeric: true,
      hidden: true,
    },
    {
      key: 'state',
      head: say(words.result),
      cell: (one) => <StateBadge activity={one} isWaiting={waiting.has(one.id)} />,
    },
    {
      key: 'action',
      head: say(words.action),
      cell: (one) => {
        const report = reportOf(one);
        return report && <Report report={report} />;
      },
      screenOnly: true,
    },
  ];
};

/** The plan of a month as a list by day, each with where it stands and the way to its result. */
export const MonthTable = ({ activities, ...rest }: TableProps) => {
  const say = useSay();
  const columns = useColumns(rest);
  return (
    <Table caption={say(words.title)} columns={columns} rows={activities} rowKey={({ id }) => id} />
  );
};
