import type { Actor } from '#kernel/actor.ts';
import { type AreaPath, ancestorAt, childPath, isWithin, type Level } from '#kernel/area.ts';
import { notFound } from '#kernel/problem.ts';
import type { Sentence } from '#kernel/sentence.ts';
import type { Tx } from '#server/db.ts';
import type { Grid, GridPeriod, GridRow, HeldAtStep, RequirementChoice } from './model.ts';
import { trailOf } from './rules/trail.ts';
import { countCells } from './store/area-cells.ts';
import { findChain, findChoice } from './store/choices.ts';
import { type GridQuestion, listOfficeCells, type OfficeCell } from './store/grid.ts';
import { type HeldQuestion, type HeldRow, listHeld } from './store/held.ts';
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

type Finished = Omit<GridRow, 'path' | 'name'> & {
  /** What tells the row from others of the same place. */
  readonly event?: string | null | undefined;
};

const nameWith = (name: Sentence, event: string | null | undefined): Sentence =>
  typeof event === 'string' ? { th: `${name.th} · ${event}`, en: `${name.en} · ${event}` } : name;

const rowsOf = async <Cell>(
  tx: Tx,
  lines: readonly Line<Cell>[],
  finish: (line: Line<Cell>) => Finished,
): Promise<GridRow[]> => {
  const paths = lines.map((line) => line.path);
  const places = await listPlaces(tx, paths);
  return lines.map((line, index) => {
    const { event, ...finished } = finish(line);
    const { path } = line;
    const name = places[index]?.name ?? { th: path, en: path };
    return { path, name: nameWith(name, event), ...finished };
  });
};

// An office has one row, and one of each event: several may have ended in a month.
const officeTable = async (tx: Tx, question: GridQuestion): Promise<Table> => {
  const cells = await listOfficeCells(tx, question);
  const periods = periodsOf(cells);
  const lines = linesOf(cells, ({ officeId, path, period, event, report }) => ({
    key: event === null ? officeId : report.id,
    path,
    periodId: period.id,
  }));
  const rows = await rowsOf(tx, lines, (line) => ({
    event: [...line.cells.values()][0]?.event,
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

/** The grid of a requirement: the areas directly below the asked one, or its offices (or events) themselves. */
export const getGrid = async (
  tx: Tx,
  actor: Pick<Actor, 'areaPath'>,
  asked: Omit<GridQuestion, 'byMonth'>,
): Promise<Grid> => {
  const requirement = await getChoice(tx, asked.requirementId);
  const question = { ...asked, byMonth: requirement.followsEvents };
  const table = showsOffices(question.area, requirement.level)
    ? await officeTable(tx, question)
    : await areaTable(tx, question);
  const trail = await listPlaces(tx, trailOf(actor.areaPath, question.area));
  return { requirement, trail, ...table };
};

type Stop = Pick<HeldRow, 'level' | 'role'>;

const isAt =
  (one: Stop) =>
  (other: Stop): boolean =>
    one.level === other.level && one.role === other.role;

/**
 * How long reports lay at each stop: those of the newest chain in their order, one that nobody reached
 * with nothing, then those that only an earlier chain had.
 */
export const listHeldSteps = async (tx: Tx, question: HeldQuestion): Promise<HeldAtStep[]> => {
  const found = await findChain(tx, question.requirementId);
  if (!found) throw notFound();
  const rows = await listHeld(tx, question);
  const stops: Stop[] = [{ level: found.level, role: null }, ...found.chain.steps];
  const before = rows.filter((row) => !stops.some(isAt(row)));
  const none = { reports: 0, averageSeconds: 0, longestSeconds: 0, holding: 0 };
  return [...stops, ...before].map(({ level, role }, step) => {
    const { role: _, ...held } = rows.find(isAt({ level, role })) ?? { ...none, level, role };
    return { ...held, step };
  });
};
