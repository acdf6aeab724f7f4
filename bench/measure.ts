/** What a repeated measurement says, in milliseconds. */
export type Figures = { readonly median: number; readonly p95: number; readonly runs: number };

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** Times `work` so often, after a few calls that are not counted. */
export const measure = async (work: () => Promise<unknown>, calls = 60): Promise<Figures> => {
  for (let index = 0; index < 5; index += 1) await work();
  const times: number[] = [];
  for (let index = 0; index < calls; index += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  const sorted = times.sort((one, other) => one - other);
  return { median: at(sorted, 0.5), p95: at(sorted, 0.95), runs: calls };
};

const RUNS = 3;

/** Three measurements, of which the one with the middle p95 counts: a noisy minute decides nothing. */
export const measureThrice = async (
  work: () => Promise<unknown>,
  calls?: number,
): Promise<Figures> => {
  const found: Figures[] = [];
  for (let run = 0; run < RUNS; run += 1) found.push(await measure(work, calls));
  found.sort((one, other) => one.p95 - other.p95);
  return found[1] ?? { median: 0, p95: 0, runs: 0 };
};

const shown = (milliseconds: number): string => `${milliseconds.toFixed(1)} ms`;

/** Prints one line of a scenario: what was measured, its figures and, where there is one, its limit. */
export const printFigures = (what: string, { median, p95 }: Figures, limit?: number): void => {
  const verdict =
    limit === undefined ? '' : ` (limit ${limit} ms: ${p95 <= limit ? 'met' : 'MISSED'})`;
  console.log(
    `${what.padEnd(58)} median ${shown(median).padStart(9)}  p95 ${shown(p95).padStart(9)}${verdict}`,
  );
};

/** Prints a ratio of two medians measured in the same run. */
export const printRatio = (what: string, one: Figures, other: Figures): void =>
  console.log(`${what.padEnd(58)} ratio  ${(one.median / other.median).toFixed(2)}`);
