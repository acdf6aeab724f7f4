import { getChoice, listPlaces, showsOffices } from '#features/completeness/door.ts';
import type { Place } from '#features/completeness/model.ts';
import { trailOf } from '#features/completeness/rules/trail.ts';
import { currentVersionOf, getCompiledForm } from '#features/forms/door.ts';
import type { Actor } from '#kernel/actor.ts';
import type { AreaPath } from '#kernel/area.ts';
import { numberColumns } from '#kernel/form/numbers.ts';
import type { Tx } from '#server/db.ts';
import type { FigureChoice, Stage, Totals, TotalsRow } from './model.ts';
import {
  listOfficeTotals,
  listTotals,
  type OfficeTotalsCell,
  type TotalsCell,
  type TotalsQuestion,
} from './store/cells.ts';
import { findFormOf } from './store/forms.ts';

/** What a reader asks for; a field the form does not have falls back to its first. */
export type TotalsRequest = {
  readonly requirementId: string;
  readonly area: AreaPath;
  readonly field?: string | undefined;
  readonly stage: Stage;
};

/** The figures of a requirement that add up: those of its form's newest published version. */
export const listFigures = async (tx: Tx, requirementId: string): Promise<FigureChoice[]> => {
  const formId = await findFormOf(tx, requirementId);
  const version = formId === undefined ? undefined : await currentVersionOf(tx, formId);
  if (!version) return [];
  return [...numberColumns(await getCompiledForm(tx, version.id))];
};

type Periods = Totals['periods'];

const periodsOf = (cells: readonly TotalsCell[]): Periods => [
  ...new Map(
    cells.map(({ periodId, startOn, endOn }) => [periodId, { id: periodId, startOn, endOn }]),
  ).values(),
];

type Line<Cell> = { readonly path: AreaPath; readonly cells: ReadonlyMap<string, Cell> };

const linesOf = <Cell extends TotalsCell>(
  cells: readonly Cell[],
  keyOf: (cell: Cell) => string,
): Line<Cell>[] => {
  const lines = new Map<string, { path: AreaPath; cells: Map<string, Cell> }>();
  for (const cell of cells) {
    const line = lines.get(keyOf(cell)) ?? { path: cell.path, cells: new Map() };
    line.cells.set(cell.periodId, cell);
    lines.set(keyOf(cell), line);
  }
  return [...lines.values()].sort((one, other) => (one.path < other.path ? -1 : 1));
};

const figuresOf = (
  line: Line<TotalsCell>,
  periods: Periods,
): Pick<TotalsRow, 'values' | 'counts'> => ({
  values: periods.map(({ id }) => line.cells.get(id)?.value ?? null),
  counts: periods.map(({ id }) => line.cells.get(id)?.count ?? 0),
});

const named = async <Cell>(
  tx: Tx,
  lines: readonly Line<Cell>[],
): Promise<{ line: Line<Cell>; place: Place }[]> => {
  const places = await listPlaces(
    tx,
    lines.map((line) => line.path),
  );
  return lines.map((line, index) => {
    const unnamed = { path: line.path, name: { th: line.path, en: line.path } };
    return { line, place: places[index] ?? unnamed };
  });
};

type Table = Pick<Totals, 'periods' | 'rows'>;

const officeTable = async (tx: Tx, question: TotalsQuestion): Promise<Table> => {
  const cells: OfficeTotalsCell[] = await listOfficeTotals(tx, question);
  const periods = periodsOf(cells);
  const lines = await named(
    tx,
    linesOf(cells, (cell) => cell.officeId),
  );
  const reportOf = (cell: OfficeTotalsCell | undefined) =>
    cell ? { id: cell.id, status: cell.status } : null;
  const rows = lines.map(({ line, place }) => ({
    ...place,
    opens: false,
    ...figuresOf(line, periods),
    reports: periods.map(({ id }) => reportOf(line.cells.get(id))),
  }));
  return { periods, rows };
};

const areaTable = async (tx: Tx, question: TotalsQuestion): Promise<Table> => {
  const cells = await listTotals(tx, question);
  const periods = periodsOf(cells);
  const lines = await named(
    tx,
    linesOf(cells, (cell) => cell.path),
  );
  const rows = lines.map(({ line, place }) => ({
    ...place,
    opens: true,
    ...figuresOf(line, periods),
    reports: null,
  }));
  return { periods, rows };
};

/** One figure of a requirement by area (or office) and period, with what can be chosen. */
export const getTotals = async (
  tx: Tx,
  actor: Pick<Actor, 'areaPath'>,
  asked: TotalsRequest,
): Promise<Totals> => {
  const requirement = await getChoice(tx, asked.requirementId);
  const figures = await listFigures(tx, asked.requirementId);
  const figure = figures.find(({ field }) => field === asked.field) ?? figures[0] ?? null;
  const { area, requirementId, stage } = asked;
  const { field, adds } = figure ?? { field: '', adds: 'sum' as const };
  const question = { requirementId, area, stage, field, adds };
  const table = showsOffices(area, requirement.level)
    ? await officeTable(tx, question)
    : await areaTable(tx, question);
  const trail = await listPlaces(tx, trailOf(actor.areaPath, area));
  return { requirement, trail, figures, figure, stage, ...table };
};
