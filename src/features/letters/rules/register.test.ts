import { describe, expect, it } from 'vitest';
import { type Actor, ROLES, type Role } from '#kernel/actor.ts';
import type { Level } from '#kernel/area.ts';
import type { LetterAction, RegisterState } from '../model/register.ts';
import { decideAction, decideRegistering, type LetterCase, openActions } from './register.ts';

const OFFICE = 'office';
const actor = (role: Role, level: Level = 'province'): Actor => ({
  accountId: 'account',
  officeId: OFFICE,
  level,
  areaPath: '/49/',
  roles: [role],
});
const letter = (state: RegisterState, change: Partial<LetterCase> = {}): LetterCase => ({
  officeId: OFFICE,
  direction: 'incoming',
  state,
  ...change,
});

type Outcome = 'ok' | string;
const outcome = (action: LetterAction, one: LetterCase, by: Actor): Outcome => {
  const result = decideAction(action, one, by);
  return result.ok ? 'ok' : result.refusals[0].code;
};

/** Action × state, for an administrator of a province. */
const STATES: readonly (readonly [LetterAction, RegisterState, Outcome])[] = [
  ['correct', 'received', 'ok'],
  ['correct', 'at-work', 'ok'],
  ['correct', 'closed', 'letter-closed'],
  ['link', 'received', 'ok'],
  ['link', 'at-work', 'ok'],
  ['link', 'closed', 'letter-closed'],
  ['make-work', 'received', 'ok'],
  ['make-work', 'at-work', 'ok'],
  ['make-work', 'closed', 'letter-closed'],
  ['undo-work', 'received', 'no-work'],
  ['undo-work', 'at-work', 'ok'],
  ['undo-work', 'closed', 'letter-closed'],
  ['close', 'received', 'ok'],
  ['close', 'at-work', 'ok'],
  ['close', 'closed', 'letter-closed'],
  ['reopen', 'received', 'not-closed'],
  ['reopen', 'at-work', 'not-closed'],
  ['reopen', 'closed', 'ok'],
];

/** Role × level → the refusal of register work (correct, link, close) and of making work. */
const PEOPLE: readonly (readonly [Role, Level, Outcome, Outcome])[] = [
  ['administrator', 'department', 'ok', 'ok'],
  ['administrator', 'province', 'ok', 'ok'],
  ['administrator', 'district', 'ok', 'not-editor'],
  ['administrator', 'subdistrict', 'ok', 'not-editor'],
  ['compiler', 'department', 'ok', 'ok'],
  ['compiler', 'province', 'ok', 'ok'],
  ['compiler', 'district', 'ok', 'not-editor'],
  ['recorder', 'department', 'ok', 'not-editor'],
  ['recorder', 'province', 'ok', 'not-editor'],
  ['recorder', 'district', 'ok', 'not-editor'],
  ['reviewer', 'province', 'not-registrar', 'not-registrar'],
  ['reviewer', 'district', 'not-registrar', 'not-registrar'],
  ['viewer', 'province', 'not-registrar', 'not-registrar'],
  ['viewer', 'district', 'not-registrar', 'not-registrar'],
];

describe('what may be done with a letter', () => {
  it.each(STATES)('%s a letter that is %s: %s', (action, state, expected) => {
    expect(outcome(action, letter(state), actor('administrator'))).toBe(expected);
  });

  it.each(PEOPLE)('%s of a %s: register %s, work %s', (role, level, register, work) => {
    const by = actor(role, level);
    for (const action of ['correct', 'link', 'close'] as const)
      expect(outcome(action, letter('at-work'), by)).toBe(register);
    for (const action of ['make-work', 'undo-work'] as const)
      expect(outcome(action, letter('at-work'), by)).toBe(work);
  });

  it.each(ROLES)('another office’s letter is closed to its %s', (role) => {
    const foreign = letter('received', { officeId: 'another' });
    expect(openActions(foreign, actor(role))).toEqual([]);
    expect(outcome('correct', foreign, actor(role))).toBe('not-your-office');
  });

  it('work can not be undone once a report was begun', () => {
    const touched = letter('at-work', { touched: true });
    expect(outcome('undo-work', touched, actor('compiler'))).toBe('reported-already');
  });

  it('of an outgoing letter only the chain is written here', () => {
    const out = letter('sent', { direction: 'outgoing' });
    expect(openActions(out, actor('administrator'))).toEqual(['link']);
  });

  it.each(ROLES)('a %s registers as the register’s editors do', (role) => {
    const may = ['administrator', 'recorder', 'compiler'].includes(role);
    expect(decideRegistering(actor(role)).ok).toBe(may);
  });
});
