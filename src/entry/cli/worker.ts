import { openDatabase } from '#server/db.ts';
import { Fault } from '#server/fault.ts';
import { openFolderFileStore } from '#server/files/folder-file-store.ts';
import { openKeyFile } from '#server/sealing.ts';
import { startWorker } from '../worker.ts';
import type { CommandContext } from './command.ts';
import { withDatabase } from './open-database.ts';
import { untilAskedToStop } from './stop-signal.ts';
import * as words from './words.ts';

/** Works off the queue without a web server, until a signal: for a second machine or process. */
export const run = async ({ config, log, print }: CommandContext): Promise<void> => {
  const asked = untilAskedToStop();
  await withDatabase(config, async (_db, url) => {
    const db = openDatabase({ connectionString: url }, 4);
    const files = await openFolderFileStore(config.filesFolder, Date.now());
    const now = (): string => new Date().toISOString();
    const { safety } = config;
    const sealer = openKeyFile(config.keyFile);
    const services = { db, files, log, now, demo: false, safety, sealer };
    const worker = await startWorker(services, url);
    print(words.workerRuns);
    try {
      await asked.stopped.catch((cause) => Promise.reject(new Fault(words.databaseLost, cause)));
      print(words.stopping);
    } finally {
      await worker.stop();
      await db.close();
    }
  });
};
