import { type Access, mayCall, reaches } from '#kernel/access.ts';
import { type Actor, ROLES, type Role } from '#kernel/actor.ts';
import { isWithin } from '#kernel/area.ts';
import { AREAS, type AreaCode, accountId, officeId } from '../support/nation.ts';

/** Where a thing stands as seen from an office. */
export const RELATIONS = ['own', 'parent', 'sibling', 'child', 'foreign'] as const;
export type Relation = (typeof RELATIONS)[number];

/** The offices that call, and what each calls its parent, sibling and so on. */
const AROUND: Partial<Record<AreaCode, Partial<Record<Relation, AreaCode>>>> = {
  TH: { own: 'TH', child: '4905' },
  '49': { own: '49', parent: 'TH', sibling: '46', child: '4905', foreign: '4601' },
  '4905': { own: '4905', parent: '49', sibling: '4901', child: '490502', foreign: '4601' },
  '490502': { own: '490502', parent: '4905', sibling: '490503', foreign: '4601' },
};

/** One account that calls. */
export type Caller = {
  readonly username: string;
  readonly actor: Actor;
  readonly around: Partial<Record<Relation, AreaCode>>;
};

const callerOf = (code: AreaCode, role: Role): Caller => {
  const [, level, , areaPath] = AREAS.find(([known]) => known === code) ?? AREAS[0];
  const username = `${role}.${code}`;
  const account = { accountId: accountId(username), officeId: officeId(code) };
  return {
    username,
    actor: { ...account, level, areaPath, roles: [role] },
    around: AROUND[code] ?? {},
  };
};

/** Each role at each level of the tree. */
export const CALLERS: readonly Caller[] = (Object.keys(AROUND) as AreaCode[]).flatMap((code) =>
  ROLES.map((role) => callerOf(code, role)),
);

/**
 * What must come of a call: `forbidden` for a wrong role, `unknown` when the thing lies where the caller
 * sees nothing, `refused` when it may be seen but not worked on, `done` otherwise.
 */
export type Outcome = 'forbidden' | 'unknown' | 'refused' | 'done';

export const outcomeOf = (
  access: Access,
  { actor }: Caller,
  at: AreaCode | undefined,
  fromBelow: 'seen' | 'used' | undefined,
  fromAbove?: 'hidden',
): Outcome => {
  if (!mayCall(access, actor)) return 'forbidden';
  if (at === undefined) return 'done';
  const [, , , path] = AREAS.find(([known]) => known === at) ?? AREAS[0];
  if (fromAbove === 'hidden' && path !== actor.areaPath) return 'unknown';
  const isSeen =
    isWithin(path, actor.areaPath) || (fromBelow !== undefined && isWithin(actor.areaPath, path));
  if (!isSeen) return 'unknown';
  return fromBelow === 'used' || reaches(access, actor, path) ? 'done' : 'refused';
};
