import { useSay } from '../../i18n.tsx';
import { Button } from '../button/button.tsx';
import { tableWords } from '../words.ts';
import styles from './pagination.module.css';

type LoadMoreProps = {
  readonly shown: number;
  readonly all: number;
  readonly pending?: boolean;
  readonly onMore: () => void;
};

/** Says how much of a list is shown and brings the next part of it. */
export const LoadMore = ({ shown, all, pending = false, onMore }: LoadMoreProps) => {
  const say = useSay();
  return (
    <div className={styles.row} data-print="never">
      <span role="status">{say(tableWords.shown(shown, all))}</span>
      {shown < all && (
        <Button pending={pending} onClick={onMore}>
          {say(tableWords.more)}
        </Button>
      )}
    </div>
  );
};

type PaginationProps = {
  /** The page in view, counted from 1. */
  readonly page: number;
  readonly last: number;
  readonly onPage: (page: number) => void;
};

/** Steps through the pages of a list. */
export const Pagination = ({ page, last, onPage }: PaginationProps) => {
  const say = useSay();
  return (
    <nav className={styles.row} aria-label={say(tableWords.pages)} data-print="never">
      <Button icon="chevron-left" disabled={page <= 1} onClick={() => onPage(page - 1)}>
        {say(tableWords.previous)}
      </Button>
      <span role="status">{say(tableWords.page(page, last))}</span>
      <Button disabled={page >= last} onClick={() => onPage(page + 1)}>
        {say(tableWords.next)}
      </Button>
    </nav>
  );
};
