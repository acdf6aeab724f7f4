import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Activity, ActivityEventBody } from '../model/activity.ts';
import { ActivityPlan } from '../model/plan.ts';
import type { PublishedActivity } from '../model/public.ts';
import { citizenSight, warningsOf } from './citizens.ts';
import { fold } from './fold.ts';
import { waitingParts } from './shown.ts';

const AT = '2026-11-20T03:00:00.000Z';
const name = { th: 'บ้านสาธิต', en: 'Ban Satit' };
const plan = ActivityPlan.parse({
  type: 'development',
  title: 'พัฒนาวัด',
  heldOn: '2026-11-25',
  startsAt: '08:30',
  place: 'วัดสาธิต',
  needs: 'จอบ',
});

const changed = (over: Partial<ActivityPlan>): ActivityEventBody => ({
  kind: 'changed',
  plan: { ...plan, ...over },
});
const moved: ActivityEventBody = {
  kind: 'postponed',
  heldOn: '2026-12-02',
  startsAt: '09:00',
  endsAt: null,
  reason: 'ฝนตก',
};
const off: ActivityEventBody = { kind: 'cancelled', reason: 'น้ำท่วม' };
const again: ActivityEventBody = { kind: 'published' };

const after = (...later: ActivityEventBody[]): Activity => {
  const bodies = [{ kind: 'planned', plan } as const, again, ...later];
  const state = fold(bodies.map((body, at) => ({ ...body, seq: at + 1, at: AT })));
  if (!state) throw new Error('nothing folded');
  return state;
};

const published = ({ shown, state, ...activity }: Activity): PublishedActivity => {
  if (!shown || (state !== 'planned' && state !== 'cancelled')) throw new Error('not in public');
  return {
    ...{ ...activity, shown, state, id: 'a', type: name, office: name, area: name },
    ...{ areaPath: '/49/', coming: 0 },
  };
};

const seen = (...later: ActivityEventBody[]) => citizenSight(published(after(...later)));

// What was written after publishing × the field → what citizens see, what they are told, and what waits.
const ASK = 'The place is being changed. Please ask Ban Satit before you set out.';
const WAS = 'Moved; it was to be held on Wednesday, 25 November 2026, from 08:30';
const FROM = 'Postponed from 25 Nov 2026';
test.each<[string, ActivityEventBody[], Partial<ActivityPlan>, string[], string[]]>([
  ['nothing', [], plan, [], []],
  ['another title', [changed({ title: 'ขายของ' })], { title: 'พัฒนาวัด' }, [], ['title']],
  ['what to bring', [changed({ needs: 'เงิน' })], { needs: 'จอบ' }, [], ['needs']],
  ['a partner', [changed({ partner: 'ร้านค้า' })], { partner: '' }, [], ['partner']],
  ['another place', [changed({ place: 'ตลาด' })], { place: 'วัดสาธิต' }, [ASK], ['place']],
  [
    'another point',
    [changed({ point: { latitude: 16, longitude: 104 } })],
    { point: null },
    [ASK],
    ['point'],
  ],
  ['another hour', [changed({ startsAt: '13:00' })], { startsAt: '13:00' }, [WAS], []],
  ['another day', [changed({ heldOn: '2026-11-26' })], { heldOn: '2026-11-26' }, [WAS], []],
  ['another day, shown', [changed({ heldOn: '2026-11-26' }), again], {}, [WAS], []],
  ['another type', [changed({ type: 'disaster' })], { type: 'disaster' }, [], []],
  ['how many are expected', [changed({ expected: 5 })], { expected: 5 }, [], []],
  ['a postponement', [moved], { heldOn: '2026-12-02', startsAt: '09:00' }, [FROM], ['reason']],
  ['a postponement, shown', [moved, again], { heldOn: '2026-12-02' }, [FROM], []],
  [
    'two postponements',
    [moved, { ...moved, heldOn: '2026-12-09' }],
    { heldOn: '2026-12-09' },
    ['Postponed from 2 Dec 2026', WAS],
    ['reason'],
  ],
  ['a calling off', [off], {}, ['Called off'], ['reason']],
  ['a calling off, shown', [off, again], {}, ['Called off'], []],
  [
    'title and place, shown',
    [changed({ title: 'ปลูกป่า', place: 'ตลาด' }), again],
    { title: 'ปลูกป่า', place: 'ตลาด' },
    [],
    [],
  ],
  [
    'a title, taken back and shown anew',
    [changed({ heldOn: '2026-11-26' }), { kind: 'unpublished' }, again],
    { heldOn: '2026-11-26' },
    [],
    [],
  ],
])('what citizens see after %s', (_name, later, part, warned, waiting) => {
  const sight = seen(...later);
  expect(sight.plan).toMatchObject(part);
  expect(warningsOf(sight).map(({ en }) => en)).toEqual(warned);
  expect(waitingParts(after(...later))).toEqual(waiting);
});

test.each<[string, ActivityEventBody[], string | null]>([
  ['a postponement nobody has looked at', [moved], null],
  ['one that was shown', [moved, again], 'ฝนตก'],
  ['a calling off after a shown postponement', [moved, again, off], null],
  ['a calling off that was shown', [off, again], 'น้ำท่วม'],
])('the reason of %s', (_name, later, reason) => {
  expect(seen(...later).reason).toBe(reason);
});

describe('whatever is written after publishing', () => {
  const words = fc.string({ minLength: 1, maxLength: 8 });
  const event = fc.oneof(
    fc.record({ title: words, place: words, partner: words, needs: words }).map(changed),
    words.map((reason): ActivityEventBody => ({ ...moved, reason })),
    words.map((reason): ActivityEventBody => ({ kind: 'cancelled', reason })),
  );

  it('puts no free word before citizens, and all of it once it is published', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 6 }), (later) => {
        const { title, place, partner, needs } = plan;
        const before = seen(...later);
        expect(before.plan).toMatchObject({ title, place, partner, needs });
        expect(before.reason).toBeNull();
        const shown = after(...later, again);
        expect(waitingParts(shown)).toEqual([]);
        expect(citizenSight(published(shown)).plan).toEqual(shown.plan);
      }),
    );
  });
});
