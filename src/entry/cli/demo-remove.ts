import { removeDemo } from '../demo/load.ts';
import type { CommandContext } from './command.ts';
import { withDatabase } from './open-database.ts';
import { demoRemoved } from './words.ts';

/** `amphoe demo remove`: takes the demo away, beside a running server or without one. */
export const run = async ({ config, print }: CommandContext): Promise<void> => {
  await withDatabase(config, removeDemo);
  print(demoRemoved);
};
