import { z } from 'zod';
import { Level } from '#kernel/area.ts';
import { CivilDate } from '#kernel/civil-date.ts';
import { SentenceShape } from '#kernel/sentence.ts';
import { normaliseThai } from '#kernel/thai-text.ts';

/** The area code of the nation itself; every province belongs to it. */
export const NATION_CODE = 'TH';

/** The first day that validity ranges know; earlier Thai years began in April. */
export const FIRST_DAY: CivilDate = '1941-01-01';

export const AreaCode = z
  .string()
  .max(12)
  .regex(/^(TH|\d{2,12})$/);
export type AreaCode = z.infer<typeof AreaCode>;

const tidyName = (text: string): string => normaliseThai(text).replace(/\s+/g, ' ').trim();

const PRINTABLE = /^[^\p{Cc}\p{Cs}]+$/u;

/** A name of an area or an office, stored in the one form in which Thai is compared. */
export const PlaceName = z
  .string()
  .max(200)
  .regex(PRINTABLE)
  .transform(tidyName)
  .pipe(z.string().min(1));

/** An area as a file or the tree describes it, without its place in time. */
export type AreaFacts = {
  readonly code: AreaCode;
  readonly level: Level;
  readonly parent: AreaCode;
  readonly nameTh: string;
  readonly nameEn: string;
  readonly postalCode: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
};

/** An area as the tree knows it last: where it belongs and since when; no parent once it has ended. */
export type TreeArea = Omit<AreaFacts, 'parent'> & {
  readonly parent: AreaCode | null;
  /** First day of its last place in the tree; null when it never had one. */
  readonly placedOn: CivilDate | null;
  /** First day of its last name. */
  readonly namedOn: CivilDate | null;
};

/** What changes in the tree from one day on. */
export type TreeEdits = {
  readonly added: readonly AreaFacts[];
  readonly placed: readonly { readonly code: AreaCode; readonly parent: AreaCode }[];
  readonly ended: readonly AreaCode[];
  readonly named: readonly {
    readonly code: AreaCode;
    readonly nameTh: string;
    readonly nameEn: string;
  }[];
  /** Postal code or centre corrected; these have no history. */
  readonly described: readonly AreaFacts[];
};

export const NO_EDITS: TreeEdits = { added: [], placed: [], ended: [], named: [], described: [] };

const From = CivilDate.refine((day) => day >= FIRST_DAY);

/** A change of the tree that the department orders, valid from a day on. */
export const AreaChange = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('rename'),
    code: AreaCode,
    nameTh: PlaceName,
    nameEn: PlaceName,
    from: From,
  }),
  z.object({ kind: z.literal('move'), code: AreaCode, to: AreaCode, from: From }),
  z.object({ kind: z.literal('merge'), code: AreaCode, into: AreaCode, from: From }),
  z.object({
    kind: z.literal('split'),
    code: AreaCode,
    part: z.object({ code: AreaCode, nameTh: PlaceName, nameEn: PlaceName }),
    /** Areas that leave the old area for the new one. */
    children: z.array(AreaCode).min(1).max(500),
    from: From,
  }),
]);
export type AreaChange = z.infer<typeof AreaChange>;

/** An office as lists of areas show it. */
export const OfficeBrief = z.object({
  id: z.uuid(),
  name: SentenceShape,
  level: Level,
  letterCode: z.string().nullable(),
  active: z.boolean(),
});
export type OfficeBrief = z.infer<typeof OfficeBrief>;

/** An area as lists show it, with its offices. */
export const AreaEntry = z.object({
  code: z.string(),
  level: Level,
  name: SentenceShape,
  path: z.string(),
  children: z.int(),
  offices: z.array(OfficeBrief),
});
export type AreaEntry = z.infer<typeof AreaEntry>;

/** One hit of the search by name: an area or an office, and the area it lies in. */
export const PlaceFound = z.object({
  kind: z.enum(['area', 'office']),
  id: z.string(),
  name: SentenceShape,
  within: SentenceShape.nullable(),
  level: Level,
  path: z.string(),
});
export type PlaceFound = z.infer<typeof PlaceFound>;
