import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeArea } from '#features/areas/contract.ts';
import type { AreaChange } from '#features/areas/model.ts';
import type { TestApi } from '../../../tests/support/api.ts';
import { officeId } from '../../../tests/support/nation.ts';
import { openPlanning, type Planning } from '../../../tests/support/planned.ts';
import * as plans from './contract/plans.ts';

const TODAY = '2026-11-20';
const MONTH = { month: '2026-11' };

let planning: Planning;
let api: TestApi;
beforeAll(async () => {
  planning = await openPlanning();
  ({ api } = planning);
});
afterAll(() => planning.close());

type Saving = { readonly id?: string; readonly draft?: boolean };

const save = async (over: object, { id = randomUUID(), draft = false }: Saving = {}) => {
  const { requirementId } = planning;
  const plan = { type: 'development', heldOn: '2026-11-25', place: 'วัดสาธิต', title: 'x', ...over };
  const recorder = await api.as('recorder.490502');
  const body = { officeId: officeId('490502'), plans: [{ id, requirementId, plan, draft }] };
  return { id, ...(await recorder(plans.savePlans, { body })) };
};

const change = async (body: AreaChange) => {
  const administrator = await api.as('administrator.TH');
  expect((await administrator(changeArea, { body })).status).toBe(200);
};

describe('an area that moves to another district', () => {
  let [kept, draft, off] = ['', '', ''];

  it('keeps the plans and drafts of its office, which goes on with them', async () => {
    kept = (await save({ title: 'พัฒนาวัด' })).id;
    off = (await save({ title: 'ปลูกป่า' })).id;
    draft = (await save({ title: 'ร่าง' }, { draft: true })).id;
    await change({ kind: 'move', code: '490502', to: '4901', from: TODAY });
    const recorder = await api.as('recorder.490502');
    const { reply } = await recorder(plans.getMonthPlan, { query: MONTH });
    expect(reply.activities.map((one) => one.id).sort()).toEqual([kept, draft, off].sort());
    expect((await save({ title: 'ร่าง' }, { id: draft })).reply.activities).toMatchObject([
      { state: 'planned', report: { status: 'due' } },
    ]);
    const day = { heldOn: '2026-12-02', startsAt: null, endsAt: null, reason: 'ฝนตก' };
    const postponed = await recorder(plans.postponeActivity, { params: { id: kept }, body: day });
    expect(postponed.status).toBe(200);
    const body = { reason: 'น้ำท่วม' };
    expect((await recorder(plans.cancelActivity, { params: { id: off }, body })).status).toBe(200);
    const { history } = (await recorder(plans.getActivity, { params: { id: kept } })).reply;
    expect(history.map(({ kind }) => kind)).toEqual(['planned', 'postponed']);
  });

  it('and shows them to nobody else there', async () => {
    const beside = await api.as('recorder.490503');
    expect((await beside(plans.getActivity, { params: { id: kept } })).status).toBe(404);
  });
});
