import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { failure, type Tally } from './tally.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

type Environment = Readonly<Record<string, string>>;

/** Runs a program of node_modules/.bin, or of the system, in the root of the project; gives its exit code. */
export const run = (
  program: string,
  args: readonly string[],
  environment: Environment = {},
): number => {
  const bin = path.join(root, 'node_modules', '.bin');
  const PATH = `${bin}${path.delimiter}${process.env.PATH ?? ''}`;
  const env = { ...process.env, PATH, ...environment };
  const { status } = spawnSync(program, args, {
    cwd: root,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return status ?? 1;
};

/** Runs one check that either holds or not. */
export const check = (program: string, args: readonly string[]): Tally => {
  const line = [program, ...args].join(' ');
  console.log(`\n${line}`);
  return run(program, args) === 0 ? { passed: 1, failed: 0 } : failure(line);
};

type Report = {
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message?: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages?: readonly string[];
    }[];
  }[];
};

/** Runs vitest and counts from its own JSON report; a file that could not be read counts as one failure. */
export const vitest = (args: readonly string[], environment: Environment = {}): Tally => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'amphoe-report-'));
  const file = path.join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  try {
    const code = run('vitest', ['run', '--passWithNoTests', ...reporters, ...args], environment);
    return countReport(code, JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    return failure(`vitest left no report: ${String(error)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const LONGEST_REASON = 300;

// The last lines of a run are often all that is kept of it: each failure says there why.
const withReason = (name: string, message = ''): string => {
  const [reason = ''] = stripVTControlCharacters(message)
    .trim()
    .split(/\n\s+at /);
  const line = reason.replaceAll(/\s+/g, ' ').slice(0, LONGEST_REASON);
  return line === '' ? name : `${name}: ${line}`;
};

const failuresOf = ({ testResults }: Report): string[] =>
  testResults
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, message, assertionResults }) => {
      const tests = assertionResults.filter(({ status }) => status === 'failed');
      if (tests.length === 0) return [withReason(name, message)];
      return tests.map(({ fullName, failureMessages = [] }) =>
        withReason(`${name} › ${fullName}`, failureMessages[0]),
      );
    });

/** What a vitest run came to; a run that ended badly without a failed test is one failure. */
export const countReport = (exitCode: number, report: Report): Tally => {
  const failures = failuresOf(report);
  if (failures.length === 0 && exitCode !== 0) failures.push(`vitest ended with ${exitCode}`);
  return { passed: report.numPassedTests, failed: failures.length, failures };
};

/** Installs a Debian package when we may; gives whether the attempt was made and went well. */
export const installPackage = (name: string): boolean => {
  const may = process.getuid?.() === 0 && run('sh', ['-c', 'command -v apt-get']) === 0;
  if (!may) return false;
  console.log(`\ninstalling ${name}`);
  const environment = { DEBIAN_FRONTEND: 'noninteractive' };
  const updated = run('apt-get', ['update', '-qq'], environment) === 0;
  return updated && run('apt-get', ['install', '-y', '-qq', name], environment) === 0;
};
