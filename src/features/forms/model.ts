import { z } from 'zod';
import { FormDefinition } from '#kernel/form/model.ts';
import { SentenceShape } from '#kernel/sentence.ts';

/** A short name of a form, as packs and addresses use it. */
export const FormCode = z
  .string()
  .min(2)
  .max(80)
  .regex(/^[a-z0-9][a-z0-9.-]*$/);

/** A source letter as lists show it. */
export const LetterView = z.object({
  code: z.string(),
  number: z.string().nullable(),
  issuer: SentenceShape,
  datedOn: z.string().nullable(),
  subject: z.string(),
});
export type LetterView = z.infer<typeof LetterView>;

/** A form in the list of forms. */
export const FormEntry = z.object({
  id: z.uuid(),
  code: z.string(),
  areaPath: z.string(),
  title: SentenceShape,
  letter: LetterView.nullable(),
  verified: z.boolean(),
  archived: z.boolean(),
  publishedVersion: z.int().nullable(),
  draftVersion: z.int().nullable(),
  usedBy: z.int(),
});
export type FormEntry = z.infer<typeof FormEntry>;

/** A version in a form's history. */
export const VersionEntry = z.object({
  id: z.uuid(),
  version: z.int(),
  publishedAt: z.string().nullable(),
  updatedAt: z.string(),
});
export type VersionEntry = z.infer<typeof VersionEntry>;

/** What is wrong with a definition: which part, why and, in an expression, where. */
export const Finding = z.object({
  code: z.string(),
  sentence: SentenceShape,
  field: z.string().optional(),
  start: z.int().optional(),
  end: z.int().optional(),
});
export type Finding = z.infer<typeof Finding>;

/** A form opened for reading or editing; `definition` is the draft when there is one. */
export const FormDetail = FormEntry.extend({
  versions: z.array(VersionEntry),
  definition: FormDefinition,
  isDraft: z.boolean(),
  mayEdit: z.boolean(),
  findings: z.array(Finding),
});
export type FormDetail = z.infer<typeof FormDetail>;
