import type { ReactNode } from 'react';
import styles from './stat.module.css';

type StatProps = {
  readonly label: string;
  readonly value: string;
  readonly unit?: string;
  readonly note?: ReactNode;
};

/** One figure that matters, with its name and what it is compared with. */
export const Stat = ({ label, value, unit, note }: StatProps) => (
  <div className={styles.stat}>
    <span className={styles.label}>{label}</span>
    <span className={styles.value}>
      {value}
      {unit && <span className={styles.unit}> {unit}</span>}
    </span>
    {note && <span className={styles.note}>{note}</span>}
  </div>
);

/** Figures side by side, as many as the width allows. */
export const StatRow = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles.row}>{children}</div>
);
