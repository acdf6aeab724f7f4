import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listNotices, readNotices } from '#features/notices/contract.ts';
import { submitReport } from '#features/reports/contract/report.ts';
import { acceptReports, decideDuty, returnReport } from '#features/reports/contract/review.ts';
import { openTestApi, type TestApi } from '../../../tests/support/api.ts';
import type { AreaCode } from '../../../tests/support/nation.ts';
import { settleProgramme, type TestProgramme, WEEK_47 } from '../../../tests/support/programme.ts';
import * as contract from './contract.ts';
import { completenessOf, countsOf, sumCounts, totalOf } from './rules/counts.ts';

const IN_TIME = '2026-11-19T03:00:00.000Z';
const LATE = '2026-11-21T03:00:00.000Z';
const WEEK_48 = {
  id: '2026-W48',
  startOn: '2026-11-23',
  endOn: '2026-11-30',
  opensAt: '2026-11-22T17:00:00.000Z',
  dueAt: '2026-11-27T09:30:00.000Z',
};

let api: TestApi;
let programme: TestProgramme;
const ids: Record<string, string> = {};

const send = async (code: AreaCode, nil: boolean): Promise<void> => {
  const client = await api.as(`recorder.${code}`);
  const answers = nil ? {} : { times: 1, budget: '10.50' };
  const body = { answers, nil, formVersionId: programme.formVersionId };
  expect((await client(submitReport, { params: { id: ids[code] ?? '' }, body })).status).toBe(200);
};

const grid = async (username: string, area?: string) => {
  const query = { requirementId: programme.requirementId, ...(area && { area }) };
  return (await api.as(username))(contract.getGrid, { query });
};

beforeAll(async () => {
  api = await openTestApi();
  programme = await settleProgramme(api.url);
  for (const code of ['4601', '4602', '4901', '4905'] as const) {
    ids[code] = await programme.owe(code, WEEK_47);
    await programme.owe(code, WEEK_48);
  }
  api.setNow(IN_TIME);
  await send('4601', false);
  await send('4602', true);
  api.setNow(LATE);
  await send('4901', false);
});
afterAll(async () => {
  await programme.close();
  await api.close();
});

describe('the grid', () => {
  it('shows the nation by province', async () => {
    const { reply } = await grid('viewer.TH');
    expect(reply.periods.map(({ id }) => id)).toEqual(['2026-W47', '2026-W48']);
    expect(reply.trail.map(({ path }) => path)).toEqual(['/']);
    const cells = reply.rows.map(({ path, opens, cells: [first] }) => [path, opens, first]);
    expect(cells).toEqual([
      ['/46/', true, [1, 0, 1, 0, 0, 0, 0]],
      ['/49/', true, [0, 1, 0, 0, 1, 0, 0]],
    ]);
    expect(reply.rows.map(({ cells }) => cells[1])).toEqual([
      [0, 0, 0, 0, 0, 0, 2],
      [0, 0, 0, 0, 0, 0, 2],
    ]);
  });

  it('shows a province by office, and each cell is its report', async () => {
    const { reply } = await grid('viewer.TH', '/49/');
    expect(reply.trail.map(({ path }) => path)).toEqual(['/', '/49/']);
    expect(reply.rows.map(({ path, opens }) => [path, opens])).toEqual([
      ['/49/4901/', false],
      ['/49/4905/', false],
    ]);
    expect(reply.rows.map(({ reports }) => reports?.[0])).toEqual([
      { id: ids['4901'], status: 'in-review' },
      { id: ids['4905'], status: 'due' },
    ]);
  });

  it('shows a district its own line, and nothing of its neighbours', async () => {
    const { reply } = await grid('recorder.4905');
    expect(reply.rows.map(({ path }) => path)).toEqual(['/49/4905/']);
    expect((await grid('recorder.4905', '/49/')).status).toBe(404);
    expect((await grid('reviewer.49', '/46/')).status).toBe(404);
  });

  it('an unknown requirement is not found', async () => {
    const client = await api.as('viewer.TH');
    const query = { requirementId: randomUUID() };
    expect((await client(contract.getGrid, { query })).status).toBe(404);
  });

  it('offers the fiscal years and what they ask', async () => {
    const { reply } = await (await api.as('viewer.4905'))(contract.listRequirementChoices, {});
    expect(reply.fiscalYears).toEqual([2027]);
    expect(reply.requirements.map(({ id }) => id)).toEqual([programme.requirementId]);
  });
});

describe('who is missing', () => {
  it('is listed for whoever is above, with the office and the due time', async () => {
    const { reply } = await (await api.as('viewer.TH'))(contract.listMissing, { query: {} });
    expect(reply.total).toBe(1);
    expect(reply.reports).toMatchObject([{ id: ids['4905'], remindedAt: null }]);
    expect(reply.groups).toMatchObject([{ period: { id: '2026-W47' }, count: 1 }]);
    const other = await (await api.as('viewer.46'))(contract.listMissing, { query: {} });
    expect(other.reply.total).toBe(0);
  });

  it('is reminded once a day, however often and by whomever', async () => {
    const remind = async (username: string) =>
      (await api.as(username))(contract.remindMissing, { body: {} });
    expect((await remind('reviewer.49')).reply).toEqual({ reminded: 1, alreadyReminded: 0 });
    expect((await remind('reviewer.TH')).reply).toEqual({ reminded: 0, alreadyReminded: 1 });
    expect((await remind('reviewer.46')).reply).toEqual({ reminded: 0, alreadyReminded: 0 });
    expect((await remind('recorder.49')).status).toBe(403);
    expect((await remind('reviewer.4905')).reply).toEqual({ reminded: 0, alreadyReminded: 0 });
    const { reply } = await (await api.as('viewer.TH'))(contract.listMissing, { query: {} });
    expect(reply.reports[0]?.remindedAt).toBe(LATE);
    api.setNow('2026-11-22T03:00:00.000Z');
    expect((await remind('reviewer.49')).reply).toEqual({ reminded: 1, alreadyReminded: 0 });
    api.setNow(LATE);
    const audited = await api.services.db.inScope('/', (tx) =>
      tx
        .selectFrom('audit_entries')
        .select('action')
        .where('action', '=', 'reminder.sent')
        .execute(),
    );
    expect(audited).toHaveLength(5);
  });

  it('reads its reminders; no other office does', async () => {
    const recorder = await api.as('recorder.4905');
    const { reply } = await recorder(listNotices, { query: {} });
    expect(reply.unread).toBe(2);
    expect(reply.notices[0]).toMatchObject({ kind: 'report-reminder', reportId: ids['4905'] });
    const neighbour = await api.as('recorder.4901');
    const theirs = await neighbour(readNotices, { body: { ids: [reply.notices[0]?.id ?? ''] } });
    expect(theirs.reply.unread).toBe(0);
    expect((await recorder(readNotices, { body: {} })).reply.unread).toBe(0);
  });
});

describe('what happens afterwards', () => {
  it('time held falls on the level that has it', async () => {
    const province = await api.as('reviewer.49');
    const query = { requirementId: programme.requirementId, periodId: '2026-W47', area: '/49/' };
    const { reply } = await province(contract.getHeld, { query });
    expect(reply.steps).toMatchObject([
      { step: 0, level: 'district', reports: 2, holding: 1, longestSeconds: 468_000 },
      { step: 1, level: 'district', reports: 1, holding: 1, longestSeconds: 0 },
      { step: 2, level: 'province', reports: 0, holding: 0 },
    ]);
  });

  it('sent back stays sent, and excused leaves the denominator', async () => {
    const chief = await api.as('reviewer.4901');
    const params = { id: ids['4901'] ?? '' };
    await chief(returnReport, { params, body: { reason: 'แก้ตัวเลข', targets: [] } });
    const province = await api.as('reviewer.49');
    const excused = { action: 'excuse', reason: 'น้ำท่วมที่ว่าการอำเภอ' } as const;
    await province(decideDuty, { params: { id: ids['4905'] ?? '' }, body: excused });
    const { rows } = (await grid('viewer.49')).reply;
    const counts = sumCounts(rows.map(({ cells }) => cells[0] ?? null));
    expect(counts).toMatchObject({ late: 1, missing: 0, excused: 1 });
    expect([completenessOf(counts), totalOf(counts)]).toEqual([100, 2]);
    expect(countsOf(rows[1]?.cells[0] ?? [0, 0, 0, 0, 0, 0, 0]).excused).toBe(1);
    await (await api.as('reviewer.4601'))(acceptReports, { body: { ids: [ids['4601'] ?? ''] } });
  });
});
