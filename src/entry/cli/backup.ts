import { makeBackup } from '#server/postgres/backup/backup.ts';
import { checkExternal } from '#server/postgres/external.ts';
import type { CommandContext } from './command.ts';
import { backupDone } from './words.ts';

/** `amphoe backup TARGET`: everything into one folder or .tar.gz file, while the server runs. */
export const run = async (
  { config, print }: CommandContext,
  [target = '']: readonly string[],
): Promise<void> => {
  if (config.databaseUrl !== undefined) await checkExternal(config.databaseUrl);
  const { files } = await makeBackup(config, target, new Date().toISOString());
  print(backupDone(target, files.length));
};
