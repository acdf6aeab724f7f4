import type { Refusal } from '#kernel/result.ts';
import { type Result, refuseAll } from '#kernel/result.ts';
import type { ActivityPlan, HeldActivity } from '../model/plan.ts';
import { type ActivitySettings, type Asked, askingOf, type Filling } from '../model/settings.ts';
import { planWords, refusalWords as words } from '../words/refusals.ts';

// A part that is empty says nothing.
const VALUES: Record<Asked, (plan: ActivityPlan) => unknown> = {
  place: ({ place }) => place || null,
  point: ({ point }) => point,
  time: ({ startsAt }) => startsAt,
  partner: ({ partner }) => partner || null,
  expected: ({ expected }) => expected,
  needs: ({ needs }) => needs || null,
};

const PLACES: Record<Asked, string> = {
  place: 'place',
  point: 'point',
  time: 'startsAt',
  partner: 'partner',
  expected: 'expected',
  needs: 'needs',
};

const missing = (settings: ActivitySettings, plan: ActivityPlan): Refusal[] =>
  (Object.keys(VALUES) as Asked[])
    .filter((part) => askingOf(settings, part) === 'required' && VALUES[part](plan) === null)
    .map((part) => ({
      code: 'missing',
      sentence: words.missing(planWords[part]),
      field: PLACES[part],
    }));

const typeFault = ({ types }: ActivitySettings, { type }: ActivityPlan): Refusal[] =>
  types.some(({ value }) => value === type)
    ? []
    : [{ code: 'unknown-type', sentence: words.unknownType, field: 'type' }];

const timeFaults = ({ startsAt, endsAt }: ActivityPlan): Refusal[] => {
  if (endsAt === null) return [];
  if (startsAt === null)
    return [{ code: 'start-missing', sentence: words.startMissing, field: 'startsAt' }];
  return endsAt > startsAt
    ? []
    : [{ code: 'end-before-start', sentence: words.endBeforeStart, field: 'endsAt' }];
};

const partnerFault = ({ hosted, partner }: ActivityPlan): Refusal[] =>
  hosted === 'joined' && partner === ''
    ? [{ code: 'partner-missing', sentence: words.partnerMissing, field: 'partner' }]
    : [];

/** What stands against a plan as its requirement asks for it; fields stand below `under`. */
export const checkPlan = (
  settings: ActivitySettings,
  plan: ActivityPlan,
  under = 'body.plan',
): Result<true> => {
  const found = [
    ...typeFault(settings, plan),
    ...missing(settings, plan),
    ...timeFaults(plan),
    ...partnerFault(plan),
  ];
  const once = found.filter(
    ({ field }, at) => found.findIndex((other) => other.field === field) === at,
  );
  return refuseAll(
    true,
    once.map((refusal) => ({ ...refusal, field: `${under}.${refusal.field}` })),
  );
};

const AHEAD = { expected: 'no', needs: 'no', point: 'no' } as const;

/** What is asked of an activity that was held without a plan: nothing of what lay ahead of it. */
export const settingsAfter = (settings: ActivitySettings): ActivitySettings => ({
  ...settings,
  asks: { ...settings.asks, ...AHEAD },
});

/** What of a plan is said of an activity that was held without one. */
export const heldOf = (plan: ActivityPlan): HeldActivity => {
  const { type, startsAt, endsAt, place, hosted, partner } = plan;
  return { type, startsAt, endsAt, place, hosted, partner };
};

/** The plan that an activity would have had which was held without one. */
export const planOfHeld = (
  held: HeldActivity,
  of: Pick<ActivityPlan, 'title' | 'heldOn'>,
): ActivityPlan => ({ ...held, ...of, point: null, expected: null, needs: '' });

const FILLED: Record<Filling, (plan: ActivityPlan) => unknown> = {
  type: ({ type }) => type,
  title: ({ title }) => title,
  place: ({ place }) => place || undefined,
  heldOn: ({ heldOn }) => heldOn,
  startsAt: ({ startsAt }) => startsAt ?? undefined,
  endsAt: ({ endsAt }) => endsAt ?? undefined,
  hosted: ({ hosted }) => hosted,
  partner: ({ partner }) => partner || undefined,
  expected: ({ expected }) => expected ?? undefined,
};

/** The answers of the report that a plan, or as much of it as is known, already gives. */
export const prefillOf = (
  { fills }: ActivitySettings,
  plan: Partial<ActivityPlan>,
): Record<string, unknown> =>
  Object.fromEntries(
    (Object.keys(fills) as Filling[]).flatMap((part) => {
      const key = fills[part];
      const isKnown = plan[part] !== undefined && key !== undefined;
      const value = isKnown ? FILLED[part](plan as ActivityPlan) : undefined;
      return key === undefined || value === undefined ? [] : [[key, value]];
    }),
  );

/** Whether two plans say the same. */
export const samePlan = (one: ActivityPlan, other: ActivityPlan): boolean =>
  (Object.keys(one) as (keyof ActivityPlan)[]).every(
    (key) => JSON.stringify(one[key]) === JSON.stringify(other[key]),
  );
