import type { ReactNode } from 'react';
import { Button } from '#web/components/button/button.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { Table } from '#web/components/table/table.tsx';
import { useSay } from '#web/i18n.tsx';
import { houseWords as words } from '../../words/house.ts';
import styles from '../letters.module.css';
import { columnsOf, type ListView } from './letter-columns.tsx';
import type { LetterPages } from './use-pages.ts';

type MoreProps = Pick<LetterPages, 'hasNextPage' | 'isFetchingNextPage'> & {
  readonly fetchNextPage: () => Promise<unknown>;
};

/** Brings the next part of a list; nothing where the list ends. */
export const More = ({ hasNextPage, isFetchingNextPage, fetchNextPage }: MoreProps) => {
  const say = useSay();
  if (!hasNextPage) return null;
  return (
    <div className={styles.actions} data-print="never">
      <Button pending={isFetchingNextPage} onClick={() => void fetchNextPage()}>
        {say(words.more)}
      </Button>
    </div>
  );
};

type ListProps = {
  readonly caption: string;
  /** Letters that came in and those that go out differ in their columns alone. */
  readonly view: ListView;
  readonly pages: LetterPages;
  readonly empty: ReactNode;
};

/** A list of letters of the register; what was loaded stays in sight when the next part fails. */
export const LetterList = ({ caption, view, pages, empty }: ListProps) => {
  const say = useSay();
  const { letters, error } = pages;
  return (
    <div className={styles.page}>
      {error && <ErrorState error={error} onRetry={() => void pages.refetch()} />}
      {!letters && !error && <Skeleton rows={10} rowHeight={56} />}
      {letters && (
        <Table
          key={view}
          caption={caption}
          columns={columnsOf(view, say)}
          rows={letters}
          rowKey={({ id }) => id}
          empty={empty}
        />
      )}
      <More {...pages} />
    </div>
  );
};
