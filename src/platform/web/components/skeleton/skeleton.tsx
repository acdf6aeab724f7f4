import { useSay } from '../../i18n.tsx';
import { componentWords } from '../words.ts';
import styles from './skeleton.module.css';

type SkeletonProps = {
  /** How many rows the content is likely to have. */
  readonly rows?: number;
  /** The height of one row in pixels, so that nothing jumps when the content comes. */
  readonly rowHeight?: number;
};

/** Keeps the place of content that is on its way; unseen for the first tenth of a second. */
export const Skeleton = ({ rows = 3, rowHeight = 24 }: SkeletonProps) => {
  const say = useSay();
  return (
    <div className={styles.skeleton} role="status">
      <span className="spoken">{say(componentWords.loading)}</span>
      {Array.from({ length: rows }, (_, row) => `row-${row}`).map((row) => (
        <div key={row} className={styles.line} style={{ height: rowHeight }} />
      ))}
    </div>
  );
};
