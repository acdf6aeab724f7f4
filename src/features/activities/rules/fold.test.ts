import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Activity, ActivityEventBody } from '../model/activity.ts';
import { ActivityPlan } from '../model/plan.ts';
import { apply, fold } from './fold.ts';

const AT = '2026-11-20T03:00:00.000Z';
const plan = ActivityPlan.parse({ type: 'special', title: 'รับบริจาคโลหิต', heldOn: '2026-11-25' });
const other = { ...plan, title: 'รับบริจาคโลหิต ครั้งที่ 2' };

const { type: _type, hosted: _hosted, expected: _expected, ...WORDS } = plan;

const numbered = (bodies: readonly ActivityEventBody[]) =>
  bodies.map((body, at) => ({ ...body, seq: at + 1, at: AT }));

const moved: ActivityEventBody = {
  kind: 'postponed',
  heldOn: '2026-12-02',
  startsAt: '08:30',
  endsAt: null,
  reason: 'ฝนตกหนัก',
};

test.each<[string, ActivityEventBody[], Partial<Activity> | undefined]>([
  ['nothing', [], undefined],
  ['what does not begin', [{ kind: 'dropped' }], undefined],
  ['a draft', [{ kind: 'drafted', plan }], { state: 'draft', plan, seq: 1 }],
  ['a plan at once', [{ kind: 'planned', plan }], { state: 'planned', plan }],
  [
    'a draft that is confirmed as something else',
    [
      { kind: 'drafted', plan },
      { kind: 'planned', plan: other },
    ],
    { state: 'planned', plan: other, seq: 2 },
  ],
  [
    'a change',
    [
      { kind: 'planned', plan },
      { kind: 'changed', plan: other },
    ],
    { state: 'planned', plan: other },
  ],
  [
    'two postponements keep both days',
    [{ kind: 'planned', plan }, moved, { ...moved, heldOn: '2026-12-09', reason: 'วัดไม่ว่าง' }],
    {
      plan: { ...plan, heldOn: '2026-12-09', startsAt: '08:30', endsAt: null },
      postponedFrom: ['2026-11-25', '2026-12-02'],
      reason: 'วัดไม่ว่าง',
    },
  ],
  [
    'a cancellation',
    [
      { kind: 'planned', plan },
      { kind: 'cancelled', reason: 'น้ำท่วม' },
    ],
    { state: 'cancelled', reason: 'น้ำท่วม', plan },
  ],
  [
    'shown and taken back',
    [{ kind: 'planned', plan }, { kind: 'published' }, { kind: 'unpublished' }],
    { publishedAt: null, shown: null, seq: 3 },
  ],
  [
    'shown',
    [{ kind: 'planned', plan }, { kind: 'published' }],
    { publishedAt: AT, shown: { ...WORDS, reason: null } },
  ],
  [
    'changed after it was shown',
    [{ kind: 'planned', plan }, { kind: 'published' }, { kind: 'changed', plan: other }],
    { plan: other, shown: { ...WORDS, reason: null } },
  ],
  [
    'moved, and shown again: the day told first stays',
    [{ kind: 'planned', plan }, { kind: 'published' }, moved, { kind: 'published' }],
    { shown: { ...WORDS, reason: 'ฝนตกหนัก' } },
  ],
  ['thrown away', [{ kind: 'drafted', plan }, { kind: 'dropped' }], { state: 'dropped' }],
])('the state of %s', (_name, bodies, expected) => {
  const state = fold(numbered(bodies));
  if (expected === undefined) expect(state).toBeUndefined();
  else expect(state).toMatchObject(expected);
});

const bodies = fc.constantFrom<ActivityEventBody>(
  { kind: 'changed', plan: other },
  moved,
  { kind: 'cancelled', reason: 'ก' },
  { kind: 'published' },
  { kind: 'unpublished' },
);

describe('any list of events', () => {
  it('folded at once is what it is folded one by one, and never loses its day', () => {
    fc.assert(
      fc.property(fc.array(bodies, { maxLength: 12 }), (later) => {
        const events = numbered([{ kind: 'planned', plan }, ...later]);
        const whole = fold(events);
        const start = fold(events.slice(0, 1));
        const stepwise = start && events.slice(1).reduce(apply, start);
        expect(whole).toEqual(stepwise);
        expect(whole?.seq).toBe(events.length);
        expect(whole?.postponedFrom).toHaveLength(
          later.filter(({ kind }) => kind === 'postponed').length,
        );
      }),
    );
  });
});
