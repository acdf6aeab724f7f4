import type { PlaceRow } from '../model.ts';
import { faultWords as words } from '../words.ts';
import { cellsOf, type Head } from './head.ts';
import { usernameOf } from './plan.ts';
import { type CellFault, type RowRead, readRow } from './row.ts';

/** Remembers what earlier rows of the file have named. */
export type Earlier = { readonly codes: Set<string>; readonly usernames: Set<string> };

const usernameTwice = (row: PlaceRow, { usernames }: Earlier): boolean =>
  row.username !== null && usernames.has(row.username.toLowerCase());

const faultsOfRepeat = (row: PlaceRow, earlier: Earlier): CellFault[] => {
  if (usernameTwice(row, earlier)) return [{ column: 'username', fault: words.usernameTwice }];
  return earlier.codes.has(row.code) ? [{ column: 'code', fault: words.codeTwice }] : [];
};

/** Understands a row of a file, given what earlier rows have named; notes what it names itself. */
export const readFileRow = (head: Head, cells: readonly string[], earlier: Earlier): RowRead => {
  const read = readRow(cellsOf(head, cells));
  if (!('row' in read)) return read;
  const faults = faultsOfRepeat(read.row, earlier);
  if (faults.length > 0) return { faults };
  earlier.codes.add(read.row.code);
  const username = usernameOf(read.row);
  if (username !== undefined) earlier.usernames.add(username.toLowerCase());
  return read;
};
