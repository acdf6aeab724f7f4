import type { Config } from '#server/config.ts';
import { type Database, openDatabase } from '#server/db.ts';
import { migrate } from '#server/migrate.ts';
import { checkExternal } from '#server/postgres/external.ts';
import { joinEmbedded, openEmbedded } from '#server/postgres/supervisor.ts';

/** The migrated database the settings name: its owner's address, and how to give it back. */
export type ConfiguredDatabase = { readonly url: string; readonly stop: () => Promise<void> };

/** Opens the database for a server: alone on its data folder, or the external one of DATABASE_URL. */
export const openForServer = async (
  config: Config,
  onLost: (error: unknown) => void,
): Promise<ConfiguredDatabase> =>
  migrated(await external(config), () => openEmbedded(config.dataFolder, { onLost }));

/** Lends the database to a command, beside a running server or alone, and closes it afterwards. */
export const withDatabase = async <T>(
  config: Config,
  work: (db: Database, url: string) => Promise<T>,
): Promise<T> => {
  const database = await migrated(await external(config), () => joinEmbedded(config.dataFolder));
  const db = openDatabase({ connectionString: database.url }, 4);
  try {
    return await work(db, database.url);
  } finally {
    await db.close();
    await database.stop();
  }
};

const external = async ({ databaseUrl }: Config): Promise<ConfiguredDatabase | undefined> => {
  if (databaseUrl === undefined) return undefined;
  await checkExternal(databaseUrl);
  return { url: databaseUrl, stop: async () => undefined };
};

const migrated = async (
  given: ConfiguredDatabase | undefined,
  embedded: () => Promise<ConfiguredDatabase>,
): Promise<ConfiguredDatabase> => {
  const database = given ?? (await embedded());
  try {
    await migrate({ connectionString: database.url });
    return database;
  } catch (error) {
    await database.stop();
    throw error;
  }
};
