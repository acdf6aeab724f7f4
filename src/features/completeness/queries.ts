import type { Actor } from '#kernel/actor.ts';
import { type AreaPath, ancestorAt, childPath, isWithin, type Level } from '#kernel/area.ts';
import { notFound } from '#kernel/problem.ts';
import type { Tx } from '#server/db.ts';
import type { Grid, GridPeriod, GridRow, HeldAtStep, RequirementChoice } from './model.ts';
import { trailOf } from './rules/trail.ts';
import { countCells } from './store/area-cells.ts';
import { findChain, findChoice } from './store/choices.ts';
import { type GridQuestion, listOfficeCells, type OfficeCell } from './store/grid.ts';
import { type HeldQuestion, listHeld } from './store/held.ts';
import { listPlaces } from './store/places.ts';

/** The area asked for, or the caller's own; an area outside the caller's scope is not found. */
export const areaOf = (actor: Actor, asked: AreaPath | undefined): AreaPath => {
  const area = asked ?? actor.areaPath;
  if (!isWithin(area, actor.areaPath)) throw notFound();
  return area;
};

/** One requirement by its id, or not found. */
export const getChoice = async (tx: Tx, id: string): Promise<RequirementChoice> => {
  const choice = await findChoice(tx, id);
  if (!choice) throw notFound();
  return choice;
};

// Every period once, with the earliest due time any office had, in the order of time.
const periodsOf = (cells: readonly OfficeCell[]): GridPeriod[] => {
  const found = new Map<string, GridPeriod>();
  for (const { period } of cells) {
    const known = found.get(period.id);
    if (!known || period.dueAt < known.dueAt) found.set(period.id, period);
  }
  return [...found.values()].sort((one, other) =>
    `${one.startOn}${one.dueAt}`.localeCompare(`${other.startOn}${other.dueAt}`),
  );
};

type Line<Cell> = { readonly path: AreaPath; readonly cells: ReadonlyMap<string, Cell> };

// Cells gathered into lines; the key keeps two offices of one area apart.
const linesOf = <Cell>(
  cells: readonly Cell[],
  read: (cell: Cell) => { key: string; path: AreaPath; periodId: string },
): Line<Cell>[] => {
  const lines = new Map<string, { path: AreaPath; cells: Map<string, Cell> }>();
  for (const cell of cells) {
    const { key, path, periodId } = read(cell);
    const line = lines.get(key) ?? { path, cells: new Map() };
    line.cells.set(periodId, cell);
    lines.set(key, line);
  }
  return [...lines.values()].sort((one, other) => (one.path < other.path ? -1 : 1));
};

type Table = Pick<Grid, 'periods' | 'rows'>;

const rowsOf = async <Cell>(
  tx: Tx,
  lines: readonly Line<Cell>[],
  finish: (line: Line<Cell>) => Omit<GridRow, 'path' | 'name'>,
): Promise<GridRow[]> => {
  const paths = lines.map((line) => line.path);
  const places = await listPlaces(tx, paths);
  return lines.map((line, index) => ({
    ...(places[index] ?? { path: line.path, name: { th: line.path, en: line.path } }),
    ...finish(line),
  }));
};

const officeTable = async (tx: Tx, question: GridQuestion): Promise<Table> => {
  const cells = await listOfficeCells(tx, question);
  const periods = periodsOf(cells);
  const lines = linesOf(cells, (cell) => ({
    key: cell.officeId,
    path: cell.path,
    periodId: cell.period.id,
  }));
  const rows = await rowsOf(tx, lines, (line) => ({
    opens: false,
    cells: periods.map(({ id }) => line.cells.get(id)?.counts ?? null),
    reports: periods.map(({ id }) => line.cells.get(id)?.report ?? null),
  }));
  return { periods, rows };
};

const areaTable = async (tx: Tx, question: GridQuestion): Promise<Table> => {
  const { periods, cells } = await countCells(tx, question);
  const lines = Object.keys(cells)
    .sort()
    .map((path) => ({ path, cells: new Map(Object.entries(cells[path] ?? {})) }));
  const rows = await rowsOf(tx, lines, (line) => ({
    opens: true,
    cells: periods.map(({ id }) => line.cells.get(id) ?? null),
    reports: null,
  }));
  return { periods: [...periods], rows };
};

/** Whether the areas directly below are themselves those that report, or the asked area is. */
export const showsOffices = (area: AreaPath, level: Level): boolean =>
  ancestorAt(childPath(area, 'child'), level) !== undefined;

/** The grid of a requirement: the areas directly below the asked one, or its offices themselves. */
export const getGrid = async (tx: Tx, actor: Actor, question: GridQuestion): Promise<Grid> => {
  const requirement = await getChoice(tx, question.requirementId);
  const table = showsOffices(question.area, requirement.level)
    ? await officeTable(tx, question)
    : await areaTable(tx, question);
  const trail = await listPlaces(tx, trailOf(actor.areaPath, question.area));
  return { requirement, trail, ...table };
};

/** How long reports lay at each stop of their requirement's chain; a stop nobody reached has none. */
export const listHeldSteps = async (tx: Tx, question: HeldQuestion): Promise<HeldAtStep[]> => {
  const found = await findChain(tx, question.requirementId);
  if (!found) throw notFound();
  const rows = new Map((await listHeld(tx, question)).map((row) => [row.step, row]));
  const none = { reports: 0, averageSeconds: 0, longestSeconds: 0, holding: 0 };
  return [found.level, ...found.chain.steps.map((step) => step.level)].map((level, step) => ({
    ...none,
    ...rows.get(step),
    step,
    level,
  }));
};
