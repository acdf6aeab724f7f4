import { z } from 'zod';
import { CivilDate } from '#kernel/civil-date.ts';
import { SentenceShape } from '#kernel/sentence.ts';

/** The statuses that have a condition; where none holds, nothing is done yet. */
export const JUDGED_STATUSES = ['lapsed', 'complete', 'ordered', 'trained'] as const;
export const JudgedStatus = z.enum(JUDGED_STATUSES);
export type JudgedStatus = z.infer<typeof JudgedStatus>;

/** The numbers a condition may name; those that count months are missing while nothing has happened. */
export const RULE_NAMES = [
  'target',
  'refresherMonths',
  'courses',
  'trained',
  'trainedMen',
  'trainedWomen',
  'refreshers',
  'orders',
  'ordered',
  'active',
  'equipment',
  'ready',
  'monthsSinceTraining',
  'monthsSinceOrder',
] as const;
export type RuleName = (typeof RULE_NAMES)[number];

/** A status and the expression (CEL) under which it holds. */
export const StatusCondition = z.object({
  status: JudgedStatus,
  when: z.string().trim().min(1).max(500),
});
export type StatusCondition = z.infer<typeof StatusCondition>;

/** The letter, and the place in it, that a rule comes from. */
export const RuleSource = z.object({
  title: SentenceShape,
  datedOn: CivilDate.nullable(),
  section: SentenceShape,
});
export type RuleSource = z.infer<typeof RuleSource>;

/** What is decided about units: the first condition that holds gives the status. */
export const RuleContent = z.object({
  target: z.int().min(1).max(10_000),
  refresherMonths: z.int().min(1).max(240),
  /** The day of a month from which on authorities are told that they have updated nothing in it. */
  remindOnDay: z.int().min(1).max(28).default(25),
  conditions: z.array(StatusCondition).length(JUDGED_STATUSES.length),
  source: RuleSource,
  /** Whether a person has checked it against its source. */
  verified: z.boolean(),
});
export type RuleContent = z.infer<typeof RuleContent>;

/** The rule that holds, or held, with its number. */
export const UnitRule = RuleContent.extend({
  revision: z.int().min(1),
  reason: z.string().nullable(),
  madeAt: z.string(),
  madeBy: z.string().nullable(),
});
export type UnitRule = z.infer<typeof UnitRule>;
