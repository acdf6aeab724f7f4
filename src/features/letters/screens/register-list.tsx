import { Link } from '@tanstack/react-router';
import { useDeferredValue } from 'react';
import { ExportButton } from '#features/exports/screens/export-button.tsx';
import type { ReplyOf } from '#kernel/contract.ts';
import { useCall } from '#web/api-hooks.ts';
import { Button, buttonClass } from '#web/components/button/button.tsx';
import { EmptyState } from '#web/components/empty-state/empty-state.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { PageHeader } from '#web/components/page-header/page-header.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { Table } from '#web/components/table/table.tsx';
import { Tabs } from '#web/components/tabs/tabs.tsx';
import { useSay } from '#web/i18n.tsx';
import { usePlaceState } from '#web/screen-place.ts';
import { listRegister } from '../contract/register.ts';
import { listWords as words } from '../words/register-screens.ts';
import { letterColumns } from './letter-columns.tsx';
import styles from './letters.module.css';
import { RegisterFilters } from './register-filters.tsx';
import { RegisterPlace } from './register-place.ts';

type LettersProps = Pick<ReplyOf<typeof listRegister>, 'letters' | 'next'> & {
  readonly before: string | undefined;
  readonly onBefore: (before: string | undefined) => void;
};

const Letters = ({ letters, next, before, onBefore }: LettersProps) => {
  const say = useSay();
  return (
    <div className={styles.page}>
      <Table
        caption={say(words.caption)}
        columns={letterColumns(say)}
        rows={letters}
        rowKey={({ id }) => id}
        empty={<EmptyState icon="letter" title={say(words.none)} />}
      />
      <div className={styles.actions} data-print="never">
        {before !== undefined && (
          <Button onClick={() => onBefore(undefined)}>{say(words.newest)}</Button>
        )}
        {next !== null && <Button onClick={() => onBefore(next)}>{say(words.older)}</Button>}
      </div>
    </div>
  );
};

const queryOf = ({ direction, ...rest }: RegisterPlace) => ({
  ...rest,
  ...(direction === 'all' ? {} : { direction }),
});

// All that the conditions let through, and not only the page in view.
const conditionsOf = (place: RegisterPlace) => {
  const { before: _before, ...conditions } = queryOf(place);
  return conditions;
};

/** The office's register: incoming and outgoing letters in one list, searched and filtered. */
const RegisterList = () => {
  const say = useSay();
  const [place, go] = usePlaceState(RegisterPlace);
  const asked = useDeferredValue(place);
  const list = useCall(listRegister, { query: queryOf(asked) }, { placeholderData: (old) => old });
  const register = (
    <Link to="/letters/new" className={buttonClass('primary')}>
      {say(words.register)}
    </Link>
  );
  return (
    <>
      <PageHeader
        title={say(words.title)}
        lead={say(words.lead)}
        actions={
          <>
            <ExportButton kind="register" input={conditionsOf(place)} />
            {list.data?.mayRegister && register}
          </>
        }
      />
      <Tabs
        label={say(words.tabs)}
        tabs={(['all', 'incoming', 'outgoing'] as const).map((value) => ({
          value,
          label: say(words[value]),
        }))}
        value={place.direction}
        onChange={(direction) => go({ direction, before: undefined })}
      >
        <div className={styles.page}>
          <RegisterFilters
            place={place}
            onChange={(change) => go({ ...change, before: undefined })}
          />
          {list.error && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
          {list.isPending && <Skeleton rows={10} rowHeight={56} />}
          {list.data && (
            <Letters {...list.data} before={place.before} onBefore={(before) => go({ before })} />
          )}
        </div>
      </Tabs>
    </>
  );
};

export default RegisterList;
