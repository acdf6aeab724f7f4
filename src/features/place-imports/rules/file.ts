import type { PlaceRow } from '../model.ts';
import { faultWords as words } from '../words.ts';
import { cellsOf, type Head } from './head.ts';
import { usernameOf } from './plan.ts';
import { type CellFault, type RowRead, readRow } from './row.ts';

/** Remembers what earlier rows of the file have named. */
export type Earlier = { readonly codes: Set<string>; readonly usernames: Set<string> };

// The name that we make of a code may stand in an earlier row as somebody's own choice.
const usernameTwice = (row: PlaceRow, { usernames }: Earlier): boolean =>
  usernames.has(usernameOf(row)?.toLowerCase() ?? '');

const faultsOfRepeat = (row: PlaceRow, earlier: Earlier): CellFault[] => {
  if (earlier.codes.has(row.code)) return [{ column: 'code', fault: words.codeTwice }];
  return usernameTwice(row, earlier) ? [{ column: 'username', fault: words.usernameTwice }] : [];
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
