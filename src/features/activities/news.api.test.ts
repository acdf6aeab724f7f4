import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listNotices } from '#features/notices/contract.ts';
import type { TestApi } from '../../../tests/support/api.ts';
import { askOwner, officeId } from '../../../tests/support/nation.ts';
import { addSummary, openPlanning, type Planning } from '../../../tests/support/planned.ts';
import type { TestProgramme } from '../../../tests/support/programme.ts';
import { tellOfChange, tellOfIssue } from './commands/tell.ts';
import { cancelActivity, postponeActivity, savePlans } from './contract/plans.ts';
import { issueSummary } from './contract/summaries.ts';
import { issueDueSummaries } from './jobs.ts';
import type { PlanChange } from './store/news.ts';

const HOST = '490502';
const JOINING = '490503';

let planning: Planning;
let api: TestApi;
let programme: TestProgramme;
let requirementId = '';

beforeAll(async () => {
  planning = await openPlanning();
  ({ api, programme, requirementId } = planning);
});
afterAll(() => planning.close());
beforeEach(() => askOwner(api.url, 'delete from notices'));

const nameOf = async (code: '490502' | '490503'): Promise<string> => {
  const [row] = await askOwner<{ name: string }>(
    api.url,
    `select name_th as name from offices where id = '${officeId(code)}'`,
  );
  return row?.name ?? '';
};

const plan = async (code: '490502' | '490503', over: object = {}, by = `recorder.${code}`) => {
  const id = randomUUID();
  const what = { type: 'development', title: 'พัฒนาวัด', heldOn: '2026-11-25', place: 'วัดสาธิต' };
  const body = {
    officeId: officeId(code),
    plans: [{ id, requirementId, plan: { ...what, ...over }, draft: false }],
  };
  expect((await (await api.as(by))(savePlans, { body })).status).toBe(200);
  return id;
};

const postpone = async (id: string, heldOn = '2026-11-27', by = 'recorder.490502') => {
  const body = { heldOn, startsAt: null, endsAt: null, reason: 'ฝนตกหนัก' };
  const { status } = await (await api.as(by))(postponeActivity, { params: { id }, body });
  expect(status).toBe(200);
};

/** The work that waits in the queue for a plan, as the worker gets it. */
const queued = async (id: string): Promise<PlanChange[]> => {
  const rows = await askOwner<{ payload: PlanChange }>(
    api.url,
    `select payload from graphile_worker._private_jobs where key like '${id}%' order by key`,
  );
  return rows.map(({ payload }) => payload);
};

const tell = async (id: string): Promise<number> => {
  const changes = await queued(id);
  const told = [];
  for (const change of changes) told.push(await tellOfChange(api.services, change));
  return told.reduce((sum, many) => sum + many, 0);
};

const noticesOf = async (username: string) =>
  (await (await api.as(username))(listNotices)).reply.notices;

describe('a plan that is moved or called off', () => {
  it('is told to the district with the old day, the new one and the reason, once', async () => {
    const id = await plan(HOST);
    await postpone(id);
    expect(await tell(id)).toBe(1);
    expect(await tell(id)).toBe(0);
    const notices = await noticesOf('recorder.4905');
    expect(notices).toMatchObject([
      {
        kind: 'activity-postponed',
        activityId: id,
        title: 'พัฒนาวัด',
        heldOn: '2026-11-25',
        movedTo: '2026-11-27',
        reason: 'ฝนตกหนัก',
      },
    ]);
    expect(await noticesOf('recorder.490502')).toEqual([]);
  });

  it('is told each time it is moved, and when it is called off', async () => {
    const id = await plan(HOST);
    await postpone(id);
    await postpone(id, '2026-11-28');
    const client = await api.as('recorder.490502');
    await client(cancelActivity, { params: { id }, body: { reason: 'ไม่มีผู้ร่วม' } });
    expect(await tell(id)).toBe(3);
    const said = (await noticesOf('recorder.4905')).map((one) =>
      'heldOn' in one ? [one.kind, one.heldOn, one.movedTo] : [],
    );
    expect(said).toHaveLength(3);
    expect(said).toContainEqual(['activity-postponed', '2026-11-27', '2026-11-28']);
    expect(said).toContainEqual(['activity-cancelled', '2026-11-28', null]);
  });

  it('is told to the partner it names, who gets no link to what it cannot see', async () => {
    const id = await plan(HOST, { partner: `โรงเรียนสาธิต, ${await nameOf(JOINING)}` });
    await postpone(id);
    await tell(id);
    expect(await noticesOf('recorder.490503')).toMatchObject([
      { kind: 'activity-postponed', activityId: null },
    ]);
    expect(await noticesOf('recorder.4901')).toEqual([]);
  });

  it('is told to whoever joined it on that day', async () => {
    const joins = { hosted: 'joined', partner: await nameOf(HOST), heldOn: '2026-12-01' };
    await plan(JOINING, joins);
    const id = await plan(HOST, { heldOn: '2026-12-01' });
    const other = await plan(HOST, { heldOn: '2026-12-02' });
    await postpone(id, '2026-12-03');
    await postpone(other, '2026-12-04');
    await tell(id);
    await tell(other);
    expect(await noticesOf('recorder.490503')).toHaveLength(1);
  });

  it('is told to its own office where the district stood in', async () => {
    const id = await plan(HOST);
    await postpone(id, '2026-11-27', 'recorder.4905');
    await tell(id);
    expect(await noticesOf('recorder.4905')).toEqual([]);
    expect(await noticesOf('recorder.490502')).toMatchObject([{ activityId: id }]);
  });
});

describe('a summary that comes out', () => {
  it('is told to its own office when the clock issued it, and once to those above', async () => {
    const summaryId = await addSummary(api, programme);
    await askOwner(
      api.url,
      `update activity_summaries set definition = definition || '{"informs":["department"]}'`,
    );
    await issueDueSummaries(api.services);
    const issues = await askOwner<{ id: string }>(api.url, 'select id from summary_issues');
    expect(issues.length).toBeGreaterThan(1);
    for (const { id } of issues) await tellOfIssue(api.services, id);
    for (const { id } of issues) expect(await tellOfIssue(api.services, id)).toBe(0);
    const [own] = await noticesOf('viewer.49');
    expect(own).toMatchObject({ kind: 'summary-issued', period: { id: '2026-W46' } });
    const above = await noticesOf('viewer.TH');
    const links = above.map((one) => 'issueId' in one && one.issueId === null);
    expect(links.filter(Boolean)).toHaveLength(1);
    expect(above).toHaveLength(2);
    const id = randomUUID();
    const body = { summaryId, periodId: '2026-W46' };
    const issued = await (await api.as('reviewer.49'))(issueSummary, { params: { id }, body });
    expect(issued.reply.version).toBe(2);
    expect(await tellOfIssue(api.services, id)).toBe(0);
  });
});
