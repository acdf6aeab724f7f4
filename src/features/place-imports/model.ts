import { z } from 'zod';
import type { Level } from '#kernel/area.ts';
import { SentenceShape } from '#kernel/sentence.ts';

export const ImportState = z.enum(['checking', 'checked', 'importing', 'done', 'failed']);
export type ImportState = z.infer<typeof ImportState>;

/** What an import would do, or did, as counts of rows; `accounts` are those it makes. */
export const ImportCounts = z.object({
  added: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  refused: z.int(),
  accounts: z.int(),
});
export type ImportCounts = z.infer<typeof ImportCounts>;

export const NO_COUNTS: ImportCounts = {
  added: 0,
  changed: 0,
  unchanged: 0,
  refused: 0,
  accounts: 0,
};

/** Days for which an import and the report of its rows are kept; then both are removed. */
export const KEPT_DAYS = 30;

/** One file of places that the caller sent: how far it is, and what came of it. */
export const PlaceImport = z.object({
  id: z.uuid(),
  fileName: z.string(),
  state: ImportState,
  /** Rows worked off, and how many there are when that is known. */
  done: z.int(),
  expected: z.int().nullable(),
  counts: ImportCounts.nullable(),
  problem: SentenceShape.nullable(),
  createdAt: z.string(),
  finishedAt: z.string().nullable(),
});
export type PlaceImport = z.infer<typeof PlaceImport>;

/** The columns of the file, in the order of the template. */
export const PLACE_COLUMNS = [
  'kind',
  'code',
  'parent',
  'nameTh',
  'nameEn',
  'username',
  'person',
] as const;
export type PlaceColumn = (typeof PLACE_COLUMNS)[number];

/** The levels that a row may be of. */
export type PlaceLevel = Extract<Level, 'village' | 'subdistrict' | 'local-authority'>;

/** A row as it was understood. */
export type PlaceRow = {
  readonly level: PlaceLevel;
  readonly code: string;
  readonly parent: string;
  /** Null on a subdistrict, whose name the tree already has. */
  readonly nameTh: string | null;
  readonly nameEn: string | null;
  /** Null: made of the code, where the office has no account yet. */
  readonly username: string | null;
  readonly person: string | null;
};

/** What is known of a place that a row names. */
export type KnownPlace = {
  readonly code: string;
  readonly level: Level;
  readonly nameTh: string;
  readonly nameEn: string;
  /** Null when it lies in no tree today. */
  readonly path: string | null;
  readonly parent: string | null;
  /** Whether a later day already has another name for it. */
  readonly namedLater: boolean;
};

/** The office of a place. */
export type KnownOffice = {
  readonly id: string;
  readonly areaCode: string;
  readonly nameTh: string;
  readonly nameEn: string;
  readonly active: boolean;
  readonly accounts: number;
};

/** An account by its username. */
export type KnownAccount = {
  readonly id: string;
  readonly areaCode: string;
  readonly name: string;
};
