import { expect, test } from 'vitest';
import { ActivityPlan } from '../model/plan.ts';
import { decideSeen, decideUnchanged } from './meanwhile.ts';

const A = ActivityPlan.parse({ type: 'development', title: 'พัฒนาวัด', heldOn: '2026-11-25' });
const B = { ...A, heldOn: '2026-11-26' };

test.each<[string, ActivityPlan | null | undefined, ActivityPlan | null, boolean]>([
  ['does not say what he saw, of a plan', undefined, A, true],
  ['does not say what he saw, of none', undefined, null, true],
  ['saw none where there is none', null, null, true],
  ['saw none where there is one now', null, A, false],
  ['saw the plan that stands', A, { ...A }, true],
  ['saw the plan with its parts in another order', { ...A, place: '' }, A, true],
  ['saw another plan than stands now', A, B, false],
  ['saw a plan that is there no more', A, null, false],
])('a writer who %s', (_name, seen, now, goes) => {
  expect(decideUnchanged(seen, now).ok).toBe(goes);
});

test.each<[string, { plan: ActivityPlan; reason: string | null } | undefined, boolean]>([
  ['does not say what he saw', undefined, true],
  ['saw the plan and its reason', { plan: A, reason: 'ฝนตก' }, true],
  ['saw another plan', { plan: B, reason: 'ฝนตก' }, false],
  ['did not see the reason yet', { plan: A, reason: null }, false],
])('a publisher who %s', (_name, seen, goes) => {
  expect(decideSeen(seen, { plan: A, reason: 'ฝนตก' }).ok).toBe(goes);
});
