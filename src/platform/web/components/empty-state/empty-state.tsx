import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/paths.ts';
import styles from './empty-state.module.css';

type EmptyStateProps = {
  readonly title: string;
  readonly icon?: IconName;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  /** What the title is: the heading of a whole page, or words in one. */
  readonly as?: 'h1' | 'p';
};

/** Says that there is nothing here, why that is good or what to do next. */
export const EmptyState = ({
  title,
  icon = 'check-circle',
  children,
  action,
  as: Title = 'p',
}: EmptyStateProps) => (
  <div className={styles.state}>
    <Icon name={icon} className={styles.icon} />
    <Title className={styles.title}>{title}</Title>
    {children && <div className={styles.text}>{children}</div>}
    {action}
  </div>
);
