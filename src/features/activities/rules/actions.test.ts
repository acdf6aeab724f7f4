import { describe, expect, it, test } from 'vitest';
import type { Actor, Role } from '#kernel/actor.ts';
import type { Level } from '#kernel/area.ts';
import type { Activity, ActivityAction } from '../model/activity.ts';
import { ActivityPlan } from '../model/plan.ts';
import { type ActivityCase, availableActions, decide, decideNewDay } from './actions.ts';
import { wordsToShow } from './shown.ts';

const TODAY = '2026-11-20';
const plan = (heldOn: string): ActivityPlan =>
  ActivityPlan.parse({ type: 'development', title: 'พัฒนาวัด', heldOn });

const activity = (over: Partial<Activity>): Activity => ({
  state: 'planned',
  plan: plan('2026-11-25'),
  postponedFrom: [],
  reason: null,
  publishedAt: null,
  shown: null,
  seq: 1,
  ...over,
});

const SHOWN = wordsToShow(activity({}));

const person = (level: Level, officeId: string, areaPath: string, ...roles: Role[]): Actor => ({
  accountId: `${officeId}-person`,
  officeId,
  level,
  areaPath,
  roles,
});

const VILLAGE = '/49/4905/490502/49050201/';

const actors = {
  head: person('village', 'village', VILLAGE, 'recorder'),
  ownReviewer: person('village', 'village', VILLAGE, 'reviewer'),
  viewer: person('village', 'village', VILLAGE, 'viewer'),
  neighbour: person('village', 'other', '/49/4905/490502/49050202/', 'recorder', 'reviewer'),
  kamnan: person('subdistrict', 'tambon', '/49/4905/490502/', 'recorder', 'reviewer'),
  clerk: person('district', 'district', '/49/4905/', 'recorder'),
  chief: person('district', 'district', '/49/4905/', 'reviewer'),
  otherDistrict: person('district', 'other-district', '/49/4906/', 'recorder', 'reviewer'),
  province: person('province', 'province', '/49/', 'recorder', 'reviewer'),
} as const;

const states = {
  draft: { activity: activity({ state: 'draft' }), isReported: false },
  draftOfAPastDay: {
    activity: activity({ state: 'draft', plan: plan('2026-11-02') }),
    isReported: false,
  },
  ahead: { activity: activity({}), isReported: false },
  today: { activity: activity({ plan: plan(TODAY) }), isReported: false },
  over: { activity: activity({ plan: plan('2026-11-18') }), isReported: false },
  published: { activity: activity({ publishedAt: TODAY, shown: SHOWN }), isReported: false },
  publishedMoved: {
    activity: activity({ publishedAt: TODAY, shown: SHOWN, plan: plan('2026-11-27') }),
    isReported: false,
  },
  publishedOtherWords: {
    activity: activity({ publishedAt: TODAY, shown: { ...SHOWN, title: 'ชื่อเดิม' } }),
    isReported: false,
  },
  reported: { activity: activity({ plan: plan('2026-11-18') }), isReported: true },
  cancelled: { activity: activity({ state: 'cancelled' }), isReported: false },
  cancelledInPublic: {
    activity: activity({ state: 'cancelled', publishedAt: TODAY, shown: SHOWN }),
    isReported: false,
  },
  cancelledWithReason: {
    activity: activity({
      ...{ state: 'cancelled', publishedAt: TODAY, shown: SHOWN, reason: 'น้ำท่วม' },
    }),
    isReported: false,
  },
  dropped: { activity: activity({ state: 'dropped' }), isReported: false },
} as const;

const planners = (actions: ActivityAction[]) => ({ head: actions, clerk: actions });
const publishers = (actions: ActivityAction[]) => ({ ownReviewer: actions, chief: actions });
const moving: ActivityAction[] = ['postpone', 'cancel'];

// state × actor → every action that is open; whoever is not named may do nothing.
const table: Record<
  keyof typeof states,
  Partial<Record<keyof typeof actors, readonly ActivityAction[]>>
> = {
  draft: planners(['change', 'confirm', 'drop']),
  draftOfAPastDay: planners(['change', 'confirm', 'drop']),
  ahead: { ...planners(['change', ...moving]), ...publishers(['publish']) },
  today: { ...planners(['change', ...moving]), ...publishers(['publish']) },
  over: { ...planners(moving), ...publishers(['publish']) },
  published: { ...planners(['change', ...moving]), ...publishers(['unpublish']) },
  publishedMoved: { ...planners(['change', ...moving]), ...publishers(['unpublish']) },
  publishedOtherWords: {
    ...planners(['change', ...moving]),
    ...publishers(['publish', 'unpublish']),
  },
  reported: publishers(['publish']),
  cancelled: {},
  cancelledInPublic: publishers(['unpublish']),
  cancelledWithReason: publishers(['publish', 'unpublish']),
  dropped: {},
};

const caseOf = (
  state: (typeof states)[keyof typeof states],
  actor: Actor,
  standIns: readonly Level[] = ['district'],
): ActivityCase => ({
  ...state,
  place: { officeId: 'village', areaPath: VILLAGE, standIns },
  actor,
  today: TODAY,
});

describe('who may do what with a plan', () => {
  for (const [state, byActor] of Object.entries(table))
    for (const name of Object.keys(actors) as (keyof typeof actors)[])
      it(`${state} × ${name}`, () => {
        const one = caseOf(states[state as keyof typeof states], actors[name]);
        expect(availableActions(one)).toEqual(byActor[name] ?? []);
      });
});

test.each<[string, ActivityAction, ActivityCase, string]>([
  ['a viewer', 'change', caseOf(states.ahead, actors.viewer), 'role'],
  ['a neighbour', 'change', caseOf(states.ahead, actors.neighbour), 'not-your-office'],
  ['another district', 'cancel', caseOf(states.ahead, actors.otherDistrict), 'not-your-office'],
  ['where nobody stands in', 'change', caseOf(states.ahead, actors.clerk, []), 'not-your-office'],
  ['after its day', 'change', caseOf(states.over, actors.head), 'day-over'],
  ['after its report', 'postpone', caseOf(states.reported, actors.head), 'reported-already'],
  ['twice', 'cancel', caseOf(states.cancelled, actors.head), 'state'],
  ['a recorder publishes', 'publish', caseOf(states.ahead, actors.head), 'role'],
  ['a province publishes', 'publish', caseOf(states.ahead, actors.province), 'not-publisher'],
])('why a rule says no: %s', (_name, action, one, code) => {
  const result = decide(action, one);
  expect(result.ok ? 'allowed' : result.refusals[0].code).toBe(code);
});

test.each([
  ['the same day', '2026-11-25', 'same-day'],
  ['yesterday', '2026-11-19', 'day-past'],
  ['today', TODAY, undefined],
  ['later', '2026-12-01', undefined],
])('a new day: %s', (_name, heldOn, code) => {
  const result = decideNewDay({ activity: activity({}), today: TODAY }, heldOn, 'body.heldOn');
  expect(result.ok ? undefined : result.refusals[0].code).toBe(code);
});
