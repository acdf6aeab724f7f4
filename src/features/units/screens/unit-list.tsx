import { Link } from '@tanstack/react-router';
import { ExportButton } from '#features/exports/screens/export-button.tsx';
import { bangkokDate } from '#kernel/bangkok-time.ts';
import { dateSentence } from '#kernel/thai-date.ts';
import { useCall } from '#web/api-hooks.ts';
import { Select } from '#web/components/choice/choice.tsx';
import { EmptyState } from '#web/components/empty-state/empty-state.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import type { Column } from '#web/components/table/columns.ts';
import { Table } from '#web/components/table/table.tsx';
import { useNumber } from '#web/figures.ts';
import { useSay } from '#web/i18n.tsx';
import { usePlaceState } from '#web/screen-place.ts';
import { listUnits } from '../contract/units.ts';
import { UNIT_STATUSES, type UnitBrief } from '../model/unit.ts';
import { levelOfPath } from '../words/places.ts';
import { commonWords as common, coverageWords as words } from '../words/screen.ts';
import { statusWords } from '../words/unit.ts';
import { CoveragePlace } from './place.ts';
import { ReminderText } from './reminder-text.tsx';
import { StatusMark } from './status-mark.tsx';
import styles from './units.module.css';

const useColumns = (area: string): Column<UnitBrief>[] => {
  const say = useSay();
  const number = useNumber();
  return [
    {
      key: 'authority',
      head: say(common.authority),
      cell: ({ officeId, name }) => <Link to={`/units/${officeId}`}>{say(name)}</Link>,
      sortBy: ({ name }) => say(name),
    },
    {
      key: 'district',
      head: say(common.district),
      hidden: levelOfPath(area) === 'district',
      cell: ({ district }) => say(district),
      sortBy: ({ district }) => say(district),
    },
    {
      key: 'status',
      head: say(common.status),
      cell: ({ status }) => <StatusMark status={status} />,
      sortBy: ({ status }) => UNIT_STATUSES.indexOf(status),
    },
    {
      key: 'trained',
      head: say(common.trained),
      numeric: true,
      cell: ({ trained }) => number(trained),
      sortBy: ({ trained }) => trained,
    },
    {
      key: 'active',
      head: say(common.active),
      numeric: true,
      hidden: true,
      cell: ({ active }) => number(active),
      sortBy: ({ active }) => active,
    },
    {
      key: 'refresher',
      head: say(common.refresherDue),
      cell: ({ refresherDueOn }) => (refresherDueOn ? say(dateSentence(refresherDueOn)) : '–'),
      sortBy: ({ refresherDueOn }) => refresherDueOn ?? undefined,
    },
    {
      key: 'updated',
      head: say(common.updatedAt),
      cell: ({ updatedAt }) =>
        updatedAt ? say(dateSentence(bangkokDate(updatedAt))) : say(common.never),
      sortBy: ({ updatedAt }) => updatedAt ?? undefined,
    },
  ];
};

const Filters = () => {
  const say = useSay();
  const [{ status, updated }, go] = usePlaceState(CoveragePlace);
  return (
    <div className={styles.filters}>
      <Select
        label={say(common.status)}
        none={say(words.all)}
        value={status}
        options={UNIT_STATUSES.map((value) => ({ value, label: say(statusWords[value]) }))}
        onChange={(next) => go({ status: next })}
      />
      <Select
        label={say(words.show)}
        none={say(words.all)}
        value={updated}
        options={[
          { value: 'no', label: say(common.notUpdated) },
          { value: 'yes', label: say(common.updated) },
        ]}
        onChange={(next) => go({ updated: next })}
      />
    </div>
  );
};

const ON_PAPER = { 'data-paper': 'wide' };
const NOT_ON_PAPER = { 'data-print': 'never' };

/** The units of an area, by status, or those that have not been updated this month. */
export const UnitList = ({ area }: { readonly area: string }) => {
  const say = useSay();
  const [{ status, updated }] = usePlaceState(CoveragePlace);
  const conditions = { area, ...(status && { status }), ...(updated && { updated }) };
  // The nation's authorities are thousands: somebody says first which ones.
  const isAsked = area !== '/' || status !== undefined || updated !== undefined;
  const { data, error, refetch } = useCall(listUnits, { query: conditions }, { enabled: isAsked });
  const none = updated === 'no' && !status ? words.allUpdated : words.noneFits;
  const columns = useColumns(area);
  return (
    // On paper nobody chooses: a list that was not asked for stays away.
    <section className={styles.section} {...(isAsked ? ON_PAPER : NOT_ON_PAPER)}>
      <h2>{say(words.list)}</h2>
      <div data-print="never">
        <Filters />
      </div>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!isAsked && <p className={styles.soft}>{say(words.choose)}</p>}
      {isAsked && !data && !error && <Skeleton rows={5} rowHeight={48} />}
      {data && (
        <Table
          caption={say(words.list)}
          columns={columns}
          rows={data.units}
          rowKey={({ officeId }) => officeId}
          empty={<EmptyState title={say(none)} />}
          exports={<ExportButton kind="units" input={conditions} />}
        />
      )}
      {data && updated === 'no' && data.units.length > 0 && <ReminderText units={data.units} />}
      {data?.more && <p className={styles.soft}>{say(common.more)}</p>}
    </section>
  );
};
