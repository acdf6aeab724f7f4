import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { submitReport } from '#features/reports/contract/report.ts';
import type { BodyOf } from '#kernel/contract.ts';
import type { TestApi } from '../../../tests/support/api.ts';
import { askOwner, officeId } from '../../../tests/support/nation.ts';
import { openPlanning, type Planning, SUMMARY_DEFINITION } from '../../../tests/support/planned.ts';
import {
  createSummary,
  getSummaryEditor,
  getSummaryStart,
  setSummaryUse,
  tryNewSummary,
} from './contract/definitions.ts';
import { savePlans } from './contract/plans.ts';
import {
  getSummaryIssue,
  issueSummary,
  listSummaries,
  previewSummary,
} from './contract/summaries.ts';
import { issueDueSummaries } from './jobs.ts';
import { SummaryDefinition } from './model/summary.ts';

const DEFINITION = SummaryDefinition.parse({
  ...SUMMARY_DEFINITION,
  ...{ counts: 'received', informs: [], figures: ['times'], levels: ['province', 'department'] },
});
const WEEK = '2026-W47';

let planning: Planning;
let api: TestApi;
let programmeId = '';

beforeAll(async () => {
  planning = await openPlanning();
  ({ api } = planning);
  ({ programmeId } = planning.programme);
  await report(4);
});
afterAll(() => planning.close());

const report = async (times: number) => {
  const client = await api.as('recorder.490502');
  const plan = { type: 'development', title: 'พัฒนาวัด', heldOn: '2026-11-18', place: 'วัด' };
  const plans = [{ id: randomUUID(), requirementId: planning.requirementId, plan, draft: false }];
  const body = { officeId: officeId('490502'), plans };
  const id = (await client(savePlans, { body })).reply.activities[0]?.report?.id ?? '';
  const { formVersionId } = planning.programme;
  const answers = { times, budget: '10.50' };
  await client(submitReport, { params: { id }, body: { answers, nil: false, formVersionId } });
};

const create = async (over: Partial<BodyOf<typeof createSummary>> = {}, by = 'compiler.TH') => {
  const client = await api.as(by);
  const body = {
    ...{ programmeId, code: 'by-hand', definition: DEFINITION, letter: null, verified: false },
    ...over,
  };
  return client(createSummary, { body });
};

const start = async (by = 'administrator.TH', fiscalYear = 2027) => {
  const client = await api.as(by);
  return client(getSummaryStart, { query: { fiscalYear } });
};

const attempt = async (over: object = {}, by = 'compiler.TH') => {
  const client = await api.as(by);
  const body = { programmeId, definition: DEFINITION, periodId: WEEK, ...over };
  return client(tryNewSummary, { body });
};

const use = async (id: string, active: boolean, revision: number, by = 'administrator.TH') => {
  const client = await api.as(by);
  const body = { active, revision, reason: 'หนังสือต้นเรื่องสิ้นผล' };
  return client(setSummaryUse, { params: { id }, body });
};

const listed = async (by: string, id: string) => {
  const client = await api.as(by);
  const { summaries, own } = (await client(listSummaries, { query: { fiscalYear: 2027 } })).reply;
  return {
    summary: summaries.find((one) => one.id === id),
    own: own.filter(({ summaryId }) => summaryId === id),
  };
};

describe('what a new summary begins with', () => {
  it('is the programmes whose reports follow activities, with their fields and periods', async () => {
    const { programmes } = (await start()).reply;
    expect(programmes).toMatchObject([{ id: programmeId, codes: [] }]);
    const [{ parts, periods } = { parts: undefined, periods: undefined }] = programmes;
    expect(parts?.requirements).toMatchObject([{ code: 'planned' }]);
    expect([periods?.week[0], periods?.month[0]]).toEqual([WEEK, '2026-11']);
    expect((await start('administrator.TH', 2026)).reply.programmes).toEqual([]);
  });

  it('is for the department alone', async () => {
    expect((await start('administrator.49')).status).toBe(403);
    expect((await start('reviewer.TH')).status).toBe(403);
  });
});

describe('the trial of a new summary', () => {
  it('shows real figures and keeps nothing', async () => {
    const { content } = (await attempt()).reply;
    expect(content).toMatchObject({ people: '4', version: 1, figuresOf: { counted: 1 } });
    const kept = await askOwner(api.url, 'select id from activity_summaries');
    expect(kept).toEqual([]);
  });

  it.each<[string, object, number, string]>([
    ['of a period ahead', { periodId: '2026-W48' }, 422, 'period-ahead'],
    ['of a month, where it is weekly', { periodId: '2026-11' }, 422, 'unknown-period'],
    [
      'of an unknown figure',
      { definition: { ...DEFINITION, people: ['sheep'] } },
      422,
      'people-no-figure',
    ],
    ['of no programme', { programmeId: randomUUID() }, 404, 'not-found'],
  ])('%s is refused', async (_name, over, status, code) => {
    expect(await attempt(over)).toMatchObject({ status, problem: { code } });
  });
});

describe('a new summary', () => {
  let id = '';

  it('is kept with its first revision, its author and an entry of the audit', async () => {
    const made = await create();
    expect(made.status).toBe(200);
    ({ id } = made.reply);
    const client = await api.as('administrator.TH');
    const { summary, revisions } = (await client(getSummaryEditor, { params: { id } })).reply;
    expect(summary).toMatchObject({ code: 'by-hand', active: true, definition: DEFINITION });
    expect(revisions).toMatchObject([{ revision: 1, active: true, reason: null }]);
    expect(revisions[0]?.changedBy).not.toBeNull();
    const audit = await askOwner(
      api.url,
      `select action from audit_entries where subject_id = '${id}' order by id`,
    );
    expect(audit).toEqual([{ action: 'summary.created' }]);
    expect((await start()).reply).toMatchObject({
      programmes: [{ codes: ['by-hand'] }],
      samples: [{ id, fiscalYear: 2027, letter: null }],
    });
  });

  it.each<[string, Partial<BodyOf<typeof createSummary>>, number, string]>([
    ['of the same code', {}, 409, 'code-taken'],
    [
      'of an unknown report',
      { definition: { ...DEFINITION, requirements: ['none'] } },
      422,
      'unknown-part',
    ],
    ['of an unknown letter', { code: 'other', letter: 'none' }, 422, 'unknown-letter'],
    ['of no programme', { programmeId: randomUUID() }, 404, 'not-found'],
    ['under no code', { code: 'รหัส' }, 400, 'bad-input'],
  ])('%s is refused', async (_name, over, status, code) => {
    expect(await create(over)).toMatchObject({ status, problem: { code } });
  });

  it('of a province’s own programme, or by a province, is refused', async () => {
    await askOwner(api.url, `update programmes set area_path = '/49/' where id = '${programmeId}'`);
    expect(await create({ code: 'other' })).toMatchObject({ problem: { code: 'not-owner' } });
    expect(await attempt()).toMatchObject({ problem: { code: 'not-owner' } });
    expect((await start()).reply.programmes).toEqual([]);
    await askOwner(api.url, `update programmes set area_path = '/' where id = '${programmeId}'`);
    expect((await create({ code: 'other' }, 'compiler.49')).status).toBe(403);
  });

  it('comes out by itself once its period has ended', async () => {
    api.setNow('2026-11-24T03:00:00.000Z');
    expect(await issueDueSummaries(api.services)).toBeGreaterThan(0);
    const { own } = await listed('compiler.49', id);
    expect(own).toMatchObject([{ periodId: WEEK, activities: 1, version: 1 }]);
  });

  it('once ended comes out no more, by the clock or by hand; what came out stays', async () => {
    expect((await use(id, false, 1)).reply).toEqual({ revision: 2 });
    api.setNow('2026-12-01T03:00:00.000Z');
    expect(await issueDueSummaries(api.services)).toBe(0);
    const client = await api.as('compiler.49');
    const body = { summaryId: id, periodId: WEEK };
    const byHand = await client(issueSummary, { params: { id: randomUUID() }, body });
    expect(byHand).toMatchObject({ status: 409, problem: { code: 'not-in-use' } });
    const preview = { params: { id }, query: { periodId: WEEK } };
    expect(await client(previewSummary, preview)).toMatchObject({
      problem: { code: 'not-in-use' },
    });
    const { summary, own } = await listed('compiler.49', id);
    expect(summary).toMatchObject({ active: false, mayIssue: false });
    expect(own).toHaveLength(1);
    const issue = await client(getSummaryIssue, { params: { id: own[0]?.id ?? '' } });
    expect(issue.reply.content).toMatchObject({ people: '4' });
  });

  it('is used again, with every step in its revisions and the audit', async () => {
    expect((await use(id, true, 2)).reply).toEqual({ revision: 3 });
    expect(await issueDueSummaries(api.services)).toBeGreaterThan(0);
    const client = await api.as('administrator.TH');
    const { revisions } = (await client(getSummaryEditor, { params: { id } })).reply;
    expect(revisions.map(({ active }) => active)).toEqual([true, false, true]);
    const audit = await askOwner<{ action: string }>(
      api.url,
      `select action from audit_entries where subject_id = '${id}' and action <> 'summary.issued' order by id`,
    );
    expect(audit.map(({ action }) => action)).toEqual([
      'summary.created',
      'summary.ended',
      'summary.resumed',
    ]);
  });

  it.each<[string, boolean, number, string, number]>([
    ['twice', true, 3, 'administrator.TH', 409],
    ['of an older revision', false, 1, 'administrator.TH', 409],
    ['by a province', false, 3, 'administrator.49', 403],
  ])('is not ended or used again %s', async (_name, active, revision, by, status) => {
    expect((await use(id, active, revision, by)).status).toBe(status);
  });
});
