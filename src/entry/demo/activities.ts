import {
  cancelActivity,
  getMonthPlan,
  postponeActivity,
  publishActivity,
  savePlans,
} from '#features/activities/contract/plans.ts';
import { issueDueSummaries } from '#features/activities/door.ts';
import type { ActivityPlanInput } from '#features/activities/model/plan.ts';
import { getReport, submitReport } from '#features/reports/contract/report.ts';
import { acceptReports } from '#features/reports/contract/review.ts';
import { addHours, bangkokDate, bangkokInstant, type Instant } from '#kernel/bangkok-time.ts';
import { addDays, type CivilDate } from '#kernel/civil-date.ts';
import type { Services } from '#server/services.ts';
import { type Chance, chanceOf, uuidOf } from './chance.ts';
import { VILLAGES } from './people.ts';
import type { Stage } from './stage.ts';
import { type Step, uploadPictures } from './steps.ts';
import { ACTIVITY_IDEAS, type ActivityIdea } from './volunteer-ideas.ts';

const KAMNAN = 'nongian.kamnan';
const CLERK = 'khamchai.clerk';
const CHIEF = 'khamchai.chief';

type Village = (typeof VILLAGES)[number];

/** What becomes of an activity of the demo. */
type Fate = 'accepted' | 'waiting' | 'planned' | 'draft' | 'cancelled' | 'postponed';

type Told = {
  readonly id: string;
  readonly village: Village;
  readonly idea: ActivityIdea;
  readonly heldOn: CivilDate;
  readonly fate: Fate;
};

const done = <T extends { readonly status: number; readonly problem?: unknown }>(came: T): T => {
  if (came.status !== 200) throw new Error(`demo activities: ${JSON.stringify(came.problem)}`);
  return came;
};

// The village without an account of its own is recorded for by its district.
const recorderOf = ([, short, , , hasAccount]: Village): string =>
  hasAccount ? `${short}.head` : CLERK;

const planOf = ({ idea, heldOn, village }: Told, chance: Chance): ActivityPlanInput => {
  const [, , , , , latitude, longitude] = village;
  const near = () => chance.between(-30, 30) / 10_000;
  return {
    type: idea.type,
    title: idea.title,
    heldOn,
    startsAt: idea.startsAt,
    endsAt: idea.endsAt,
    place: idea.place,
    point: { latitude: latitude + near(), longitude: longitude + near() },
    expected: chance.between(20, 80),
    needs: idea.needs,
  };
};

const officeAndRequirement = async (stage: Stage, { heldOn, village }: Told) => {
  const clerk = await stage.as(CLERK);
  const { reply } = done(
    await clerk(getMonthPlan, {
      query: { month: heldOn.slice(0, 7), officeId: stage.officeOf(village[0]) },
    }),
  );
  return { officeId: reply.office.id, requirementId: reply.requirements[0]?.id ?? '' };
};

const answersOf = async (stage: Stage, told: Told, reportId: string) => {
  const chance = chanceOf(`result-${told.id}`);
  const recorder = recorderOf(told.village);
  const part = { id: reportId, recorder };
  const photos = await uploadPictures(stage, part, `photo-${told.id}`, chance.between(1, 2));
  const gives = told.idea.blood ? { donors: chance.between(8, 30) } : undefined;
  return {
    who: `ผู้ใหญ่บ้านและจิตอาสา ${told.village[2]}`,
    what: told.idea.what,
    hosted: 'host',
    participants: {
      officials: chance.between(2, 9),
      volunteers: chance.between(10, 45),
      public: chance.between(5, 60),
    },
    ...(gives && { ...gives, blood: gives.donors * 350 }),
    budget: `${chance.between(0, 12) * 100}.00`,
    result: told.idea.result,
    photos: photos.map((fileId) => ({ fileId, caption: told.idea.title })),
  };
};

const plan = (told: Told, reports: Map<string, string>): Step => ({
  at: bangkokInstant(addDays(told.heldOn, -9), '09:00'),
  act: async (stage) => {
    const { officeId, requirementId } = await officeAndRequirement(stage, told);
    const recorder = await stage.as(recorderOf(told.village));
    const { id, fate } = told;
    const wanted = planOf(told, chanceOf(id));
    const plans = [{ id, requirementId, plan: wanted, draft: fate === 'draft' }];
    const { reply } = done(await recorder(savePlans, { body: { officeId, plans } }));
    reports.set(id, reply.activities[0]?.report?.id ?? '');
  },
});

const publish = ({ id, heldOn }: Told): Step => ({
  at: bangkokInstant(addDays(heldOn, -8), '10:00'),
  act: async (stage) => {
    const chief = await stage.as(CHIEF);
    done(await chief(publishActivity, { params: { id }, body: { published: true } }));
  },
});

const report = (told: Told, reports: Map<string, string>): Step => ({
  at: bangkokInstant(addDays(told.heldOn, 1), '10:00'),
  act: async (stage) => {
    const id = reports.get(told.id) ?? '';
    const recorder = await stage.as(recorderOf(told.village));
    const { reply } = done(await recorder(getReport, { params: { id } }));
    const answers = { ...reply.prefill, ...(await answersOf(stage, told, id)) };
    const body = { answers, nil: false, formVersionId: reply.formVersionId };
    done(await recorder(submitReport, { params: { id }, body }));
  },
});

const accept = (told: Told, reports: Map<string, string>, by: string, hours: number): Step => ({
  at: addHours(bangkokInstant(addDays(told.heldOn, 1), '13:00'), hours),
  act: async (stage) => {
    const reviewer = await stage.as(by);
    done(await reviewer(acceptReports, { body: { ids: [reports.get(told.id) ?? ''] } }));
  },
});

const change = ({ id, heldOn, fate }: Told): Step => ({
  at: bangkokInstant(addDays(heldOn, -8), '11:00'),
  act: async (stage) => {
    const clerk = await stage.as(CLERK);
    const params = { id };
    const day = { heldOn: addDays(heldOn, 7), startsAt: '08:30', endsAt: null };
    const reason = fate === 'cancelled' ? 'น้ำท่วมถนนเข้าหมู่บ้าน (ข้อมูลสาธิต)' : 'ฝนตกหนัก (ข้อมูลสาธิต)';
    if (fate === 'cancelled') done(await clerk(cancelActivity, { params, body: { reason } }));
    else done(await clerk(postponeActivity, { params, body: { ...day, reason } }));
  },
});

const stepsOf = (told: Told): Step[] => {
  const reports = new Map<string, string>();
  const planned = plan(told, reports);
  if (told.fate === 'draft') return [planned];
  if (told.fate === 'cancelled' || told.fate === 'postponed')
    return [planned, publish(told), change(told)];
  const sent = [planned, publish(told), report(told, reports), accept(told, reports, KAMNAN, 2)];
  return told.fate === 'waiting' ? sent : [...sent, accept(told, reports, CHIEF, 20)];
};

/** Days from today on which each village holds something, and what becomes of it. */
const DAYS: readonly (readonly [daysFromToday: number, fate: Fate])[] = [
  [-26, 'accepted'],
  [-19, 'accepted'],
  [-12, 'accepted'],
  [-5, 'waiting'],
  [3, 'planned'],
  [6, 'planned'],
];

const fateOf = (fate: Fate, village: number, at: number): Fate => {
  if (fate !== 'planned') return fate;
  if (village === 1 && at === 4) return 'postponed';
  if (village === 0 && at === 5) return 'cancelled';
  return fate;
};

// The last village has planned nothing yet this month, so that its district has somebody to call.
const PLANNING = VILLAGES.length - 1;

const tales = (today: CivilDate): Told[] =>
  VILLAGES.slice(0, PLANNING).flatMap((village, index) =>
    DAYS.map(([days, fate], at) => {
      const idea = ACTIVITY_IDEAS[(index * 2 + at) % ACTIVITY_IDEAS.length] ?? ACTIVITY_IDEAS[0];
      return {
        id: uuidOf(`activity-${village[0]}-${days}-${today}`),
        village,
        idea,
        heldOn: addDays(today, days + index),
        fate: fateOf(fate, index, at),
      };
    }),
  );

const issue = (services: Services, at: Instant): Step => ({
  at,
  act: async () => {
    await issueDueSummaries({ ...services, now: () => at });
  },
});

const WEEKS_ISSUED = 4;

/** The volunteer activities of a few villages up to now, as steps with their times, and their summaries. */
export const activitySteps = (services: Services, now: Instant): Step[] => {
  const today = bangkokDate(now);
  const issues = Array.from({ length: WEEKS_ISSUED }, (_, weeks) =>
    issue(services, addHours(now, -24 * 7 * weeks - 1)),
  );
  return [...tales(today).flatMap(stepsOf), ...issues]
    .filter(({ at }) => at <= now)
    .sort((one, other) => one.at.localeCompare(other.at));
};
