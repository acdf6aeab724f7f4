import { type Actor, hasRole } from '#kernel/actor.ts';
import { NATION } from '#kernel/area.ts';
import { daysOff, type IsDayOff } from '#kernel/working-days.ts';
import type { DayOff } from '../model/days-off.ts';

/** Whether the actor changes days off: they hold for the nation, so only its administrator does. */
export const mayChangeDaysOff = (actor: Actor): boolean =>
  actor.areaPath === NATION && hasRole(actor, 'administrator');

/** Tells days off from working days by the listed days; what is only proposed does not count. */
export const isDayOffOf = (days: readonly DayOff[]): IsDayOff => {
  const off = days.filter(({ source }) => source === 'library' || source === 'table');
  const worked = days.filter(({ source }) => source === 'worked').map(({ on }) => on);
  return daysOff(off, [], worked).isDayOff;
};
