import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { putAttachment } from '#features/reports/contract/attachments.ts';
import { submitReport } from '#features/reports/contract/report.ts';
import { acceptReports } from '#features/reports/contract/review.ts';
import type { TestApi } from '../../../tests/support/api.ts';
import { askOwner, officeId } from '../../../tests/support/nation.ts';
import { plainPhoto } from '../../../tests/support/photos.ts';
import { addSummary, openPlanning, type Planning } from '../../../tests/support/planned.ts';
import type { TestProgramme } from '../../../tests/support/programme.ts';
import { savePlans } from './contract/plans.ts';
import * as contract from './contract/summaries.ts';
import { issueDueSummaries } from './jobs.ts';

const WEEK = '2026-W47';
const AFTER_WEEK = '2026-11-24T20:00:00.000Z';

let planning: Planning;
let api: TestApi;
let programme: TestProgramme;
let [requirementId, summaryId] = ['', ''];

beforeAll(async () => {
  planning = await openPlanning();
  ({ api, programme, requirementId } = planning);
  summaryId = await addSummary(api, programme);
});
afterAll(() => planning.close());

const addPhoto = async (reportId: string): Promise<string> => {
  const id = randomUUID();
  const client = await api.as('recorder.490502');
  const { status } = await client(putAttachment, {
    params: { id },
    query: { reportId, kind: 'photo', name: 'x.jpg' },
    bytes: (await plainPhoto('x.jpg')).buffer,
  });
  expect(status).toBe(200);
  return id;
};

/** Plans, reports and lets the district accept an activity of the subdistrict; gives its report. */
const hold = async (title: string, times: number, accepted = true): Promise<string> => {
  const recorder = await api.as('recorder.490502');
  const plan = { type: 'development', title, heldOn: '2026-11-18', place: 'วัดสาธิต' };
  const { reply } = await recorder(savePlans, {
    body: {
      officeId: officeId('490502'),
      plans: [{ id: randomUUID(), requirementId, plan, draft: false }],
    },
  });
  const id = reply.activities[0]?.report?.id ?? '';
  const photos = [{ fileId: await addPhoto(id) }];
  const answers = { times, budget: '10.50', photos };
  const { formVersionId } = programme;
  const body = { answers, nil: false, formVersionId };
  expect((await recorder(submitReport, { params: { id }, body })).status).toBe(200);
  if (accepted) await accept(id);
  return id;
};

const accept = async (id: string) => {
  const chief = await api.as('reviewer.4905');
  expect((await chief(acceptReports, { body: { ids: [id] } })).status).toBe(200);
};

const listOf = async (username: string) => {
  const client = await api.as(username);
  return (await client(contract.listSummaries, { query: { fiscalYear: 2027 } })).reply;
};

const issueOf = async (username: string, id: string) => {
  const client = await api.as(username);
  return (await client(contract.getSummaryIssue, { params: { id } })).reply.content;
};

describe('a summary', () => {
  let [first, second, waiting] = ['', '', ''];

  it('comes out by itself once its period has ended, for each province and the department', async () => {
    first = await hold('พัฒนาวัด', 3);
    second = await hold('ปลูกป่า', 7);
    waiting = await hold('เก็บขยะ', 5, false);
    expect(await issueDueSummaries(api.services)).toBe(3);
    api.setNow(AFTER_WEEK);
    expect(await issueDueSummaries(api.services)).toBe(3);
    expect(await issueDueSummaries(api.services)).toBe(0);
    const { own, below } = await listOf('viewer.49');
    expect(own.map(({ periodId, version, issuedBy }) => [periodId, version, issuedBy])).toEqual([
      [WEEK, 1, null],
      ['2026-W46', 1, null],
    ]);
    expect(below).toEqual([]);
    expect((await listOf('viewer.TH')).below.map(({ areaPath }) => areaPath)).toContain('/46/');
  });

  it('says what was counted: figures by area, level and type, and the chosen activities', async () => {
    const { own } = await listOf('viewer.49');
    const content = await issueOf('viewer.49', own[0]?.id ?? '');
    expect(content.figuresOf).toEqual({
      held: 3,
      counted: 2,
      waiting: 1,
      missing: 0,
      cancelled: 0,
    });
    expect(content.rows).toEqual([
      {
        areaPath: '/49/4905/',
        area: { th: 'อำเภอคำชะอี', en: 'Khamcha-i' },
        level: 'subdistrict',
        type: 'development',
        activities: 2,
        figures: { times: '10', budget: '21' },
      },
    ]);
    expect(content.people).toBe('10');
    expect(content.picked.map(({ reportId }) => reportId)).toEqual([second, first]);
    expect(content.picked[0]?.photos[0]?.sha256).toMatch(/^[\da-f]{64}$/);
    const nation = await listOf('viewer.TH');
    expect((await issueOf('viewer.TH', nation.own[0]?.id ?? '')).rows).toMatchObject([
      { areaPath: '/49/', activities: 2 },
    ]);
  });

  it('comes out anew with the next one where reports came later, and the first stays as it was', async () => {
    const before = (await listOf('viewer.49')).own[0];
    const frozen = await issueOf('viewer.49', before?.id ?? '');
    api.setNow('2026-11-25T03:00:00.000Z');
    await accept(waiting);
    expect(await issueDueSummaries(api.services)).toBe(0);
    api.setNow('2026-12-01T20:00:00.000Z');
    await issueDueSummaries(api.services);
    const { own } = await listOf('viewer.49');
    const ofWeek = own.filter(({ periodId }) => periodId === WEEK);
    expect(ofWeek.map(({ version, activities }) => [version, activities])).toEqual([
      [2, 3],
      [1, 2],
    ]);
    expect(await issueOf('viewer.49', before?.id ?? '')).toEqual(frozen);
    const later = await issueOf('viewer.49', ofWeek[0]?.id ?? '');
    expect(later.follows).toMatchObject({ version: 1, laterReports: 1 });
  });

  it('shows what a person chose, in the issue that the person asks for', async () => {
    const compiler = await api.as('compiler.49');
    const preview = (
      await compiler(contract.previewSummary, {
        params: { id: summaryId },
        query: { periodId: WEEK },
      })
    ).reply;
    expect([preview.chosen, preview.byPerson]).toEqual([[second, waiting], false]);
    const pick = (reportIds: string[]) =>
      compiler(contract.pickActivities, {
        params: { id: summaryId },
        body: { periodId: WEEK, reportIds },
      });
    expect(await pick([randomUUID()])).toMatchObject({ problem: { code: 'unknown-report' } });
    expect((await pick([first])).status).toBe(200);
    const id = randomUUID();
    const issue = () =>
      compiler(contract.issueSummary, {
        params: { id },
        body: { summaryId, periodId: WEEK },
      });
    expect((await issue()).reply).toEqual({ version: 3 });
    expect((await issue()).reply).toEqual({ version: 3 });
    const content = await issueOf('viewer.49', id);
    expect(content.picked.map(({ reportId }) => reportId)).toEqual([first]);
  });

  it.each([
    ['reviewer.4905', WEEK, 'other-level'],
    ['reviewer.49', '2026-11', 'unknown-period'],
    ['reviewer.49', '2027-W10', 'period-ahead'],
  ])('is not issued by %s for %s: %s', async (username, periodId, code) => {
    const client = await api.as(username);
    const body = { summaryId, periodId };
    const issued = await client(contract.issueSummary, { params: { id: randomUUID() }, body });
    expect(issued).toMatchObject({ problem: { code } });
  });

  it('is had as PDF, Word and Excel, and by nobody beside the area', async () => {
    const { own } = await listOf('viewer.49');
    const id = own[0]?.id ?? '';
    const client = await api.as('viewer.49');
    for (const file of [contract.getSummaryPdf, contract.getSummaryDocx, contract.getSummaryXlsx]) {
      const { status, reply } = await client(file, { params: { id }, query: { language: 'th' } });
      expect([status, (reply as unknown as Buffer).byteLength > 1000]).toEqual([200, true]);
    }
    const stranger = await api.as('viewer.46');
    expect((await stranger(contract.getSummaryIssue, { params: { id } })).status).toBe(404);
  });

  it('of the week in which the fiscal year begins comes out, with the days of its programme', async () => {
    api.setNow('2026-10-05T20:00:00.000Z');
    expect(await issueDueSummaries(api.services)).toBe(3);
    const { own } = await listOf('viewer.49');
    expect(own.map(({ periodId }) => periodId)).toContain('2026-W40');
  });

  it('of the last week of the fiscal year comes out anew once, where reports came later', async () => {
    const countsOf = async () =>
      (await listOf('viewer.49')).own.filter(({ periodId }) => periodId === '2027-W39').length;
    api.setNow('2027-10-04T20:00:00.000Z');
    await issueDueSummaries(api.services);
    expect(await countsOf()).toBe(1);
    await askOwner(
      api.url,
      `update obligations set period_start = '2027-09-29', accepted_at = '2027-10-08T03:00:00Z' where id = '${waiting}'`,
    );
    for (const day of ['2027-10-09', '2027-10-12', '2027-10-13']) {
      api.setNow(`${day}T20:00:00.000Z`);
      await issueDueSummaries(api.services);
      expect(await countsOf()).toBe(day === '2027-10-09' ? 1 : 2);
    }
  });

  it('keeps its issues for ever', async () => {
    const [{ can } = { can: true }] = await askOwner<{ can: boolean }>(
      api.url,
      `select has_table_privilege('amphoe_app', 'summary_issues', 'update') as can`,
    );
    expect(can).toBe(false);
  });
});
