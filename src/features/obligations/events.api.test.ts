import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getGrid, listMissing } from '#features/completeness/contract.ts';
import { getInbox } from '#features/inbox/contract.ts';
import { changeRequirement, createRequirement } from '#features/programmes/contract/programmes.ts';
import { getReport, saveDraft, submitReport } from '#features/reports/contract/report.ts';
import { openTestApi, type TestApi } from '../../../tests/support/api.ts';
import { askOwner } from '../../../tests/support/nation.ts';
import { settleProgramme, type TestProgramme } from '../../../tests/support/programme.ts';
import { listEvents, recordEvent, withdrawEvent } from './contract/events.ts';
import { refitObligations } from './door.ts';

const NOW = '2026-11-20T03:00:00.000Z';
const TITLE = { th: 'รายงานหลังจัดกิจกรรม', en: 'Report after an event' };
const SCHEDULE = { kind: 'afterEvent', days: 3, firstDueOn: '2026-10-01', dayOff: 'next' } as const;
const BODY = {
  title: TITLE,
  level: 'subdistrict' as const,
  chain: { steps: [{ level: 'district' as const, role: 'reviewer' as const }] },
  letter: null,
};

let api: TestApi;
let programme: TestProgramme;
let [formId, requirementId] = ['', ''];

beforeAll(async () => {
  api = await openTestApi();
  api.setNow(NOW);
  programme = await settleProgramme(api.url);
  const [form] = await askOwner<{ id: string }>(api.url, 'select id from forms');
  formId = form?.id ?? '';
  const administrator = await api.as('administrator.TH');
  const { reply } = await administrator(createRequirement, {
    params: { id: programme.programmeId },
    body: { ...BODY, code: 'after-event', formId, schedule: SCHEDULE },
  });
  requirementId = reply.id;
});
afterAll(async () => {
  await programme.close();
  await api.close();
});

type Event = { readonly id?: string; readonly title?: string; readonly endedOn?: string };

const record = async (username: string, event: Event = {}) => {
  const { id = randomUUID(), title = 'ปลูกต้นไม้', endedOn = '2026-11-18' } = event;
  const client = await api.as(username);
  return client(recordEvent, { params: { id }, body: { requirementId, title, endedOn } });
};

const withdraw = async (username: string, id: string) => {
  const client = await api.as(username);
  return client(withdrawEvent, { params: { id }, body: { reason: 'บันทึกซ้ำ' } });
};

const send = async (id: string) => {
  const client = await api.as('recorder.490502');
  const { formVersionId } = programme;
  return client(submitReport, {
    params: { id },
    body: { answers: { times: 1, budget: '1.00' }, nil: false, formVersionId },
  });
};

const inboxOf = async (username: string) => {
  const client = await api.as(username);
  return (await client(getInbox, { query: {} })).reply.items;
};

const gridOf = async (area: string) => {
  const client = await api.as('viewer.49');
  return (await client(getGrid, { query: { requirementId, area } })).reply;
};

describe('recording an event', () => {
  it('makes its report fall due: days, days off, area path; it stands in the inbox by its name', async () => {
    const { status, reply } = await record('recorder.490502');
    expect([status, reply.dueAt]).toEqual([200, '2026-11-23T09:30:00.000Z']);
    expect(await inboxOf('recorder.490502')).toMatchObject([
      {
        id: reply.reportId,
        event: 'ปลูกต้นไม้',
        periodStart: '2026-11-18',
        kind: 'due',
        title: TITLE,
      },
    ]);
    const client = await api.as('recorder.490502');
    const report = (await client(getReport, { params: { id: reply.reportId } })).reply;
    expect(report).toMatchObject({ areaPath: '/49/4905/490502/', level: 'subdistrict' });
    expect(report.actions).toContain('submit');
  });

  it('of the same id is recorded once; other content under it is refused', async () => {
    const id = randomUUID();
    const first = await record('recorder.490502', { id, title: 'ซ้ำ' });
    const again = await record('recorder.490502', { id, title: 'ซ้ำ' });
    expect(again).toMatchObject({ status: 200, reply: first.reply });
    expect(await record('recorder.490502', { id, title: 'อื่น' })).toMatchObject({
      status: 409,
      problem: { code: 'key-reused' },
    });
    expect(await record('recorder.490503', { id, title: 'ซ้ำ' })).toMatchObject({
      status: 409,
      problem: { code: 'key-reused' },
    });
  });

  it.each([
    ['recorder.4905', '2026-11-18', 409, 'other-level'],
    ['reviewer.490502', '2026-11-18', 403, 'not-allowed'],
    ['recorder.490502', '2026-11-21', 422, 'event-ahead'],
    ['recorder.490502', '2026-09-01', 422, 'outside-schedule'],
  ])('is refused: %s, %s', async (username, endedOn, status, code) => {
    expect(await record(username, { endedOn })).toMatchObject({ status, problem: { code } });
  });

  it('is listed for its office alone', async () => {
    const mine = await api.as('recorder.490502');
    const other = await api.as('recorder.490503');
    const { events, requirements, mayRecord } = (await mine(listEvents, {})).reply;
    expect([events.length, requirements.length, mayRecord]).toEqual([2, 1, true]);
    expect((await other(listEvents, {})).reply.events).toEqual([]);
  });
});

describe('in completeness', () => {
  it('events share the column of their month; at the office each has its row', async () => {
    await record('recorder.490503', { title: 'เก็บขยะ', endedOn: '2026-10-30' });
    const above = await gridOf('/49/');
    expect(above.periods.map(({ id }) => id)).toEqual(['2026-10', '2026-11']);
    expect(above.rows.map(({ cells }) => cells)).toEqual([
      [
        [0, 0, 0, 0, 1, 0, 0],
        [0, 0, 0, 0, 0, 0, 2],
      ],
    ]);
    const below = await gridOf('/49/4905/');
    expect(below.rows.map(({ name }) => name.th.split(' · ')[1])).toEqual([
      'ซ้ำ',
      'ปลูกต้นไม้',
      'เก็บขยะ',
    ]);
  });

  it('a missing report is named by its event', async () => {
    const client = await api.as('viewer.4905');
    const { reports, groups } = (await client(listMissing, { query: {} })).reply;
    expect(reports.map(({ period }) => period.event)).toEqual(['เก็บขยะ']);
    expect(groups.map(({ period }) => period.event)).toEqual(['เก็บขยะ']);
  });
});

describe('withdrawing an event', () => {
  it('takes its report and its draft along, and keeps the reason', async () => {
    const id = randomUUID();
    const { reportId } = (await record('recorder.490502', { id, title: 'ผิด' })).reply;
    const client = await api.as('recorder.490502');
    const { formVersionId } = programme;
    await client(saveDraft, {
      params: { id: reportId },
      body: { answers: { times: 1 }, formVersionId, baseVersion: 0 },
    });
    expect((await withdraw('recorder.490502', id)).status).toBe(200);
    expect((await client(getReport, { params: { id: reportId } })).status).toBe(404);
    const { events } = (await client(listEvents, {})).reply;
    expect(events.find((one) => one.id === id)).toMatchObject({
      withdrawn: { reason: 'บันทึกซ้ำ' },
      report: null,
      mayWithdraw: false,
    });
    expect(await withdraw('recorder.490502', id)).toMatchObject({
      problem: { code: 'withdrawn-already' },
    });
    const audit = await askOwner(
      api.url,
      `select action from audit_entries where subject_id = '${id}' order by id`,
    );
    expect(audit).toEqual([{ action: 'event.recorded' }, { action: 'event.withdrawn' }]);
  });

  it('is refused to another office, and once something was reported', async () => {
    const id = randomUUID();
    const { reportId } = (await record('recorder.490502', { id, title: 'ส่งแล้ว' })).reply;
    expect(await withdraw('recorder.4905', id)).toMatchObject({
      problem: { code: 'not-your-office' },
    });
    expect((await withdraw('recorder.490503', id)).status).toBe(404);
    expect((await send(reportId)).status).toBe(200);
    expect(await withdraw('recorder.490502', id)).toMatchObject({
      problem: { code: 'reported-already' },
    });
  });
});

it('a changed schedule moves what nobody has touched; putting it away and back loses no event', async () => {
  const dueOf = async () => {
    const [row] = await askOwner<{ due: string }>(
      api.url,
      `select due_at::text as due from obligations o join recorded_events e on e.id = o.event_id
       where e.title = 'ปลูกต้นไม้'`,
    );
    return row?.due;
  };
  const change = async (active: boolean, days: number, revision: number) => {
    const administrator = await api.as('administrator.TH');
    const schedule = { ...SCHEDULE, days };
    const { status } = await administrator(changeRequirement, {
      params: { id: requirementId },
      body: { ...BODY, formId, schedule, active, revision },
    });
    expect(status).toBe(200);
    await api.services.db.inScope('/', (tx) => refitObligations(tx, requirementId, NOW));
  };
  await change(true, 7, 1);
  expect(await dueOf()).toBe('2026-11-25 09:30:00+00');
  await change(false, 7, 2);
  expect(await dueOf()).toBeUndefined();
  await change(true, 7, 3);
  expect(await dueOf()).toBe('2026-11-25 09:30:00+00');
});
