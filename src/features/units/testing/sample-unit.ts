import type { ReplyOf } from '#kernel/contract.ts';
import type { getUnit } from '../contract/units.ts';
import type { EntryView, UnitFacts } from '../model/unit.ts';

/** The local authority whose unit it is, as tests sign in at it. */
export const AUTHORITY = {
  id: '00000000-0000-4000-8000-0000000000e1',
  name: { th: 'องค์การบริหารส่วนตำบลสาธิต', en: 'Demonstration authority' },
  level: 'local-authority',
  areaPath: '/49/4905/4905902/',
} as const;

const NO_FACTS: UnitFacts = {
  ...{ courses: 0, trainedMen: 0, trainedWomen: 0, refreshers: 0, trainedOn: null },
  ...{ orders: 0, order: null, active: 0, activeOn: null },
  ...{ equipment: 0, ready: 0, equipmentOn: null, plannedOn: null },
};

/** A first course of fifty people that the authority recorded. */
export const sampleTraining = (more: Partial<EntryView> = {}): EntryView => ({
  id: '00000000-0000-4000-8000-0000000000f1',
  detail: {
    ...{ kind: 'training', course: 'initial', batch: 1, startOn: '2026-11-02' },
    ...{ endOn: '2026-11-04', place: 'หอประชุมสาธิต', men: 20, women: 30 },
  },
  happenedOn: '2026-11-04',
  corrects: null,
  reason: null,
  recordedAt: '2026-11-05T03:00:00.000Z',
  recordedBy: 'ผู้บันทึกสาธิต',
  recordedFor: null,
  replaced: false,
  ...more,
});

/** The page of a unit of which nothing is recorded yet, as its own recorder sees it. */
export const sampleUnit = (
  more: Partial<ReplyOf<typeof getUnit>> = {},
): ReplyOf<typeof getUnit> => ({
  unit: {
    ...{ officeId: AUTHORITY.id, areaPath: AUTHORITY.areaPath, name: AUTHORITY.name },
    district: { th: 'อำเภอสาธิต', en: 'Demonstration district' },
    ...{ status: 'none', trained: 0, active: 0, refresherDueOn: null },
    ...{ updatedAt: null, isUpdated: false },
  },
  facts: NO_FACTS,
  rule: { revision: 1, target: 50, refresherMonths: 24, verified: false },
  today: '2026-11-20',
  entries: [],
  roster: null,
  mayRecord: true,
  ...more,
});
