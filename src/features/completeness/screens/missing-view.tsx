import { Link } from '@tanstack/react-router';
import type { ReplyOf } from '#kernel/contract.ts';
import { periodLabel } from '#kernel/period.ts';
import { instantSentence } from '#kernel/thai-date.ts';
import { useCall } from '#web/api-hooks.ts';
import { Choice, Select } from '#web/components/choice/choice.tsx';
import { EmptyState } from '#web/components/empty-state/empty-state.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import type { Column } from '#web/components/table/columns.ts';
import { Table } from '#web/components/table/table.tsx';
import { useNumber } from '#web/figures.ts';
import { useSay } from '#web/i18n.tsx';
import { listMissing } from '../contract.ts';
import type { MissingReport, RequirementChoice } from '../model.ts';
import { gridWords, missingWords as words } from '../words.ts';
import styles from './missing.module.css';
import type { CompletenessPlace } from './place.ts';
import { Remind } from './remind.tsx';

type At = readonly [CompletenessPlace, (change: Partial<CompletenessPlace>) => void];
type Missing = ReplyOf<typeof listMissing>;

const MOST_SHOWN = 1000;

const useColumns = (): Column<MissingReport>[] => {
  const say = useSay();
  return [
    {
      key: 'office',
      head: say(words.office),
      cell: ({ id, office }) => <Link to={`/reports/${id}`}>{say(office)}</Link>,
      sortBy: ({ office }) => say(office),
    },
    {
      key: 'title',
      head: say(gridWords.requirement),
      cell: ({ title }) => say(title),
      sortBy: ({ title }) => say(title),
    },
    {
      key: 'period',
      head: say(words.period),
      cell: ({ period }) => say(periodLabel(period)),
      sortBy: ({ period }) => period.startOn,
    },
    {
      key: 'due',
      head: say(words.due),
      cell: ({ period }) => say(instantSentence(period.dueAt)),
      sortBy: ({ period }) => Date.parse(period.dueAt),
    },
    {
      key: 'reminded',
      head: say(words.reminded),
      cell: ({ remindedAt }) => say(remindedAt ? instantSentence(remindedAt) : words.never),
    },
  ];
};

const Filters = ({ at, periods }: { readonly at: At; readonly periods: Missing['groups'] }) => {
  const say = useSay();
  const [place, go] = at;
  const options = [...new Map(periods.map(({ period }) => [period.id, period])).values()];
  return (
    <div className={styles.filters} data-print="never">
      <Choice
        label={say(words.show)}
        inline
        value={place.everything ? 'all' : 'this'}
        options={[
          { value: 'this', label: say(words.this) },
          { value: 'all', label: say(words.all) },
        ]}
        onChange={(show) => go({ everything: show === 'all', period: undefined })}
      />
      {!place.everything && (
        <Select
          label={say(words.period)}
          value={place.period ?? 'all'}
          options={[
            { value: 'all', label: say(words.allPeriods) },
            ...options.map((period) => ({ value: period.id, label: say(periodLabel(period)) })),
          ]}
          onChange={(period) => go({ period: period === 'all' ? undefined : period })}
        />
      )}
    </div>
  );
};

const List = ({ missing }: { readonly missing: Missing }) => {
  const say = useSay();
  const number = useNumber();
  const columns = useColumns();
  return (
    <>
      <p role="status">
        {say(words.count(number(missing.total)))}{' '}
        {missing.more && say(words.first(number(missing.reports.length)))}
      </p>
      <Table
        caption={say(words.list)}
        columns={columns}
        rows={missing.reports}
        rowKey={({ id }) => id}
      />
    </>
  );
};

/** Who is missing: of one report or across all, with the reminder and the text for a chat. */
export const MissingView = ({ requirement, at }: { requirement: RequirementChoice; at: At }) => {
  const say = useSay();
  const [place] = at;
  const base = {
    ...(place.area !== undefined && { area: place.area }),
    ...(!place.everything && { requirementId: requirement.id }),
  };
  const wanted = { ...base, ...(place.period !== undefined && { periodId: place.period }) };
  const whole = useCall(listMissing, { query: { ...base, limit: 1 } });
  const { data, error, refetch } = useCall(listMissing, {
    query: { ...wanted, limit: MOST_SHOWN },
  });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton rows={6} rowHeight={44} />;
  return (
    <>
      <Filters at={at} periods={whole.data?.groups ?? data.groups} />
      {data.total === 0 ? (
        <EmptyState title={say(words.none)}>{say(words.noneLead)}</EmptyState>
      ) : (
        <>
          <Remind wanted={wanted} reports={data.reports} />
          <List missing={data} />
        </>
      )}
    </>
  );
};
