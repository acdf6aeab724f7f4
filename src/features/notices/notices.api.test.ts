import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { remindMissing } from '#features/completeness/contract.ts';
import { submitReport } from '#features/reports/contract/report.ts';
import { acceptReports, decideDuty, returnReport } from '#features/reports/contract/review.ts';
import { openTestApi, type TestApi } from '../../../tests/support/api.ts';
import { officeId } from '../../../tests/support/nation.ts';
import { type Owner, openOwner } from '../../../tests/support/owner.ts';
import { settleProgramme, type TestProgramme, WEEK_47 } from '../../../tests/support/programme.ts';
import { countUnreadNotices, listNotices, readNotices } from './contract.ts';

const IN_TIME = '2026-11-19T03:00:00.000Z';
const LATE = '2026-11-21T03:00:00.000Z';

let api: TestApi;
let owner: Owner;
let programme: TestProgramme;
let id: string;
let week = 0;

beforeAll(async () => {
  api = await openTestApi();
  owner = openOwner(api.url);
  programme = await settleProgramme(api.url);
});
afterAll(async () => {
  await owner.end();
  await programme.close();
  await api.close();
});
beforeEach(async () => {
  week += 1;
  api.setNow(IN_TIME);
  await owner.query('delete from notices');
  id = await programme.owe('4905', { ...WEEK_47, id: `test-${week}` });
});

const listed = async (username: string, query = {}) =>
  (await (await api.as(username))(listNotices, { query })).reply;

const send = async () =>
  (await api.as('recorder.4905'))(submitReport, {
    params: { id },
    body: {
      answers: { times: 3, budget: '1500.00' },
      nil: false,
      formVersionId: programme.formVersionId,
    },
  });

const sendBack = async () =>
  (await api.as('reviewer.4905'))(returnReport, {
    params: { id },
    body: { reason: 'โปรดแก้ยอด', targets: [] },
  });

const decide = async (body: object) =>
  (await api.as('reviewer.49'))(decideDuty, {
    params: { id },
    body: { reason: 'เหตุผล', ...body } as never,
  });

/** Puts messages about the report into an office's list, the oldest first; gives their ids. */
const tell = async (code: '4901' | '4905', count: number): Promise<string[]> => {
  const ids = Array.from({ length: count }, () => randomUUID());
  for (const [at, notice] of ids.entries())
    await owner.query(
      `insert into notices (id, area_path, office_id, kind, subject_id, created_at)
       values ($1, $2, $3, 'report-returned', $4, timestamptz '2026-11-19T00:00Z' + make_interval(mins => $5))`,
      [notice, `/49/${code}/`, officeId(code), id, at],
    );
  return ids;
};

describe('a message', () => {
  it('tells the reporting office why its report came back, and nobody else', async () => {
    await send();
    await sendBack();
    const { notices, unread } = await listed('recorder.4905');
    expect(notices).toMatchObject([
      { kind: 'report-returned', reportId: id, reason: 'โปรดแก้ยอด', readAt: null },
    ]);
    expect(notices[0]).toMatchObject({ dueAt: WEEK_47.dueAt, period: { id: `test-${week}` } });
    expect(unread).toBe(1);
    for (const other of ['recorder.4901', 'reviewer.49', 'recorder.490502', 'viewer.TH'])
      expect((await listed(other)).notices).toEqual([]);
  });

  it.each([
    ['report-extend', [{ action: 'extend', dueAt: '2026-11-25T09:30:00.000Z' }]],
    ['report-excuse', [{ action: 'excuse' }]],
    ['report-withdraw-excuse', [{ action: 'excuse' }, { action: 'withdraw-excuse' }]],
  ])('%s comes with the decision', async (kind, decisions) => {
    for (const decision of decisions) expect((await decide(decision)).status).toBe(200);
    const { notices } = await listed('viewer.4905');
    expect(notices.map((one) => one.kind)).toContain(kind);
    expect(notices.every(({ reason }) => reason === 'เหตุผล')).toBe(true);
  });

  it('comes when an accepted report is opened again', async () => {
    await send();
    await (await api.as('reviewer.4905'))(acceptReports, { body: { ids: [id] } });
    await (await api.as('reviewer.49'))(acceptReports, { body: { ids: [id] } });
    expect((await decide({ action: 'reopen' })).status).toBe(200);
    expect((await listed('recorder.4905')).notices[0]?.kind).toBe('report-reopen');
  });

  it('shows the time as extended', async () => {
    const dueAt = '2026-11-25T09:30:00.000Z';
    await decide({ action: 'extend', dueAt });
    expect((await listed('recorder.4905')).notices).toMatchObject([{ dueAt }]);
  });

  it('reminds of a report once a day, however often the button is pressed', async () => {
    api.setNow(LATE);
    const { requirementId } = programme;
    const body = { requirementId, periodId: `test-${week}` };
    const remind = async () => (await (await api.as('reviewer.49'))(remindMissing, { body })).reply;
    expect(await remind()).toEqual({ reminded: 1, alreadyReminded: 0 });
    expect(await remind()).toEqual({ reminded: 0, alreadyReminded: 1 });
    expect((await listed('recorder.4905')).notices.map(({ kind }) => kind)).toEqual([
      'report-reminder',
    ]);
  });

  it('does not come for a decision that was refused', async () => {
    const client = await api.as('reviewer.4905');
    const early = await client(returnReport, {
      params: { id },
      body: { reason: 'x', targets: [] },
    });
    expect(early.status).toBe(409);
    expect((await listed('recorder.4905')).notices).toEqual([]);
  });
});

describe('the list', () => {
  it('is read page by page, newest first', async () => {
    const ids = (await tell('4905', 5)).reverse();
    const pages = [];
    for (const offset of [0, 2, 4]) pages.push(await listed('recorder.4905', { offset, limit: 2 }));
    expect(pages.map(({ notices }) => notices.map((one) => one.id))).toEqual([
      ids.slice(0, 2),
      ids.slice(2, 4),
      ids.slice(4),
    ]);
    expect(pages.map(({ more, unread }) => [more, unread])).toEqual([
      [true, 5],
      [true, 5],
      [false, 5],
    ]);
  });

  it('leaves out what is about no report', async () => {
    await owner.query(
      `insert into notices (area_path, office_id, kind, subject_id) values ('/49/4905/', $1, 'other', 'x')`,
      [officeId('4905')],
    );
    expect(await listed('recorder.4905')).toMatchObject({ notices: [], unread: 0 });
  });
});

describe('reading', () => {
  const unread = async (username: string) =>
    (await (await api.as(username))(countUnreadNotices)).reply.unread;

  it('marks the messages named, keeps the time of the first reading, and repeats without harm', async () => {
    const [first = '', second = ''] = await tell('4905', 3);
    const client = await api.as('recorder.4905');
    const read = () => client(readNotices, { body: { ids: [first, second] } });
    expect((await read()).reply).toEqual({ unread: 1 });
    api.setNow(LATE);
    expect((await read()).reply).toEqual({ unread: 1 });
    const { notices } = await listed('viewer.4905');
    expect(notices.map(({ readAt }) => readAt)).toEqual([null, IN_TIME, IN_TIME]);
  });

  it('marks all when none is named', async () => {
    await tell('4905', 3);
    const client = await api.as('recorder.4905');
    expect((await client(readNotices, { body: {} })).reply).toEqual({ unread: 0 });
    expect(await unread('viewer.4905')).toBe(0);
  });

  it('touches no message of another office, below or beside', async () => {
    const ids = await tell('4905', 2);
    await tell('4901', 1);
    for (const other of ['recorder.4901', 'reviewer.49', 'viewer.TH']) {
      const client = await api.as(other);
      await client(readNotices, { body: { ids } });
      await client(readNotices, { body: {} });
    }
    expect([await unread('recorder.4905'), await unread('recorder.4901')]).toEqual([2, 0]);
  });

  it.each([[[]], [['x']], [Array.from({ length: 201 }, () => randomUUID())]])(
    'refuses a list of ids that is none',
    async (ids) => {
      const client = await api.as('recorder.4905');
      expect((await client(readNotices, { body: { ids } })).status).toBe(400);
    },
  );
});
