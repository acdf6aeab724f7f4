import { z } from 'zod';
import type { CivilDate } from '#kernel/civil-date.ts';
import type { Sentence } from '#kernel/sentence.ts';
import { CorrectionReason, EntryDetail, type NewEntry } from '../model/entry.ts';
import { decideEntry } from '../rules/entry.ts';
import { recordWords as words } from '../words/screen.ts';

/** The kinds of entry that are typed into a form. */
export const TypedKind = z.enum(['training', 'order', 'members', 'equipment', 'plan']);
export type TypedKind = z.infer<typeof TypedKind>;

const Item = z.object({
  key: z.string(),
  name: z.string(),
  count: z.number().optional(),
  ready: z.number().optional(),
});

/** An entry while it is typed: every field may still be missing. Its id is made once. */
export const TypedEntry = z.object({
  entryId: z.uuid(),
  course: z.enum(['initial', 'refresher']).optional(),
  batch: z.number().optional(),
  startOn: z.string().optional(),
  endOn: z.string().optional(),
  place: z.string().optional(),
  men: z.number().optional(),
  women: z.number().optional(),
  number: z.string().optional(),
  orderedOn: z.string().optional(),
  members: z.number().optional(),
  countedOn: z.string().optional(),
  checkedOn: z.string().optional(),
  items: z.array(Item).optional(),
  plannedOn: z.string().optional(),
  reason: z.string().optional(),
});
export type TypedEntry = z.infer<typeof TypedEntry>;
export type TypedItem = z.infer<typeof Item>;

/** The names of the faulty fields, each with what is wrong. */
export type TypedFaults = ReadonlyMap<string, Sentence>;

/** What the fields of a form share: what was typed, what is wrong with it, and how to change it. */
export type FieldsProps = {
  readonly typed: TypedEntry;
  readonly faults: TypedFaults;
  readonly set: (change: Partial<TypedEntry>) => void;
};

/** What was typed of an entry that is there, to be corrected. */
export const typedOf = (entryId: string, detail: EntryDetail): TypedEntry => {
  const items =
    detail.kind === 'equipment'
      ? detail.items.map((item, at) => ({ ...item, key: String(at) }))
      : undefined;
  return TypedEntry.parse({ ...detail, entryId, ...(items && { items }) });
};

const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? String(part) : `${text}.${String(part)}`;
  }, '');

const FIELD = /^body\.(?:detail\.)?/;

// A figure that is there but too small or too great is not a missing one.
const whyNot = (issue: z.core.$ZodIssue): Sentence => {
  if (issue.code === 'too_small' && issue.origin !== 'string')
    return words.atLeast(Number(issue.minimum));
  if (issue.code === 'too_big' && issue.origin !== 'string')
    return words.atMost(Number(issue.maximum));
  return words.missing;
};

/** The entry that was typed, or what is wrong with it field by field; the server asks the same rules. */
export const readTyped = (
  kind: TypedKind,
  typed: TypedEntry,
  corrects: string | undefined,
  today: CivilDate,
): { readonly entry: NewEntry } | { readonly faults: TypedFaults } => {
  const faults = new Map<string, Sentence>();
  if (corrects !== undefined && !CorrectionReason.safeParse(typed.reason).success)
    faults.set('reason', words.missing);
  const read = EntryDetail.safeParse({ ...typed, kind });
  if (!read.success)
    for (const issue of read.error.issues) faults.set(pathText(issue.path), whyNot(issue));
  if (!read.success || faults.size > 0) return { faults };
  const decided = decideEntry({ detail: read.data }, undefined, today);
  if (!decided.ok) {
    for (const { field, sentence } of decided.refusals)
      faults.set((field ?? '').replace(FIELD, ''), sentence);
    return { faults };
  }
  const correction = corrects === undefined ? {} : { corrects, reason: typed.reason };
  return { entry: { detail: read.data, ...correction } };
};
