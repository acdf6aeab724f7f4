/** What a part of the tests came to. */
export type Tally = { readonly passed: number; readonly failed: number };

/** The sum of several parts. */
export const sum = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((total, { passed }) => total + passed, 0),
  failed: tallies.reduce((total, { failed }) => total + failed, 0),
});

/** The plain last line of a test run. */
export const lineOf = ({ passed, failed }: Tally): string => `${passed} passed, ${failed} failed`;

/** Prints the plain last line and sets the exit code of the process. */
export const finish = (tallies: readonly Tally[]): void => {
  const total = sum(tallies);
  console.log(lineOf(total));
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
};
