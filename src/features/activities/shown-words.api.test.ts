import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestApi } from '../../../tests/support/api.ts';
import { officeId } from '../../../tests/support/nation.ts';
import { openPlanning, type Planning } from '../../../tests/support/planned.ts';
import { getActivity, postponeActivity, publishActivity, savePlans } from './contract/plans.ts';
import { ActivityPlan } from './model/plan.ts';

const id = randomUUID();
const PLAN = ActivityPlan.parse({
  ...{ type: 'development', title: 'ปลูกป่า', heldOn: '2027-01-20', startsAt: '08:30' },
  ...{ place: 'วัดสาธิต', point: { latitude: 16.6, longitude: 104.6 } },
});

let planning: Planning;
let api: TestApi;

const save = async (plan: ActivityPlan) => {
  const recorder = await api.as('recorder.490502');
  const plans = [{ id, requirementId: planning.requirementId, plan }];
  return recorder(savePlans, { body: { officeId: officeId('490502'), plans } });
};

const publish = async () => {
  const chief = await api.as('reviewer.4905');
  const { status } = await chief(publishActivity, { params: { id }, body: { published: true } });
  expect(status).toBe(200);
};

const visit = async (url: string) => (await api.app.inject({ url })).body;

beforeAll(async () => {
  planning = await openPlanning();
  ({ api } = planning);
  expect((await save(PLAN)).status).toBe(200);
  await publish();
});
afterAll(() => planning.close());

describe('what changes after it was published', () => {
  const change = async (over: Partial<ActivityPlan>) =>
    save({ ...(await ask('recorder.490502')).plan, ...over });
  const page = () => visit(`/public/activity/${id}?lang=en`);
  const ask = async (who: string) =>
    (await (await api.as(who))(getActivity, { params: { id } })).reply.activity;

  it('its title and place stay as they were until they are shown; to ask for the place is said', async () => {
    expect((await change({ title: 'ขายของ', place: 'ตลาด', point: null })).status).toBe(200);
    for (const url of [
      `/public/activity/${id}`,
      `/public/activity/${id}.ics`,
      '/public/activities/4905?month=2027-01',
      '/public/activities/4905.ics',
    ]) {
      const body = await visit(url);
      expect(body).toContain('ปลูกป่า');
      expect(body).not.toContain('ขายของ');
      expect(body).not.toContain('ตลาด');
      expect(body).toContain('กำลังเปลี่ยนสถานที่');
    }
    expect(await visit('/public/activities?month=2027-01')).toContain('area-49');
    expect((await ask('recorder.490502')).actions).not.toContain('publish');
    expect((await ask('reviewer.4905')).actions).toEqual(['publish', 'unpublish']);
  });

  it('are shown by who has read them, and by nobody who has not', async () => {
    const chief = await api.as('reviewer.4905');
    const before = await ask('reviewer.4905');
    await change({ title: 'ขายของถูก' });
    const show = ({ plan: seen, reason }: typeof before) =>
      chief(publishActivity, {
        params: { id },
        body: { published: true, basedOn: { plan: seen, reason } },
      });
    expect((await show(before)).problem?.code).toBe('changed-meanwhile');
    expect(await page()).toContain('ปลูกป่า');
    expect((await show(await ask('reviewer.4905'))).status).toBe(200);
    expect(await page()).toContain('ขายของถูก');
    expect(await page()).not.toContain('The place is being changed');
    const recorder = await api.as('recorder.490502');
    const { status } = await recorder(publishActivity, {
      params: { id },
      body: { published: true },
    });
    expect(status).toBe(403);
  });

  it('another hour is seen at once with the one before; a postponement too, without its reason', async () => {
    await change({ startsAt: '13:00' });
    expect(await page()).toContain('it was to be held on Wednesday, 20 January 2027, from 08:30');
    const recorder = await api.as('recorder.490502');
    const day = { heldOn: '2027-01-27', startsAt: '09:00', endsAt: null, reason: 'ฝนตกหนัก' };
    await recorder(postponeActivity, { params: { id }, body: day });
    const body = await visit(`/public/activity/${id}`);
    expect(body).toContain('เลื่อนจาก 20 ม.ค. 2570');
    expect(body).toContain('27 มกราคม 2570');
    expect(body).not.toContain('ฝนตกหนัก');
    await publish();
    expect(await visit(`/public/activity/${id}`)).toContain('ฝนตกหนัก');
  });
});
