import { NATION } from '#kernel/area.ts';
import { gregorianYear } from '#kernel/buddhist-era.ts';
import type { CivilDate } from '#kernel/civil-date.ts';
import { fiscalYearOf } from '#kernel/fiscal-year.ts';
import type { Tx } from '#server/db.ts';
import { type Copied, copyYearForward } from './commands/copy-year.ts';
import { readPacks } from './packs/files.ts';
import { loadPack, type PackOutcome } from './packs/load.ts';
import { listYears } from './store/page.ts';
import { listProgrammes } from './store/programmes.ts';
import { listRequirements } from './store/requirements.ts';

/** Loads every pack that comes with the project; loading again changes nothing. The scope is the nation. */
export const loadPacks = async (tx: Tx, now: string): Promise<PackOutcome[]> => {
  const outcomes: PackOutcome[] = [];
  for (const pack of await readPacks()) outcomes.push(await loadPack(tx, pack, now));
  return outcomes;
};

const asking = async (tx: Tx, fiscalYear: number): Promise<string[]> => {
  const ids = (await listProgrammes(tx, fiscalYear)).map(({ id }) => id);
  const asked = new Set((await listRequirements(tx, ids)).map(({ programmeId }) => programmeId));
  return ids.filter((id) => asked.has(id));
};

/**
 * Fills the fiscal year of a day from the years before it: the newest one whole, and from older ones
 * the programmes that ask for reports and are not there yet. A repeat adds only what is missing.
 */
export const copyForward = async (tx: Tx, today: CivilDate): Promise<Copied[]> => {
  const to = gregorianYear(fiscalYearOf(today));
  const [newest, ...older] = (await listYears(tx)).filter((year) => year < to);
  if (newest === undefined) return [];
  const copying = { to, areaPath: NATION, by: null };
  const copies = [await copyYearForward(tx, { ...copying, from: newest })];
  for (const from of older) {
    const programmeIds = await asking(tx, from);
    copies.push(await copyYearForward(tx, { ...copying, from, programmeIds }));
  }
  return copies;
};
