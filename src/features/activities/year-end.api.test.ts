import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { copyYear } from '#features/programmes/contract/portfolio.ts';
import type { TestApi } from '../../../tests/support/api.ts';
import { officeId } from '../../../tests/support/nation.ts';
import { openPlanning, type Planning } from '../../../tests/support/planned.ts';
import * as plans from './contract/plans.ts';
import type { ActivityPlan } from './model/plan.ts';

let planning: Planning;
let api: TestApi;
beforeAll(async () => {
  planning = await openPlanning();
  ({ api } = planning);
});
afterAll(() => planning.close());

const save = async (requirementId: string, plan: Partial<ActivityPlan>) => {
  const recorder = await api.as('recorder.490502');
  const whole = { type: 'development', title: 'พัฒนาวัด', heldOn: '', place: 'วัดสาธิต', ...plan };
  const body = {
    officeId: officeId('490502'),
    plans: [{ id: randomUUID(), requirementId, plan: whole }],
  };
  return recorder(plans.savePlans, { body });
};

const october = async () => {
  const recorder = await api.as('recorder.490502');
  return (await recorder(plans.getMonthPlan, { query: { month: '2027-10' } })).reply;
};

it('the last month of a fiscal year is copied into the first of the next, for that year’s programme', async () => {
  const { requirementId } = planning;
  const last = await save(requirementId, { heldOn: '2027-09-30' });
  expect(last.reply.activities[0]?.report?.dueAt).toBe('2027-10-04T09:30:00.000Z');
  expect(await october()).toMatchObject({ requirements: [], mayPlan: false });
  expect(await save(requirementId, { heldOn: '2027-10-01' })).toMatchObject({
    problem: { code: 'outside-schedule' },
  });
  const department = await api.as('administrator.TH');
  expect((await department(copyYear, { body: { from: 2027, to: 2028 } })).status).toBe(200);
  const { requirements, before } = await october();
  const [next] = requirements;
  expect(next?.id).not.toBe(requirementId);
  expect(before).toMatchObject([
    { requirementId: next?.id, plan: { title: 'พัฒนาวัด', heldOn: '2027-09-30' } },
  ]);
  const copied = await save(next?.id ?? '', { heldOn: '2027-10-01' });
  expect(copied.reply.activities).toMatchObject([{ state: 'planned', report: { status: 'due' } }]);
});
