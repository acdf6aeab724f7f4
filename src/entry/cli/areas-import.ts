import { readFile } from 'node:fs/promises';
import { importAreas } from '#features/areas/door.ts';
import { importDone } from '#features/areas/words.ts';
import { NATION } from '#kernel/area.ts';
import { bangkokDate } from '#kernel/bangkok-time.ts';
import { type CivilDate, isCivilDate } from '#kernel/civil-date.ts';
import { Fault } from '#server/fault.ts';
import type { CommandContext, CommandOptions } from './command.ts';
import { withDatabase } from './open-database.ts';
import { fileUnreadable, wrongDate } from './words.ts';

/** `amphoe areas import FILE [--from DATE] [--no-offices]`: brings the tree to what the file says. */
export const run = async (
  { config, print }: CommandContext,
  [file = '']: readonly string[],
  options: CommandOptions,
): Promise<void> => {
  const text = await readText(file);
  const today = bangkokDate(new Date().toISOString());
  const order = { text, today, from: dayOf(options.from), offices: options.offices !== false };
  const done = await withDatabase(config, (db) =>
    db.inScope(NATION, (tx) => importAreas(tx, order)),
  );
  print(importDone(done));
};

const readText = async (file: string): Promise<string> => {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new Fault(fileUnreadable(file), cause);
  }
};

const dayOf = (option: string | boolean | undefined): CivilDate | undefined => {
  if (typeof option !== 'string') return undefined;
  if (isCivilDate(option)) return option;
  throw new Fault(wrongDate(option));
};
