import type { Logger } from 'pino';
import { type ConnectionConfig, openDatabase } from '#server/db.ts';
import { openFolderFileStore } from '#server/files/folder-file-store.ts';
import { buildServer } from './server.ts';
import { startWorker } from './worker.ts';

/** Everything a listening server needs to know. */
export type ServerConfig = {
  readonly connection: ConnectionConfig & { readonly connectionString: string };
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  readonly filesFolder: string;
  readonly webFolder: string;
  readonly log: Logger;
  readonly demo: boolean;
};

/** A listening server: its address, and close(), which answers the calls under way first. */
export type RunningServer = { readonly url: string; readonly close: () => Promise<void> };

/** Listens on the configured address; rejects with the system's error when the port cannot be had. */
export const startServer = async (config: ServerConfig): Promise<RunningServer> => {
  const db = openDatabase(config.connection);
  // The error carries the whole client with its settings: only its reason goes into the log.
  db.pool.on('error', ({ message }) =>
    config.log.debug({ reason: message }, 'a connection was lost'),
  );
  const files = await openFolderFileStore(config.filesFolder, Date.now());
  const now = (): string => new Date().toISOString();
  const services = { db, files, log: config.log, now, demo: config.demo };
  const app = await buildServer(services, config.webFolder);
  const close = async (): Promise<void> => {
    await app.close();
    await db.close();
  };
  try {
    const url = addressOf(await app.listen({ host: config.host, port: config.port }));
    const worker = await startWorker(services, config.connection.connectionString);
    return { url, close: () => worker.stop().finally(close) };
  } catch (error) {
    await close();
    throw error;
  }
};

/** A browser opens localhost, not the address that stands for every network card. */
const addressOf = (listening: string): string =>
  listening.replace('//0.0.0.0:', '//localhost:').replace('//[::]:', '//localhost:');
