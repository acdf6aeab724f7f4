import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ExportButton } from '#features/exports/screens/export-button.tsx';
import { useAction, useCall } from '#web/api-hooks.ts';
import { Badge } from '#web/components/badge/badge.tsx';
import { Button } from '#web/components/button/button.tsx';
import { EmptyState } from '#web/components/empty-state/empty-state.tsx';
import { ErrorState } from '#web/components/error-state/error-state.tsx';
import { PageHeader } from '#web/components/page-header/page-header.tsx';
import { Skeleton } from '#web/components/skeleton/skeleton.tsx';
import { useSay } from '#web/i18n.tsx';
import { countUnreadNotices, listNotices, readNotices } from '../contract.ts';
import type { Notice } from '../model.ts';
import { noticeKinds, noticeWords as words } from '../words.ts';
import { AboutNotice, addressOf } from './about.tsx';
import styles from './notices.module.css';

const PAGE = 50;

const useRead = () => useAction(readNotices, { invalidates: [listNotices, countUnreadNotices] });

const Item = ({ notice, onOpen }: { readonly notice: Notice; readonly onOpen: () => void }) => {
  const say = useSay();
  const address = addressOf(notice);
  return (
    <li className={styles.item} data-unread={notice.readAt === null || undefined}>
      <p className={styles.head}>
        {address === undefined ? (
          <b>{say(noticeKinds[notice.kind])}</b>
        ) : (
          <Link to={address} onClick={onOpen}>
            {say(noticeKinds[notice.kind])}
          </Link>
        )}
        {notice.readAt === null && <Badge tone="accent">{say(words.unread)}</Badge>}
      </p>
      <AboutNotice notice={notice} />
    </li>
  );
};

type PagerProps = {
  readonly offset: number;
  readonly more: boolean;
  readonly go: (to: number) => void;
};

const Pager = ({ offset, more, go }: PagerProps) => {
  const say = useSay();
  return (
    <div className={styles.pager}>
      {offset > 0 && <Button onClick={() => go(offset - PAGE)}>{say(words.later)}</Button>}
      {more && <Button onClick={() => go(offset + PAGE)}>{say(words.earlier)}</Button>}
    </div>
  );
};

/** The messages to the caller's office, newest first; opening one marks it as read. */
const Notices = () => {
  const say = useSay();
  const [offset, setOffset] = useState(0);
  const { data, error, refetch } = useCall(listNotices, { query: { offset, limit: PAGE } });
  const read = useRead();
  const actions = data && (
    <>
      {data.notices.length > 0 && <ExportButton kind="notices" input={{}} />}
      {data.unread > 0 && (
        <Button icon="check" pending={read.isPending} onClick={() => read.mutate({ body: {} })}>
          {say(words.readAll)}
        </Button>
      )}
    </>
  );
  return (
    <>
      <PageHeader title={say(words.title)} actions={actions} />
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={6} rowHeight={72} />}
      {data?.notices.length === 0 && (
        <EmptyState icon="bell" title={say(words.none)}>
          {say(words.noneLead)}
        </EmptyState>
      )}
      {data && data.notices.length > 0 && (
        <ul className={styles.list} aria-label={say(words.list)}>
          {data.notices.map((notice) => (
            <Item
              key={notice.id}
              notice={notice}
              onOpen={() => notice.readAt === null && read.mutate({ body: { ids: [notice.id] } })}
            />
          ))}
        </ul>
      )}
      {data && <Pager offset={offset} more={data.more} go={setOffset} />}
    </>
  );
};

export default Notices;
