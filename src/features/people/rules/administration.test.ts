import { describe, expect, it } from 'vitest';
import type { Actor, Role } from '#kernel/actor.ts';
import type { Result } from '#kernel/result.ts';
import * as rules from './administration.ts';

const actorAt = (areaPath: string, roles: readonly Role[] = ['administrator']): Actor => ({
  accountId: 'me',
  officeId: `office ${areaPath}`,
  level: 'district',
  areaPath,
  roles,
});

const account = (areaPath: string, more: Partial<rules.ManagedAccount> = {}) => ({
  id: 'other',
  officeId: `office ${areaPath}`,
  areaPath,
  roles: ['recorder'] as const,
  active: true,
  ...more,
});

const office = (areaPath: string, more: Partial<rules.ManagedOffice> = {}) => ({
  id: `office ${areaPath}`,
  areaPath,
  active: true,
  activeAccounts: 0,
  ...more,
});

const codeOf = (result: Result<unknown>): string => (result.ok ? 'ok' : result.refusals[0].code);

describe('administers', () => {
  it.each([
    ['the nation', '/', '/49/4905/', true],
    ['its own office', '/49/', '/49/', true],
    ['below', '/49/', '/49/4905/490502/', true],
    ['above', '/49/4905/', '/49/', false],
    ['beside', '/49/4905/', '/49/4901/', false],
    ['far away', '/49/', '/46/4601/', false],
    ['a longer code that begins alike', '/4/', '/49/', false],
  ])('%s', (_name, own, target, expected) => {
    expect(rules.administers(actorAt(own), target)).toBe(expected);
    expect(rules.administers(actorAt(own, ['reviewer', 'compiler']), target)).toBe(false);
  });
});

describe('placeAccount and moveAccount', () => {
  it.each([
    ['an office below', office('/49/4905/'), 'ok', 'ok'],
    ['the own office', office('/49/'), 'ok', 'ok'],
    ['an office above', office('/'), 'unknown-office', 'unknown-office'],
    ['an office elsewhere', office('/46/'), 'unknown-office', 'unknown-office'],
    ['a closed office', office('/49/4905/', { active: false }), 'office-closed', 'office-closed'],
    ['where it is already', office('/49/4901/'), 'ok', 'same-office'],
  ])('at %s', (_name, target, placed, moved) => {
    const actor = actorAt('/49/');
    expect(codeOf(rules.placeAccount(actor, target))).toBe(placed);
    expect(codeOf(rules.moveAccount(actor, account('/49/4901/'), target))).toBe(moved);
    const own = account('/49/', { id: 'me' });
    expect(codeOf(rules.moveAccount(actor, own, target))).toBe('own-account');
  });
});

describe('changes of an account', () => {
  const other = account('/49/4905/');
  const closed = account('/49/4905/', { active: false });
  const own = account('/49/', { id: 'me', roles: ['administrator'] });
  type Case = [string, () => Result<unknown>, administrator: string, reviewer: string];
  const by = (roles: readonly Role[]): Case[] => {
    const actor = actorAt('/49/', roles);
    return [
      [
        'other roles',
        () => rules.changeRoles(actor, other, ['reviewer']),
        'ok',
        'not-administrator',
      ],
      [
        'its last role',
        () => rules.changeRoles(actor, other, ['viewer']),
        'ok',
        'not-administrator',
      ],
      [
        'own roles more',
        () => rules.changeRoles(actor, own, ['administrator', 'reviewer']),
        'own-account',
        'not-administrator',
      ],
      [
        'own roles less',
        () => rules.changeRoles(actor, own, ['recorder']),
        'own-account',
        'not-administrator',
      ],
      [
        'own roles the same',
        () => rules.changeRoles(actor, own, ['administrator']),
        'ok',
        'not-administrator',
      ],
      [
        'closing another',
        () => rules.setAccountActive(actor, other, false),
        'ok',
        'not-administrator',
      ],
      [
        'opening a closed one',
        () => rules.setAccountActive(actor, closed, true),
        'ok',
        'not-administrator',
      ],
      [
        'closing oneself',
        () => rules.setAccountActive(actor, own, false),
        'own-account',
        'not-administrator',
      ],
      ['a new first password', () => rules.resetPassword(actor, other), 'ok', 'not-administrator'],
      [
        'one for a closed account',
        () => rules.resetPassword(actor, closed),
        'account-closed',
        'not-administrator',
      ],
      [
        'one for oneself',
        () => rules.resetPassword(actor, own),
        'own-password',
        'not-administrator',
      ],
    ];
  };

  it.each(by(['administrator', 'recorder']))(
    '%s, by an administrator',
    (_name, decide, expected) => {
      expect(codeOf(decide())).toBe(expected);
    },
  );

  it.each(by(['reviewer', 'compiler']))('%s, by others', (_name, decide, _expected, refused) => {
    expect(codeOf(decide())).toBe(refused);
  });
});

describe('setOfficeActive', () => {
  it.each([
    ['closing an empty office', office('/49/4905/'), false, 'ok'],
    [
      'closing one where people work',
      office('/49/4905/', { activeAccounts: 2 }),
      false,
      'office-has-accounts',
    ],
    ['closing the own office', office('/49/'), false, 'own-office'],
    ['opening one again', office('/49/4905/', { active: false, activeAccounts: 2 }), true, 'ok'],
  ])('%s', (_name, target, active, expected) => {
    expect(codeOf(rules.setOfficeActive(actorAt('/49/'), target, active))).toBe(expected);
    expect(codeOf(rules.setOfficeActive(actorAt('/49/', ['viewer']), target, active))).toBe(
      'not-administrator',
    );
  });
});
