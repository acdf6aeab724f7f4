import { describe, expect, it } from 'vitest';
import { type Actor, ROLES, type Role } from '#kernel/actor.ts';
import { OUTGOING_ACTIONS, type OutgoingAction, OutgoingState } from '../model/outgoing.ts';
import { acceptFindings, type OutgoingFacts, openActions, takeOutgoing } from './outgoing.ts';

const actor = (roles: readonly Role[], more: Partial<Actor> = {}): Actor => ({
  accountId: 'anan',
  officeId: 'province',
  level: 'province',
  areaPath: '/49/',
  roles,
  ...more,
});
const facts = (more: Partial<OutgoingFacts> = {}): OutgoingFacts => ({
  officeId: 'province',
  state: 'draft',
  writers: ['boon'],
  reviewers: 2,
  ...more,
});

/** Every action × role × state that is open, and what the letter becomes; all others are refused. */
const OPEN: readonly [OutgoingAction, readonly Role[], OutgoingState, OutgoingState][] = [
  ['save', ['recorder', 'administrator'], 'draft', 'draft'],
  ['propose', ['recorder', 'administrator'], 'draft', 'waiting'],
  ['discard', ['recorder', 'administrator'], 'draft', 'discarded'],
  ['restore', ['recorder', 'administrator'], 'discarded', 'draft'],
  ['return', ['reviewer'], 'waiting', 'draft'],
  ['sign', ['reviewer'], 'waiting', 'signed'],
  ['send', ['recorder', 'reviewer', 'administrator'], 'signed', 'sent'],
  ['send', ['recorder', 'reviewer', 'administrator'], 'sent', 'sent'],
  ['cancel', ['recorder', 'reviewer', 'administrator'], 'signed', 'cancelled'],
  ['cancel', ['recorder', 'reviewer', 'administrator'], 'sent', 'cancelled'],
];

const outcomeOf = (action: OutgoingAction, role: Role, state: OutgoingState): string => {
  const result = takeOutgoing(action, facts({ state }), actor([role]));
  return result.ok ? result.value : result.refusals[0].code;
};

const expected = (action: OutgoingAction, role: Role, state: OutgoingState): string => {
  const mine = OPEN.filter(([name, roles]) => name === action && roles.includes(role));
  if (mine.length === 0) return 'wrong-role';
  return mine.find(([, , from]) => from === state)?.[3] ?? 'wrong-state';
};

describe('an outgoing letter', () => {
  const cases = OUTGOING_ACTIONS.flatMap((action) =>
    ROLES.flatMap((role) =>
      OutgoingState.options.map((state) => [action, role, state, expected(action, role, state)]),
    ),
  ) as [OutgoingAction, Role, OutgoingState, string][];

  it.each(cases)('%s by a %s while %s: %s', (action, role, state, outcome) => {
    expect(outcomeOf(action, role, state)).toBe(outcome);
  });

  it.each(OUTGOING_ACTIONS)('%s is refused to another office', (action) => {
    const stranger = actor(ROLES, { officeId: 'district' });
    expect(takeOutgoing(action, facts(), stranger)).toMatchObject({
      refusals: [{ code: 'other-office' }],
    });
  });

  it.each([
    ['by another reviewer', ['boon'], 2, true],
    ['by whoever wrote it', ['anan'], 2, false],
    ['by one of those who wrote it', ['boon', 'anan'], 3, false],
    ['by the only reviewer, though he wrote it', ['anan'], 1, true],
  ])('is signed %s', (_case, writers, reviewers, allowed) => {
    const signed = takeOutgoing(
      'sign',
      facts({ state: 'waiting', writers, reviewers }),
      actor(['recorder', 'reviewer']),
    );
    expect(signed.ok).toBe(allowed);
  });

  it('never offers what only another letter does', () => {
    const offered = OutgoingState.options.map((state) =>
      openActions(facts({ state }), actor([...ROLES])),
    );
    expect(offered).toEqual([
      ['save', 'propose', 'discard'],
      ['return', 'sign'],
      ['send'],
      ['send'],
      [],
      ['restore'],
    ]);
  });

  it.each([
    [['error'], undefined, false],
    [['error'], '', false],
    [['error'], 'ตรวจแล้ว ตามต้นฉบับ', true],
    [['warning', 'note'], undefined, true],
    [[], undefined, true],
  ])('with findings %j and the reason %j is signed: %s', (severities, reason, allowed) => {
    const found = severities.map((severity) => ({ severity }));
    expect(acceptFindings(found, reason).ok).toBe(allowed);
  });
});
