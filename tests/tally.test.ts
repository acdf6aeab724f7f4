import { describe, expect, it } from 'vitest';
import { failure, lineOf, sum } from '../scripts/tally.ts';
import { countReport } from '../scripts/tools.ts';

const file = (status: string, ...tests: string[]) => ({
  name: 'some.test.ts',
  status,
  assertionResults: tests.map((one) => ({ status: one, fullName: `does ${one}` })),
});

describe('the count of a vitest run', () => {
  it.each([
    ['all is well', 0, 2, [file('passed', 'passed', 'passed')], '2 passed, 0 failed', []],
    [
      'a test fails',
      1,
      1,
      [file('failed', 'passed', 'failed')],
      '1 passed, 1 failed',
      ['some.test.ts › does failed'],
    ],
    ['a file cannot be read', 1, 1, [file('failed')], '1 passed, 1 failed', ['some.test.ts']],
    ['vitest itself fails', 1, 3, [file('passed')], '3 passed, 1 failed', ['vitest ended with 1']],
  ])('when %s', (_, code, numPassedTests, testResults, line, failures) => {
    const tally = countReport(code, { numPassedTests, testResults });
    expect(lineOf(tally)).toBe(line);
    expect(tally.failures).toEqual(failures);
  });

  it('says in one line why a test failed', () => {
    const message =
      '\u001b[31mTimeoutError\u001b[39m: waited\n  for “received”\n    at one.ts:3:1\n    at two.ts:4:1';
    const [one] = file('failed', 'failed').assertionResults;
    const testResults = [
      {
        name: 'some.test.ts',
        status: 'failed',
        assertionResults: one ? [{ ...one, failureMessages: [message] }] : [],
      },
    ];
    expect(countReport(1, { numPassedTests: 0, testResults }).failures).toEqual([
      'some.test.ts › does failed: TimeoutError: waited for “received”',
    ]);
  });

  it('adds up over the parts, and keeps the names', () => {
    expect(sum([{ passed: 2, failed: 0 }, { passed: 1, failed: 2 }, failure('style')])).toEqual({
      passed: 3,
      failed: 3,
      failures: ['style'],
    });
  });
});
