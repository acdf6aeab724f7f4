import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.tsx';
import styles from './disclosure.module.css';

type DisclosureProps = {
  readonly summary: string;
  readonly open?: boolean;
  readonly children: ReactNode;
};

/** Something that few need, folded under one line. */
export const Disclosure = ({ summary, open = false, children }: DisclosureProps) => (
  <details className={styles.details} open={open}>
    <summary className={styles.summary}>
      <Icon name="chevron-right" className={styles.arrow} />
      {summary}
    </summary>
    <div className={styles.body}>{children}</div>
  </details>
);
