import { removeDemo } from '../demo/remove.ts';
import type { CommandContext } from './command.ts';
import { withDatabase } from './open-database.ts';
import { demoRemoved } from './words.ts';

/** `amphoe demo remove`: takes the demo away, beside a running server or without one. */
export const run = async ({ config, print }: CommandContext): Promise<void> => {
  await withDatabase(config, (_db, url) => removeDemo({ connectionString: url }));
  print(demoRemoved);
};
