import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestApi } from '../../../tests/support/api.ts';
import { askOwner, officeId } from '../../../tests/support/nation.ts';
import { openPlanning, type Planning } from '../../../tests/support/planned.ts';
import * as plans from './contract/plans.ts';
import type { ActivityPlanInput } from './model/plan.ts';

const OFFICE = officeId('490502');

let planning: Planning;
let api: TestApi;
let requirementId = '';

beforeAll(async () => {
  planning = await openPlanning();
  ({ api, requirementId } = planning);
});
afterAll(() => planning.close());

const planOf = (over: Partial<ActivityPlanInput> = {}): ActivityPlanInput => ({
  type: 'development',
  title: 'พัฒนาวัด',
  heldOn: '2026-11-25',
  startsAt: '08:30',
  place: 'วัดสาธิต',
  ...over,
});

type Saving = {
  readonly id?: string;
  readonly draft?: boolean;
  readonly basedOn?: ActivityPlanInput | null;
};

const save = async (
  username: string,
  over: Partial<ActivityPlanInput> = {},
  { id = randomUUID(), draft = false, ...seen }: Saving = {},
) => {
  const client = await api.as(username);
  const plan = { id, requirementId, plan: planOf(over), draft, ...seen };
  const body = { officeId: OFFICE, plans: [plan] };
  return { id, ...(await client(plans.savePlans, { body })) };
};

describe('a plan that somebody else changed meanwhile', () => {
  const SEEN = { basedOn: planOf() };
  const MOVED = { heldOn: '2026-11-27' };
  const CONFLICT = { status: 409, problem: { code: 'changed-meanwhile' } };
  const eventsOf = (id: string) =>
    askOwner<{ kind: string }>(
      api.url,
      `select kind from activity_events where activity_id = '${id}' order by seq`,
    );

  it.each<[string, Saving, Partial<ActivityPlanInput>, boolean]>([
    ['changed by who saw it', SEEN, { place: 'ศาลา' }, true],
    ['begun again by who saw none', { basedOn: null }, { place: 'ศาลา' }, false],
    ['begun again with the same by who saw none', { basedOn: null }, {}, true],
    ['changed by who saw another', { basedOn: planOf(MOVED) }, { place: 'ศาลา' }, false],
    ['changed to what stands by who saw another', { basedOn: planOf(MOVED) }, {}, true],
  ])('%s', async (_name, seen, over, goes) => {
    const { id } = await save('recorder.490502', {}, { basedOn: null });
    const again = await save('recorder.490502', over, { id, ...seen });
    expect(again).toMatchObject(goes ? { status: 200 } : CONFLICT);
  });

  it('is not begun by who believes that he changes it', async () => {
    expect(await save('recorder.490502', {}, SEEN)).toMatchObject(CONFLICT);
  });

  it('is confirmed only as it was seen', async () => {
    const { id } = await save('recorder.490502', MOVED, { draft: true });
    expect(await save('recorder.490502', {}, { id, ...SEEN })).toMatchObject(CONFLICT);
    const seen = { id, basedOn: planOf(MOVED) };
    expect((await save('recorder.490502', MOVED, seen)).status).toBe(200);
  });

  it('is neither moved nor called off by who saw another; the same again does nothing', async () => {
    const { id } = await save('recorder.490502');
    await save('recorder.4905', MOVED, { id });
    const client = await api.as('recorder.490502');
    const day = { heldOn: '2026-12-03', startsAt: '08:30', endsAt: null, reason: 'ฝนตก' };
    const put = (basedOn: ActivityPlanInput) =>
      client(plans.postponeActivity, { params: { id }, body: { ...day, basedOn } });
    const callOff = (basedOn: ActivityPlanInput) =>
      client(plans.cancelActivity, { params: { id }, body: { reason: 'น้ำท่วม', basedOn } });
    expect(await put(planOf())).toMatchObject(CONFLICT);
    expect(await callOff(planOf())).toMatchObject(CONFLICT);
    expect((await put(planOf(MOVED))).status).toBe(200);
    expect((await put(planOf(MOVED))).status).toBe(200);
    expect((await callOff(planOf({ heldOn: '2026-12-03' }))).status).toBe(200);
    const kinds = (await eventsOf(id)).map(({ kind }) => kind);
    expect(kinds).toEqual(['planned', 'changed', 'postponed', 'cancelled']);
  });
});
