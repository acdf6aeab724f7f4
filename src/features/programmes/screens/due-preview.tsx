import { listDaysOff } from '#features/obligations/contract/days-off.ts';
import { isDayOffOf } from '#features/obligations/rules/days-off.ts';
import { bangkokDate } from '#kernel/bangkok-time.ts';
import type { Schedule } from '#kernel/schedule/schedule.ts';
import { describeSchedule } from '#kernel/schedule/words.ts';
import { instantSentence } from '#kernel/thai-date.ts';
import { useCall } from '#web/api-hooks.ts';
import { useSay } from '#web/i18n.tsx';
import { nextDues } from '../rules/drafts.ts';
import { editorWords } from '../words/screen.ts';
import styles from './portfolio.module.css';

type PreviewProps = {
  readonly schedule: Schedule | undefined;
  readonly fiscalYear: number;
  /** How many due times are shown at most. */
  readonly count?: number;
};

/** The schedule in words and its next due times, as they change while it is edited. */
export const DuePreview = ({ schedule, fiscalYear, count = 10 }: PreviewProps) => {
  const say = useSay();
  const before = useCall(listDaysOff, { query: { year: fiscalYear - 1 } });
  const during = useCall(listDaysOff, { query: { year: fiscalYear } });
  if (schedule === undefined) return <p role="status">{say(editorWords.incomplete)}</p>;
  const days = [...(before.data?.days ?? []), ...(during.data?.days ?? [])];
  const dues = nextDues(
    schedule,
    fiscalYear,
    bangkokDate(new Date().toISOString()),
    isDayOffOf(days),
    count,
  );
  return (
    <div role="status">
      <p className={styles.schedule}>{say(describeSchedule(schedule))}</p>
      <p className={styles.source}>
        {say(dues.length === 0 ? editorWords.noDues : editorWords.nextDues)}
      </p>
      <ol className={styles.dues}>
        {dues.map((due) => (
          <li key={due.period.id}>
            {say(instantSentence(due.dueAt, { weekday: true }))}
            {due.warning && <span className={styles.source}> · {say(due.warning)}</span>}
          </li>
        ))}
      </ol>
    </div>
  );
};
