import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordEvent } from '#features/obligations/contract/events.ts';
import { submitReport } from '#features/reports/contract/report.ts';
import type { RunningJobs } from '#server/jobs.ts';
import type { TestApi } from '../../../tests/support/api.ts';
import { exporting } from '../../../tests/support/exporting.ts';
import { officeId } from '../../../tests/support/nation.ts';
import { openPlanning, type Planning } from '../../../tests/support/planned.ts';
import type { TestProgramme } from '../../../tests/support/programme.ts';
import { startWorker } from '../../entry/worker.ts';
import { listAreaActivities, savePlans } from './contract/plans.ts';

let planning: Planning;
let api: TestApi;
let programme: TestProgramme;
let jobs: RunningJobs;
let requirementId = '';

const plan = async (title: string, heldOn: string, draft = false) => {
  const plans = [
    {
      id: randomUUID(),
      requirementId,
      plan: { type: 'development', title, heldOn, place: 'วัดสาธิต', startsAt: '08:30' },
      draft,
    },
  ];
  const client = await api.as('recorder.490502');
  const { reply } = await client(savePlans, { body: { officeId: officeId('490502'), plans } });
  return reply.activities[0]?.report?.id ?? '';
};

const send = async (id: string, times: number) => {
  const { formVersionId } = programme;
  const body = { answers: { times, budget: '10.50' }, nil: false, formVersionId };
  const client = await api.as('recorder.490502');
  expect((await client(submitReport, { params: { id }, body })).status).toBe(200);
};

beforeAll(async () => {
  planning = await openPlanning();
  ({ api, programme, requirementId } = planning);
  jobs = await startWorker(api.services, api.url);
  await send(await plan('พัฒนาวัด', '2026-11-18'), 3);
  await plan('ปลูกป่า', '2026-11-25');
  await plan('เก็บขยะ', '2026-11-28', true);
  await plan('เดือนหน้า', '2026-12-02');
  const about = { type: 'disaster', place: 'ริมโขง' };
  const held = { requirementId, title: 'ช่วยน้ำท่วม', endedOn: '2026-11-19', about };
  const recorder = await api.as('recorder.490502');
  const { reply } = await recorder(recordEvent, { params: { id: randomUUID() }, body: held });
  await send(reply.reportId, 5);
});
afterAll(async () => {
  await jobs.stop();
  await planning.close();
});

const listed = async (username: string, query: object) => {
  const client = await api.as(username);
  return client(listAreaActivities, { query: { month: '2026-11', ...query } });
};

const titles = async (username: string, query: object = {}) =>
  (await listed(username, query)).reply.rows.map(({ title }) => title);

describe('the lists of an area', () => {
  it('show plans by day, drafts too, and results, those without a plan too', async () => {
    expect(await titles('viewer.49')).toEqual(['พัฒนาวัด', 'ปลูกป่า', 'เก็บขยะ']);
    const { rows } = (await listed('viewer.49', { what: 'results' })).reply;
    expect(rows).toMatchObject([
      { title: 'พัฒนาวัด', activityId: expect.any(String), status: 'in-review' },
      { title: 'ช่วยน้ำท่วม', activityId: null, place: 'ริมโขง', type: { en: 'Disaster' } },
    ]);
  });

  it('show a page at a time and say that there is more', async () => {
    const { reply } = await listed('viewer.49', { limit: 2, offset: 1 });
    expect([reply.rows.map(({ title }) => title), reply.more]).toEqual([
      ['ปลูกป่า', 'เก็บขยะ'],
      false,
    ]);
    expect((await listed('viewer.49', { limit: 2 })).reply.more).toBe(true);
  });

  it('end at the scope of the caller', async () => {
    expect(await titles('viewer.46')).toEqual([]);
    expect(await titles('viewer.TH', { area: '/46/' })).toEqual([]);
    expect((await listed('viewer.46', { area: '/49/' })).status).toBe(404);
  });
});

describe('their exports', () => {
  it('of plans have every plan with its state', async () => {
    const rows = await exporting(api, 'viewer.49').rowsOf('activity-plans', { month: '2026-11' });
    expect(rows).toHaveLength(3);
    expect(rows[1]).toContain('2026-11-25,08:30,,ที่ทำการตำบลหนองเอี่ยน,อำเภอคำชะอี');
    expect(rows[1]).toContain('จิตอาสาพัฒนา,ปลูกป่า,วัดสาธิต,จัดเอง');
  });

  it('of results have the figures of their reports', async () => {
    const rows = await exporting(api, 'viewer.4905').rowsOf('activity-results', {
      month: '2026-11',
      area: '/49/4905/',
    });
    expect(rows.map((row) => row.split(',').slice(-2))).toEqual([
      ['3', '10.5'],
      ['5', '10.5'],
    ]);
  });
});
