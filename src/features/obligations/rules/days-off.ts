import { type Actor, hasRole } from '#kernel/actor.ts';
import { NATION } from '#kernel/area.ts';

/** Whether the actor changes days off: they hold for the nation, so only its administrator does. */
export const mayChangeDaysOff = (actor: Actor): boolean =>
  actor.areaPath === NATION && hasRole(actor, 'administrator');
