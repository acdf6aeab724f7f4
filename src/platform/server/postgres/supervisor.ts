import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { Fault } from '../fault.ts';
import { binariesFor, findBinaries } from './binaries.ts';
import { type Folders, prepareFolders, removeShortSocket } from './folders.ts';
import { initialise, owner } from './initialise.ts';
import { lockFolder, type Release } from './lock.ts';
import {
  findPostmaster,
  type Server,
  type Settings,
  startPostmaster,
  stopPostmaster,
} from './postmaster.ts';
import { secondServer } from './words.ts';

/** A running embedded database: where to connect, and how to give it back. */
export type EmbeddedDatabase = {
  readonly url: string;
  readonly cluster: string;
  readonly stop: () => Promise<void>;
};

/** What may differ: settings of PostgreSQL, and what to do when the database cannot be brought back. */
export type EmbeddedOptions = {
  readonly settings?: Settings;
  readonly initdb?: readonly string[];
  readonly onLost?: (error: unknown) => void;
};

const database = 'amphoe';
const watchMs = 500;

/** Connections for web and worker together; the log of the database never repeats what was sent to it. */
const standardSettings: Settings = {
  max_connections: '100',
  unix_socket_permissions: '0700',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_timezone: 'UTC',
  timezone: 'UTC',
};

/** The address of a database of the cluster behind the given socket folder, as a connection string. */
export const socketUrl = (socket: string, name: string = database): string =>
  `postgresql://${owner}@localhost/${name}?host=${encodeURIComponent(socket)}`;

/**
 * Starts, or adopts, the database of the data folder and keeps it alive until stop(). A Fault in one
 * sentence when another server uses the folder, it cannot be written, or its data have another version.
 */
export const openEmbedded = async (
  dataFolder: string,
  options: EmbeddedOptions = {},
): Promise<EmbeddedDatabase> => {
  const { folders, account } = prepareFolders(dataFolder);
  const release = await lockFolder(folders.data);
  if (release === undefined) throw new Fault(secondServer(folders.data));
  try {
    const binaries = binariesFor(account, findBinaries(), folders.home);
    await initialise(binaries, folders.cluster, account, options.initdb);
    const settings = { ...standardSettings, ...options.settings };
    return await serve({ binaries, folders, account, settings }, release, options);
  } catch (error) {
    await release();
    throw error;
  }
};

const serve = async (
  server: Server & { folders: Folders },
  release: Release,
  options: EmbeddedOptions,
): Promise<EmbeddedDatabase> => {
  const { cluster, socket } = server.folders;
  await startPostmaster(server);
  await createDatabase(socket);
  const endWatch = watch(server, options.onLost ?? (() => undefined));
  const stop = async (): Promise<void> => {
    await endWatch();
    await stopPostmaster(cluster);
    removeShortSocket(server.folders);
    await release();
  };
  return { url: socketUrl(socket), cluster, stop };
};

/** Brings a postmaster that died back to life; gives the function that ends the watch. */
const watch = (server: Server, onLost: (error: unknown) => void): (() => Promise<void>) => {
  const ended = new AbortController();
  const rounds = async (): Promise<void> => {
    while (!ended.signal.aborted) {
      if (findPostmaster(server.folders.cluster) === undefined) await startPostmaster(server);
      await sleep(watchMs, undefined, { ref: false, signal: ended.signal }).catch(() => undefined);
    }
  };
  const finished = rounds().catch(onLost);
  return () => {
    ended.abort();
    return finished;
  };
};

const createDatabase = async (socket: string): Promise<void> => {
  const client = new pg.Client({ connectionString: socketUrl(socket, 'postgres') });
  await client.connect();
  try {
    const found = await client.query('select from pg_database where datname = $1', [database]);
    if (found.rowCount === 0) await client.query(`create database ${database}`);
  } finally {
    await client.end();
  }
};

/**
 * Joins the live database of the data folder, or starts it for as long as the caller needs it: for
 * commands beside a running server. stop() ends only what this call started.
 */
export const joinEmbedded = async (dataFolder: string): Promise<EmbeddedDatabase> => {
  const { folders } = prepareFolders(dataFolder);
  if (findPostmaster(folders.cluster) === undefined) return openEmbedded(dataFolder);
  const release = await lockFolder(folders.data);
  await release?.();
  if (release !== undefined) return openEmbedded(dataFolder);
  return { url: socketUrl(folders.socket), cluster: folders.cluster, stop: async () => undefined };
};
