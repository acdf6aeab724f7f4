import { type Level, NATION } from '#kernel/area.ts';
import type { CivilDate } from '#kernel/civil-date.ts';
import { type Sentence, say } from '#kernel/sentence.ts';
import type { Tx } from '#server/db.ts';
import { json } from '#server/db.ts';
import { Fault } from '#server/fault.ts';
import type { TreeArea } from '../model.ts';
import { readAreas } from '../rules/file.ts';
import { type ImportPlan, planImport } from '../rules/import.ts';
import { insertMissingOffices } from '../store/offices.ts';
import { applyEdits, ensureNation, loadTree, lockTree } from '../store/tree.ts';
import { inLine, moreFaults } from '../words.ts';
import { readAreaFile } from './read-file.ts';

/** What an import is told: the text of the file and the day from which its changes hold. */
export type ImportOrder = {
  readonly text: string;
  /** Needed only when an area that is already there changes its name or parent. */
  readonly from?: CivilDate | undefined;
  readonly today: CivilDate;
  /** Whether each province, district and subdistrict gets its office. */
  readonly offices: boolean;
};

/** What an import did, as counts of areas, and of offices made. */
export type ImportDone = {
  readonly added: number;
  readonly renamed: number;
  readonly moved: number;
  readonly described: number;
  readonly unchanged: number;
  readonly offices: number;
};

const MOST_FAULTS = 20;

type LineFault = { readonly line: number; readonly code: string; readonly fault: Sentence };

const refuseAll = (faults: readonly LineFault[]): void => {
  if (faults.length === 0) return;
  const sorted = [...faults].sort((one, other) => one.line - other.line);
  const said = sorted
    .slice(0, MOST_FAULTS)
    .map(({ line, code, fault }) => inLine(line, fault, code));
  const rest = faults.length - said.length;
  const all = rest > 0 ? [...said, moreFaults(rest)] : said;
  throw new Fault(say(all.map(({ th }) => th).join('\n'), all.map(({ en }) => en).join('\n')));
};

const planOf = (order: ImportOrder, tree: ReadonlyMap<string, TreeArea>): ImportPlan => {
  const lines = readAreaFile(order.text);
  const known = (code: string): Level | undefined => tree.get(code)?.level;
  const { areas, faults } = readAreas(lines, known);
  refuseAll(faults);
  const plan = planImport(areas, tree, order.from);
  const lineOf = new Map(lines.map(({ code, line }) => [code, line]));
  refuseAll(plan.refused.map((one) => ({ ...one, line: lineOf.get(one.code) ?? 0 })));
  return plan;
};

const doneOf = ({ edits, unchanged }: ImportPlan, offices: number): ImportDone => ({
  added: edits.added.length,
  renamed: edits.named.length - edits.added.length,
  moved: edits.placed.length - edits.added.length,
  described: edits.described.length,
  unchanged,
  offices,
});

const changesNothing = (done: ImportDone): boolean =>
  done.added + done.renamed + done.moved + done.described + done.offices === 0;

/**
 * Brings the tree to what a file of areas says: whole or not at all. The same file twice changes nothing.
 * A Fault names every bad line. The transaction must have the nation as its scope.
 */
export const importAreas = async (tx: Tx, order: ImportOrder): Promise<ImportDone> => {
  await lockTree(tx);
  await ensureNation(tx);
  const plan = planOf(order, await loadTree(tx));
  await applyEdits(tx, plan.edits, order.from, order.today);
  const offices = order.offices ? await insertMissingOffices(tx, order.today) : 0;
  const done = doneOf(plan, offices);
  if (!changesNothing(done)) await auditImport(tx, order, done);
  return done;
};

const auditImport = async (tx: Tx, { from }: ImportOrder, done: ImportDone): Promise<void> => {
  await tx
    .insertInto('audit_entries')
    .values({
      area_path: NATION,
      action: 'areas.imported',
      subject_kind: 'area',
      subject_id: 'TH',
      detail: json({ ...done, from: from ?? null }),
    })
    .execute();
};
