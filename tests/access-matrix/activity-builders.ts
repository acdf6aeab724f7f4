import { randomUUID } from 'node:crypto';
import { officeId } from '../support/nation.ts';
import { SUMMARY_DEFINITION } from '../support/planned.ts';
import { type Builder, withId } from './builder.ts';

const reason = 'a reason';
const PLAN = { type: 'development', title: 'An activity', heldOn: '2026-11-25' };
const activity = (body?: object) =>
  withId(
    (stage, at) => stage.activity(at),
    () => (body ? { body } : {}),
  );

const summaryIssue = () => withId((stage, at) => stage.summaryIssue(at));
const OF_NOTHING = { figures: [], people: [], photos: null };
const SUMMARY_CHANGE = {
  definition: { ...SUMMARY_DEFINITION, ...OF_NOTHING },
  ...{ letter: null, verified: false, reason: 'a reason', revision: 1 },
};

/** How the calls of activities and their summaries are called well. */
export const activityBuilders: Readonly<Record<string, Builder>> = {
  getMonthPlan: { free: () => ({ query: { month: '2026-11' } }) },
  savePlans: {
    target: async ({ programme: { requirementId } }, at) => ({
      body: {
        officeId: at === undefined ? randomUUID() : officeId(at),
        plans: [{ id: randomUUID(), requirementId, plan: PLAN }],
      },
    }),
  },
  getActivity: activity(),
  postponeActivity: activity({ heldOn: '2026-12-01', startsAt: null, endsAt: null, reason }),
  cancelActivity: activity({ reason }),
  dropDraft: activity(),
  publishActivity: activity({ published: true }),
  listPlanStandings: { free: () => ({ query: { month: '2026-11' } }) },
  listAreaActivities: { free: () => ({ query: { month: '2026-11' } }) },
  getActivityPoster: activity(),
  listSummaries: { free: () => ({ query: { fiscalYear: 2027 } }) },
  previewSummary: {
    free: async (stage) => ({
      params: { id: await stage.summary() },
      query: { periodId: '2026-W40' },
    }),
  },
  pickActivities: {
    free: async (stage) => ({
      params: { id: await stage.summary() },
      body: { periodId: '2026-W40', reportIds: [] },
    }),
  },
  changeSummary: {
    free: async (stage) => ({ params: { id: await stage.summary() }, body: SUMMARY_CHANGE }),
  },
  getSummaryEditor: { free: async (stage) => ({ params: { id: await stage.summary() } }) },
  trySummary: {
    free: async (stage) => ({
      params: { id: await stage.summary() },
      body: { definition: SUMMARY_CHANGE.definition, periodId: '2026-W40' },
    }),
  },
  getSummaryStart: { free: () => ({ query: { fiscalYear: 2027 } }) },
  tryNewSummary: {
    free: ({ programme: { programmeId } }) => ({
      body: { programmeId, definition: SUMMARY_CHANGE.definition, periodId: '2026-W40' },
    }),
  },
  createSummary: {
    free: ({ programme: { programmeId } }) => ({
      body: {
        ...{ programmeId, code: randomUUID(), definition: SUMMARY_CHANGE.definition },
        ...{ letter: null, verified: false },
      },
    }),
  },
  setSummaryUse: {
    free: async (stage) => ({
      params: { id: await stage.summary() },
      body: { active: false, reason, revision: 1 },
    }),
  },
  issueSummary: {
    free: async (stage) => ({
      params: { id: randomUUID() },
      body: { summaryId: await stage.summary(), periodId: '2026-W40' },
    }),
  },
  getSummaryIssue: summaryIssue(),
  getSummaryPdf: summaryIssue(),
  getSummaryDocx: summaryIssue(),
  getSummaryXlsx: summaryIssue(),
};
