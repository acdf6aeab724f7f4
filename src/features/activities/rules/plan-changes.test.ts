import { describe, expect, it } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { say } from '#kernel/sentence.ts';
import { ActivityRequirement, type ActivityView } from '../model/activity.ts';
import { ActivityPlan } from '../model/plan.ts';
import { type PlanChange, type Planning, withChanges } from './plan-changes.ts';

const name = say('บ้านสาธิต', 'Ban Satit');
const ID = '00000000-0000-4000-8000-00000000000';
const office = { id: `${ID}1`, name, level: 'village', areaPath: '/49/4905/' } as const;
const head: Actor = {
  accountId: 'a',
  officeId: office.id,
  level: 'village',
  areaPath: office.areaPath,
  roles: ['recorder'],
};
const requirement = ActivityRequirement.parse({
  ...{ id: `${ID}2`, title: name, programme: name, level: 'village', standIns: [], verified: true },
  schedule: { kind: 'afterEvent', days: 3, firstDueOn: '2026-10-01' },
  settings: { types: [{ value: 'development', label: name }], asks: {}, fills: {} },
});
const planning: Planning = {
  office,
  requirements: [requirement],
  actor: head,
  today: '2026-11-18',
};

const planOf = (title: string, heldOn = '2026-11-25'): ActivityPlan =>
  ActivityPlan.parse({ type: 'development', title, heldOn });

const KNOWN = planOf('รู้แล้ว');
const known: ActivityView = {
  ...{ id: 'known', requirementId: requirement.id, officeId: office.id, office: name },
  ...{ areaPath: office.areaPath, level: office.level, state: 'planned', plan: KNOWN },
  ...{ postponedFrom: [], reason: null, publishedAt: null, shown: null, actions: ['change'] },
  report: { id: 'r', status: 'due', nil: false, dueAt: '2026-11-30T09:30:00Z', extendedTo: null },
};
const draft: ActivityView = { ...known, state: 'draft', report: null };

const save = (id: string, plan: ActivityPlan, isDraft = false): PlanChange => ({
  ...{ kind: 'save', id, requirementId: requirement.id, plan, draft: isDraft, basedOn: null },
});
const postpone = (heldOn: string): PlanChange => ({
  ...{ kind: 'postpone', id: 'known', heldOn, startsAt: '09:00', endsAt: null, reason: 'ฝนตก' },
  basedOn: KNOWN,
});
const cancel: PlanChange = { kind: 'cancel', id: 'known', reason: 'น้ำท่วม', basedOn: KNOWN };
const drop: PlanChange = { kind: 'drop', id: 'known' };

/** What a month shows, in short. */
const shown = (before: readonly ActivityView[], ...changes: PlanChange[]) =>
  withChanges(before, changes, planning, '2026-11').map(({ plan, state, actions }) =>
    [plan.title, plan.heldOn.slice(8), state, actions.join()].join(' '),
  );

const MAY_PLANNED = 'change,postpone,cancel';
const MAY_DRAFT = 'change,confirm,drop';

describe('a month with changes that wait', () => {
  it.each<[string, readonly ActivityView[], PlanChange[], string[]]>([
    ['nothing', [], [], []],
    ['a new plan', [], [save('n', planOf('ใหม่'))], [`ใหม่ 25 planned ${MAY_PLANNED}`]],
    ['a new draft', [], [save('n', planOf('ใหม่'), true)], [`ใหม่ 25 draft ${MAY_DRAFT}`]],
    [
      'a new plan before what is known',
      [known],
      [save('n', planOf('ใหม่', '2026-11-20'))],
      [`ใหม่ 20 planned ${MAY_PLANNED}`, 'รู้แล้ว 25 planned change'],
    ],
    [
      'a new plan that was changed again',
      [],
      [save('n', planOf('ใหม่')), save('n', planOf('ใหม่กว่า', '2026-11-26'))],
      [`ใหม่กว่า 26 planned ${MAY_PLANNED}`],
    ],
    ['a draft confirmed', [draft], [save('known', KNOWN)], [`รู้แล้ว 25 planned ${MAY_PLANNED}`]],
    ['a draft changed', [draft], [save('known', KNOWN, true)], [`รู้แล้ว 25 draft ${MAY_DRAFT}`]],
    ['a draft thrown away', [draft], [drop], []],
    ['postponed', [known], [postpone('2026-11-27')], [`รู้แล้ว 27 planned ${MAY_PLANNED}`]],
    ['postponed to another month', [known], [postpone('2026-12-02')], []],
    ['called off', [known], [cancel], ['รู้แล้ว 25 cancelled ']],
    ['called off, of which nothing is known', [], [cancel], []],
  ])('%s', (_name, before, changes, after) => {
    expect(shown(before, ...changes)).toEqual(after);
  });

  it('keeps what the server knows of an activity, and why and from when it was moved', () => {
    const [moved] = withChanges([known], [postpone('2026-11-27')], planning, '2026-11');
    expect(moved).toMatchObject({
      report: known.report,
      reason: 'ฝนตก',
      postponedFrom: ['2026-11-25'],
      plan: { startsAt: '09:00' },
    });
  });
});
