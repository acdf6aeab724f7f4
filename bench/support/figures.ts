/** The value below which the given share of the values lies; 0 for no values. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
};

/** The middle value. */
export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** Writes a number with so many decimals, or a dash where nothing was measured. */
export const shown = (value: number | undefined, decimals = 0): string =>
  value === undefined || Number.isNaN(value) ? '–' : value.toFixed(decimals);

/** Prints a table with columns as wide as their widest cell. */
export const printTable = (rows: readonly (readonly string[])[]): void => {
  const width = (column: number): number =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0));
  for (const row of rows)
    console.log(row.map((cell, column) => cell.padEnd(width(column))).join('  '));
};

/** Prints a promise of the project, what was measured, and whether it holds. */
export const printPromise = (promise: string, found: string, holds: boolean): void =>
  console.log(`${holds ? 'held  ' : 'MISSED'}  ${promise}: ${found}`);
