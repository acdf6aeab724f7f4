import { randomUUID } from 'node:crypto';
import { officeId } from '../support/nation.ts';
import { type Builder, withId } from './builder.ts';

const reason = 'a reason';
const PLAN = { type: 'development', title: 'An activity', heldOn: '2026-11-25' };
const activity = (body?: object) =>
  withId(
    (stage, at) => stage.activity(at),
    () => (body ? { body } : {}),
  );

/** How to call the plans of activities. */
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
};
