import { Fault } from '#server/fault.ts';
import type { CommandContext } from './command.ts';
import { notInThisRelease } from './words.ts';

export const run = async (_context: CommandContext): Promise<void> => {
  throw new Fault(notInThisRelease);
};
