import type { ClockTime } from '#kernel/bangkok-time.ts';
import type { CivilDate } from '#kernel/civil-date.ts';
import type { ActivityPlan } from '../model/plan.ts';

/** A plan while it is typed: what must be there may still be missing. */
export type PlanDraft = Omit<
  ActivityPlan,
  'type' | 'heldOn' | 'startsAt' | 'endsAt' | 'point' | 'expected'
> & {
  readonly type: string | undefined;
  readonly heldOn: CivilDate | undefined;
  readonly startsAt: ClockTime | undefined;
  readonly endsAt: ClockTime | undefined;
  readonly expected: number | undefined;
  readonly latitude: string;
  readonly longitude: string;
};

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
  const value = Number(text.trim());
  return text.trim() === '' || Number.isNaN(value) ? undefined : value;
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
