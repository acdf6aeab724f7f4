import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getInbox } from '#features/inbox/contract.ts';
import { getReport, submitReport } from '#features/reports/contract/report.ts';
import type { TestApi } from '../../../tests/support/api.ts';
import { type AreaCode, askOwner, officeId } from '../../../tests/support/nation.ts';
import { openPlanning, type Planning } from '../../../tests/support/planned.ts';
import { listEvents, listStandInOffices, recordEvent, withdrawEvent } from './contract/events.ts';

let planning: Planning;
let api: TestApi;
let requirementId = '';

beforeAll(async () => {
  planning = await openPlanning();
  ({ api, requirementId } = planning);
});
afterAll(() => planning.close());

const ABOUT = { type: 'development', place: 'วัดสาธิต' };

const record = async (by: string, at: AreaCode, id: string = randomUUID(), more: object = {}) => {
  const client = await api.as(by);
  const body = {
    ...{ officeId: officeId(at), requirementId, title: 'ปลูกต้นไม้', endedOn: '2026-11-18' },
    ...{ about: ABOUT, ...more },
  };
  return client(recordEvent, { params: { id }, body });
};

const eventsOf = async (by: string, at?: AreaCode) => {
  const client = await api.as(by);
  return (await client(listEvents, { query: at ? { officeId: officeId(at) } : {} })).reply;
};

const withdraw = async (by: string, id: string) => {
  const client = await api.as(by);
  return client(withdrawEvent, { params: { id }, body: { reason: 'บันทึกซ้ำ' } });
};

describe('a district that may stand in', () => {
  const id = randomUUID();

  it('records an event for a subdistrict; it is that one’s own, and who recorded it is kept apart', async () => {
    const { status, reply } = await record('recorder.4905', '490502', id);
    expect([status, reply.dueAt]).toEqual([200, '2026-11-23T09:30:00.000Z']);
    const { events, office } = await eventsOf('recorder.490502');
    expect(office.id).toBe(officeId('490502'));
    expect(events).toMatchObject([{ id, about: { place: 'วัดสาธิต' } }]);
    expect(events[0]?.standIn?.th).toBe('ที่ทำการอำเภอคำชะอี');
    expect(events[0]?.recordedBy).not.toBeNull();
    const client = await api.as('recorder.490502');
    const inbox = (await client(getInbox, { query: {} })).reply.items;
    expect(inbox).toMatchObject([{ id: reply.reportId, event: 'ปลูกต้นไม้' }]);
    const audit = await askOwner(
      api.url,
      `select area_path, detail ->> 'recordedFor' as "for" from audit_entries where subject_id = '${id}'`,
    );
    expect(audit).toEqual([{ area_path: '/49/4905/490502/', for: officeId('490502') }]);
  });

  it('sends its result in its place too', async () => {
    const { events } = await eventsOf('recorder.4905', '490502');
    const reportId = events[0]?.report?.id ?? '';
    const client = await api.as('recorder.4905');
    const body = {
      ...{ answers: { times: 3, budget: '1.00' }, nil: false },
      formVersionId: planning.programme.formVersionId,
    };
    expect((await client(submitReport, { params: { id: reportId }, body })).status).toBe(200);
    const { reply } = await client(getReport, { params: { id: reportId } });
    expect(reply).toMatchObject({ areaPath: '/49/4905/490502/', status: 'in-review' });
  });

  it('the same again is the same event; of another office it is another', async () => {
    const again = randomUUID();
    const first = await record('recorder.4905', '490503', again);
    expect((await record('recorder.4905', '490503', again)).reply).toEqual(first.reply);
    expect(await record('recorder.4905', '490502', again)).toMatchObject({
      status: 409,
      problem: { code: 'key-reused' },
    });
  });

  it('withdraws what was recorded by mistake, and the office may do so itself', async () => {
    const [one, other] = [randomUUID(), randomUUID()];
    await record('recorder.4905', '490503', one, { title: 'ผิด' });
    await record('recorder.490503', '490503', other, { title: 'ผิดเหมือนกัน' });
    expect((await withdraw('recorder.490503', one)).status).toBe(200);
    const { events } = await eventsOf('recorder.4905', '490503');
    expect(events.find((event) => event.id === other)).toMatchObject({
      standIn: null,
      mayWithdraw: true,
    });
    expect((await withdraw('recorder.4905', other)).status).toBe(200);
  });

  it('chooses among the offices below that owe such reports', async () => {
    const client = await api.as('recorder.4905');
    const { offices } = (await client(listStandInOffices)).reply;
    expect(offices.map(({ areaPath }) => areaPath)).toEqual([
      '/49/4905/490502/',
      '/49/4905/490503/',
    ]);
    expect(offices[0]?.above).not.toBeNull();
    const own = await eventsOf('recorder.4905');
    expect(own).toMatchObject({ mayRecord: false, standsIn: true });
    const below = await eventsOf('recorder.4905', '490502');
    expect(below).toMatchObject({ mayRecord: true, requirements: [{ mayRecord: true }] });
  });
});

describe('nobody else', () => {
  it.each<[string, string, AreaCode, number, string]>([
    ['a district elsewhere', 'recorder.4901', '490502', 404, 'not-found'],
    ['a subdistrict beside', 'recorder.490503', '490502', 404, 'not-found'],
    ['a reviewer of the district', 'reviewer.4905', '490502', 403, 'not-allowed'],
    ['the province, that may not', 'recorder.49', '490502', 409, 'not-your-office'],
    ['the district for itself', 'recorder.4905', '4905', 409, 'other-level'],
  ])('records: %s', async (_name, by, at, status, code) => {
    expect(await record(by, at)).toMatchObject({ status, problem: { code } });
  });

  it('withdraws or is offered offices: the province', async () => {
    const id = randomUUID();
    await record('recorder.490503', '490503', id, { title: 'อื่น' });
    expect(await withdraw('recorder.49', id)).toMatchObject({
      problem: { code: 'not-your-office' },
    });
    const client = await api.as('recorder.49');
    expect((await client(listStandInOffices)).reply.offices).toEqual([]);
    const seen = await eventsOf('recorder.49', '490503');
    expect(seen).toMatchObject({ mayRecord: false, standsIn: false });
    expect(seen.events.some(({ mayWithdraw }) => mayWithdraw)).toBe(false);
  });

  it('where the requirement names nobody who may stand in', async () => {
    await askOwner(
      api.url,
      `update requirements set stand_ins = '{}' where id = '${requirementId}'`,
    );
    expect(await record('recorder.4905', '490502')).toMatchObject({
      problem: { code: 'not-your-office' },
    });
    expect((await eventsOf('recorder.4905')).standsIn).toBe(false);
    expect((await record('recorder.490502', '490502')).status).toBe(200);
  });
});
