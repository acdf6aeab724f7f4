import { type Actor, hasRole, type Role } from './actor.ts';
import { type AreaPath, isBelow, isWithin, type Level } from './area.ts';

/**
 * On whose data a route works:
 * `everyone` needs no account; `account` is the caller's own account or session;
 * `office` is the caller's own office; `scope` its area and all below; `below` strictly below;
 * `shared` is reference data every signed-in person may read (or the named roles may write).
 */
export const REACHES = ['everyone', 'account', 'office', 'scope', 'below', 'shared'] as const;
export type Reach = (typeof REACHES)[number];

/** Who may call a route, and on whose data; declared in the contract and tested as a matrix. */
export type Access = {
  readonly reach: Reach;
  /** Any one of these roles; left out, every signed-in account. */
  readonly roles?: readonly Role[];
  /** Only accounts of an office at one of these levels; left out, at any. */
  readonly levels?: readonly Level[];
};

/** Whether a target at `target` lies within the declared reach of the actor. */
export const reaches = (access: Access, actor: Actor, target: AreaPath): boolean => {
  if (access.reach === 'office') return target === actor.areaPath;
  if (access.reach === 'scope') return isWithin(target, actor.areaPath);
  if (access.reach === 'below') return isBelow(target, actor.areaPath);
  return true;
};

/** Whether the actor holds one of the declared roles, at one of the declared levels. */
export const mayCall = (access: Access, actor: Actor): boolean =>
  (access.roles === undefined || hasRole(actor, ...access.roles)) &&
  (access.levels === undefined || access.levels.includes(actor.level));
