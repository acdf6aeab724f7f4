import { z } from 'zod';
import { ClockTime } from '../bangkok-time.ts';
import { CivilDate } from '../civil-date.ts';

const Label = z.object({ th: z.string().min(1), en: z.string().min(1) });

/** What every schedule says: when on the day, what a day off does, the reminder and the close. */
const Common = z.object({
  dueTime: ClockTime.default('16:30'),
  dayOff: z.enum(['same', 'previous', 'next']).default('same'),
  /** The reminder goes out so many hours before the due time. */
  softDueHours: z.int().min(1).max(2160).optional(),
  /** Nothing is taken any more so many days after the due day, at the due time. */
  closesAfterDays: z.int().min(0).max(3660).optional(),
});

/** The first and the last day (both included) on which a report may fall due, before any day off. */
const Recurring = Common.extend({
  firstDueOn: CivilDate,
  lastDueOn: CivilDate.optional(),
});

/** Whether a report covers the period it falls due in, or the one before. */
const covers = z.enum(['current', 'previous']);

/** Due on a weekday (Monday 1 to Sunday 7) of every week; covers that ISO week unless told. */
const Weekly = Recurring.extend({
  kind: z.literal('weekly'),
  weekday: z.int().min(1).max(7),
  covers: covers.default('current'),
});

/** Due on a day of every month, or the month's last where it is shorter; covers the month before. */
const Monthly = Recurring.extend({
  kind: z.literal('monthly'),
  day: z.int().min(1).max(31),
  covers: covers.default('previous'),
});

/** Due on a day of a month after the end of each fiscal quarter; 0 is the quarter's own last month. */
const Quarterly = Recurring.extend({
  kind: z.literal('quarterly'),
  day: z.int().min(1).max(31),
  monthsAfterEnd: z.int().min(0).max(12).default(1),
});

/** Due on one date. */
const Once = Common.extend({
  kind: z.literal('once'),
  opensOn: CivilDate.optional(),
  dueOn: CivilDate,
}).refine(({ opensOn = '', dueOn }) => opensOn <= dueOn, { path: ['opensOn'] });

/** One round of a programme: it covers its days from `opensOn` (else its due day) to `dueOn`. */
export const Round = z
  .object({
    id: z.string().regex(/^[A-Za-z0-9_-]{1,40}$/),
    label: Label,
    opensOn: CivilDate.optional(),
    dueOn: CivilDate,
  })
  .refine(({ opensOn = '', dueOn }) => opensOn <= dueOn, { path: ['opensOn'] });
export type Round = z.infer<typeof Round>;

/** Due on the listed dates. */
const Rounds = Common.extend({
  kind: z.literal('rounds'),
  rounds: z
    .array(Round)
    .min(1)
    .max(100)
    .refine((rounds) => new Set(rounds.map(({ id }) => id)).size === rounds.length),
});

/** Due so many days after each event. */
const AfterEvent = Recurring.extend({
  kind: z.literal('afterEvent'),
  days: z.int().min(0).max(366),
});

/** When a programme's reports fall due. */
export const Schedule = z
  .discriminatedUnion('kind', [Weekly, Monthly, Quarterly, Once, Rounds, AfterEvent])
  .refine(
    (schedule) =>
      !('lastDueOn' in schedule) ||
      schedule.lastDueOn === undefined ||
      schedule.lastDueOn >= schedule.firstDueOn,
    { path: ['lastDueOn'] },
  );
export type Schedule = z.infer<typeof Schedule>;

/** A schedule as it is written down, before the defaults are filled in. */
export type ScheduleInput = z.input<typeof Schedule>;

export type ScheduleOf<Kind extends Schedule['kind']> = Extract<Schedule, { kind: Kind }>;
