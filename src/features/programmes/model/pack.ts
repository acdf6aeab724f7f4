import { z } from 'zod';
import { SummaryDefinition } from '#features/activities/model/summary.ts';
import { CivilDate } from '#kernel/civil-date.ts';
import { FormDefinition } from '#kernel/form/model.ts';
import { Code, NO_NOTE, Note, RequirementContent, Title } from './requirement.ts';

/** The Gregorian year of the 30 September on which a fiscal year ends (2565 B.E. is 2022). */
export const FiscalYearEnd = z.int().min(1950).max(2400);
export type FiscalYearEnd = z.infer<typeof FiscalYearEnd>;

/** A letter that programmes, forms and deadlines come from. */
export const PackLetter = z.object({
  code: Code,
  number: z.string().min(1).max(120).nullable(),
  issuer: Title,
  datedOn: CivilDate.nullable(),
  subject: z.string().min(1).max(1000),
});
export type PackLetter = z.infer<typeof PackLetter>;

/** One part of a portfolio; an unverified one says in its note what the letters leave open. */
export const PackPart = z.object({
  position: z.int().min(1).max(100),
  title: Title,
  note: Note.default(NO_NOTE),
  verified: z.boolean().default(false),
});
export type PackPart = z.infer<typeof PackPart>;

/** The projects of a fiscal year as the letters name them. */
export const PackPortfolio = z.object({
  code: Code,
  fiscalYear: FiscalYearEnd,
  title: Title,
  note: Note.default(NO_NOTE),
  letter: Code.optional(),
  parts: z.array(PackPart).max(50),
});
export type PackPortfolio = z.infer<typeof PackPortfolio>;

/** A programme; `part` is the position of its part, left out where no letter places it. */
export const PackProgramme = z.object({
  code: Code,
  fiscalYear: FiscalYearEnd,
  part: z.int().min(1).optional(),
  position: z.int().min(0).max(1000).default(0),
  title: Title,
  note: Note.default(NO_NOTE),
  letter: Code.optional(),
  verified: z.boolean().default(false),
});
export type PackProgramme = z.infer<typeof PackProgramme>;

/** A form with where it comes from; its title is the definition's own. */
export const PackForm = z.object({
  code: Code,
  letter: Code.optional(),
  verified: z.boolean().default(false),
  definition: FormDefinition,
});
export type PackForm = z.infer<typeof PackForm>;

/** What a programme asks, with the codes of its programme, form and letter. */
export const PackRequirement = RequirementContent.extend({
  code: Code,
  programme: Code,
  form: Code,
  letter: Code.optional(),
});
export type PackRequirement = z.infer<typeof PackRequirement>;

/** A summary of activities that comes out by itself, with the codes of its programme and letter. */
export const PackSummary = z.object({
  code: Code,
  programme: Code,
  letter: Code.optional(),
  verified: z.boolean().default(false),
  definition: SummaryDefinition,
});
export type PackSummary = z.infer<typeof PackSummary>;

/** A programme pack: letters, portfolio, programmes, forms and requirements as one piece of data. */
export const ProgrammePack = z.object({
  letters: z.array(PackLetter).max(200).default([]),
  portfolio: PackPortfolio.optional(),
  programmes: z.array(PackProgramme).max(500).default([]),
  forms: z.array(PackForm).max(200).default([]),
  requirements: z.array(PackRequirement).max(500).default([]),
  summaries: z.array(PackSummary).max(100).default([]),
});
export type ProgrammePack = z.infer<typeof ProgrammePack>;
export type ProgrammePackInput = z.input<typeof ProgrammePack>;
