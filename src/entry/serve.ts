import type { Logger } from 'pino';
import { type ConnectionConfig, openDatabase } from '#server/db.ts';
import { openFolderFileStore } from '#server/files/folder-file-store.ts';
import type { Safety } from '#server/safety.ts';
import { openKeyFile } from '#server/sealing.ts';
import type { Services } from '#server/services.ts';
import { buildServer } from './server.ts';
import { startWorker } from './worker.ts';

/** Everything a listening server needs to know. */
export type ServerConfig = {
  readonly connection: ConnectionConfig & { readonly connectionString: string };
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  readonly filesFolder: string;
  readonly keyFile: string;
  readonly webFolder: string;
  readonly log: Logger;
  readonly trustedProxies?: readonly string[];
  readonly demo: boolean;
  readonly safety: Safety;
};

/** A listening server: its address, and close(), which answers the calls under way first. */
export type RunningServer = { readonly url: string; readonly close: () => Promise<void> };

/** Opens what the server lends to every feature; close the database when done. */
export const openServices = async (
  config: Pick<ServerConfig, 'connection' | 'filesFolder' | 'keyFile' | 'log' | 'safety'>,
): Promise<Services> => {
  const db = openDatabase(config.connection);
  for (const pool of [db.pool, db.lanes]) {
    // One that is being closed may well see the database stop before it.
    const isOpen = (): boolean => !pool.ending;
    pool.on('error', (err) => isOpen() && config.log.warn({ err }, 'an idle connection was lost'));
  }
  const files = await openFolderFileStore(config.filesFolder, Date.now());
  const { log, safety } = config;
  const sealer = openKeyFile(config.keyFile);
  return { db, files, log, now: () => new Date().toISOString(), demo: false, safety, sealer };
};

// Whoever still sends a body when the server stops has this long to finish.
const PATIENCE_MS = 10_000;

/** Listens on the configured address; rejects with the system's error when the port cannot be had. */
export const startServer = async (config: ServerConfig): Promise<RunningServer> => {
  const services = { ...(await openServices(config)), demo: config.demo };
  const app = await buildServer(services, config.webFolder, {
    trustedProxies: config.trustedProxies ?? [],
  });
  const close = async (): Promise<void> => {
    const impatience = setTimeout(() => app.server.closeAllConnections(), PATIENCE_MS);
    await app.close();
    clearTimeout(impatience);
    await services.db.close();
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
