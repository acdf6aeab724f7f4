import { z } from 'zod';
import { type ExportSource, exportSource, type SheetRow } from '#features/exports/door.ts';
import { notFound } from '#kernel/problem.ts';
import type { Language } from '#kernel/sentence.ts';
import type { Tx } from '#server/db.ts';
import type { RowOutcome } from './model.ts';
import { findImport } from './store/imports.ts';
import { findPart } from './store/parts.ts';
import { outcomeWords, words } from './words.ts';

const rowOf = ({ row, kind, receiptNo, why }: RowOutcome, language: Language): SheetRow => [
  row,
  outcomeWords[kind][language],
  receiptNo === null ? null : String(receiptNo),
  why?.[language] ?? null,
];

async function* eachRow(
  id: string,
  language: Language,
  read: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>,
): AsyncGenerator<SheetRow> {
  for (let after = -1; ; ) {
    const from = after;
    const found = await read((tx) => findPart(tx, id, from));
    if (!found) return;
    yield* found.rows.map((row) => rowOf(row, language));
    after = found.part;
  }
}

/** What became of the rows of an import of one's own, with the receipts of those that were sent. */
export const importedRowsExport: ExportSource = exportSource({
  kind: 'imported-rows',
  title: words.receipts,
  roles: ['recorder'],
  input: z.object({ importId: z.uuid() }),
  open: async ({ importId }, { actor, language, read }) => {
    const found = await read((tx) => findImport(tx, importId, actor.accountId));
    if (!found) throw notFound();
    const { sent = 0, drafted = 0, unchanged = 0, refused = 0 } = found.outcome ?? {};
    return {
      title: words.receipts[language],
      columns: [
        { title: words.row[language], type: 'integer' },
        { title: words.became[language], type: 'text' },
        { title: words.receiptNo[language], type: 'text' },
        { title: words.reason[language], type: 'text' },
      ],
      expected: sent + drafted + unchanged + refused,
      rows: eachRow(importId, language, read),
    };
  },
});
