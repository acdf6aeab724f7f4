import { z } from 'zod';
import { ActivitySettings } from '#features/activities/model/settings.ts';
import { ReviewChain } from '#features/reports/model/chain.ts';
import { Level } from '#kernel/area.ts';
import { Schedule } from '#kernel/schedule/schedule.ts';
import { SentenceShape } from '#kernel/sentence.ts';

/** A stable short name of a programme, form, letter or requirement, as files and addresses use it. */
export const Code = z
  .string()
  .min(2)
  .max(80)
  .regex(/^[a-z0-9][a-z0-9.-]*$/);
export type Code = z.infer<typeof Code>;

/** A title that may not be empty in either language. */
export const Title = z.object({
  th: z.string().trim().min(1).max(500),
  en: z.string().trim().min(1).max(500),
});
export type Title = z.infer<typeof Title>;

/** An open remark; empty when there is nothing to say. */
export const Note = SentenceShape;
export const NO_NOTE = { th: '', en: '' };

/** Whose reports a requirement compiles: a requirement of the same programme, and the repeated group in its form. */
export const Compiles = z.object({ requirement: Code, group: z.string().min(1).max(40) });
export type Compiles = z.infer<typeof Compiles>;

/** What a requirement says, apart from its names in the database. */
export const RequirementContent = z.object({
  title: Title,
  note: Note.default(NO_NOTE),
  level: Level,
  schedule: Schedule,
  chain: ReviewChain,
  nilAllowed: z.boolean().default(true),
  compiles: Compiles.optional(),
  /** Where its reports follow activities that are planned. */
  activity: ActivitySettings.optional(),
  /** Offices of these levels above may record for one that cannot do so itself. */
  standIns: z.array(Level).max(5).default([]),
  verified: z.boolean().default(false),
});
export type RequirementContent = z.infer<typeof RequirementContent>;
