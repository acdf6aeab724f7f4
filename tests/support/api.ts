import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { type Database, openDatabase } from '#server/db.ts';
import { openFolderFileStore } from '#server/files/folder-file-store.ts';
import { type Client, inProcessClient } from '#server/http/in-process.ts';

export type { Client };

import { type Safety, USUAL_SAFETY } from '#server/safety.ts';
import { openKeyFile } from '#server/sealing.ts';
import type { Services } from '#server/services.ts';
import { hashToken, newToken } from '#server/sessions.ts';
import { buildServer } from '../../src/entry/server.ts';
import { createTestDatabase } from './database.ts';
import { accountId, settleNation } from './nation.ts';

/** A whole server on its own database, without a network. */
export type TestApi = {
  readonly app: FastifyInstance;
  readonly services: Services;
  readonly url: string;
  /** Sets what the server takes for the present. */
  setNow(now: string): void;
  /** A client signed in as `<role>.<area code>`, or as nobody. */
  as(username?: string): Promise<Client>;
  close(): Promise<void>;
};

const openSession = async (db: Database, username: string): Promise<string> => {
  const token = newToken();
  await db.lanes.query(
    `insert into sessions (token_hash, account_id, expires_at) values ($1, $2, now() + interval '1 hour')`,
    [hashToken(token), accountId(username)],
  );
  return token;
};

/** Opens a server on a fresh database that holds the small nation of nation.ts. */
export const openTestApi = async (safety: Safety = USUAL_SAFETY): Promise<TestApi> => {
  const database = await createTestDatabase();
  await settleNation(database.url);
  const db = openDatabase({ connectionString: database.url }, 4);
  const folder = await mkdtemp(join(tmpdir(), 'amphoe-files-'));
  let present: string | undefined;
  const now = (): string => present ?? new Date().toISOString();
  const files = await openFolderFileStore(folder, 0);
  const log = pino({ level: 'error' });
  const sealer = openKeyFile(join(folder, 'keys'));
  const services: Services = { db, files, log, now, demo: false, safety, sealer };
  const app = await buildServer(services, join(folder, 'no-web'));
  return {
    app,
    services,
    url: database.url,
    setNow: (next) => {
      present = next;
    },
    as: async (username) =>
      inProcessClient(app, username === undefined ? undefined : await openSession(db, username)),
    close: async () => {
      await app.close();
      await db.close();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
