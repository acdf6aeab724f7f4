import { describe, expect, it } from 'vitest';
import { ROLES, type Role } from '#kernel/actor.ts';
import { LEVELS, type Level } from '#kernel/area.ts';
import {
  countWrongPin,
  enterOnDevice,
  type KnownDevice,
  mayUseDevice,
  type Opening,
  openByCode,
} from './devices.ts';

const NOW = '2026-11-21T03:00:00.000Z';
const BEFORE = '2026-11-20T03:00:00.000Z';
const JUST = '2026-11-21T02:59:00.000Z';
const AFTER = '2026-11-22T03:00:00.000Z';

describe('who may sign in by phone and PIN', () => {
  const allowed: readonly (readonly [Level, Role])[] = [
    ['village', 'recorder'],
    ['village', 'compiler'],
    ['village', 'viewer'],
    ['subdistrict', 'recorder'],
    ['subdistrict', 'compiler'],
    ['subdistrict', 'viewer'],
  ];
  it.each(LEVELS.flatMap((level) => ROLES.map((role) => [level, role] as const)))(
    '%s %s',
    (level, role) => {
      const expected = allowed.some(([one, other]) => one === level && other === role);
      expect(mayUseDevice(level, [role])).toBe(expected);
    },
  );

  it('no account with one guarded role among others', () => {
    expect(mayUseDevice('village', ['recorder', 'reviewer'])).toBe(false);
    expect(mayUseDevice('subdistrict', ['viewer', 'administrator'])).toBe(false);
  });
});

const OPENING: Opening = {
  expiresAt: AFTER,
  usedAt: null,
  usedKey: null,
  revokedAt: null,
  active: true,
  level: 'village',
  roles: ['recorder'],
};

describe('a printed code', () => {
  it.each<[string, Partial<Opening> | undefined, string]>([
    ['that never was', undefined, 'code-unknown'],
    ['printed and unused', {}, 'opens'],
    ['used', { usedAt: BEFORE }, 'code-used'],
    ['used a minute ago by another call', { usedAt: JUST, usedKey: 'other' }, 'code-used'],
    ['used a minute ago by this very call', { usedAt: JUST, usedKey: 'mine' }, 'opens'],
    ['used yesterday by this very call', { usedAt: BEFORE, usedKey: 'mine' }, 'code-used'],
    ['used and long expired', { usedAt: BEFORE, expiresAt: BEFORE }, 'code-used'],
    ['taken back', { revokedAt: BEFORE }, 'code-revoked'],
    ['expired', { expiresAt: BEFORE }, 'code-expired'],
    ['expiring this instant', { expiresAt: NOW }, 'code-expired'],
    ['of a closed account', { active: false }, 'code-closed'],
    ['of an account that became a reviewer', { roles: ['reviewer'] }, 'code-closed'],
    ['of an account that moved to a district', { level: 'district' }, 'code-closed'],
  ])('%s', (_what, change, outcome) => {
    const result = openByCode(change && { ...OPENING, ...change }, NOW, 'mine');
    expect(result.ok ? 'opens' : result.refusals[0].code).toBe(outcome);
  });
});

const DEVICE: KnownDevice = {
  cutOffAt: null,
  lastSeenAt: BEFORE,
  active: true,
  level: 'village',
  roles: ['recorder'],
};

describe('a phone', () => {
  it.each<[string, Partial<KnownDevice> | undefined, string]>([
    ['unknown here', undefined, 'device-unknown'],
    ['in use', {}, 'takes a PIN'],
    ['cut off', { cutOffAt: BEFORE }, 'device-cut-off'],
    ['unused for 90 days', { lastSeenAt: '2026-08-23T03:00:00.000Z' }, 'takes a PIN'],
    ['unused for longer', { lastSeenAt: '2026-08-23T02:59:59.000Z' }, 'device-idle'],
    ['of a closed account', { active: false }, 'device-closed'],
    ['of an account that became an administrator', { roles: ['administrator'] }, 'device-closed'],
  ])('%s', (_what, change, outcome) => {
    const result = enterOnDevice(change && { ...DEVICE, ...change }, NOW, 90);
    expect(result.ok ? 'takes a PIN' : result.refusals[0].code).toBe(outcome);
  });
});

describe('a wrong PIN', () => {
  it.each([
    [{ ofAccount: 0, ofDevice: 0 }, false, false],
    [{ ofAccount: 3, ofDevice: 3 }, false, false],
    [{ ofAccount: 4, ofDevice: 0 }, true, false],
    [{ ofAccount: 0, ofDevice: 8 }, false, false],
    [{ ofAccount: 0, ofDevice: 9 }, false, true],
    [{ ofAccount: 9, ofDevice: 9 }, true, true],
  ])('after %j: rests %s, cuts off %s', (wrong, rests, cutsOff) => {
    const counted = countWrongPin(wrong, NOW);
    expect(counted.restsUntil !== null).toBe(rests);
    expect(counted.cutsOff).toBe(cutsOff);
  });
});
