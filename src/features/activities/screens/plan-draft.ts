import { z } from 'zod';
import { ClockTime } from '#kernel/bangkok-time.ts';
import { CivilDate } from '#kernel/civil-date.ts';
import { toArabicDigits } from '#kernel/thai-digits.ts';
import { ActivityPlan } from '../model/plan.ts';

/** A plan while it is typed: what must be there may still be missing. */
export const PlanDraft = z.object({
  type: z.string().optional(),
  title: z.string(),
  heldOn: CivilDate.optional(),
  startsAt: ClockTime.optional(),
  endsAt: ClockTime.optional(),
  place: z.string(),
  hosted: ActivityPlan.shape.hosted.unwrap(),
  partner: z.string(),
  expected: z.number().optional(),
  needs: z.string(),
  latitude: z.string(),
  longitude: z.string(),
});
export type PlanDraft = z.infer<typeof PlanDraft>;

/** A new plan on a day, of a type. */
export const emptyPlan = (type: string | undefined, heldOn: CivilDate | undefined): PlanDraft => ({
  type,
  title: '',
  heldOn,
  startsAt: undefined,
  endsAt: undefined,
  place: '',
  hosted: 'host',
  partner: '',
  expected: undefined,
  needs: '',
  latitude: '',
  longitude: '',
});

/** A plan as it stands, to be changed. */
export const draftOfPlan = ({ point, ...plan }: ActivityPlan): PlanDraft => ({
  ...plan,
  startsAt: plan.startsAt ?? undefined,
  endsAt: plan.endsAt ?? undefined,
  expected: plan.expected ?? undefined,
  latitude: point ? String(point.latitude) : '',
  longitude: point ? String(point.longitude) : '',
});

const degrees = (text: string): number | undefined => {
  const plain = toArabicDigits(text).trim();
  const value = Number(plain);
  return plain === '' || Number.isNaN(value) ? undefined : value;
};

/** Whether only one of the two degrees is given, or one cannot be read. */
export const isPointHalf = ({ latitude, longitude }: PlanDraft): boolean =>
  (latitude.trim() !== '' || longitude.trim() !== '') &&
  (degrees(latitude) === undefined || degrees(longitude) === undefined);

/** The plan to send; undefined while its type, title or day is missing. */
export const planOfDraft = (draft: PlanDraft): ActivityPlan | undefined => {
  const { latitude: north, longitude: east, type, heldOn, ...rest } = draft;
  const [latitude, longitude] = [degrees(north), degrees(east)];
  if (type === undefined || heldOn === undefined || rest.title.trim() === '') return undefined;
  return {
    ...rest,
    type,
    heldOn,
    startsAt: rest.startsAt ?? null,
    endsAt: rest.endsAt ?? null,
    expected: rest.expected ?? null,
    point: latitude === undefined || longitude === undefined ? null : { latitude, longitude },
  };
};
