import { Problem } from '#kernel/problem.ts';
import { type ReadRow, readSheet, SHEET_LIMITS } from '#server/sheets/read-sheet.ts';
import { MOST_BYTES, MOST_ROWS } from '../model.ts';
import { HEAD_ROWS, type Head, isKeyRow, readHead } from '../rules/head.ts';
import { words } from '../words.ts';

const LIMITS = { ...SHEET_LIMITS, bytes: MOST_BYTES, rows: MOST_ROWS };

/** A sheet of figures that is being read: its head rows, then the others one after the other. */
export type OpenSheet = {
  readonly head: Head;
  readonly headRows: readonly ReadRow[];
  readonly rows: AsyncGenerator<ReadRow>;
};

/** Opens a file and reads its head; throws a problem when it is no sheet of this form. */
export const openSheet = async (
  bytes: Uint8Array,
  known: ReadonlySet<string>,
): Promise<OpenSheet> => {
  const rows = readSheet(bytes, LIMITS);
  const headRows: ReadRow[] = [];
  for (let next = await rows.next(); !next.done; next = await rows.next()) {
    const titles = headRows.at(-1)?.cells;
    headRows.push(next.value);
    const { at, cells } = next.value;
    if (isKeyRow(cells)) {
      const head = readHead(cells, at, known, titles);
      if (head.ok) return { head: head.value, headRows, rows };
      const [{ code, sentence }] = head.refusals;
      throw new Problem(422, code, sentence);
    }
    if (headRows.length >= HEAD_ROWS) break;
  }
  throw new Problem(422, 'no-head', words.noHead);
};

/** Rows taken together, so that they share a statement. */
export async function* inBatches<Row>(
  rows: AsyncIterable<Row>,
  size: number,
): AsyncGenerator<readonly Row[]> {
  let batch: Row[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
