import { describe, expect, it, test } from 'vitest';
import type { Actor, Role } from '#kernel/actor.ts';
import { Schedule } from '#kernel/schedule/schedule.ts';
import type { RecordedEvent } from '../model/event.ts';
import type { MakingRequirement } from '../model/requirement.ts';
import { decidePlanning, decideRecording, decideWithdrawal, type EventCase } from './events.ts';

const actor = (role: Role, over: Partial<Actor> = {}): Actor => ({
  accountId: 'a',
  officeId: 'o',
  level: 'village',
  areaPath: '/49/4905/490502/49050201/',
  roles: [role],
  ...over,
});

const AFTER = { kind: 'afterEvent', days: 3, firstDueOn: '2026-10-01' } as const;

const requirement = (over: Partial<MakingRequirement> = {}): MakingRequirement => ({
  id: 'r',
  programmeId: 'p',
  fiscalYear: 2027,
  areaPath: '/',
  level: 'village',
  schedule: Schedule.parse(AFTER),
  formVersionId: 'v',
  live: true,
  standIns: [],
  ...over,
});

const one = (over: Partial<EventCase> = {}): EventCase => ({
  id: 'e',
  requirement: requirement(),
  office: { id: 'o', level: 'village', areaPath: '/49/4905/490502/49050201/' },
  actor: actor('recorder'),
  endedOn: '2026-11-18',
  today: '2026-11-20',
  isDayOff: (date) => date === '2026-11-21' || date === '2026-11-22',
  ...over,
});

const district = (role: Role, areaPath = '/49/4905/') =>
  actor(role, { officeId: 'd', level: 'district', areaPath });
const BY_DISTRICT = { requirement: requirement({ standIns: ['district'] }) };

const schedule = (over: object) => requirement({ schedule: Schedule.parse({ ...AFTER, ...over }) });

describe('an event', () => {
  it('is a period of its own, due so many days after its end', () => {
    const result = decideRecording(
      one({ requirement: schedule({ dayOff: 'next', closesAfterDays: 7 }) }),
    );
    expect(result.ok && result.value).toMatchObject({
      period: { id: 'event-e', startOn: '2026-11-18', endOn: '2026-11-19' },
      dueOn: '2026-11-23',
      dueAt: '2026-11-23T09:30:00.000Z',
      closesAt: '2026-11-30T09:30:00.000Z',
    });
  });

  test.each<[string, Partial<EventCase>, string | undefined]>([
    ['by the recorder, of today', { endedOn: '2026-11-20' }, undefined],
    ['by a reviewer', { actor: actor('reviewer') }, 'role'],
    ['by an administrator', { actor: actor('administrator') }, 'role'],
    ['by the district above', { actor: district('recorder') }, 'not-your-office'],
    [
      'by the district that may stand in',
      { actor: district('recorder'), ...BY_DISTRICT },
      undefined,
    ],
    ['by its reviewer', { actor: district('reviewer'), ...BY_DISTRICT }, 'role'],
    [
      'by a district beside',
      { actor: district('recorder', '/49/4906/'), ...BY_DISTRICT },
      'not-your-office',
    ],
    [
      'by the subdistrict, where the district may',
      {
        actor: actor('recorder', {
          officeId: 's',
          level: 'subdistrict',
          areaPath: '/49/4905/490502/',
        }),
        ...BY_DISTRICT,
      },
      'not-your-office',
    ],
    [
      'of the district, that may stand in for villages',
      {
        actor: district('recorder'),
        office: { id: 'd', level: 'district', areaPath: '/49/4905/' },
        ...BY_DISTRICT,
      },
      'other-level',
    ],
    [
      'of a weekly report',
      {
        requirement: requirement({
          schedule: Schedule.parse({ kind: 'weekly', weekday: 5, firstDueOn: '2026-10-02' }),
        }),
      },
      'not-after-event',
    ],
    ['of a report out of use', { requirement: requirement({ live: false }) }, 'not-live'],
    [
      'without a published form',
      { requirement: requirement({ formVersionId: null }) },
      'form-not-published',
    ],
    ['of tomorrow', { endedOn: '2026-11-21' }, 'event-ahead'],
    ['due before the first due day', { endedOn: '2026-09-27' }, 'outside-schedule'],
    ['due on the first due day', { endedOn: '2026-09-28' }, undefined],
    [
      'due after the last due day',
      { requirement: schedule({ lastDueOn: '2026-11-20' }) },
      'outside-schedule',
    ],
    ['due on the last due day', { requirement: schedule({ lastDueOn: '2026-11-21' }) }, undefined],
    [
      'of the last day of the fiscal year, due in the next',
      { endedOn: '2027-09-30', today: '2027-10-02' },
      undefined,
    ],
    ['of the next fiscal year', { endedOn: '2027-10-01', today: '2027-10-02' }, 'outside-schedule'],
  ])('is recorded, or refused: %s', (_name, over, refused) => {
    const result = decideRecording(one(over));
    expect(result.ok ? undefined : result.refusals[0].code).toBe(refused);
  });
});

test.each<[string, object, string | undefined]>([
  ['ahead, for a village', { endedOn: '2027-03-01' }, undefined],
  ['over, for a village', { endedOn: '2026-11-02' }, undefined],
  ['for a district', { level: 'district' }, 'other-level'],
  ['of a report out of use', { requirement: requirement({ live: false }) }, 'not-live'],
  ['of the next fiscal year', { endedOn: '2027-10-01' }, 'outside-schedule'],
])('an event is planned, or refused: %s', (_name, over, refused) => {
  const result = decidePlanning({ ...one(), level: 'village', ...over });
  expect(result.ok ? undefined : result.refusals[0].code).toBe(refused);
});

const recorded: RecordedEvent = {
  id: 'e',
  requirementId: 'r',
  officeId: 'o',
  areaPath: '/49/4905/490502/49050201/',
  title: 'ปลูกต้นไม้',
  endedOn: '2026-11-18',
  withdrawn: false,
  planned: false,
  standIns: ['district'],
  about: null,
};

test.each<[string, Actor, Partial<RecordedEvent>, string | undefined]>([
  ['by its recorder', actor('recorder'), {}, undefined],
  ['by a viewer', actor('viewer'), {}, 'role'],
  ['by another office', actor('recorder', { officeId: 'other' }), {}, 'not-your-office'],
  ['by the district that may stand in', district('recorder'), {}, undefined],
  ['by the district, where it may not', district('recorder'), { standIns: [] }, 'not-your-office'],
  ['by a district beside', district('recorder', '/49/4906/'), {}, 'not-your-office'],
  ['twice', actor('recorder'), { withdrawn: true }, 'withdrawn-already'],
  ['of a plan', actor('recorder'), { planned: true }, 'planned-event'],
])('an event is withdrawn, or not: %s', (_name, who, over, refused) => {
  const result = decideWithdrawal({ ...recorded, ...over }, who);
  expect(result.ok ? undefined : result.refusals[0].code).toBe(refused);
});
