import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/paths.ts';
import styles from './badge.module.css';

export type Tone = 'quiet' | 'accent' | 'good' | 'attention' | 'danger';

type BadgeProps = {
  readonly tone?: Tone;
  readonly icon?: IconName;
  readonly children: ReactNode;
};

/** A short word about a thing: its kind, its programme, its number. */
export const Badge = ({ tone = 'quiet', icon, children }: BadgeProps) => (
  <span className={styles.badge} data-tone={tone}>
    {icon && <Icon name={icon} />}
    {children}
  </span>
);
