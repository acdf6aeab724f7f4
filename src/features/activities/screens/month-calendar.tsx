import { Link } from '@tanstack/react-router';
import { bangkokDate } from '#kernel/bangkok-time.ts';
import { weekdayName } from '#kernel/calendar-words.ts';
import { type CivilDate, partsOf } from '#kernel/civil-date.ts';
import { dateSentence, timeSentence } from '#kernel/thai-date.ts';
import { useNumber } from '#web/figures.ts';
import { useSay } from '#web/i18n.tsx';
import type { ActivityView } from '../model/activity.ts';
import { weeksOf } from '../rules/months.ts';
import styles from './plan.module.css';
import { StateBadge } from './state-badge.tsx';

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

type Waiting = { readonly waiting: ReadonlySet<string> };

const Entry = ({ activity, waiting }: Waiting & { readonly activity: ActivityView }) => {
  const say = useSay();
  const { id, plan, state } = activity;
  return (
    <>
      {plan.startsAt && <span>{say(timeSentence(plan.startsAt))} </span>}
      <Link
        to="/activities/$activityId"
        params={{ activityId: id }}
        className={state === 'cancelled' ? styles.off : undefined}
      >
        {plan.title}
      </Link>{' '}
      <StateBadge activity={activity} isWaiting={waiting.has(id)} />
    </>
  );
};

/** What a month holds day by day, where its weeks are too narrow for words. */
const Agenda = ({ activities, waiting }: Waiting & Pick<DayProps, 'activities'>) => {
  const say = useSay();
  return (
    <ul className={styles.agenda}>
      {activities.map((activity) => (
        <li key={activity.id}>
          <time dateTime={activity.plan.heldOn}>
            {say(dateSentence(activity.plan.heldOn, { weekday: true }))}
          </time>
          <Entry activity={activity} waiting={waiting} />
        </li>
      ))}
    </ul>
  );
};

type DayProps = Waiting & {
  readonly date: CivilDate;
  readonly activities: readonly ActivityView[];
};

const Day = ({ date, activities, waiting }: DayProps) => {
  const number = useNumber();
  const today = bangkokDate(new Date().toISOString());
  const held = activities.filter(({ plan }) => plan.heldOn === date);
  return (
    <td data-today={date === today || undefined}>
      <time dateTime={date}>{number(partsOf(date).day)}</time>
      {held.length > 0 && (
        <ul>
          {held.map((activity) => (
            <li key={activity.id}>
              <Entry activity={activity} waiting={waiting} />
            </li>
          ))}
        </ul>
      )}
    </td>
  );
};

type CalendarProps = Omit<DayProps, 'date'> & { readonly month: string };

/** A month by weeks, each day with what is planned on it. */
export const MonthCalendar = ({ month, ...rest }: CalendarProps) => {
  const say = useSay();
  return (
    <div data-paper="wide">
      <table className={styles.calendar}>
        <thead>
          <tr>
            {WEEKDAYS.map((day) => (
              <th key={day} scope="col">
                {say(weekdayName(day).short)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week, row) => (
            <tr key={week.find(Boolean) ?? row}>
              {week.map((date, at) =>
                date === undefined ? (
                  <td key={WEEKDAYS[at]} data-outside />
                ) : (
                  <Day key={date} date={date} {...rest} />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <Agenda {...rest} />
    </div>
  );
};
