import { restoreBackup } from '#server/postgres/backup/restore.ts';
import { checkExternal } from '#server/postgres/external.ts';
import type { CommandContext } from './command.ts';
import { restoreDone } from './words.ts';

/** `amphoe restore SOURCE`: a backup into an empty data folder, checked before and after. */
export const run = async (
  { config, print }: CommandContext,
  [source = '']: readonly string[],
): Promise<void> => {
  if (config.databaseUrl !== undefined) await checkExternal(config.databaseUrl);
  const { files } = await restoreBackup(config, source);
  print(restoreDone(config.dataFolder, files.length));
};
