import type { GroupField } from '#kernel/form/fields.ts';
import { recordOf } from './form-state.ts';

type Row = Readonly<Record<string, unknown>>;

/** The row without its photos and files, which belong to one activity alone. */
export const copyOfRow = (field: GroupField, row: unknown): Row => {
  const attached = new Set(
    field.fields.filter(({ type }) => type === 'photos' || type === 'files').map(({ key }) => key),
  );
  return Object.fromEntries(Object.entries(recordOf(row)).filter(([key]) => !attached.has(key)));
};

/** The list with one entry moved to another place. */
export const moved = <T>(list: readonly T[], from: number, to: number): readonly T[] => {
  const one = list[from];
  return one === undefined || to < 0 || to >= list.length
    ? list
    : list.toSpliced(from, 1).toSpliced(to, 0, one);
};

/** What a row is called: its first line of text, if one was written. */
export const nameOfRow = (field: GroupField, row: unknown): string => {
  const first = field.fields.find(({ type }) => type === 'text');
  const value = first && recordOf(row)[first.key];
  return typeof value === 'string' ? value.trim() : '';
};
