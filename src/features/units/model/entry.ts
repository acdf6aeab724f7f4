import { z } from 'zod';
import { CivilDate } from '#kernel/civil-date.ts';
import { normaliseThai } from '#kernel/thai-text.ts';

const PRINTABLE = /^[^\p{Cc}\p{Cs}]*$/u;

/** A short text as it is kept: Thai in its normal form, single spaces. */
export const ShortText = z
  .string()
  .max(200)
  .regex(PRINTABLE)
  .transform((text) => normaliseThai(text).replace(/\s+/g, ' ').trim());

const Needed = ShortText.pipe(z.string().min(1));
const People = z.int().min(0).max(10_000);
const Pieces = z.int().min(0).max(100_000);

/** A course that was held: the first training of new members, or a refresher of those trained before. */
export const Training = z.object({
  kind: z.literal('training'),
  course: z.enum(['initial', 'refresher']),
  /** The number of the batch, counted by the authority. */
  batch: z.int().min(1).max(999),
  startOn: CivilDate,
  endOn: CivilDate,
  place: Needed,
  men: People,
  women: People,
});
export type Training = z.infer<typeof Training>;

/** The order of the local director that appoints the members. */
export const Order = z.object({
  kind: z.literal('order'),
  number: Needed,
  orderedOn: CivilDate,
  members: People,
});
export type Order = z.infer<typeof Order>;

/** How many active members the unit has on a day. */
export const Members = z.object({
  kind: z.literal('members'),
  countedOn: CivilDate,
  men: People,
  women: People,
});
export type Members = z.infer<typeof Members>;

/** The equipment of the unit on a day, and how much of each is ready for use. */
export const Equipment = z.object({
  kind: z.literal('equipment'),
  checkedOn: CivilDate,
  items: z
    .array(z.object({ name: Needed, count: Pieces, ready: Pieces }))
    .min(1)
    .max(50),
});
export type Equipment = z.infer<typeof Equipment>;

/** The day for which the next refresher course is planned. */
export const Plan = z.object({ kind: z.literal('plan'), plannedOn: CivilDate });
export type Plan = z.infer<typeof Plan>;

/** Nothing has changed: what stands is right on this day. */
export const Confirmation = z.object({ kind: z.literal('confirmation') });
export type Confirmation = z.infer<typeof Confirmation>;

/** Takes an entry back that should never have been; it corrects that entry. */
export const Withdrawal = z.object({ kind: z.literal('withdrawal') });
export type Withdrawal = z.infer<typeof Withdrawal>;

/** What is recorded of a unit. */
export const EntryDetail = z.discriminatedUnion('kind', [
  Training,
  Order,
  Members,
  Equipment,
  Plan,
  Confirmation,
  Withdrawal,
]);
export type EntryDetail = z.infer<typeof EntryDetail>;

export type EntryKind = EntryDetail['kind'];

/** Why an entry is corrected or taken back. */
export const CorrectionReason = z.string().max(500).regex(PRINTABLE).trim().min(3);

/** What somebody sends to record: the entry and, where it stands for an earlier one, which and why. */
export const NewEntry = z
  .object({
    detail: EntryDetail,
    corrects: z.uuid().optional(),
    reason: CorrectionReason.optional(),
  })
  .refine(({ corrects, reason }) => (corrects === undefined) === (reason === undefined), {
    path: ['reason'],
  })
  .refine(({ detail, corrects }) => detail.kind !== 'withdrawal' || corrects !== undefined, {
    path: ['corrects'],
  });
export type NewEntry = z.infer<typeof NewEntry>;

/** An entry of a unit as it is kept. */
export const UnitEntry = z.object({
  id: z.uuid(),
  detail: EntryDetail,
  /** The day the entry speaks of. */
  happenedOn: CivilDate,
  corrects: z.uuid().nullable(),
  reason: z.string().nullable(),
  recordedAt: z.string(),
});
export type UnitEntry = z.infer<typeof UnitEntry>;
