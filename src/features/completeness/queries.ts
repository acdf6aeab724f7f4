import type { Actor } from '#kernel/actor.ts';
import { type AreaPath, ancestorAt, childPath, isWithin, type Level } from '#kernel/area.ts';
import { notFound } from '#kernel/problem.ts';
import type { Tx } from '#server/db.ts';
import type { Grid, GridPeriod, GridRow, HeldAtStep, Place, RequirementChoice } from './model.ts';
import { trailOf } from './rules/trail.ts';
import { findChain, findChoice } from './store/choices.ts';
import {
  type CountedCell,
  countCells,
  type GridQuestion,
  listOfficeCells,
  type OfficeCell,
} from './store/grid.ts';
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
const periodsOf = (cells: readonly Pick<CountedCell, 'period'>[]): GridPeriod[] => {
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

const linesOf = <Cell extends Pick<CountedCell, 'period'>>(
  cells: readonly Cell[],
  keyOf: (cell: Cell) => string,
  pathOf: (cell: Cell) => AreaPath,
): Line<Cell>[] => {
  const lines = new Map<string, { path: AreaPath; cells: Map<string, Cell> }>();
  for (const cell of cells) {
    const key = keyOf(cell);
    const line = lines.get(key) ?? { path: pathOf(cell), cells: new Map() };
    line.cells.set(cell.period.id, cell);
    lines.set(key, line);
  }
  return [...lines.values()].sort((one, other) => (one.path < other.path ? -1 : 1));
};

type Table = Pick<Grid, 'periods' | 'rows'>;

const officeTable = async (tx: Tx, question: GridQuestion): Promise<Table> => {
  const cells = await listOfficeCells(tx, question);
  const periods = periodsOf(cells);
  const lines = linesOf(
    cells,
    (cell) => cell.officeId,
    (cell) => cell.path,
  );
  const places = await listPlaces(
    tx,
    lines.map((line) => line.path),
  );
  const rowOf = (line: Line<OfficeCell>, place: Place | undefined): GridRow => ({
    path: line.path,
    name: place?.name ?? { th: line.path, en: line.path },
    opens: false,
    cells: periods.map(({ id }) => line.cells.get(id)?.counts ?? null),
    reports: periods.map(({ id }) => line.cells.get(id)?.report ?? null),
  });
  return { periods, rows: lines.map((line, index) => rowOf(line, places[index])) };
};

const areaTable = async (tx: Tx, question: GridQuestion): Promise<Table> => {
  const cells = await countCells(tx, question);
  const periods = periodsOf(cells);
  const pathOf = ({ child }: CountedCell): AreaPath =>
    child === '' ? question.area : childPath(question.area, child);
  const lines = linesOf(cells, pathOf, pathOf);
  const places = await listPlaces(
    tx,
    lines.map((line) => line.path),
  );
  const rowOf = (line: Line<CountedCell>, place: Place | undefined): GridRow => ({
    path: line.path,
    name: place?.name ?? { th: line.path, en: line.path },
    opens: line.path !== question.area,
    cells: periods.map(({ id }) => line.cells.get(id)?.counts ?? null),
    reports: null,
  });
  return { periods, rows: lines.map((line, index) => rowOf(line, places[index])) };
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
