import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listEvents, withdrawEvent } from '#features/obligations/contract/events.ts';
import { getReport, submitReport } from '#features/reports/contract/report.ts';
import type { TestApi } from '../../../tests/support/api.ts';
import { askOwner, officeId } from '../../../tests/support/nation.ts';
import { openPlanning, type Planning } from '../../../tests/support/planned.ts';
import type { TestProgramme } from '../../../tests/support/programme.ts';
import * as plans from './contract/plans.ts';
import type { ActivityPlanInput } from './model/plan.ts';

const OFFICE = officeId('490502');

let planning: Planning;
let api: TestApi;
let programme: TestProgramme;
let requirementId = '';

beforeAll(async () => {
  planning = await openPlanning();
  ({ api, programme, requirementId } = planning);
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

type Saving = { readonly id?: string; readonly draft?: boolean; readonly officeId?: string };

const save = async (
  username: string,
  over: Partial<ActivityPlanInput> = {},
  { id = randomUUID(), draft = false, officeId: office = OFFICE }: Saving = {},
) => {
  const client = await api.as(username);
  const body = { officeId: office, plans: [{ id, requirementId, plan: planOf(over), draft }] };
  return { id, ...(await client(plans.savePlans, { body })) };
};

const monthOf = async (username: string, month = '2026-11', office?: string) => {
  const client = await api.as(username);
  const query = { month, ...(office && { officeId: office }) };
  return client(plans.getMonthPlan, { query });
};

const dueOf = async (id: string) => {
  const rows = await askOwner<{ due: string }>(
    api.url,
    `select due_at::text as due from obligations where event_id = '${id}'`,
  );
  return rows[0]?.due;
};

describe('a plan', () => {
  it('makes its result fall due so many days after its day, by the rule for days off', async () => {
    const { id, status, reply } = await save('recorder.490502');
    expect(status).toBe(200);
    expect(reply.activities).toMatchObject([
      { id, state: 'planned', report: { status: 'due', dueAt: '2026-11-30T09:30:00.000Z' } },
    ]);
    const month = (await monthOf('recorder.490502')).reply;
    expect(month).toMatchObject({ mayPlan: true, office: { id: OFFICE } });
    expect(month.activities.find((one) => one.id === id)).toMatchObject({
      plan: { title: 'พัฒนาวัด', endsAt: null },
      actions: ['change', 'postpone', 'cancel'],
    });
  });

  it('begins its report with what it says, and takes no report before its day', async () => {
    const { reply } = await save('recorder.490502', { title: 'ปลูกป่า' });
    const id = reply.activities[0]?.report?.id ?? '';
    const client = await api.as('recorder.490502');
    const report = (await client(getReport, { params: { id } })).reply;
    expect(report).toMatchObject({ event: 'ปลูกป่า', prefill: {}, actions: [] });
    const { formVersionId } = programme;
    const sent = await client(submitReport, {
      params: { id },
      body: { answers: { times: 1, budget: '1.00' }, nil: false, formVersionId },
    });
    expect(sent).toMatchObject({ status: 409, problem: { code: 'too-early' } });
  });

  it('of the same id is saved once, and other things under it are refused', async () => {
    const first = await save('recorder.490502', { title: 'ซ้ำ' });
    const again = await save('recorder.490502', { title: 'ซ้ำ' }, { id: first.id });
    expect(again.reply).toEqual(first.reply);
    const events = await askOwner(
      api.url,
      `select kind from activity_events where activity_id = '${first.id}'`,
    );
    expect(events).toEqual([{ kind: 'planned' }]);
    const stranger = await save(
      'recorder.490503',
      { title: 'ซ้ำ' },
      { id: first.id, officeId: officeId('490503') },
    );
    expect(stranger).toMatchObject({ status: 409, problem: { code: 'key-reused' } });
  });

  it('that is changed moves what it owes', async () => {
    const { id } = await save('recorder.490502');
    const changed = await save('recorder.490502', { heldOn: '2026-12-01' }, { id });
    expect(changed.status).toBe(200);
    expect(await dueOf(id)).toBe('2026-12-04 09:30:00+00');
    expect(await save('recorder.490502', { heldOn: '2026-11-19' }, { id })).toMatchObject({
      status: 422,
      problem: { code: 'day-past' },
    });
  });

  it.each([
    ['recorder.490502', { place: '' }, 422, 'missing'],
    ['recorder.490502', { type: 'sport' }, 422, 'unknown-type'],
    ['recorder.490502', { heldOn: '2026-09-01' }, 422, 'outside-schedule'],
    ['reviewer.490502', {}, 403, 'not-allowed'],
    ['recorder.490503', {}, 404, 'not-found'],
    ['recorder.4901', {}, 404, 'not-found'],
    ['recorder.49', {}, 409, 'not-your-office'],
  ])('is refused: %s, %o', async (username, over, status, code) => {
    expect(await save(username, over)).toMatchObject({ status, problem: { code } });
  });
});

describe('a draft', () => {
  it('owes nothing until it is confirmed, and may be thrown away', async () => {
    const draft = { draft: true, id: randomUUID() };
    const { id, reply } = await save('recorder.490502', { place: '' }, draft);
    expect(reply.activities).toEqual([{ id, state: 'draft', report: null }]);
    expect((await save('recorder.490502', {}, { id })).reply.activities).toMatchObject([
      { state: 'planned', report: { status: 'due' } },
    ]);
    const other = await save('recorder.490502', {}, { draft: true });
    const client = await api.as('recorder.490502');
    const dropped = await client(plans.dropDraft, { params: { id: other.id } });
    expect(dropped.status).toBe(200);
    const month = (await monthOf('recorder.490502')).reply.activities;
    expect(month.map((one) => one.id)).not.toContain(other.id);
  });
});

describe('postponing and calling off', () => {
  it('keep the reason and the day before, and move or take away what is owed', async () => {
    const { id } = await save('recorder.490502');
    const client = await api.as('recorder.490502');
    const day = { heldOn: '2026-12-02', startsAt: '09:00', endsAt: null };
    const postponed = await client(plans.postponeActivity, {
      params: { id },
      body: { ...day, reason: 'ฝนตกหนัก' },
    });
    expect(postponed.status).toBe(200);
    expect(await dueOf(id)).toBe('2026-12-07 09:30:00+00');
    const body = { reason: 'น้ำท่วม' };
    expect((await client(plans.cancelActivity, { params: { id }, body })).status).toBe(200);
    expect((await client(plans.cancelActivity, { params: { id }, body })).status).toBe(200);
    expect(await dueOf(id)).toBeUndefined();
    const { activity, history } = (await client(plans.getActivity, { params: { id } })).reply;
    expect(activity).toMatchObject({
      state: 'cancelled',
      reason: 'น้ำท่วม',
      postponedFrom: ['2026-11-25'],
      plan: { heldOn: '2026-12-02', startsAt: '09:00' },
      report: null,
      actions: [],
    });
    expect(history.map(({ kind }) => kind)).toEqual(['planned', 'postponed', 'cancelled']);
  });

  it('are refused once the result was sent', async () => {
    const { id, reply } = await save('recorder.490502', { heldOn: '2026-11-18' });
    const reportId = reply.activities[0]?.report?.id ?? '';
    const client = await api.as('recorder.490502');
    const { formVersionId } = programme;
    const sent = await client(submitReport, {
      params: { id: reportId },
      body: { answers: { times: 1, budget: '1.00' }, nil: false, formVersionId },
    });
    expect(sent.status).toBe(200);
    const body = { reason: 'x' };
    expect(await client(plans.cancelActivity, { params: { id }, body })).toMatchObject({
      problem: { code: 'reported-already' },
    });
  });

  it('are no business of the page of events held', async () => {
    const { id } = await save('recorder.490502');
    const client = await api.as('recorder.490502');
    expect((await client(listEvents, {})).reply.events.map((one) => one.id)).not.toContain(id);
    const withdrawn = await client(withdrawEvent, { params: { id }, body: { reason: 'x' } });
    expect(withdrawn).toMatchObject({ problem: { code: 'planned-event' } });
  });
});

describe('the district in place of an office without a phone', () => {
  it('plans and reports; the report belongs to the office, and who recorded it is kept', async () => {
    const { id, reply } = await save('recorder.4905', { title: 'แทน', heldOn: '2026-11-19' });
    const reportId = reply.activities[0]?.report?.id ?? '';
    const clerk = await api.as('recorder.4905');
    const { formVersionId } = programme;
    const sent = await clerk(submitReport, {
      params: { id: reportId },
      body: { answers: { times: 2, budget: '0.00' }, nil: false, formVersionId },
    });
    expect(sent.status).toBe(200);
    const report = (await clerk(getReport, { params: { id: reportId } })).reply;
    expect(report).toMatchObject({ officeId: OFFICE, areaPath: '/49/4905/490502/' });
    expect(report.revisions[0]?.recordedFor?.en).toBe('Khamcha-i office');
    const { history } = (await clerk(plans.getActivity, { params: { id } })).reply;
    expect(history).toMatchObject([{ kind: 'planned', standIn: true }]);
    const audit = await askOwner<{ action: string; office_id: string }>(
      api.url,
      `select action, office_id from audit_entries where subject_id in ('${id}', '${reportId}') order by id`,
    );
    expect(audit).toEqual([
      { action: 'activity.planned', office_id: officeId('4905') },
      { action: 'report.submitted', office_id: officeId('4905') },
    ]);
  });

  it('stands in for nobody where the requirement does not say so', async () => {
    const { reply } = await save('recorder.490502', { heldOn: '2026-11-17' });
    const id = reply.activities[0]?.report?.id ?? '';
    const { formVersionId } = programme;
    const body = { answers: { times: 2, budget: '0.00' }, nil: false, formVersionId };
    const province = await api.as('recorder.49');
    expect(await province(submitReport, { params: { id }, body })).toMatchObject({
      problem: { code: 'not-your-office' },
    });
    const neighbour = await api.as('recorder.4901');
    expect((await neighbour(submitReport, { params: { id }, body })).status).toBe(404);
  });
});

describe('publishing', () => {
  it('is decided by a reviewer of the office or its district, and can be taken back', async () => {
    const { id } = await save('recorder.490502');
    const publish = async (username: string, published: boolean) => {
      const client = await api.as(username);
      return client(plans.publishActivity, { params: { id }, body: { published } });
    };
    expect(await publish('reviewer.49', true)).toMatchObject({
      problem: { code: 'not-publisher' },
    });
    expect((await publish('recorder.4905', true)).status).toBe(403);
    expect((await publish('reviewer.4905', true)).status).toBe(200);
    expect((await publish('reviewer.490502', false)).status).toBe(200);
    expect((await publish('reviewer.490502', false)).problem?.code).toBe('state');
  });
});

describe('who has a plan', () => {
  it('is told by office within a district, and by area above it', async () => {
    const at = async (username: string, area?: string) => {
      const client = await api.as(username);
      const query = { month: '2027-01', ...(area && { area }) };
      return client(plans.listPlanStandings, { query });
    };
    await save('recorder.490502', { heldOn: '2027-01-05' });
    await save(
      'recorder.490503',
      { heldOn: '2027-01-06' },
      {
        officeId: officeId('490503'),
        draft: true,
      },
    );
    const district = (await at('viewer.4905')).reply.rows;
    expect(district.map((row) => [row.areaPath, row.withPlan, row.withDrafts])).toEqual([
      ['/49/4905/490502/', 1, 0],
      ['/49/4905/490503/', 0, 1],
    ]);
    const province = (await at('viewer.49')).reply.rows;
    expect(province).toMatchObject([
      { areaPath: '/49/4905/', offices: 2, withPlan: 1, withDrafts: 1, planned: 1, drafts: 1 },
    ]);
    expect((await at('viewer.TH')).reply.rows).toMatchObject([{ areaPath: '/49/', offices: 2 }]);
    expect((await at('viewer.4901', '/49/4905/')).status).toBe(404);
    await askOwner(
      api.url,
      `insert into requirement_offices (requirement_id, office_id) values ('${requirementId}', '${OFFICE}')`,
    );
    const named = (await at('viewer.4905')).reply.rows;
    expect(named.map(({ areaPath }) => areaPath)).toEqual(['/49/4905/490502/']);
    await askOwner(api.url, 'delete from requirement_offices');
  });
});
