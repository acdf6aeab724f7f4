import { z } from 'zod';
import { ClockTime } from '#kernel/bangkok-time.ts';
import { CivilDate } from '#kernel/civil-date.ts';
import { contract, Done } from '#kernel/contract.ts';
import { say } from '#kernel/sentence.ts';
import {
  ActivityHistory,
  ActivityRequirement,
  ActivityState,
  ActivityView,
  OwedReport,
  PlanOffice,
} from '../model/activity.ts';
import { AreaActivity, ListedWhat } from '../model/area-list.ts';
import { ActivityPlan } from '../model/plan.ts';
import { PlanStanding } from '../model/standing.ts';

const recorder = { reach: 'scope', roles: ['recorder'] } as const;
const Id = z.object({ id: z.uuid() });
const Reason = z.string().trim().min(1).max(1000);

/** A month as its id (`2026-11`). */
export const Month = z.string().regex(/^(19[4-9]\d|2[0-3]\d{2})-(0[1-9]|1[0-2])$/);

/** The most plans that one call saves: a month copied at once. */
export const MOST_PLANS = 60;

export const getMonthPlan = contract({
  name: 'getMonthPlan',
  method: 'GET',
  path: '/api/activities',
  summary: say(
    'แผนกิจกรรมประจำเดือนของหน่วยงาน',
    'The plan of one office for one month: its own unless another within the scope is named',
  ),
  access: { reach: 'scope' } as const,
  query: z.object({ month: Month, officeId: z.uuid().optional() }),
  reply: z.object({
    office: PlanOffice,
    month: Month,
    requirements: z.array(ActivityRequirement),
    activities: z.array(ActivityView),
    /** What of the month before may be copied: every plan that was not called off. */
    before: z.array(z.object({ requirementId: z.uuid(), plan: ActivityPlan })),
    mayPlan: z.boolean(),
  }),
});

export const savePlans = contract({
  name: 'savePlans',
  method: 'PUT',
  path: '/api/activities',
  summary: say(
    'บันทึกแผนกิจกรรม',
    'Save plans under ids made by the client: as drafts, or confirmed so that their results fall due; the same again does nothing more',
  ),
  access: recorder,
  body: z.object({
    officeId: z.uuid(),
    plans: z
      .array(
        z.object({
          id: z.uuid(),
          requirementId: z.uuid(),
          plan: ActivityPlan,
          draft: z.boolean().default(false),
          /** The plan that its writer saw; null where there was none. Left out, whatever stands is changed. */
          basedOn: ActivityPlan.nullable().optional(),
        }),
      )
      .min(1)
      .max(MOST_PLANS),
  }),
  reply: z.object({
    activities: z.array(
      z.object({ id: z.uuid(), state: ActivityState, report: OwedReport.nullable() }),
    ),
  }),
  problems: [
    'not-your-office',
    'not-activities',
    'other-level',
    'not-live',
    'form-not-published',
    'outside-schedule',
    'reported-already',
    'day-over',
    'state',
    'missing',
    'changed-meanwhile',
  ],
});

export const getActivity = contract({
  name: 'getActivity',
  method: 'GET',
  path: '/api/activities/:id',
  summary: say('กิจกรรมและประวัติของแผน', 'One planned activity with the history of its plan'),
  access: { reach: 'scope' } as const,
  params: Id,
  reply: z.object({
    activity: ActivityView,
    requirement: ActivityRequirement,
    history: z.array(ActivityHistory),
  }),
});

export const postponeActivity = contract({
  name: 'postponeActivity',
  method: 'PUT',
  path: '/api/activities/:id/postponement',
  summary: say('เลื่อนกิจกรรม', 'Move an activity to another day, with the reason'),
  access: recorder,
  params: Id,
  body: z.object({
    heldOn: CivilDate,
    startsAt: ClockTime.nullable(),
    endsAt: ClockTime.nullable(),
    reason: Reason,
    /** The plan that its writer saw. */
    basedOn: ActivityPlan.optional(),
  }),
  reply: Done,
  problems: [
    'not-your-office',
    'state',
    'reported-already',
    'same-day',
    'day-past',
    'changed-meanwhile',
  ],
});

export const cancelActivity = contract({
  name: 'cancelActivity',
  method: 'PUT',
  path: '/api/activities/:id/cancellation',
  summary: say(
    'ยกเลิกกิจกรรม',
    'Call an activity off, with the reason; what it owed goes while nothing was reported',
  ),
  access: recorder,
  params: Id,
  body: z.object({
    reason: Reason,
    /** The plan that its writer saw. */
    basedOn: ActivityPlan.optional(),
  }),
  reply: Done,
  problems: ['not-your-office', 'state', 'reported-already', 'changed-meanwhile'],
});

export const dropDraft = contract({
  name: 'dropDraft',
  method: 'DELETE',
  path: '/api/activities/:id',
  summary: say('ทิ้งร่างแผนกิจกรรม', 'Throw the draft of a plan away'),
  access: recorder,
  params: Id,
  reply: Done,
  problems: ['not-your-office', 'state'],
});

export const publishActivity = contract({
  name: 'publishActivity',
  method: 'PUT',
  path: '/api/activities/:id/publication',
  summary: say(
    'เผยแพร่กิจกรรมต่อประชาชน หรือถอนการเผยแพร่',
    'Show an activity to citizens on the public pages, show its new words, or take it from there: by a reviewer of its office or its district',
  ),
  access: { reach: 'scope', roles: ['reviewer'] } as const,
  params: Id,
  body: z.object({
    published: z.boolean(),
    /** What its publisher saw of the plan, so that no words go out that he has not read. */
    basedOn: z.object({ plan: ActivityPlan, reason: z.string().nullable() }).optional(),
  }),
  reply: Done,
  problems: ['not-publisher', 'state', 'changed-meanwhile'],
});

export const listPlanStandings = contract({
  name: 'listPlanStandings',
  method: 'GET',
  path: '/api/activity-plans',
  summary: say(
    'สถานะแผนกิจกรรมรายเดือนของหน่วยงานในพื้นที่',
    'Who below has a plan for a month and who has none: by office within a district, by area above it',
  ),
  access: { reach: 'scope' } as const,
  query: z.object({ month: Month, area: z.string().max(200).optional() }),
  reply: z.object({ month: Month, area: z.string(), rows: z.array(PlanStanding) }),
});

/** The most activities that a list shows at once. */
export const MOST_LISTED = 500;

export const listAreaActivities = contract({
  name: 'listAreaActivities',
  method: 'GET',
  path: '/api/activity-plans/list',
  summary: say(
    'รายการแผนหรือผลกิจกรรมของพื้นที่ในเดือน',
    'The plans of an area in a month by day, or the results that were sent of its days, those without a plan too',
  ),
  access: { reach: 'scope' } as const,
  query: z.object({
    month: Month,
    area: z.string().max(200).optional(),
    what: ListedWhat.default('plans'),
    offset: z.coerce.number().int().min(0).max(100_000).default(0),
    limit: z.coerce.number().int().min(1).max(MOST_LISTED).default(MOST_LISTED),
  }),
  reply: z.object({ rows: z.array(AreaActivity), more: z.boolean() }),
});
