import { PassThrough } from 'node:stream';
import type { ImportCounts, SheetFault } from '../model.ts';
import { FAULTS_SHOWN } from '../model.ts';
import { addressOf } from '../rules/head.ts';
import type { RowFault } from '../rules/judge.ts';
import { finishCheck, type ImportOrder } from '../store/imports.ts';
import { writeErrorSheet } from './error-sheet.ts';
import { type JudgedRow, judgeBatch } from './judging.ts';
import { inBatches } from './sheet.ts';
import { BATCH, judgingOf, type Making, note, openWork, type Work } from './work.ts';

type Tally = { -readonly [K in keyof ImportCounts]: number };

const SHOWN_VALUE = 60;

const faultOf = ({ row }: JudgedRow, { at, sentence, stops }: RowFault): SheetFault => ({
  row: row.at,
  address: at === undefined ? `${row.at}:${row.at}` : addressOf(at, row.at),
  value: at === undefined ? '' : String(row.cells[at] ?? '').slice(0, SHOWN_VALUE),
  sentence,
  stops,
});

const isKept = ({ kind }: JudgedRow): boolean => kind === 'fresh' || kind === 'changed';

/** Whether a row would be sent: it passes, and holds something that waits to be sent. */
export const isToSend = (judged: JudgedRow): boolean =>
  judged.ready && (isKept(judged) || (judged.kind === 'unchanged' && !!judged.writing?.duty.draft));

const count = (tally: Tally, judged: JudgedRow): void => {
  tally.rows += 1;
  tally[judged.kind] += 1;
  if (isToSend(judged)) tally.ready += 1;
  else if (judged.kind !== 'refused' && judged.faults.length > 0) tally.incomplete += 1;
};

/** Every row of the sheet, judged, a batch in a transaction of its own. */
async function* judgedRows(making: Making, work: Work): AsyncGenerator<JudgedRow> {
  const { actor, sheet } = work;
  const judging = judgingOf(work, making.now());
  for await (const rows of inBatches(sheet.rows, BATCH))
    yield* await making.db.inScope(actor.areaPath, (tx) => judgeBatch(tx, judging, rows));
}

const makeErrorSheet = async (making: Making, order: ImportOrder): Promise<string> => {
  const work = await openWork(making, order);
  const through = new PassThrough();
  const stored = making.files.put(through, Number.MAX_SAFE_INTEGER);
  const written = writeErrorSheet(work.sheet, judgedRows(making, work), through).catch(
    (error: unknown) => {
      // The store must see that the stream broke, or it would keep half a file.
      through.destroy(error as Error);
      throw error;
    },
  );
  const [file] = await Promise.all([stored, written]);
  return file.sha256;
};

/** Checks a sheet without changing anything: counts, the first faults, and a sheet of errors where there are any. */
export const check = async (making: Making, order: ImportOrder): Promise<void> => {
  const work = await openWork(making, order);
  const tally: Tally = {
    ...{ rows: 0, blank: 0, fresh: 0, changed: 0 },
    ...{ unchanged: 0, refused: 0, incomplete: 0, ready: 0 },
  };
  const faults: SheetFault[] = [];
  for await (const judged of judgedRows(making, work)) {
    count(tally, judged);
    if (faults.length < FAULTS_SHOWN)
      faults.push(...judged.faults.map((fault) => faultOf(judged, fault)));
    if (tally.rows % BATCH === 0) await note(making, order, tally.rows);
  }
  await note(making, order, tally.rows);
  const isFlawed = tally.refused + tally.incomplete > 0;
  const errorSheet = isFlawed ? await makeErrorSheet(making, order) : null;
  const found = { counts: tally, faults: faults.slice(0, FAULTS_SHOWN), errorSheet };
  await making.db.inScope(order.areaPath, (tx) => finishCheck(tx, order.id, found));
};
