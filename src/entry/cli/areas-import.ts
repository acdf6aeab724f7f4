import { readFile } from 'node:fs/promises';
import { importAreas } from '#features/areas/door.ts';
import { NATION } from '#kernel/area.ts';
import { bangkokDate } from '#kernel/bangkok-time.ts';
import { CivilDate } from '#kernel/civil-date.ts';
import { Fault } from '#server/fault.ts';
import type { CommandContext, CommandOptions } from './command.ts';
import { withDatabase } from './open-database.ts';
import { areasImported, fileUnreadable, wrongDate } from './words.ts';

/** `amphoe areas import FILE`: brings the tree of areas to what the file says; the same file twice changes nothing. */
export const run = async (
  { config, print }: CommandContext,
  [file = '']: readonly string[],
  { from, offices }: CommandOptions,
): Promise<void> => {
  const text = await readFile(file, 'utf8').catch((cause) => {
    throw new Fault(fileUnreadable(file), cause);
  });
  const today = bangkokDate(new Date().toISOString());
  const order = { text, today, from: dateOf(from), offices: offices === true };
  const done = await withDatabase(config, (db) =>
    db.inScope(NATION, (tx) => importAreas(tx, order)),
  );
  print(areasImported(done));
};

const dateOf = (option: string | boolean | undefined): CivilDate | undefined => {
  if (option === undefined) return undefined;
  const read = CivilDate.safeParse(option);
  if (read.success) return read.data;
  throw new Fault(wrongDate(String(option)));
};
