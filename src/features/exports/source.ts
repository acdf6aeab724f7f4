import type { z } from 'zod';
import type { AreaPath } from '#kernel/area.ts';
import type { Language, Sentence } from '#kernel/sentence.ts';
import type { Tx } from '#server/db.ts';
import type { ExportCell, ExportColumn } from './rules/form-columns.ts';

/** For whom an export is made: the area it may see, the language of its titles. */
export type ExportSetting = {
  readonly scope: AreaPath;
  readonly language: Language;
  readonly now: string;
  /** Runs one short transaction within the scope: a page of rows at a time, so memory stays flat. */
  readonly read: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
};

/** The content of one export: what its columns are, how many rows there will be, and the rows. */
export type ExportContent = {
  readonly title: string;
  readonly columns: readonly ExportColumn[];
  readonly expected: number | null;
  readonly rows: AsyncIterable<readonly ExportCell[]>;
};

/** A list that can be exported: its name, the input its page has, and how its content is read. */
export type ExportSource = {
  readonly kind: string;
  readonly title: Sentence;
  readonly input: z.ZodType;
  readonly open: (input: unknown, setting: ExportSetting) => Promise<ExportContent>;
};

/** Makes a source; `open` gets the input as its schema has checked it. */
export const exportSource = <Input extends z.ZodType>(source: {
  readonly kind: string;
  readonly title: Sentence;
  readonly input: Input;
  readonly open: (input: z.output<Input>, setting: ExportSetting) => Promise<ExportContent>;
}): ExportSource => ({
  ...source,
  open: (input, setting) => source.open(source.input.parse(input), setting),
});
