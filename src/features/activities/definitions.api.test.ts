import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { submitReport } from '#features/reports/contract/report.ts';
import type { TestApi } from '../../../tests/support/api.ts';
import { askOwner, officeId } from '../../../tests/support/nation.ts';
import { addSummary, openPlanning, type Planning } from '../../../tests/support/planned.ts';
import type { TestProgramme } from '../../../tests/support/programme.ts';
import { changeSummary, getSummaryEditor, trySummary } from './contract/definitions.ts';
import { savePlans } from './contract/plans.ts';
import type { SummaryDefinition } from './model/summary.ts';

let planning: Planning;
let api: TestApi;
let programme: TestProgramme;
let [requirementId, summaryId] = ['', ''];

beforeAll(async () => {
  planning = await openPlanning();
  ({ api, programme, requirementId } = planning);
  summaryId = await addSummary(api, programme);
  await report(4);
});
afterAll(() => planning.close());

const report = async (times: number) => {
  const client = await api.as('recorder.490502');
  const plan = { type: 'development', title: 'พัฒนาวัด', heldOn: '2026-11-18', place: 'วัด' };
  const plans = [{ id: randomUUID(), requirementId, plan, draft: false }];
  const body = { officeId: officeId('490502'), plans };
  const id = (await client(savePlans, { body })).reply.activities[0]?.report?.id ?? '';
  const { formVersionId } = programme;
  const answers = { times, budget: '10.50' };
  await client(submitReport, { params: { id }, body: { answers, nil: false, formVersionId } });
};

const opened = async (username = 'compiler.TH') => {
  const client = await api.as(username);
  return client(getSummaryEditor, { params: { id: summaryId } });
};

const change = async (over: Partial<SummaryDefinition>, more: object = {}, by = 'compiler.TH') => {
  const { definition, verified, revision } = (await opened()).reply.summary;
  const client = await api.as(by);
  return client(changeSummary, {
    params: { id: summaryId },
    body: {
      ...{ definition: { ...definition, ...over }, letter: null, verified, revision },
      ...{ reason: 'ปรับตามหนังสือใหม่', ...more },
    },
  });
};

describe('the editor of a summary', () => {
  it('offers the reports of its programme and the fields of their forms', async () => {
    const { parts, periods, summary } = (await opened()).reply;
    expect(parts.requirements).toMatchObject([{ code: 'planned', level: 'subdistrict' }]);
    expect(parts.figures.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['times', 'budget']),
    );
    expect(parts.photos.map(({ key }) => key)).toEqual(['photos']);
    expect([periods.week[0], periods.month[0]]).toEqual(['2026-W47', '2026-11']);
    expect(summary.definition.informs).toEqual([]);
  });

  it('is closed to provinces', async () => {
    expect((await opened('compiler.49')).status).toBe(403);
  });

  it('shows with real figures what a change would say, and keeps nothing', async () => {
    const before = (await opened()).reply.summary;
    const definition: SummaryDefinition = {
      ...before.definition,
      counts: 'received',
      figures: ['times'],
    };
    const client = await api.as('compiler.TH');
    const tried = await client(trySummary, {
      params: { id: summaryId },
      body: { definition, periodId: '2026-W47' },
    });
    expect(tried.reply.content).toMatchObject({ people: '4', columns: [{ field: 'times' }] });
    expect((await opened()).reply.summary).toEqual(before);
    const ahead = { params: { id: summaryId }, body: { definition, periodId: '2026-W48' } };
    expect(await client(trySummary, ahead)).toMatchObject({ problem: { code: 'period-ahead' } });
  });
});

describe('a change of a summary', () => {
  it('keeps every revision with its reason, its author and what it said', async () => {
    expect((await change({ daysAfter: 3, informs: ['department'] })).reply).toEqual({
      revision: 2,
    });
    const { revisions, summary } = (await opened()).reply;
    expect(summary.definition).toMatchObject({ daysAfter: 3, informs: ['department'] });
    expect(revisions.map(({ revision, reason }) => [revision, reason])).toEqual([
      [2, 'ปรับตามหนังสือใหม่'],
      [1, null],
    ]);
    expect(revisions[0]?.changedBy).not.toBeNull();
    const kept = await askOwner<{ days: number }>(
      api.url,
      `select (content #>> '{definition,daysAfter}')::int as days from programme_revisions
       where subject_id = '${summaryId}' order by revision`,
    );
    expect(kept).toEqual([{ days: 1 }, { days: 3 }]);
  });

  it.each<[string, Partial<SummaryDefinition>, object, string]>([
    ['of an unknown figure', { figures: ['sheep'], people: [] }, {}, 'unknown-part'],
    ['of people it does not add up', { figures: ['budget'] }, {}, 'people-no-figure'],
    ['of an unknown letter', {}, { letter: 'none' }, 'unknown-letter'],
    ['of an older revision', {}, { revision: 1 }, 'changed-meanwhile'],
  ])('%s is refused', async (_name, over, more, code) => {
    expect(await change(over, more)).toMatchObject({ problem: { code } });
  });

  it('is the department’s alone', async () => {
    expect((await change({}, {}, 'compiler.49')).status).toBe(403);
  });
});
