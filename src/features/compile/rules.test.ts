import { describe, expect, it } from 'vitest';
import type { ReportStatus } from '#features/reports/model/report.ts';
import type { Actor, Role } from '#kernel/actor.ts';
import type { Level } from '#kernel/area.ts';
import { FormDefinition } from '#kernel/form/model.ts';
import { SOURCE_STATUSES, type SourceStatus } from './model.ts';
import { compiledAnswers, decideCompile, decidePick, firstSummary, sourceStatus } from './rules.ts';

const CHAIN = {
  steps: [
    { level: 'district', role: 'reviewer' },
    { level: 'province', role: 'compiler' },
    { level: 'department', role: 'compiler' },
  ],
} as const;
const chain = { steps: [...CHAIN.steps] };

describe('how a report from below stands', () => {
  const cases: [ReportStatus, number, boolean, Level, SourceStatus][] = [
    ['due', 0, false, 'province', 'missing'],
    ['returned', 0, false, 'province', 'returned'],
    ['returned', 0, true, 'province', 'returned'],
    ['in-review', 1, false, 'province', 'below'],
    ['in-review', 2, false, 'province', 'ready'],
    ['in-review', 3, false, 'province', 'accepted'],
    ['in-review', 3, false, 'department', 'ready'],
    ['in-review', 2, false, 'department', 'below'],
    ['in-review', 1, false, 'subdistrict', 'below'],
    ['in-review', 1, true, 'province', 'nil'],
    ['accepted', 3, false, 'province', 'accepted'],
    ['accepted', 3, true, 'province', 'nil'],
    ['excused', 0, false, 'province', 'excused'],
  ];
  it.each(cases)('%s at step %i (nil: %s) for the %s: %s', (status, step, nil, level, expected) => {
    expect(sourceStatus({ status, step, nil, chain }, level)).toBe(expected);
  });
});

describe('what may be picked', () => {
  const allowed: SourceStatus[] = ['accepted', 'ready'];
  it.each(SOURCE_STATUSES)('%s', (status) => {
    expect(decidePick(status).ok).toBe(allowed.includes(status));
  });
});

describe('who may compile', () => {
  const own = 'own-office';
  const actor = (role: Role, officeId: string): Actor => ({
    accountId: 'a',
    officeId,
    level: 'province',
    areaPath: '/49/',
    roles: [role],
  });
  const cases: [Role, string, boolean, true | string][] = [
    ['compiler', own, true, true],
    ['recorder', own, true, true],
    ['reviewer', own, true, 'role'],
    ['administrator', own, true, 'role'],
    ['viewer', own, true, 'role'],
    ['compiler', 'another', true, 'not-your-office'],
    ['compiler', own, false, 'not-compiled'],
  ];
  it.each(cases)('a %s of %s (compiled: %s): %s', (role, office, isCompiled, expected) => {
    const report = { officeId: own, compiles: isCompiled ? {} : null };
    const decision = decideCompile(actor(role, office), report);
    expect(decision.ok || decision.refusals[0].code).toBe(expected);
  });
});

describe('what is written', () => {
  const label = { th: 'ก', en: 'A' };
  const text = (key: string) => ({ type: 'text' as const, key, label });
  const form = FormDefinition.parse({
    title: label,
    fields: [
      { type: 'longText', key: 'overview', label },
      {
        type: 'group',
        key: 'items',
        label,
        itemLabel: label,
        fields: [text('title'), text('summary'), text('source_office')],
      },
    ],
  });
  const pick = {
    reportId: 'r',
    revision: 1,
    index: 0,
    summary: 'สรุป',
    office: { th: 'อำเภอ', en: 'District' },
    row: { title: 'งาน', other: 'ไม่อยู่ในแบบ' },
    changed: false,
  };

  it('takes the fields the compiled form has, with the summary and the office', () => {
    expect(compiledAnswers(form, 'items', { overview: 'ภาพรวม', picks: [pick] })).toEqual({
      overview: 'ภาพรวม',
      items: [{ title: 'งาน', summary: 'สรุป', source_office: 'อำเภอ' }],
    });
  });

  it('keeps the first office when it is compiled again', () => {
    const again = {
      ...pick,
      row: { title: 'งาน', source_office: 'อำเภอ ก' },
      office: { th: 'จังหวัด', en: '' },
    };
    const { items } = compiledAnswers(form, 'items', { overview: '', picks: [again] });
    expect(items).toMatchObject([{ source_office: 'อำเภอ ก · จังหวัด' }]);
  });

  it('begins a summary with the one it came with, else the result, else what was done', () => {
    expect(firstSummary({ summary: 'ก', result: 'ข' })).toBe('ก');
    expect(firstSummary({ summary: '', result: 'ข', what: 'ค' })).toBe('ข');
    expect(firstSummary({ what: 'ค' })).toBe('ค');
    expect(firstSummary({})).toBe('');
  });
});
