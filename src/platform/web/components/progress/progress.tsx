import { useId } from 'react';
import { useNumber } from '../../figures.ts';
import styles from './progress.module.css';

type ProgressProps = {
  readonly label: string;
  /** Between 0 and 1. */
  readonly fraction: number;
  /** What stands at the end of the row; the percentage unless told. */
  readonly note?: string;
};

/** How far something has come, as a bar and as a number. */
export const Progress = ({ label, fraction, note }: ProgressProps) => {
  const id = useId();
  const number = useNumber();
  const percent = Math.round(Math.min(1, Math.max(0, fraction)) * 100);
  return (
    <div className={styles.progress}>
      <div className={styles.words}>
        <span id={id}>{label}</span>
        <span>{note ?? `${number(percent)}%`}</span>
      </div>
      <progress className={styles.bar} value={percent} max={100} aria-labelledby={id} />
    </div>
  );
};
