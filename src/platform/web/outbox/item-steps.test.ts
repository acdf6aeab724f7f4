import { describe, expect, it } from 'vitest';
import { say } from '#kernel/sentence.ts';
import { type CallStep, newItem, type OutboxItem } from './item.ts';
import { appended, ended, exchanged, nextStep, triedAgain, withoutStep } from './item-steps.ts';

const AT = '2026-11-21T03:00:00.000Z';
const NO = { status: 422, code: 'no', sentence: say('ไม่รับ', 'No'), refusals: [] };

/** Steps told in short: `a` and a number is about a; `+` is done, `!` refused. */
const stepOf = (told: string): CallStep => ({
  kind: 'call',
  key: told.slice(0, 2),
  method: 'PUT',
  address: '/api/x',
  expects: [],
  about: told.slice(0, 1),
  ...(told.endsWith('+') ? { done: { at: AT, reply: {} } } : {}),
  ...(told.endsWith('!') ? { refused: NO } : {}),
});

const itemOf = (told: string, more: Partial<OutboxItem> = {}): OutboxItem => {
  const words = { title: say('แผน', 'Plan'), detail: say('เดือน', 'Month') };
  const steps = told.split(' ').filter(Boolean).map(stepOf);
  return { ...newItem('me', { id: '1', ...words, refreshes: [], steps }, AT), ...more };
};

const toldOf = ({ steps }: OutboxItem): string =>
  steps
    .map((step) =>
      step.kind === 'call' ? `${step.key}${step.done ? '+' : ''}${step.refused ? '!' : ''}` : '',
    )
    .join(' ');

describe('the next step', () => {
  it.each([
    ['a1 b1', 'a1'],
    ['a1+ b1', 'b1'],
    ['a1! b1', 'b1'],
    ['a1! a2 b1', 'b1'],
    ['a1! a2', undefined],
    ['a1+ b1+', undefined],
  ])('of %s is %s', (told, next) => {
    const step = nextStep(itemOf(told));
    expect(step?.kind === 'call' ? step.key : undefined).toBe(next);
  });
});

describe('an item', () => {
  it.each([
    ['a1+ b1+', 'received'],
    ['a1! b1+', 'refused'],
    ['a1! a2', 'refused'],
  ])('of which nothing more can go (%s) is %s', (told, state) => {
    expect(ended(itemOf(told), AT).state).toBe(state);
  });

  it.each<[string, Partial<OutboxItem>, string, string]>([
    ['a1 b1', {}, 'a1 b1 c1', 'waiting'],
    ['a1! b1+', { state: 'refused', reason: NO }, 'a1! b1+ c1', 'waiting'],
    ['a1', { state: 'draft' }, 'a1 c1', 'waiting'],
    ['a1+', { state: 'received', receivedAt: AT }, 'c1', 'waiting'],
  ])('%s %o takes more', (told, more, after, state) => {
    const made = appended(itemOf(told, more), itemOf('c1'));
    expect([toldOf(made), made.state, made.reason]).toEqual([after, state, undefined]);
  });

  it('of which there is none begins with what is kept', () => {
    expect(toldOf(appended(undefined, itemOf('c1')))).toBe('c1');
  });

  it.each([
    ['a1! a2 b1+', 'a1', 'b1+', 'received'],
    ['a1! b1', 'a1', 'b1', 'waiting'],
    ['a1! b1!', 'a1', 'b1!', 'refused'],
    ['a1 a2 a3', 'a2', 'a1', 'waiting'],
    ['a1+ a2', 'a1', 'a1+ a2', 'waiting'],
  ])('%s without %s is %s, %s', (told, key, after, state) => {
    const left = withoutStep(itemOf(told), key, AT);
    expect(left && [toldOf(left), left.state]).toEqual([after, state]);
  });

  it('without its only step is none', () => {
    expect(withoutStep(itemOf('a1 a2'), 'a1', AT)).toBeUndefined();
  });

  it.each([
    ['a1! b1', 'a1', 'c1 b1'],
    ['a1+ b1', 'a1', 'a1+ b1'],
  ])('%s with another step for %s is %s', (told, key, after) => {
    expect(toldOf(exchanged(itemOf(told), key, stepOf('c1')))).toBe(after);
  });

  it('tried again forgets what was refused', () => {
    const again = triedAgain(itemOf('a1! b1+', { state: 'refused', reason: NO, tries: 3 }));
    expect([toldOf(again), again.state, again.tries]).toEqual(['a1 b1+', 'waiting', 0]);
  });
});
