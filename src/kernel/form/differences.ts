import { type Sentence, say } from '#kernel/sentence.ts';
import type { Answers, AnswerValue, Attachment, Row } from './answers.ts';
import type { CompiledForm, FormPart, GroupPart } from './compile.ts';

export type DifferenceValue = AnswerValue | Attachment | Row;

/** One thing that changed between two versions of a report. */
export type Difference = {
  /** Where it stands, in the later version, or in the earlier one when it was removed. */
  readonly path: string;
  readonly label: Sentence;
  readonly kind: 'added' | 'changed' | 'removed';
  readonly before?: DifferenceValue;
  readonly after?: DifferenceValue;
};

type Place = { readonly path: string; readonly label: Sentence };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Equal in content; the order of keys does not count, since a database may change it. */
const same = (a: unknown, b: unknown): boolean => {
  if (!isObject(a) || !isObject(b)) return a === b;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => same(a[key], b[key]));
};

const compare = (
  { path, label }: Place,
  before: DifferenceValue | undefined,
  after: DifferenceValue | undefined,
): Difference[] => {
  if (same(before, after)) return [];
  if (before === undefined)
    return after === undefined ? [] : [{ path, label, kind: 'added', after }];
  if (after === undefined) return [{ path, label, kind: 'removed', before }];
  return [{ path, label, kind: 'changed', before, after }];
};

const beside = (label: Sentence, th: string, en = th): Sentence =>
  say(`${label.th} ${th}`, `${label.en} ${en}`);
const within = (outer: Sentence, inner: Sentence): Sentence =>
  say(`${outer.th} · ${inner.th}`, `${outer.en} · ${inner.en}`);

const photoPlace = ({ path, label }: Place, index: number): Place => ({
  path: `${path}[${index}]`,
  label: beside(label, String(index + 1)),
});

const compareAttachments = (
  place: Place,
  before: readonly Attachment[],
  after: readonly Attachment[],
): Difference[] => [
  ...before.flatMap((old, index) =>
    after.some(({ fileId }) => fileId === old.fileId)
      ? []
      : compare(photoPlace(place, index), old, undefined),
  ),
  ...after.flatMap((photo, index) =>
    compare(
      photoPlace(place, index),
      before.find(({ fileId }) => fileId === photo.fileId),
      photo,
    ),
  ),
];

const peopleOf = (value: AnswerValue | undefined): Record<string, number> =>
  (value ?? {}) as Record<string, number>;

const compareCell = (
  { field }: FormPart,
  place: Place,
  before: AnswerValue | undefined,
  after: AnswerValue | undefined,
): Difference[] => {
  if (field.type === 'photos' || field.type === 'files')
    return compareAttachments(
      place,
      (before ?? []) as readonly Attachment[],
      (after ?? []) as readonly Attachment[],
    );
  if (field.type !== 'peopleByGroup') return compare(place, before, after);
  return field.groups.flatMap(({ key, label }) =>
    compare(
      { path: `${place.path}.${key}`, label: within(place.label, label) },
      peopleOf(before)[key],
      peopleOf(after)[key],
    ),
  );
};

const cellsOf = (part: GroupPart, place: Place, before: Row, after: Row): Difference[] =>
  part.parts.flatMap((cell) =>
    compareCell(
      cell,
      { path: `${place.path}.${cell.field.key}`, label: within(place.label, cell.title) },
      before[cell.field.key],
      after[cell.field.key],
    ),
  );

/** How many rows are the same at the start and, of the rest, at the end. */
const unchanged = (before: readonly Row[], after: readonly Row[]): [number, number] => {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && same(before[head], after[head])) head += 1;
  let tail = 0;
  while (tail < shorter - head && same(before.at(-1 - tail), after.at(-1 - tail))) tail += 1;
  return [head, tail];
};

const compareRows = (
  part: GroupPart,
  before: readonly Row[],
  after: readonly Row[],
): Difference[] => {
  const [head, tail] = unchanged(before, after);
  const touched = Math.max(before.length, after.length) - tail - head;
  return Array.from({ length: touched }, (_, step) => head + step).flatMap((index) => {
    const place = {
      path: `${part.field.key}[${index}]`,
      label: beside(part.field.itemLabel, String(index + 1)),
    };
    const old = index < before.length - tail ? before[index] : undefined;
    const now = index < after.length - tail ? after[index] : undefined;
    return old === undefined || now === undefined
      ? compare(place, old, now)
      : cellsOf(part, place, old, now);
  });
};

/**
 * What changed from one version of a report to the next, in the order of the form. Photos and files
 * are matched by their identity; rows by their place after leaving out equal rows at both ends.
 */
export const differences = (
  form: CompiledForm,
  before: Answers,
  after: Answers,
): readonly Difference[] =>
  form.parts.flatMap((part) => {
    const { key } = part.field;
    if (part.kind === 'group')
      return compareRows(
        part,
        (before[key] ?? []) as readonly Row[],
        (after[key] ?? []) as readonly Row[],
      );
    return compareCell(part, { path: key, label: part.title }, before[key], after[key]);
  });
