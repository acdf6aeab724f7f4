import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { median, printPromise, printTable, shown } from './support/figures.ts';
import { startProgram } from './support/program.ts';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '3' } } });
const ROOT = path.resolve(import.meta.dirname, '..');

const startAndStop = async (folder: string): Promise<number> => {
  const program = await startProgram(folder);
  await program.stop();
  return program.startedMs / 1000;
};

const removeData = (folder: string): void => {
  const home = realpathSync(path.join(folder, 'postgres'));
  for (const used of [home, folder]) rmSync(used, { recursive: true, force: true });
};

type Times = { readonly first: number; readonly second: number };

const measureOnce = async (pagesBuilt: boolean): Promise<Times> => {
  if (!pagesBuilt) rmSync(path.join(ROOT, 'dist'), { recursive: true, force: true });
  const folder = mkdtempSync(path.join(os.tmpdir(), 'amphoe-bench-start-'));
  chmodSync(folder, 0o711);
  try {
    return { first: await startAndStop(folder), second: await startAndStop(folder) };
  } finally {
    removeData(folder);
  }
};

const measure = async (pagesBuilt: boolean): Promise<Times> => {
  const all: Times[] = [];
  for (let run = 0; run < Number(values.runs); run += 1) all.push(await measureOnce(pagesBuilt));
  return {
    first: median(all.map(({ first }) => first)),
    second: median(all.map(({ second }) => second)),
  };
};

const whole = await measure(false);
const built = await measure(true);
printTable([
  ['', 'first start s', 'second start s'],
  ['pages not built', shown(whole.first, 1), shown(whole.second, 1)],
  ['pages built', shown(built.first, 1), shown(built.second, 1)],
]);
printPromise('first start ≤ 30 s', `${shown(whole.first, 1)} s`, whole.first <= 30);
printPromise('second start ≤ 3 s', `${shown(built.second, 1)} s`, built.second <= 3);
