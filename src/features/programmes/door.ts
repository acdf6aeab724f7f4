import type { Tx } from '#server/db.ts';
import { readPacks } from './packs/files.ts';
import { loadPack } from './packs/load.ts';

export { copyYearForward } from './commands/copy-year.ts';
export { makeProgramme } from './commands/programmes.ts';
export { makeRequirement, takeBackRequirement } from './commands/requirements.ts';
export { listLetters as listSourceLetters } from './store/letters.ts';

/** Brings the database in line with the packs of `programmes/`; whatever a person has edited stays. */
export const loadPacks = async (tx: Tx, now: string): Promise<void> => {
  for (const pack of await readPacks()) await loadPack(tx, pack, now);
};
