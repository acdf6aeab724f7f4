import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { getInbox } from '#features/inbox/contract.ts';
import { openTestApi, type TestApi } from '../../../tests/support/api.ts';
import { settleProgramme, type TestProgramme, WEEK_47 } from '../../../tests/support/programme.ts';
import { putAttachment } from './contract/attachments.ts';
import * as contract from './contract/report.ts';
import * as review from './contract/review.ts';

const IN_TIME = '2026-11-19T03:00:00.000Z';
const LATE = '2026-11-21T03:00:00.000Z';
const FIGURES = { times: 3, budget: '1500.00' };

let api: TestApi;
let programme: TestProgramme;
let id: string;
let week = 0;

beforeAll(async () => {
  api = await openTestApi();
  programme = await settleProgramme(api.url);
});
afterAll(async () => {
  await programme.close();
  await api.close();
});
beforeEach(async () => {
  week += 1;
  api.setNow(IN_TIME);
  id = await programme.owe('4905', { ...WEEK_47, id: `test-${week}` });
});

const submission = (answers: Record<string, unknown> = FIGURES, nil = false) => ({
  params: { id },
  body: { answers, nil, formVersionId: programme.formVersionId },
});

const submitAs = async (username = 'recorder.4905', sent = submission()) =>
  (await api.as(username))(contract.submitReport, sent);

const open = async (username: string) =>
  (await (await api.as(username))(contract.getReport, { params: { id } })).reply;

describe('a report on its way', () => {
  it('is due, sent, accepted by the chief and then by the province', async () => {
    const receipt = (await submitAs()).reply;
    expect(receipt).toMatchObject({ id, revision: 1, verdict: 'on-time', status: 'in-review' });
    const chief = await api.as('reviewer.4905');
    expect((await chief(getInbox)).reply.items.map((item) => item.id)).toContain(id);
    expect((await chief(review.acceptReports, { body: { ids: [id] } })).reply).toEqual({
      accepted: 1,
      refused: [],
    });
    const province = await api.as('reviewer.49');
    await province(review.acceptReports, { body: { ids: [id] } });
    const report = await open('viewer.TH');
    expect(report).toMatchObject({ status: 'accepted', verdict: 'on-time', holder: null });
    expect(report.history.map((entry) => entry.kind)).toEqual([
      'submitted',
      'accepted',
      'accepted',
    ]);
  });

  it('late is late for ever', async () => {
    api.setNow(LATE);
    expect((await submitAs()).reply.verdict).toBe('late');
    const chief = await api.as('reviewer.4905');
    await chief(review.returnReport, { params: { id }, body: { reason: 'แก้ตัวเลข', targets: [] } });
    api.setNow(IN_TIME);
    expect((await submitAs()).reply.verdict).toBe('late');
  });

  it('goes back with a field and a reason, and comes again as a second revision', async () => {
    await submitAs();
    const chief = await api.as('reviewer.4905');
    const targets = [{ path: 'budget', reason: 'ยอดไม่ตรงกับฎีกาเบิก' }];
    await chief(review.returnReport, { params: { id }, body: { reason: 'ดูงบประมาณ', targets } });
    expect((await open('recorder.4905')).returned).toEqual({ reason: 'ดูงบประมาณ', targets });
    const again = await submitAs('recorder.4905', submission({ times: 3, budget: '1600.00' }));
    expect(again.reply.revision).toBe(2);
    const report = await open('reviewer.4905');
    expect(report.revisions.map(({ answers }) => answers.budget)).toEqual(['1600.00', '1500.00']);
  });

  it('nil is a report without figures', async () => {
    await submitAs('recorder.4905', submission({}, true));
    expect(await open('reviewer.49')).toMatchObject({ nil: true, status: 'in-review' });
  });

  it('is excused and the excuse withdrawn by the province, with who and why in the history', async () => {
    const province = await api.as('reviewer.49');
    const decide = (action: 'excuse' | 'withdraw-excuse') =>
      province(review.decideDuty, { params: { id }, body: { action, reason: 'น้ำท่วมที่ว่าการอำเภอ' } });
    expect((await decide('excuse')).reply.status).toBe('excused');
    expect((await decide('withdraw-excuse')).reply.status).toBe('due');
    const { history } = await open('recorder.4905');
    expect(history.map(({ kind, by }) => [kind, by])).toEqual([
      ['excused', 'reviewer 49'],
      ['excuse-withdrawn', 'reviewer 49'],
    ]);
  });

  it('an extension moves the due time forward only', async () => {
    const province = await api.as('reviewer.49');
    const extend = (dueAt: string) =>
      province(review.decideDuty, {
        params: { id },
        body: { action: 'extend', dueAt, reason: 'ขอเวลา' },
      });
    expect((await extend('2026-11-19T09:30:00.000Z')).problem.code).toBe('extension-not-later');
    expect((await extend('2026-11-22T09:30:00.000Z')).status).toBe(200);
    api.setNow(LATE);
    expect((await submitAs()).reply.verdict).toBe('on-time');
  });
});

describe('sending is harmless to repeat', () => {
  it('gives the same receipt ten times, also at once', async () => {
    const client = await api.as('recorder.4905');
    const key = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => client(contract.submitReport, { ...submission(), key })),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(answers.map(({ reply }) => reply.receiptNo)).size).toBe(1);
    expect((await open('recorder.4905')).revisions).toHaveLength(1);
  });

  it('two tabs with different ids make one report', async () => {
    const client = await api.as('recorder.4905');
    const both = await Promise.all([
      client(contract.submitReport, submission()),
      client(contract.submitReport, submission()),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await open('recorder.4905')).revisions).toHaveLength(1);
  });

  it('refuses a key that was used for something else', async () => {
    const client = await api.as('recorder.4905');
    const key = randomUUID();
    await client(contract.submitReport, { ...submission(), key });
    const other = await client(contract.submitReport, {
      ...submission({ times: 9, budget: '1.00' }),
      key,
    });
    expect(other.problem.code).toBe('key-reused');
  });
});

describe('refusals', () => {
  it('names each field that fails and writes nothing', async () => {
    const { status, problem } = await submitAs('recorder.4905', submission({ times: -1 }));
    expect(status).toBe(422);
    expect(problem.refusals.map(({ field }) => field).sort()).toEqual(['budget', 'times']);
    expect((await open('recorder.4905')).revisions).toEqual([]);
  });

  it('holds the form’s checks', async () => {
    const { problem } = await submitAs('recorder.4905', submission({ times: 0, budget: '5.00' }));
    expect(problem.refusals.map(({ field }) => field)).toEqual(['budget']);
  });

  it('takes Thai digits in a number', async () => {
    await submitAs('recorder.4905', submission({ times: '๑๒', budget: '๑,๕๐๐.๕' }));
    const [latest] = (await open('recorder.4905')).revisions;
    expect(latest?.answers).toEqual({ times: 12, budget: '1500.50' });
  });

  it('closes hard, keeps the draft, and says so', async () => {
    const client = await api.as('recorder.4905');
    const { formVersionId } = programme;
    const draft = { params: { id }, body: { answers: FIGURES, formVersionId, baseVersion: 0 } };
    expect((await client(contract.saveDraft, draft)).reply.version).toBe(1);
    api.setNow('2026-12-01T03:00:00.000Z');
    expect((await submitAs()).problem.code).toBe('hard-closed');
    expect((await open('recorder.4905')).draft?.answers).toEqual(FIGURES);
  });

  it('refuses an older form version', async () => {
    const sent = submission();
    sent.body.formVersionId = randomUUID();
    expect((await submitAs('recorder.4905', sent)).problem.code).toBe('wrong-version');
  });

  it('refuses a photo that never arrived', async () => {
    const photos = [{ fileId: randomUUID() }];
    const { problem } = await submitAs('recorder.4905', submission({ ...FIGURES, photos }));
    expect(problem.refusals).toMatchObject([{ code: 'photo-missing', field: 'photos[0]' }]);
  });

  it('refuses a file that stands in for a photo, and a name that is none', async () => {
    const file = randomUUID();
    const client = await api.as('recorder.4905');
    const query = { reportId: id, kind: 'file' as const, name: 'a.pdf' };
    const sent = { params: { id: file }, query, bytes: Buffer.from('%PDF-1.7') };
    expect((await client(putAttachment, sent)).status).toBe(200);
    const photos = [{ fileId: file }, { fileId: 'a'.repeat(64) }];
    const { problem } = await submitAs('recorder.4905', submission({ ...FIGURES, photos }));
    expect(problem.refusals?.map(({ field }) => field)).toEqual(['photos[0]', 'photos[1]']);
  });

  it('answers another office’s report like an unknown one', async () => {
    const foreign = await submitAs('recorder.4601');
    const sent = submission();
    sent.params = { id: randomUUID() };
    const unknown = await submitAs('recorder.4601', sent);
    expect([foreign.status, foreign.problem.code]).toEqual([404, 'not-found']);
    expect({ ...foreign.problem, requestId: '' }).toEqual({ ...unknown.problem, requestId: '' });
  });
});

describe('drafts', () => {
  it('refuse to overwrite what another window saved', async () => {
    const client = await api.as('recorder.4905');
    const save = (baseVersion: number, times: number) =>
      client(contract.saveDraft, {
        params: { id },
        body: { answers: { times }, formVersionId: programme.formVersionId, baseVersion },
      });
    expect((await save(0, 1)).reply.version).toBe(1);
    expect((await save(0, 2)).problem.code).toBe('draft-changed');
    expect((await save(1, 3)).reply.version).toBe(2);
  });

  it('are gone once sent, and last period’s values are offered', async () => {
    await submitAs();
    expect((await open('recorder.4905')).draft).toBeNull();
    week += 1;
    const next = await programme.owe('4905', {
      ...WEEK_47,
      id: `test-${week}`,
      startOn: '2026-11-23',
      endOn: '2026-11-30',
    });
    const client = await api.as('recorder.4905');
    const { reply } = await client(contract.getReport, { params: { id: next } });
    expect(reply.previousAnswers).toEqual(FIGURES);
  });
});
