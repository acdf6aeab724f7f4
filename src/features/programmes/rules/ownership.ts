import { type Actor, hasRole } from '#kernel/actor.ts';
import { type AreaPath, isWithin, type Level } from '#kernel/area.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { words } from '../words.ts';

/** The roles that write programmes and forms. */
export const EDITORS = ['administrator', 'compiler'] as const;

/** Whether the actor writes programmes and forms at all: an editor of the department or a province. */
export const isEditor = (actor: Pick<Actor, 'level' | 'roles'> & Partial<Actor>): boolean =>
  (actor.level === 'department' || actor.level === 'province') &&
  EDITORS.some((role) => actor.roles.includes(role));

/** Whether a person at one place sees what belongs to another: everything above, and everything below. */
export const isVisible = (owner: AreaPath, at: AreaPath): boolean =>
  isWithin(owner, at) || isWithin(at, owner);

/** Whether the actor may change what belongs to an area: the department everything, a province its own. */
export const mayEdit = (actor: Actor, owner: AreaPath): Result<true> => {
  if (!hasRole(actor, ...EDITORS) || !isEditor(actor)) return refuse('not-editor', words.notEditor);
  return isWithin(owner, actor.areaPath) ? ok(true) : refuse('not-owner', words.notOwner);
};

const RANKS: Record<Level, number> = {
  department: 0,
  province: 1,
  district: 2,
  subdistrict: 3,
  'local-authority': 3,
  village: 4,
};

/** How far down a level stands: the department 0, a village 4. */
export const rankOf = (level: Level): number => RANKS[level];
