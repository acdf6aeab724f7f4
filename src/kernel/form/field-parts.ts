import { z } from 'zod';
import type { Sentence } from '#kernel/sentence.ts';
import * as words from './definition-words.ts';

/** Schema messages carry both languages in one text, Thai first. */
const both = (sentence: Sentence): string => `${sentence.th} · ${sentence.en}`;

/** A title, a help text or a message of a form in both languages. */
export const Wording = z.strictObject({
  th: z.string().trim().min(1, both(words.wordingMissing)).max(500, both(words.wordingTooLong)),
  en: z.string().trim().min(1, both(words.wordingMissing)).max(500, both(words.wordingTooLong)),
});
export type Wording = z.infer<typeof Wording>;

/** Whether a person has checked a title against its source letter, and what is still open. */
export const Verification = z.strictObject({ verified: z.boolean(), note: Wording.optional() });
export type Verification = z.infer<typeof Verification>;

/** The name of a field, group, section, check or option group; also its name in expressions. */
export const Key = z
  .string()
  .regex(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/, both(words.keyShape))
  .max(40, both(words.keyShape));

/** The stored value of one option of a choice. */
const OptionValue = z.string().regex(/^[a-z0-9][a-z0-9_-]{0,59}$/, both(words.optionShape));

/** An expression as it is written; its meaning is checked by `checkDefinition`. */
export const Source = z.string().trim().min(1, both(words.expressionMissing)).max(500);

/** A decimal number as text: `1250.50`, at most fifteen digits before and six after the point. */
export const DecimalText = z.string().regex(/^-?\d{1,15}(\.\d{1,6})?$/, both(words.decimalShape));

/** How a number is put together over reports: `last` takes the latest period's, `none` leaves it out. */
export const Adds = z.enum(['sum', 'last', 'max', 'none'], both(words.addsShape));
export type Adds = z.infer<typeof Adds>;

const size = (smallest: number, largest: number) =>
  z
    .int(both(words.wholeWanted))
    .min(smallest, both(words.between(smallest, largest)))
    .max(largest, both(words.between(smallest, largest)));

/** A small whole number of the definition itself, such as a length or a count. */
export const Size = size;

/** What every field has. */
export const common = {
  key: Key,
  label: Wording,
  help: Wording.optional(),
  unit: Wording.optional(),
  required: z.boolean().default(false),
  /** The field is asked only while this holds; it may read fields that stand before it. */
  showIf: Source.optional(),
  /** The section it stands under. */
  section: Key.optional(),
  verification: Verification.optional(),
};

/** One choice of a list. */
export const Option = z.strictObject({ value: OptionValue, label: Wording });
export type Option = z.infer<typeof Option>;

/** A list of choices. */
export const Options = z
  .array(Option)
  .min(1, both(words.optionsMissing))
  .max(300, both(words.optionsTooMany));
