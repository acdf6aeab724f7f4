import { z } from 'zod';
import { ActivitySettings } from '#features/activities/model/settings.ts';
import { LetterView } from '#features/forms/model.ts';
import { ReviewChain } from '#features/reports/model/chain.ts';
import { Level } from '#kernel/area.ts';
import { Schedule } from '#kernel/schedule/schedule.ts';
import { SentenceShape } from '#kernel/sentence.ts';
import { Compiles } from './requirement.ts';

/** What became of a requirement's reports in the reader's own area. */
export const ResultCounts = z.object({
  /** Everything owed in the year, as far as it has been made. */
  all: z.int(),
  /** Owed until now. */
  due: z.int(),
  received: z.int(),
  accepted: z.int(),
  late: z.int(),
  nil: z.int(),
  excused: z.int(),
  missing: z.int(),
  nextDueAt: z.string().nullable(),
});
export type ResultCounts = z.infer<typeof ResultCounts>;

/** A requirement on the page of its fiscal year. */
export const RequirementView = z.object({
  id: z.uuid(),
  code: z.string(),
  programmeId: z.uuid(),
  areaPath: z.string(),
  title: SentenceShape,
  note: SentenceShape,
  level: Level,
  form: z.object({
    id: z.uuid(),
    code: z.string(),
    title: SentenceShape,
    version: z.int().nullable(),
    verified: z.boolean(),
  }),
  schedule: Schedule,
  chain: ReviewChain,
  /** The opening day from which periods have this chain, where another held before. */
  chainSince: z.string().nullable(),
  nilAllowed: z.boolean(),
  compiles: Compiles.nullable(),
  activity: ActivitySettings.nullable(),
  standIns: z.array(Level),
  letter: LetterView.nullable(),
  verified: z.boolean(),
  active: z.boolean(),
  revision: z.int(),
  mayEdit: z.boolean(),
  results: ResultCounts,
});
export type RequirementView = z.infer<typeof RequirementView>;

/** A programme on the page of its fiscal year. */
export const ProgrammeView = z.object({
  id: z.uuid(),
  code: z.string(),
  partId: z.uuid().nullable(),
  position: z.int(),
  areaPath: z.string(),
  title: SentenceShape,
  note: SentenceShape,
  letter: LetterView.nullable(),
  verified: z.boolean(),
  /** The Gregorian year of the fiscal year it was copied from. */
  copiedFromYear: z.int().nullable(),
  mayEdit: z.boolean(),
  requirements: z.array(RequirementView),
});
export type ProgrammeView = z.infer<typeof ProgrammeView>;

/** A part with its programmes. */
export const PartView = z.object({
  id: z.uuid(),
  portfolioId: z.uuid(),
  position: z.int(),
  title: SentenceShape,
  note: SentenceShape,
  verified: z.boolean(),
  programmes: z.array(ProgrammeView),
});
export type PartView = z.infer<typeof PartView>;

/** A portfolio with its parts. */
export const PortfolioView = z.object({
  id: z.uuid(),
  code: z.string(),
  areaPath: z.string(),
  title: SentenceShape,
  note: SentenceShape,
  letter: LetterView.nullable(),
  copiedFromYear: z.int().nullable(),
  mayEdit: z.boolean(),
  parts: z.array(PartView),
});
export type PortfolioView = z.infer<typeof PortfolioView>;

/** The page of one fiscal year: portfolios by part, then the programmes that no part holds. */
export const PortfolioPage = z.object({
  fiscalYear: z.int(),
  years: z.array(z.int()),
  mayEdit: z.boolean(),
  portfolios: z.array(PortfolioView),
  others: z.array(ProgrammeView),
});
export type PortfolioPage = z.infer<typeof PortfolioPage>;
