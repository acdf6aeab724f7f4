import { z } from 'zod';
import { LEVELS } from '#kernel/area.ts';
import * as words from './definition-words.ts';
import { Adds, common, DecimalText, Key, Options, Size, Source, Wording } from './field-parts.ts';

const adds = Adds.default('sum');

/** A whole number; it takes 0 and above unless `min` says otherwise. */
export const IntegerField = z.strictObject({
  ...common,
  type: z.literal('integer'),
  min: z.int().default(0),
  max: z.int().optional(),
  adds,
});
export type IntegerField = z.infer<typeof IntegerField>;

/** A decimal number with at most `decimals` places, held as text; 0 and above unless `min` says otherwise. */
export const DecimalField = z.strictObject({
  ...common,
  type: z.literal('decimal'),
  decimals: Size(1, 6),
  min: DecimalText.default('0'),
  max: DecimalText.optional(),
  adds,
});
export type DecimalField = z.infer<typeof DecimalField>;

/** An amount in baht with satang, held as text with two decimals. */
export const MoneyField = z.strictObject({
  ...common,
  type: z.literal('money'),
  min: DecimalText.default('0'),
  max: DecimalText.optional(),
  adds,
});
export type MoneyField = z.infer<typeof MoneyField>;

/** One line of text; `pattern` matches the whole of it and stays within the bounds of safe-pattern.ts. */
export const TextField = z.strictObject({
  ...common,
  type: z.literal('text'),
  minLength: Size(0, 500).default(0),
  maxLength: Size(1, 500).default(200),
  pattern: z.strictObject({ source: z.string().min(1).max(200), message: Wording }).optional(),
});
export type TextField = z.infer<typeof TextField>;

/** Text of several lines. */
export const LongTextField = z.strictObject({
  ...common,
  type: z.literal('longText'),
  minLength: Size(0, 20_000).default(0),
  maxLength: Size(1, 20_000).default(4_000),
});
export type LongTextField = z.infer<typeof LongTextField>;

/** A civil date, held as ISO text; bounds are ISO too. */
export const DateField = z.strictObject({
  ...common,
  type: z.literal('date'),
  min: z.string().optional(),
  max: z.string().optional(),
});
export type DateField = z.infer<typeof DateField>;

/** A time of day, held as `HH:MM`. */
export const TimeField = z.strictObject({ ...common, type: z.literal('time') });
export type TimeField = z.infer<typeof TimeField>;

/** One of a list. */
export const ChoiceField = z.strictObject({
  ...common,
  type: z.literal('choice'),
  options: Options,
});
export type ChoiceField = z.infer<typeof ChoiceField>;

/** Several of a list, held in the list's own order. */
export const ChoicesField = z.strictObject({
  ...common,
  type: z.literal('choices'),
  options: Options,
  min: Size(0, 300).default(0),
  max: Size(1, 300).optional(),
});
export type ChoicesField = z.infer<typeof ChoicesField>;

/** Yes or no; unanswered is neither. */
export const YesNoField = z.strictObject({ ...common, type: z.literal('yesNo') });
export type YesNoField = z.infer<typeof YesNoField>;

/** An area of one level, held as its DOPA geocode. */
export const AreaField = z.strictObject({
  ...common,
  type: z.literal('area'),
  level: z.enum(LEVELS).exclude(['department']),
});
export type AreaField = z.infer<typeof AreaField>;

/** How many people of each group, for example officials, volunteers, public. */
export const PeopleField = z.strictObject({
  ...common,
  type: z.literal('peopleByGroup'),
  groups: z
    .array(z.strictObject({ key: Key, label: Wording }))
    .min(1)
    .max(20),
  max: Size(1, 100_000_000).default(1_000_000),
  adds,
});
export type PeopleField = z.infer<typeof PeopleField>;

/** Photographs, each with a caption when it is wanted. */
export const PhotosField = z.strictObject({
  ...common,
  type: z.literal('photos'),
  min: Size(0, 50).default(0),
  max: Size(1, 50).default(5),
  caption: z.enum(['required', 'optional', 'none']).default('optional'),
  /** How many pixels long the longest side of a photo is sent and shown; left out: `USUAL_LONGEST_SIDE`. */
  longestSide: Size(800, 4000).optional(),
});
export type PhotosField = z.infer<typeof PhotosField>;

/** The kinds of file a field may take. */
export const FILE_KINDS = ['pdf', 'docx', 'xlsx', 'csv', 'jpg', 'png'] as const;

/** Attached files. */
export const FilesField = z.strictObject({
  ...common,
  type: z.literal('files'),
  min: Size(0, 20).default(0),
  max: Size(1, 20).default(5),
  accepted: z.array(z.enum(FILE_KINDS)).min(1).default(['pdf']),
});
export type FilesField = z.infer<typeof FilesField>;

/** A point on the map in degrees (WGS 84). */
export const PlaceField = z.strictObject({ ...common, type: z.literal('place') });
export type PlaceField = z.infer<typeof PlaceField>;

/** A number worked out from the fields above it, rounded to `decimals`, held as text. */
export const ComputedField = z.strictObject({
  ...common,
  type: z.literal('computed'),
  expression: Source,
  decimals: Size(0, 6).default(0),
  /** A percentage has no sum, so none is made unless the author asks. */
  adds: Adds.default('none'),
});
export type ComputedField = z.infer<typeof ComputedField>;

const SIMPLE = [
  IntegerField,
  DecimalField,
  MoneyField,
  TextField,
  LongTextField,
  DateField,
  TimeField,
  ChoiceField,
  ChoicesField,
  YesNoField,
  AreaField,
  PeopleField,
  PhotosField,
  FilesField,
  PlaceField,
  ComputedField,
] as const;
const wrongType = `${words.unknownType.th} · ${words.unknownType.en}`;

/** Any field but a group: what may stand inside a group. */
export const SimpleField = z.discriminatedUnion('type', SIMPLE, wrongType);
export type SimpleField = z.infer<typeof SimpleField>;

/** Fields that repeat together: one row for each activity, for example. */
export const GroupField = z.strictObject({
  ...common,
  type: z.literal('group'),
  itemLabel: Wording,
  min: Size(0, 200).default(0),
  max: Size(1, 200).default(20),
  fields: z.array(SimpleField).min(1).max(60),
});
export type GroupField = z.infer<typeof GroupField>;

/** One field of a form. */
export const Field = z.discriminatedUnion('type', [...SIMPLE, GroupField], wrongType);
export type Field = z.infer<typeof Field>;
