/** What a part of the tests came to, and the names of what failed in it. */
export type Tally = {
  readonly passed: number;
  readonly failed: number;
  readonly failures?: readonly string[];
};

/** One failure by its name. */
export const failure = (name: string): Tally => ({ passed: 0, failed: 1, failures: [name] });

/** The sum of several parts. */
export const sum = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((total, { passed }) => total + passed, 0),
  failed: tallies.reduce((total, { failed }) => total + failed, 0),
  failures: tallies.flatMap(({ failures = [] }) => failures),
});

/** The plain last line of a test run. */
export const lineOf = ({ passed, failed }: Tally): string => `${passed} passed, ${failed} failed`;

/** Prints what failed and the plain last line, and sets the exit code of the process. */
export const finish = (tallies: readonly Tally[]): void => {
  const total = sum(tallies);
  for (const name of total.failures ?? []) console.log(`failed: ${name}`);
  console.log(lineOf(total));
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
};
