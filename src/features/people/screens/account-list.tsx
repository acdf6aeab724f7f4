import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { roleWords } from '#kernel/office-words.ts';
import type { Sentence } from '#kernel/sentence.ts';
import { instantSentence } from '#kernel/thai-date.ts';
import type { CallInput } from '#web/api.ts';
import { useCall } from '#web/api-hooks.ts';
import { Badge } from '#web/components/badge/badge.tsx';
import { EmptyState } from '#web/components/empty-state/empty-state.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { Pagination } from '#web/components/pagination/pagination.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import type { Column } from '#web/components/table/columns.ts';
import { Table } from '#web/components/table/table.tsx';
import { type Say, useSay } from '#web/i18n.tsx';
import { listAccounts } from '../contract/accounts.ts';
import type { AccountView } from '../model.ts';
import { accountsFound, accountsWords as words } from '../words/accounts.ts';
import { directoryWords } from '../words/directory.ts';
import { phoneWords } from '../words/phones.ts';
import styles from './people.module.css';

/** What stands out about an account: closed, locked, still with its first password. */
export const AccountMarks = ({ account }: { readonly account: AccountView }) => {
  const say = useSay();
  return (
    <span className={styles.marks}>
      {account.active ? (
        <Badge tone="good" icon="check">
          {say(directoryWords.active)}
        </Badge>
      ) : (
        <Badge icon="pause">{say(directoryWords.closed)}</Badge>
      )}
      {account.locked && (
        <Badge tone="attention" icon="warning">
          {say(words.locked)}
        </Badge>
      )}
      {account.secondFactor && <Badge icon="lock">{say(words.twoSteps)}</Badge>}
      {account.phones > 0 && <Badge icon="check">{say(phoneWords.withPhone)}</Badge>}
      {account.codeUntil && <Badge icon="clock">{say(phoneWords.waiting)}</Badge>}
      {account.active && account.mustChangePassword && account.password && (
        <Badge icon="clock">{say(words.waiting)}</Badge>
      )}
    </span>
  );
};

const Name = ({ account }: { readonly account: AccountView }) => (
  <>
    <Link to="/people/accounts/$accountId" params={{ accountId: account.id }}>
      {account.name}
    </Link>
    <div className={styles.soft}>{account.username}</div>
  </>
);

const columnsOf = (say: Say): readonly Column<AccountView>[] => [
  {
    key: 'name',
    head: say(words.name),
    cell: (account) => <Name account={account} />,
    sortBy: ({ name }) => name,
  },
  {
    key: 'office',
    head: say(words.office),
    cell: ({ office }) => say(office.name),
    sortBy: ({ office }) => say(office.name),
  },
  {
    key: 'roles',
    head: say(words.roles),
    cell: ({ roles }) => roles.map((role) => say(roleWords[role])).join(', '),
  },
  {
    key: 'state',
    head: say(directoryWords.state),
    cell: (account) => <AccountMarks account={account} />,
  },
  {
    key: 'seen',
    head: say(words.lastSeen),
    cell: ({ lastSeenAt }) => say(lastSeenAt ? instantSentence(lastSeenAt) : words.never),
    sortBy: ({ lastSeenAt }) => lastSeenAt ?? '',
  },
];

export type AccountFilter = Omit<NonNullable<CallInput<typeof listAccounts>['query']>, 'page'>;

const columnsFor = (filter: AccountFilter, say: Say) =>
  columnsOf(say).filter(({ key }) => key !== 'office' || filter.officeId === undefined);

type AccountListProps = { readonly filter: AccountFilter; readonly none?: Sentence };

/** The accounts that fit a filter, page by page. */
export const AccountList = ({ filter, none = words.none }: AccountListProps) => {
  const say = useSay();
  const [page, setPage] = useState(1);
  const { data, error, refetch } = useCall(
    listAccounts,
    { query: { ...filter, page } },
    { placeholderData: (old) => old },
  );
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton rows={8} rowHeight={56} />;
  const last = Math.max(1, Math.ceil(data.total / data.pageSize));
  return (
    <>
      <Table
        caption={say(words.caption)}
        columns={columnsFor(filter, say)}
        rows={data.accounts}
        rowKey={({ id }) => id}
        empty={<EmptyState icon="people" title={say(none)} />}
      />
      {last > 1 && (
        <>
          <p className={styles.soft}>{say(accountsFound(data.total))}</p>
          <Pagination page={page} last={last} onPage={setPage} />
        </>
      )}
    </>
  );
};
