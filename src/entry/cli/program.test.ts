import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runCommandLine } from './program.ts';

const written: string[] = [];
const note = (text: unknown): boolean => {
  written.push(String(text));
  return true;
};

beforeEach(() => {
  written.length = 0;
  vi.spyOn(console, 'log').mockImplementation(note);
  vi.spyOn(console, 'error').mockImplementation(note);
  vi.spyOn(process.stdout, 'write').mockImplementation(note);
});
afterEach(() => vi.restoreAllMocks());

describe('the command line', () => {
  it.each([
    [['--help'], /วิธีใช้.*Usage[\s\S]*backup[\s\S]*restore[\s\S]*setup|setup[\s\S]*restore/],
    [['areas', '--help'], /import[\s\S]*<file>/],
    [['restore', '--help'], /กู้คืน[\s\S]*Restore/],
  ])('%j explains itself in Thai and English', async (args, text) => {
    expect(await runCommandLine(args, {})).toBe(0);
    expect(written.join('')).toMatch(text);
  });

  it.each([
    [['strat'], {}, /ดูวิธีใช้[\s\S]*unknown command 'strat'/],
    [['backup'], {}, /missing required argument 'target'/],
    [['start', '--fast'], {}, /unknown option '--fast'/],
    [['start'], { PORT: 'x', LOG_LEVEL: 'x' }, /PORT must[\s\S]*LOG_LEVEL must/],
    [['areas', 'import', '/nowhere.csv'], {}, /อ่านไฟล์[\s\S]*cannot be read/],
    [['restore', '/nowhere'], { AMPHOE_DATA: '/nowhere-else' }, /is not a backup/],
    [['start'], { PORT: '0', DATABASE_URL: 'postgres://u:hidden@127.0.0.1:1/x' }, /127.0.0.1:1\/x/],
  ])('%j with %j is refused in one sentence', async (args, variables, text) => {
    expect(await runCommandLine(args, variables)).toBe(1);
    expect(written.join('\n')).toMatch(text);
    expect(written.join('\n')).not.toMatch(/hidden|\n {4}at /);
  });
});
