import { describe, expect, it } from 'vitest';
import { lineOf, sum } from '../scripts/tally.ts';
import { countReport } from '../scripts/tools.ts';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((one) => ({ status: one })),
});

describe('the count of a vitest run', () => {
  it.each([
    ['all is well', 0, 2, 0, [file('passed', 'passed', 'passed')], '2 passed, 0 failed'],
    ['a test fails', 1, 1, 1, [file('failed', 'passed', 'failed')], '1 passed, 1 failed'],
    ['a file cannot be read', 1, 1, 0, [file('failed')], '1 passed, 1 failed'],
    ['vitest itself fails', 1, 3, 0, [file('passed')], '3 passed, 1 failed'],
  ])('when %s', (_, code, numPassedTests, numFailedTests, testResults, line) => {
    expect(lineOf(countReport(code, { numPassedTests, numFailedTests, testResults }))).toBe(line);
  });

  it('adds up over the parts', () => {
    expect(
      sum([
        { passed: 2, failed: 0 },
        { passed: 1, failed: 3 },
      ]),
    ).toEqual({
      passed: 3,
      failed: 3,
    });
  });
});
