import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getInbox } from '#features/inbox/contract.ts';
import { listEvents, recordEvent } from '#features/obligations/contract/events.ts';
import { obligationJobs } from '#features/obligations/jobs.ts';
import { getPortfolio } from '#features/programmes/contract/portfolio.ts';
import { getReport, saveDraft } from '#features/reports/contract/report.ts';
import { Schedule } from '#kernel/schedule/schedule.ts';
import { type Client, openTestApi, type TestApi } from '../../../tests/support/api.ts';
import { sampleLetter } from '../../../tests/support/letters/sample-letter.ts';
import { officeId } from '../../../tests/support/nation.ts';
import { getRegisterLetter, registerLetter } from './contract/register.ts';
import { makeWork, type ReportWork, undoWork } from './contract/work.ts';
import { scheduleOfDeadline } from './rules/work.ts';

const TODAY = '2026-11-21';
const NOW = `${TODAY}T03:00:00.000Z`;
const TEXT = sampleLetter({
  body: [
    '๑. รายงานเชิงปริมาณ ในวันศุกร์ของทุกสัปดาห์',
    '๒. รายงานเชิงคุณภาพ ภายในวันที่ ๑๐ ของทุกเดือน',
    '๓. รายงานสรุป ภายในวันศุกร์ที่ ๔ ธันวาคม ๒๕๖๙',
  ].join('\n'),
});
const TITLE = { th: 'รายงานตามหนังสือ', en: 'Reports by the letter' };

let api: TestApi;
let province: Client;
beforeAll(async () => {
  api = await openTestApi();
  api.setNow(NOW);
  province = await api.as('compiler.49');
});
afterAll(() => api.close());

const register = async (): Promise<string> => {
  const params = { id: randomUUID() };
  const body = { text: TEXT, receivedOn: TODAY, receivedTime: '09:00' };
  expect((await province(registerLetter, { params, body })).status).toBe(200);
  return params.id;
};

const pageOf = async (id: string) => (await province(getRegisterLetter, { params: { id } })).reply;

const askFor = async (id: string, position: number, change: Partial<ReportWork> = {}) => {
  const deadline = (await pageOf(id)).values?.deadlines[position];
  const schedule = deadline && scheduleOfDeadline(deadline, TODAY);
  if (!schedule) throw new Error('the letter has no such deadline');
  const body: ReportWork = {
    kind: 'report',
    title: TITLE,
    programme: { title: TITLE },
    form: { template: 'acknowledge' },
    level: 'district',
    schedule,
    officeIds: [],
    ...change,
  };
  return province(makeWork, { params: { id, position: String(position) }, body });
};

const work = async (requirementId: string | null): Promise<void> => {
  await obligationJobs(api.services)['refit-obligations']?.({ requirementId }, undefined as never);
};

const inboxOf = async (username: string) =>
  (await (await api.as(username))(getInbox)).reply.items.filter(({ dueAt }) => dueAt > NOW);

const programmesNow = async (): Promise<string[]> => {
  const { others } = (await province(getPortfolio, { query: { fiscalYear: 2027 } })).reply;
  return others.map(({ title }) => title.th);
};

const undo = (id: string, position: number) =>
  province(undoWork, { params: { id, position: String(position) } });

describe('the work of a letter', () => {
  it('stands in the inbox of every district, each deadline by its own schedule', async () => {
    const id = await register();
    const made = [await askFor(id, 0), await askFor(id, 1), await askFor(id, 2)];
    expect(made.map(({ status }) => status)).toEqual([200, 200, 200]);
    for (const { reply } of made) await work(reply.requirementId);
    api.setNow('2026-12-01T03:00:00.000Z');
    for (const district of ['recorder.4901', 'recorder.4905']) {
      const dues = (await inboxOf(district)).map(({ dueAt }) => dueAt);
      expect(dues).toContain('2026-12-04T09:30:00.000Z');
      expect(dues).toContain('2026-12-10T09:30:00.000Z');
    }
    api.setNow(NOW);
    const page = await pageOf(id);
    expect([page.state, page.duties.map(({ requirement }) => requirement?.offices)]).toEqual([
      'at-work',
      [2, 2, 2],
    ]);
    expect(page.duties[2]?.requirement).toMatchObject({ reports: 2, received: 0, touched: false });
    for (const position of [0, 1, 2]) expect((await undo(id, position)).status).toBe(200);
    expect(await pageOf(id)).toMatchObject({ state: 'received', duties: [] });
    expect(await inboxOf('recorder.4901')).toEqual([]);
  });

  it('reaches only the offices it is addressed to', async () => {
    const id = await register();
    const { reply } = await askFor(id, 2, { officeIds: [officeId('4905')] });
    await work(reply.requirementId);
    expect((await inboxOf('recorder.4905')).length).toBe(1);
    expect(await inboxOf('recorder.4901')).toEqual([]);
    expect(await programmesNow()).toContain(TITLE.th);
    await undo(id, 2);
    expect(await programmesNow()).not.toContain(TITLE.th);
  });

  it('is refused for offices elsewhere, and a second time', async () => {
    const id = await register();
    const elsewhere = await askFor(id, 2, { officeIds: [officeId('4601')] });
    expect(elsewhere.problem.code).toBe('other-offices');
    expect((await askFor(id, 2)).status).toBe(200);
    expect((await askFor(id, 2)).problem.code).toBe('made-already');
    await undo(id, 2);
    expect((await askFor(id, 2)).status).toBe(200);
    await undo(id, 2);
  });

  it('can not be undone once a district has begun its report', async () => {
    const id = await register();
    const { reply } = await askFor(id, 2);
    await work(reply.requirementId);
    const district = await api.as('recorder.4905');
    const params = { id: (await inboxOf('recorder.4905'))[0]?.id ?? '' };
    const { formVersionId } = (await district(getReport, { params })).reply;
    const body = { answers: { answer: 'รับทราบ' }, formVersionId, baseVersion: 0 };
    expect((await district(saveDraft, { params, body })).status).toBe(200);
    expect((await undo(id, 2)).problem.code).toBe('reported-already');
    expect((await inboxOf('recorder.4901')).length).toBe(1);
    const page = await pageOf(id);
    expect([page.actions.includes('undo-work'), page.duties[0]?.requirement?.touched]).toEqual([
      false,
      true,
    ]);
  });

  it('may be a meeting, which asks for no report', async () => {
    const id = await register();
    const params = { id, position: '7' };
    const made = await province(makeWork, { params, body: { kind: 'meeting' } });
    expect(made.reply).toEqual({ requirementId: null });
    expect((await pageOf(id)).duties).toEqual([{ position: 7, deadline: null, requirement: null }]);
    expect((await undo(id, 7)).status).toBe(200);
  });

  it('after an event is open to the offices it is addressed to', async () => {
    const id = await register();
    const schedule = { kind: 'afterEvent', days: 5, firstDueOn: TODAY } as const;
    const own = { schedule: Schedule.parse(schedule), officeIds: [officeId('4905')] };
    const { reply } = await askFor(id, 2, own);
    const body = { requirementId: reply.requirementId ?? '', title: 'งาน', endedOn: TODAY };
    for (const [username, status] of [
      ['recorder.4905', 200],
      ['recorder.4901', 404],
    ] as const) {
      const client = await api.as(username);
      const open = (await client(listEvents)).reply.requirements.map((one) => one.id);
      expect(open.includes(body.requirementId)).toBe(status === 200);
      const params = { id: randomUUID() };
      expect((await client(recordEvent, { params, body })).status).toBe(status);
    }
    expect((await undo(id, 2)).problem.code).toBe('reported-already');
  });
});
