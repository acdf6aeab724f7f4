import { z } from 'zod';
import { fieldsMissing } from './definition-words.ts';
import { Key, Source, Verification, Wording } from './field-parts.ts';
import { Field } from './fields.ts';

/** A heading over neighbouring fields, such as one of the five activities of S1. */
export const Section = z.strictObject({
  key: Key,
  title: Wording,
  help: Wording.optional(),
  verification: Verification.optional(),
});
export type Section = z.infer<typeof Section>;

/** What must be true of the whole report; the message stands beside the named fields. */
export const Check = z.strictObject({
  key: Key,
  expression: Source,
  message: Wording,
  fields: z.array(Key).min(1).max(20),
});
export type Check = z.infer<typeof Check>;

/** A form as written by its author: one immutable version of what a report holds. */
export const FormDefinition = z.strictObject({
  title: Wording,
  description: Wording.optional(),
  sections: z.array(Section).max(60).default([]),
  fields: z.array(Field).min(1, `${fieldsMissing.th} · ${fieldsMissing.en}`).max(200),
  checks: z.array(Check).max(50).default([]),
});
export type FormDefinition = z.infer<typeof FormDefinition>;
/** The same before defaults are filled in: what a file in `programmes/` or an editor writes. */
export type FormDefinitionInput = z.input<typeof FormDefinition>;
