import { useNumber } from '../../figures.ts';
import { useSay } from '../../i18n.tsx';
import { tableWords } from '../words.ts';
import styles from './bar-chart.module.css';

export type Bar = { readonly label: string; readonly value: number };

type BarChartProps = {
  readonly title: string;
  readonly bars: readonly Bar[];
  readonly unit?: string;
  readonly decimals?: number;
};

const BarRow = ({
  bar,
  share,
  text,
}: {
  readonly bar: Bar;
  readonly share: number;
  readonly text: string;
}) => (
  <tr>
    <th scope="row">{bar.label}</th>
    <td>
      <span className={styles.row}>
        <span className={styles.track}>
          <svg
            className={styles.bar}
            viewBox="0 0 100 10"
            preserveAspectRatio="none"
            aria-hidden="true"
          >
            <rect width={share * 100} height="10" />
          </svg>
        </span>
        <span className={styles.value}>{text}</span>
      </span>
    </td>
  </tr>
);

/** Amounts side by side as bars; it is a table at heart, so it is read out and printed as one. */
export const BarChart = ({ title, bars, unit, decimals = 0 }: BarChartProps) => {
  const say = useSay();
  const number = useNumber();
  const most = Math.max(1, ...bars.map((bar) => bar.value));
  return (
    <table className={styles.chart}>
      <caption>
        {title}
        {unit && ` (${unit})`}
      </caption>
      <thead className="spoken">
        <tr>
          <th scope="col">{say(tableWords.label)}</th>
          <th scope="col">{say(tableWords.value)}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map((bar) => (
          <BarRow
            key={bar.label}
            bar={bar}
            share={Math.max(0, bar.value) / most}
            text={number(bar.value, decimals)}
          />
        ))}
      </tbody>
    </table>
  );
};
