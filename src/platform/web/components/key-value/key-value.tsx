import { Fragment, type ReactNode } from 'react';
import styles from './key-value.module.css';

export type Pair = { readonly label: string; readonly value: ReactNode };

/** Facts about one thing, each with its name. */
export const KeyValueList = ({ pairs }: { readonly pairs: readonly Pair[] }) => (
  <dl className={styles.list}>
    {pairs.map(({ label, value }) => (
      <Fragment key={label}>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </Fragment>
    ))}
  </dl>
);
