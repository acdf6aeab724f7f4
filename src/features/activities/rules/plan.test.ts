import { expect, test } from 'vitest';
import { ActivityPlan, type ActivityPlanInput } from '../model/plan.ts';
import { ActivitySettings } from '../model/settings.ts';
import { checkPlan, heldOf, planOfHeld, prefillOf, samePlan, settingsAfter } from './plan.ts';

const settings = ActivitySettings.parse({
  types: [{ value: 'development', label: { th: 'พัฒนา', en: 'Development' } }],
  asks: { place: 'required', time: 'required', needs: 'no' },
  fills: { title: 'name', heldOn: 'day', place: 'place', expected: 'people', partner: 'with' },
});

const plan = (over: Partial<ActivityPlanInput> = {}): ActivityPlan =>
  ActivityPlan.parse({
    type: 'development',
    title: ' พัฒนาวัด ',
    heldOn: '2026-11-25',
    startsAt: '08:30',
    place: 'วัดสาธิต',
    ...over,
  });

test.each<[string, Partial<ActivityPlanInput>, string[]]>([
  ['whole', {}, []],
  ['of no known type', { type: 'sport' }, ['unknown-type body.plan.type']],
  ['without its place', { place: ' ' }, ['missing body.plan.place']],
  [
    'without place and time',
    { place: '', startsAt: null },
    ['missing body.plan.place', 'missing body.plan.startsAt'],
  ],
  ['that ends before it begins', { endsAt: '08:00' }, ['end-before-start body.plan.endsAt']],
  ['that ends when it begins', { endsAt: '08:30' }, ['end-before-start body.plan.endsAt']],
  ['with an end', { endsAt: '11:00' }, []],
  ['that joins nobody', { hosted: 'joined' }, ['partner-missing body.plan.partner']],
  ['that joins an office', { hosted: 'joined', partner: 'เทศบาล' }, []],
])('a plan %s', (_name, over, expected) => {
  const result = checkPlan(settings, plan(over));
  const found = result.ok ? [] : result.refusals.map(({ code, field }) => `${code} ${field}`);
  expect(found).toEqual(expected);
});

test('an end without a start says so once', () => {
  const loose = { ...settings, asks: {} };
  const result = checkPlan(loose, plan({ startsAt: null, endsAt: '11:00' }), 'body');
  expect(result.ok ? [] : result.refusals.map(({ field }) => field)).toEqual(['body.startsAt']);
});

test('a plan fills the answers it is told to fill, with what it says', () => {
  expect(prefillOf(settings, plan({ expected: 40 }))).toEqual({
    name: 'พัฒนาวัด',
    day: '2026-11-25',
    place: 'วัดสาธิต',
    people: 40,
  });
  expect(prefillOf(settings, { title: 'ปลูกต้นไม้', heldOn: '2026-11-01' })).toEqual({
    name: 'ปลูกต้นไม้',
    day: '2026-11-01',
  });
});

test.each([
  ['the same', {}, true],
  ['another title', { title: 'อื่น' }, false],
  ['a point', { point: { latitude: 16.5, longitude: 104.5 } }, false],
])('two plans: %s', (_name, over, same) => {
  expect(samePlan(plan(), plan(over))).toBe(same);
});

test('of an activity that is over nothing is asked that lay ahead of it', () => {
  const strict = { ...settings, asks: { ...settings.asks, expected: 'required' } as const };
  const past = planOfHeld(heldOf(plan()), { title: 'พัฒนาวัด', heldOn: '2026-11-02' });
  expect(checkPlan(strict, past).ok).toBe(false);
  expect(checkPlan(settingsAfter(strict), past).ok).toBe(true);
  expect(prefillOf(settings, past)).toEqual({
    name: 'พัฒนาวัด',
    day: '2026-11-02',
    place: 'วัดสาธิต',
  });
});
