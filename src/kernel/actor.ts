import type { AreaPath, Level } from './area.ts';

/** What an account may do at its office. */
export const ROLES = ['recorder', 'reviewer', 'compiler', 'administrator', 'viewer'] as const;
export type Role = (typeof ROLES)[number];

/** The signed-in person at one office: whoever calls a rule or a command. */
export type Actor = {
  readonly accountId: string;
  readonly officeId: string;
  readonly level: Level;
  readonly areaPath: AreaPath;
  readonly roles: readonly Role[];
};

/** Whether the actor holds at least one of the roles. */
export const hasRole = (actor: Actor, ...roles: readonly Role[]): boolean =>
  roles.some((role) => actor.roles.includes(role));
