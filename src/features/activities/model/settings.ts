import { z } from 'zod';
import { Key, Wording } from '#kernel/form/field-parts.ts';

/** The short stable name of a type of activity; also the value of the choice it fills. */
export const TypeValue = z.string().regex(/^[a-z0-9][a-z0-9_-]{0,59}$/);

/** A type of activity as offices may choose it. */
export const ActivityType = z.strictObject({ value: TypeValue, label: Wording });
export type ActivityType = z.infer<typeof ActivityType>;

/** What a plan may be asked for besides its type, title and day. */
export const ASKED = ['place', 'point', 'time', 'partner', 'expected', 'needs'] as const;
export type Asked = (typeof ASKED)[number];

/** Whether a plan must say it, may say it, or is not asked. */
export const Asking = z.enum(['required', 'optional', 'no']);
export type Asking = z.infer<typeof Asking>;

/** What of a plan can fill an answer of the report. */
export const FILLING = [
  'type',
  'title',
  'place',
  'heldOn',
  'startsAt',
  'endsAt',
  'hosted',
  'partner',
  'expected',
] as const;
export type Filling = (typeof FILLING)[number];

/**
 * What a requirement says of the activities it follows: their types, what a plan asks, and which answers
 * of the report a plan fills (the key of the form's field by the part of the plan).
 */
export const ActivitySettings = z.strictObject({
  types: z
    .array(ActivityType)
    .min(1)
    .max(30)
    .refine((types) => new Set(types.map(({ value }) => value)).size === types.length),
  asks: z.partialRecord(z.enum(ASKED), Asking).default({}),
  fills: z.partialRecord(z.enum(FILLING), Key).default({}),
});
export type ActivitySettings = z.infer<typeof ActivitySettings>;

/** How a requirement asks for a part of the plan; what it does not name may be said. */
export const askingOf = ({ asks }: ActivitySettings, part: Asked): Asking =>
  asks[part] ?? 'optional';
