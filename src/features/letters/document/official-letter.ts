import { z } from 'zod';
import { CivilDate } from '#kernel/civil-date.ts';

const Line = z.string().trim().min(1).max(300);
const Lines = z.array(Line).max(12);
const LongText = z.string().trim().min(1).max(20_000);
const MOST_DEPTH = 5;

/** A part of the body: a paragraph, or an item numbered by its place (`๑.`, `๑.๑`), `(๑)` or `-`, with the items under it. */
export type BodyPart = {
  readonly mark?: 'number' | 'bracket' | 'dash' | undefined;
  readonly text: string;
  readonly items?: readonly BodyPart[] | undefined;
};

const bodyPart = (depth: number): z.ZodType<BodyPart> =>
  z.strictObject({
    mark: z.enum(['number', 'bracket', 'dash']).optional(),
    text: LongText,
    items:
      depth < MOST_DEPTH
        ? z
            .array(z.lazy(() => bodyPart(depth + 1)))
            .max(200)
            .optional()
        : z.undefined(),
  });

export const BodyPart = bodyPart(1);

/** An enclosure with how many of it: `{ count: 1, unit: 'ฉบับ' }`. */
export const LetterEnclosure = z.strictObject({
  title: z.string().trim().min(1).max(2000),
  copies: z
    .strictObject({ count: z.int().min(1).max(99_999), unit: z.string().trim().min(1).max(40) })
    .nullable(),
});
export type LetterEnclosure = z.infer<typeof LetterEnclosure>;

/** Who signs: `position` in lines; `onBehalfOf` says as what (`ปฏิบัติราชการแทน`) and for whom. */
const LetterSigner = z.strictObject({
  name: Line,
  position: Lines,
  onBehalfOf: z.strictObject({ as: Line, office: Line }).nullable(),
});

/**
 * An official letter that an office writes (งานสารบรรณ พ.ศ. 2526): what it says, without how it looks. Digits
 * may be of either kind: they are printed Thai. A stamped letter has no salutation, no closing and no
 * signer's name, and its subject is not printed; a memo's closing neither.
 */
export const OfficialLetter = z.strictObject({
  kind: z.enum(['external', 'memo', 'stamped']),
  urgency: z.enum(['urgent', 'very-urgent', 'most-urgent']).nullable(),
  secrecy: z.enum(['confidential', 'secret', 'top-secret']).nullable(),
  /** `office` such as `มห 0018.1`; without `running` its place stays empty. */
  number: z.strictObject({
    office: Line,
    circular: z.boolean(),
    running: z.string().trim().max(20).nullable(),
  }),
  /** The office's name, then its address; of a memo the name, and the section in a second line. */
  office: z.array(Line).min(1).max(5),
  /** Without a date its place stays empty. */
  date: CivilDate.nullable(),
  subject: z.string().trim().min(1).max(2000),
  salutation: z.enum(['เรียน', 'กราบเรียน']),
  to: z.array(Line).min(1).max(60),
  references: z.array(z.string().trim().min(1).max(2000)).max(60),
  enclosures: z.array(LetterEnclosure).max(60),
  body: z.array(BodyPart).max(200),
  signer: LetterSigner,
  /** The section that owns the matter, in lines. */
  owner: Lines,
  phone: Line.nullable(),
  fax: Line.nullable(),
  email: Line.nullable(),
  copiesTo: z.array(Line).max(60),
  /** The office's own emblem, as the caller's picture function understands it. */
  emblem: z.string().max(200).nullable(),
  /** The picture of the signer's own hand, once he has signed with it. */
  hand: z.string().max(200).optional(),
  /** Pictures at the foot, such as the QR code of the enclosures. */
  pictures: z
    .array(z.strictObject({ fileRef: z.string().max(200), caption: z.string().max(300) }))
    .max(4),
});
export type OfficialLetter = z.infer<typeof OfficialLetter>;
