/** Where a tile stands; only those with a way in can have the focus. */
export type Placed = {
  readonly key: string;
  readonly row: number;
  readonly column: number;
  readonly to?: string;
};

const DIRECTIONS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The nearest tile with a way in that lies in the direction of an arrow key, or undefined. */
export const nextTile = <T extends Placed>(
  tiles: readonly T[],
  from: Placed,
  key: string,
): T | undefined => {
  const direction = DIRECTIONS[key];
  if (direction === undefined) return undefined;
  const [down, right] = direction;
  const distance = ({ row, column }: Placed): number => {
    const [rows, columns] = [row - from.row, column - from.column];
    const ahead = rows * down + columns * right;
    const aside = Math.abs(rows * right) + Math.abs(columns * down);
    return ahead > 0 ? ahead + 2 * aside : Infinity;
  };
  const found = tiles
    .filter(({ to }) => to !== undefined)
    .toSorted((one, other) => distance(one) - distance(other))[0];
  return found && distance(found) < Infinity ? found : undefined;
};
