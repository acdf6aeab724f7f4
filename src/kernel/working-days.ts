import { addDays, type CivilDate, weekdayOf } from './civil-date.ts';
import { type Sentence, say } from './sentence.ts';

/** A public holiday: its day and what it is called. */
export type Holiday = { readonly on: CivilDate; readonly name: Sentence };

/** Tells of a day whether offices are closed on it. */
export type IsDayOff = (date: CivilDate) => boolean;

/** Where a due day falls that is a day off: it stays, or moves to the working day before or after. */
export type DayOffRule = 'same' | 'previous' | 'next';

export type DaysOff = {
  readonly isDayOff: IsDayOff;
  /** Why offices are closed on that day, or undefined on a working day. */
  readonly findReason: (date: CivilDate) => Sentence | undefined;
};

const SATURDAY = 6;
const LONGEST_CLOSURE_DAYS = 31;
const WEEKEND = say('วันหยุดเสาร์ - อาทิตย์', 'Weekend');

/** Whether the day is a Saturday or a Sunday. */
export const isWeekend = (date: CivilDate): boolean => weekdayOf(date) >= SATURDAY;

/**
 * The days off of offices: weekends, holidays and the extra days an office's table adds, without the
 * days that the table removes (a removed day is worked even when it is a weekend).
 */
export const daysOff = (
  holidays: readonly Holiday[],
  extra: readonly Holiday[] = [],
  removed: readonly CivilDate[] = [],
): DaysOff => {
  const names = new Map([...holidays, ...extra].map(({ on, name }) => [on, name]));
  const worked = new Set(removed);
  const findReason = (date: CivilDate): Sentence | undefined => {
    if (worked.has(date)) return undefined;
    return names.get(date) ?? (isWeekend(date) ? WEEKEND : undefined);
  };
  return { isDayOff: (date) => findReason(date) !== undefined, findReason };
};

/**
 * The days given in lieu of holidays on a weekend: the next working day, one for each weekend.
 * Follows what the cabinet usually resolves; not confirmed for every year, so offer it for checking.
 */
export const substituteDays = (holidays: readonly Holiday[]): Holiday[] => {
  const { isDayOff } = daysOff(holidays);
  const found = new Map<CivilDate, Holiday>();
  for (const { on, name } of holidays.filter((holiday) => isWeekend(holiday.on))) {
    const inLieu = nearestWorkingDay(on, 1, isDayOff);
    if (inLieu !== undefined && !found.has(inLieu)) {
      found.set(inLieu, { on: inLieu, name: say(`ชดเชย${name.th}`, `In lieu of ${name.en}`) });
    }
  }
  return [...found.values()];
};

const nearestWorkingDay = (
  date: CivilDate,
  step: 1 | -1,
  isDayOff: IsDayOff,
): CivilDate | undefined => {
  for (let days = 0; days <= LONGEST_CLOSURE_DAYS; days += 1) {
    const candidate = addDays(date, days * step);
    if (!isDayOff(candidate)) return candidate;
  }
  return undefined;
};

/**
 * The day that a due day becomes under the rule; a working day never moves. It also stays when
 * no working day lies within 31 days.
 */
export const moveOffDayOff = (date: CivilDate, rule: DayOffRule, isDayOff: IsDayOff): CivilDate => {
  if (rule === 'same') return date;
  return nearestWorkingDay(date, rule === 'next' ? 1 : -1, isDayOff) ?? date;
};
