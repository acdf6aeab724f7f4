import type { z } from 'zod';
import { type Actor, hasRole, type Role } from '#kernel/actor.ts';
import type { AreaPath } from '#kernel/area.ts';
import type { Language, Sentence } from '#kernel/sentence.ts';
import type { Tx } from '#server/db.ts';
import type { ExportCell, ExportColumn } from './rules/form-columns.ts';

/** For whom an export is made: the account as it is now, the area it may see, the language of its titles. */
export type ExportSetting = {
  readonly actor: Actor;
  readonly scope: AreaPath;
  readonly language: Language;
  readonly now: string;
  /** Runs one short transaction within the scope: a page of rows at a time, so memory stays flat. */
  readonly read: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
};

/** One row of a sheet, a cell for each column. */
export type SheetRow = readonly ExportCell[];

/** The content of one export: what its columns are, how many rows there will be, and the rows. */
export type ExportContent = {
  readonly title: string;
  readonly columns: readonly ExportColumn[];
  readonly expected: number | null;
  readonly rows: AsyncIterable<SheetRow>;
};

/** A list that can be exported: its name, the input its page has, and how its content is read. */
export type ExportSource = {
  readonly kind: string;
  readonly title: Sentence;
  /** Only accounts with any one of these roles; left out, every account. */
  readonly roles?: readonly Role[];
  readonly input: z.ZodType;
  readonly open: (input: unknown, setting: ExportSetting) => Promise<ExportContent>;
};

/** Makes a source; `open` gets the input as its schema has checked it. */
export const exportSource = <Input extends z.ZodType>(source: {
  readonly kind: string;
  readonly title: Sentence;
  readonly roles?: readonly Role[];
  readonly input: Input;
  readonly open: (input: z.output<Input>, setting: ExportSetting) => Promise<ExportContent>;
}): ExportSource => ({
  ...source,
  open: (input, setting) => source.open(source.input.parse(input), setting),
});

/** Whether the actor may have the list: the same roles that its page asks for. */
export const mayExport = ({ roles }: Pick<ExportSource, 'roles'>, actor: Actor): boolean =>
  roles === undefined || hasRole(actor, ...roles);

/** Rows that are at hand already, given as a source of exports gives them. */
export async function* rowsAtHand(rows: Iterable<SheetRow>): AsyncGenerator<SheetRow> {
  yield* rows;
}

/**
 * Every row of a list that is read a page at a time: `next` gets the last row so far (undefined at the
 * start) and how many there were; a page of fewer than `size` is the last.
 */
export async function* rowsOfPages<Row>(
  size: number,
  next: (last: Row | undefined, read: number) => Promise<readonly Row[]>,
  cells: (row: Row) => SheetRow,
): AsyncGenerator<SheetRow> {
  let last: Row | undefined;
  for (let read = 0; ; ) {
    const page = await next(last, read);
    yield* page.map(cells);
    if (page.length < size) return;
    last = page.at(-1);
    read += page.length;
  }
}
