import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/paths.ts';
import styles from './empty-state.module.css';

type EmptyStateProps = {
  readonly title: string;
  readonly icon?: IconName;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
};

/** Says that there is nothing here, why that is good or what to do next. */
export const EmptyState = ({ title, icon = 'check-circle', children, action }: EmptyStateProps) => (
  <div className={styles.state}>
    <Icon name={icon} className={styles.icon} />
    <p className={styles.title}>{title}</p>
    {children && <div className={styles.text}>{children}</div>}
    {action}
  </div>
);
