import { StateMark } from '#web/components/state-mark/state-mark.tsx';
import { useSay } from '#web/i18n.tsx';
import type { Mark } from '../rules/counts.ts';
import { gridWords as words } from '../words.ts';
import styles from './grid.module.css';

const ORDER: readonly Mark[] = ['on-time', 'late', 'missing', 'nil', 'excused', 'due'];

/** What each shape means, and how the percentages are reckoned. */
export const Legend = () => {
  const say = useSay();
  return (
    <section className={styles.legend} aria-label={say(words.legend)}>
      <ul>
        {ORDER.map((mark) => (
          <li key={mark}>
            <StateMark shape={mark} label={say(words.marks[mark])} />
          </li>
        ))}
      </ul>
      <p>{say(words.share)}</p>
    </section>
  );
};
