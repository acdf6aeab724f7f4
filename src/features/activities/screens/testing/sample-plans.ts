import type { ReplyOf } from '#kernel/contract.ts';
import { Schedule } from '#kernel/schedule/schedule.ts';
import type { getMonthPlan } from '../../contract/plans.ts';
import type { ActivityRequirement, ActivityView } from '../../model/activity.ts';
import { ActivityPlan, type ActivityPlanInput } from '../../model/plan.ts';

/** The village whose plan it is, as tests sign in at it. */
export const VILLAGE = {
  id: '00000000-0000-4000-8000-0000000000a1',
  name: { th: 'หมู่บ้านสาธิต', en: 'Demonstration village' },
  level: 'village',
  areaPath: '/49/4905/490502/49050201/',
} as const;

/** A report of villages after activities of two types; its district may stand in. */
export const REQUIREMENT: ActivityRequirement = {
  id: '00000000-0000-4000-8000-0000000000c1',
  title: { th: 'ผลการจัดกิจกรรม', en: 'Result of an activity' },
  programme: { th: 'จิตอาสา', en: 'Volunteers' },
  level: 'village',
  schedule: Schedule.parse({ kind: 'afterEvent', days: 3, firstDueOn: '2026-10-01' }),
  settings: {
    types: [
      { value: 'development', label: { th: 'พัฒนา', en: 'Development' } },
      { value: 'disaster', label: { th: 'ภัยพิบัติ', en: 'Disaster' } },
    ],
    asks: { place: 'required' },
    fills: {},
  },
  standIns: ['district'],
  verified: true,
};

/** A plan of the village. */
export const samplePlan = (more: Partial<ActivityPlanInput> = {}): ActivityPlan =>
  ActivityPlan.parse({
    ...{ type: 'development', title: 'พัฒนาวัด', heldOn: '2026-11-25', place: 'วัดสาธิต' },
    ...more,
  });

/** An activity of the village that is planned. */
export const sampleActivity = (more: Partial<ActivityView> = {}): ActivityView => ({
  id: '00000000-0000-4000-8000-0000000000d1',
  requirementId: REQUIREMENT.id,
  officeId: VILLAGE.id,
  office: VILLAGE.name,
  areaPath: VILLAGE.areaPath,
  level: VILLAGE.level,
  state: 'planned',
  plan: samplePlan(),
  postponedFrom: [],
  reason: null,
  publishedAt: null,
  shown: null,
  report: null,
  actions: ['change', 'postpone', 'cancel'],
  ...more,
});

/** The plan of November 2026 of the village, which has none unless told. */
export const sampleMonth = (
  more: Partial<ReplyOf<typeof getMonthPlan>> = {},
): ReplyOf<typeof getMonthPlan> => ({
  ...{ office: VILLAGE, month: '2026-11', requirements: [REQUIREMENT] },
  ...{ activities: [], before: [], mayPlan: true },
  ...more,
});
