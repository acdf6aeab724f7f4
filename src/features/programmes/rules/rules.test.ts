import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Actor, Role } from '#kernel/actor.ts';
import type { Level } from '#kernel/area.ts';
import { buddhistYear } from '#kernel/buddhist-era.ts';
import { fiscalYearSpan } from '#kernel/fiscal-year.ts';
import { FormDefinition } from '#kernel/form/model.ts';
import { occurrences } from '#kernel/schedule/occurrences.ts';
import { Schedule, type ScheduleInput } from '#kernel/schedule/schedule.ts';
import { say } from '#kernel/sentence.ts';
import { RequirementContent } from '../model/requirement.ts';
import { copiedCode, shiftSchedule } from './copy-forward.ts';
import { mayEdit } from './ownership.ts';
import { checkRequirement } from './requirement.ts';

const actor = (level: Level, areaPath: string, ...roles: Role[]): Actor => ({
  accountId: 'a',
  officeId: 'o',
  level,
  areaPath,
  roles,
});

test.each<[string, Actor, string, string | undefined]>([
  ['the department its own', actor('department', '/', 'administrator'), '/', undefined],
  ['the department a province’s', actor('department', '/', 'compiler'), '/49/', undefined],
  ['a province its own', actor('province', '/49/', 'compiler'), '/49/', undefined],
  ['a province the department’s', actor('province', '/49/', 'compiler'), '/', 'not-owner'],
  ['a province another’s', actor('province', '/49/', 'administrator'), '/46/', 'not-owner'],
  ['a reviewer', actor('department', '/', 'reviewer'), '/', 'not-editor'],
  ['a district', actor('district', '/49/4905/', 'administrator'), '/49/4905/', 'not-editor'],
])('%s may be edited or not', (_name, who, owner, refused) => {
  const result = mayEdit(who, owner);
  expect(result.ok ? undefined : result.refusals[0].code).toBe(refused);
});

describe('a schedule copied forward', () => {
  test.each<[string, ScheduleInput, object]>([
    [
      'weekly begins with the first Friday of the year',
      { kind: 'weekly', weekday: 5, firstDueOn: '2022-02-04', lastDueOn: '2022-09-30' },
      { firstDueOn: '2026-10-02', lastDueOn: '2027-09-30' },
    ],
    [
      'monthly begins with the first 10th of the year',
      { kind: 'monthly', day: 10, firstDueOn: '2022-02-10' },
      { firstDueOn: '2026-10-10' },
    ],
    [
      'a last day within the year moves by whole years',
      { kind: 'monthly', day: 10, firstDueOn: '2021-10-10', lastDueOn: '2022-04-10' },
      { firstDueOn: '2026-10-10', lastDueOn: '2027-04-10' },
    ],
    [
      'once, a leap day becomes the 28th',
      { kind: 'once', dueOn: '2024-02-29' },
      { dueOn: '2029-02-28' },
    ],
  ])('%s', (_name, schedule, expected) => {
    const from = schedule.kind === 'once' ? 2024 : 2022;
    expect(shiftSchedule(Schedule.parse(schedule), from, from + 5)).toMatchObject(expected);
  });

  it('asks for reports in the new year only, as often as a full year holds', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.record({ kind: fc.constant('weekly'), weekday: fc.integer({ min: 1, max: 7 }) }),
          fc.record({ kind: fc.constant('monthly'), day: fc.integer({ min: 1, max: 31 }) }),
        ),
        fc.integer({ min: 2023, max: 2060 }),
        (rule, to) => {
          const given = Schedule.parse({ ...rule, firstDueOn: '2022-02-04' });
          const shifted = shiftSchedule(given, 2022, to);
          const { startOn, endOn } = fiscalYearSpan(buddhistYear(to));
          const dues = occurrences(shifted, '2000-01-01', endOn, () => false);
          expect(dues.every(({ nominalDueOn }) => nominalDueOn >= startOn)).toBe(true);
          expect(rule.kind === 'weekly' ? [52, 53] : [12]).toContain(dues.length);
        },
      ),
    ));

  it('names the copy of a portfolio by its year', () =>
    expect(copiedCode('flagship-2565', 2027)).toBe('flagship-2570'));
});

const form = FormDefinition.parse({
  title: say('แบบ', 'Form'),
  fields: [
    {
      key: 'rows',
      type: 'group',
      label: say('รายการ', 'Rows'),
      itemLabel: say('รายการ', 'Row'),
      fields: [{ key: 'name', type: 'text', label: say('ชื่อ', 'Name') }],
    },
  ],
});

const content = (over: object = {}): RequirementContent =>
  RequirementContent.parse({
    title: say('รายงาน', 'Report'),
    level: 'district',
    schedule: { kind: 'weekly', weekday: 5, firstDueOn: '2026-10-02' },
    chain: { steps: [{ level: 'district', role: 'reviewer' }] },
    ...over,
  });

const compiles = (group: string) => ({
  level: 'province' as const,
  chain: { steps: [] },
  compiles: { requirement: 'source', group },
});

test.each<[string, object, object, string[]]>([
  ['as it should be', {}, {}, []],
  [
    'a chain that goes down',
    {
      chain: {
        steps: [
          { level: 'province', role: 'reviewer' },
          { level: 'district', role: 'reviewer' },
        ],
      },
    },
    {},
    ['body.chain'],
  ],
  ['a form that is a draft', {}, { form: undefined }, ['body.formId']],
  [
    'the department’s report asked by a province',
    { level: 'department', chain: { steps: [] } },
    { areaPath: '/49/' },
    ['body.level'],
  ],
  ['another level than before', {}, { levelBefore: 'province' }, ['body.level']],
  ['a compilation of nothing', compiles('rows'), {}, ['body.compiles']],
  ['a compilation of a group', compiles('rows'), { source: { level: 'district', form } }, []],
  [
    'a compilation of its own level',
    compiles('rows'),
    { source: { level: 'province', form } },
    ['body.compiles'],
  ],
  [
    'a compilation of no group',
    compiles('more'),
    { source: { level: 'district', form } },
    ['body.compiles'],
  ],
])('a requirement: %s', (_name, over, around, fields) => {
  const given = { areaPath: '/', form, source: undefined, levelBefore: undefined };
  const result = checkRequirement({ content: content(over), ...given, ...around });
  expect(result.ok ? [] : result.refusals.map(({ field }) => field)).toEqual(fields);
});
