import { describe, expect, it } from 'vitest';
import { say } from '#kernel/sentence.ts';
import { type CallStep, newItem } from '#web/outbox/item.ts';
import { ActivityPlan } from '../model/plan.ts';
import type { PlanChange } from '../rules/plan-changes.ts';
import { changeInStep, changesIn, openChangesIn, stepOfChange } from './plan-steps.ts';

const ID = '00000000-0000-4000-8000-000000000001';
const OFFICE = '00000000-0000-4000-8000-000000000002';
const AT = '2026-11-21T03:00:00.000Z';
const plan = ActivityPlan.parse({ type: 'development', title: 'พัฒนาวัด', heldOn: '2026-11-25' });
const moved = { heldOn: '2026-11-27', startsAt: '09:00', endsAt: null, reason: 'ฝนตก' };

const save: PlanChange = {
  ...{ kind: 'save', id: ID, requirementId: OFFICE, plan, draft: false, basedOn: null },
};
const NO = { status: 422, code: 'no', sentence: say('ไม่รับ', 'No'), refusals: [] };
const stepOf = (change: PlanChange): CallStep => stepOfChange(OFFICE, change, undefined);
const doneAt = (at: string): CallStep => ({ ...stepOf(save), done: { at, reply: {} } });

describe('a change as a step', () => {
  it.each<[string, PlanChange, 'draft' | 'planned' | undefined, string]>([
    ['new', save, undefined, 'เพิ่ม พัฒนาวัด'],
    ['a new draft', { ...save, draft: true }, undefined, 'ร่าง พัฒนาวัด'],
    ['confirming', { ...save, basedOn: plan }, 'draft', 'ยืนยัน พัฒนาวัด'],
    ['changing', { ...save, basedOn: plan }, 'planned', 'แก้ไข พัฒนาวัด'],
    ['postponing', { kind: 'postpone', id: ID, ...moved, basedOn: plan }, 'planned', 'เลื่อน พัฒนาวัด'],
    ['calling off', { kind: 'cancel', id: ID, reason: 'ฝน', basedOn: plan }, 'planned', 'ยกเลิก'],
    ['throwing away', { kind: 'drop', id: ID }, 'draft', 'ทิ้งร่าง พัฒนาวัด'],
  ])('%s says what it does, and is read back', (_name, change, state, says) => {
    const step = stepOfChange(OFFICE, change, state && { state, plan });
    expect(step.says?.th).toContain(says);
    expect(changeInStep(step)).toEqual(change);
  });

  it('of something else is none', () => {
    expect(changeInStep({ ...stepOf(save), address: '/api/else' })).toBeUndefined();
    expect(changeInStep({ ...stepOf(save), body: 'broken' })).toBeUndefined();
  });
});

describe('the changes that an answer does not know', () => {
  it.each<[string, CallStep[], number]>([
    ['wait', [stepOf(save)], 1],
    ['were refused', [{ ...stepOf(save), refused: NO }], 0],
    ['rest on what was refused', [{ ...stepOf(save), refused: NO }, stepOf(save)], 0],
    ['were taken before the answer', [doneAt('2026-11-21T02:59:00.000Z')], 0],
    ['were taken after the answer', [doneAt('2026-11-21T03:01:00.000Z')], 1],
  ])('%s', (_name, steps, count) => {
    const words = { title: say('แผน', 'Plan'), detail: say('เดือน', 'Month') };
    const item = newItem('me', { id: 'x', ...words, refreshes: [], steps }, AT);
    expect(changesIn([item], AT)).toHaveLength(count);
  });

  it('of what did not go are all, refused or not, and each leads to where it is mended', () => {
    const words = { title: say('แผน', 'Plan'), detail: say('เดือน', 'Month') };
    const steps = [{ ...stepOf(save), refused: NO }, stepOf(save), doneAt(AT)];
    const item = newItem('me', { id: 'x', ...words, refreshes: [], steps }, AT);
    expect(openChangesIn([item])).toEqual([save, save]);
    expect(steps.map(({ editAt }) => editAt)).toEqual(
      steps.map(({ key }) => `/activities/${ID}?mend=${key}`),
    );
  });
});
