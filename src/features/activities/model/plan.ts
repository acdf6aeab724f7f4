import { z } from 'zod';
import { ClockTime } from '#kernel/bangkok-time.ts';
import { CivilDate } from '#kernel/civil-date.ts';
import { normaliseThai } from '#kernel/thai-text.ts';
import { TypeValue } from './settings.ts';

const line = (longest: number) =>
  z
    .string()
    .max(longest)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u)
    .transform((text) => normaliseThai(text).trim());

const text = (longest: number) =>
  z
    .string()
    .max(longest)
    .regex(/^[^\p{Cs}\0]*$/u)
    .transform((value) => normaliseThai(value).trim());

/** The longest title and texts of a plan, in characters. */
export const MOST = {
  title: 200,
  place: 300,
  partner: 300,
  needs: 1000,
  expected: 1_000_000,
} as const;

/** A point on the map in degrees (WGS 84). */
export const Point = z.strictObject({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
});
export type Point = z.infer<typeof Point>;

/** What an office plans to hold: one activity on one day. Empty texts say nothing. */
export const ActivityPlan = z.strictObject({
  type: TypeValue,
  title: line(MOST.title).pipe(z.string().min(1)),
  heldOn: CivilDate,
  startsAt: ClockTime.nullable().default(null),
  endsAt: ClockTime.nullable().default(null),
  place: line(MOST.place).default(''),
  point: Point.nullable().default(null),
  /** Whether the office holds it itself, or joins one that the partner holds. */
  hosted: z.enum(['host', 'joined']).default('host'),
  partner: line(MOST.partner).default(''),
  expected: z.int().min(0).max(MOST.expected).nullable().default(null),
  needs: text(MOST.needs).default(''),
});
export type ActivityPlan = z.infer<typeof ActivityPlan>;
export type ActivityPlanInput = z.input<typeof ActivityPlan>;

/** What is said of an activity that was held without a plan, besides its title and day. */
export const HeldActivity = ActivityPlan.pick({
  type: true,
  startsAt: true,
  endsAt: true,
  place: true,
  hosted: true,
  partner: true,
});
export type HeldActivity = z.infer<typeof HeldActivity>;
